using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace Goitin.Runtime;

/// <summary>Gói tin không hợp lệ; mang mọi phát hiện, không mang giá trị nào. / A packet is not valid; carries every finding and no value.</summary>
public sealed partial class InvalidPacketException : Exception
{
    private const int Shown = 20;

    /// <summary>Một ngoại lệ mang các phát hiện đã cho. / An exception that carries the findings that are given.</summary>
    /// <param name="findings">Các phát hiện. / The findings.</param>
    public InvalidPacketException(IReadOnlyList<Finding> findings)
        : base(Summary(findings ?? throw new System.ArgumentNullException(nameof(findings))))
    {
        Findings = findings;
    }

    /// <summary>Mọi phát hiện. / Every finding.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Summary(IReadOnlyList<Finding> findings)
    {
        Finding[] errors = findings.Where(finding => finding.Severity == FindingSeverity.Error).ToArray();
        IEnumerable<string> lines = (errors.Length > 0 ? errors : findings)
            .Take(Shown)
            .Select(finding => finding + ": " + finding.MessageVi + " / " + finding.MessageEn);
        return string.Join("\n", lines);
    }

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
