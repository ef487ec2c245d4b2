using System;
using System.Collections.Generic;
using System.Linq;

namespace Goitin.Runtime;

/// <summary>Gói tin không hợp lệ; mang mọi phát hiện, không mang giá trị nào. / A packet is not valid; carries every finding and no value.</summary>
public sealed class InvalidPacketException : Exception
{
    private const int Shown = 20;

    internal InvalidPacketException(IReadOnlyList<Finding> findings)
        : base(Summary(findings))
    {
        Findings = findings;
    }

    /// <summary>Mọi phát hiện. / Every finding.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Summary(IReadOnlyList<Finding> findings)
    {
        Finding[] errors = findings.Where(finding => finding.Severity == Severity.Error).ToArray();
        IEnumerable<string> lines = (errors.Length > 0 ? errors : findings)
            .Take(Shown)
            .Select(finding => finding + ": " + finding.MessageVi + " / " + finding.MessageEn);
        return string.Join("\n", lines);
    }
}
