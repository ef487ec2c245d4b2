#if !NETFRAMEWORK
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Goitin.Runtime;

/// <summary>What System.Text.Json hears of JSON that cannot become a value.</summary>
internal static class Refusal
{
    /// <summary>An exception that carries every finding.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="isWhole">Whether the value is the whole document: then we know the path, else the serializer does.</param>
    /// <param name="told">Who is told before.</param>
    public static JsonException Of(IReadOnlyList<Finding> findings, bool isWhole, Action<InvalidPacketException>? told = null)
    {
        InvalidPacketException cause = new(findings);
        told?.Invoke(cause);
        Finding first = findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error) ?? findings[0];
        return new JsonException(cause.Message, isWhole ? Path(first.Path) : null, null, null, cause);
    }

    /// <summary>For a value that is no packet.</summary>
    public static JsonException Of(string vi, string en) => new(vi + " / " + en);

    // "/TaiLieuNop/0/TenTepDinhKem" as that serializer writes it: "$.TaiLieuNop[0].TenTepDinhKem".
    private static string Path(string pointer)
    {
        StringBuilder path = new("$");
        foreach (string step in pointer.Split('/').Skip(1))
        {
            bool isIndex = step.Length > 0 && step.All(JsonText.IsDigit);
            string name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            path.Append(isIndex ? "[" + step + "]" : name.All(IsPlain) ? "." + name : "['" + name + "']");
        }

        return path.ToString();
    }

    private static bool IsPlain(char one) => char.IsLetterOrDigit(one) || one is '_' or '-';
}
#endif
