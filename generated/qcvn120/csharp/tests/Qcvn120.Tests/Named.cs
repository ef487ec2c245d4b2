namespace Qcvn120.Tests;

using global::System;
using global::System.Reflection;

/// <summary>What <c>cases.json</c> calls the classes.</summary>
internal static class Named
{
    /// <summary>A record's class; one that many services share is named by one of them and what it is there, as in <c>HoiTram.Response</c>.</summary>
    public static Type Record(string name)
    {
        if (name.Split('.') is not [var member, var kind])
        {
            return typeof(Qcvn120Messages).Assembly.GetType(typeof(Qcvn120Messages).Namespace + "." + name, throwOnError: true)!;
        }

        object service = typeof(Qcvn120Services).GetProperty(member)!.GetValue(null)!;
        PropertyInfo table = service.GetType().GetProperty(kind, BindingFlags.Instance | BindingFlags.NonPublic)!;
        return table.GetValue(service)!.GetType().GetGenericArguments()[0];
    }
}
