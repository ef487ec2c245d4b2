using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Text;

namespace Goitin.Runtime;

/// <summary>Findings as DataAnnotations say them.</summary>
internal static class Validation
{
    /// <summary>The errors among the findings: nested values included, which the framework's validator does not visit by itself.</summary>
    public static IEnumerable<ValidationResult> Results(IReadOnlyList<Finding> findings) =>
        findings
            .Where(finding => finding.Severity == FindingSeverity.Error)
            .Select(finding => new ValidationResult(finding.MessageVi + " / " + finding.MessageEn, [Member(finding.Path)]));

    // "/TaiLieuNop/0/TenTepDinhKem" as frameworks name it: "TaiLieuNop[0].TenTepDinhKem".
    private static string Member(string path)
    {
        StringBuilder member = new();
        foreach (string step in path.Split('/').Skip(1))
        {
            bool isIndex = step.Length > 0 && step.All(JsonText.IsDigit);
            string dot = member.Length == 0 || isIndex ? "" : ".";
            member.Append(isIndex ? "[" + step + "]" : dot + step);
        }

        return member.ToString();
    }
}
