using System.Collections.Generic;

namespace Goitin.Runtime.Tests;

/// <summary>Values of every public type of the runtime.</summary>
internal static class Samples
{
    /// <summary>What is written and read again.</summary>
    public static IEnumerable<object> Values() =>
    [
        new YearMonth(2023, 1),
        RawJson.Parse("{\"a\":[1.50,1e400,null,\"\\u00e9\"]}"),
        new UnknownMembers([new("b", RawJson.Parse("1.50")), new("a", RawJson.Parse("null"))]),
        new Finding("/a/0", FindingRules.Length, FindingSeverity.Warning, "sai", "wrong", new("a", "á", "a"), new("v", "e", "1", "B"), [new("max", "5"), new("min", "1")]),
        new Finding("", FindingRules.Json, FindingSeverity.Error, "sai", "wrong"),
        new FindingLabel("a", "á", "a"),
        new FindingSource("v", "e", null, "C"),
        new PacketSource("v", "e"),
        new InvalidPacketException([new Finding("/a", FindingRules.Type, FindingSeverity.Error, "sai", "wrong")]),
        ReadOptions.Tolerant with { MaxItems = 7 },
        FindingSeverity.Error,
        ReadMode.Tolerant,
        MessageKind.Response,
    ];

    /// <summary>What has a name in its regulation: written as that, and not read, since the name does not say which.</summary>
    public static IEnumerable<PacketTerm> Terms() => [NoteMessages.Second, NoteMessages.Send, NoteMessages.There];
}
