namespace Goitin.Tests;

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
            return typeof(GoitinMessages).Assembly.GetType(typeof(GoitinMessages).Namespace + "." + name, throwOnError: true)!;
        }

        object service = typeof(GoitinServices).GetProperty(member)!.GetValue(null)!;
        PropertyInfo table = service.GetType().GetProperty(kind, BindingFlags.Instance | BindingFlags.NonPublic)!;
        return table.GetValue(service)!.GetType().GetGenericArguments()[0];
    }
}
