namespace Goitin.Tests;

using global::System;
using global::System.IO;
using global::System.Linq;
using global::System.Reflection;
using global::System.Text.Json;

/// <summary>Tries every record with the cases of <c>cases.json</c>; the exit code is 1 when a promise is broken.</summary>
/// <remarks>The namespaces of the framework stand inside ours, so that no record can be taken for one of their types.</remarks>
internal static class Program
{
    private static int Main()
    {
        using JsonDocument cases = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "cases.json")));
        Report report = new();
        foreach (JsonElement given in cases.RootElement.EnumerateArray())
        {
            MethodInfo run = typeof(Case).GetMethod(nameof(Case.Run))!.MakeGenericMethod(Named.Record(given.GetProperty("record").GetString()!));
            run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [given, report], null);
        }

        foreach (Type code in typeof(GoitinMessages).Assembly.GetExportedTypes().Where(type => type.GetInterfaces().Any(one => one.Name == "ICode`1")))
        {
            MethodInfo run = typeof(Mapping).GetMethod(nameof(Mapping.OfCode))!.MakeGenericMethod(code);
            run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [report], null);
        }

        Mapping.OfConverters(report);
        Console.WriteLine(report.Passed + " passed, " + report.Failed + " failed");
        return report.Failed == 0 && report.Passed > 0 ? 0 : 1;
    }
}
