using System.Collections.Generic;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Judges records of a list a second time, from their bytes, for whoever asks what was found on one of them.</summary>
/// <param name="utf8">The document.</param>
/// <param name="options">How it was read.</param>
/// <param name="row">The row of the list; null: the list stands at the top.</param>
/// <param name="table">The table of the records.</param>
/// <param name="place">Where the list stands.</param>
internal sealed class RecordsAgain(byte[] utf8, ReadOptions options, Row? row, RecordType table, Judge.Step[] place)
{
    private const int AnyDepth = 512; // it was parsed before, and was not too deep then

    /// <summary>The bytes of one record, without the whitespace between its parts.</summary>
    public RawJson? Json(int start, int end) => RawJson.TryParse(utf8.AsSpan(start, end - start));

    /// <summary>What is found on one record.</summary>
    /// <param name="start">Where its bytes begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="index">Its place in the list.</param>
    public IReadOnlyList<Finding> Findings(int start, int end, int index)
    {
        JsonTree tree = new(utf8.AsSpan(start, end - start));
        Judge judge = default;
        try
        {
            JsonParser.TryParse(ref tree, AnyDepth, int.MaxValue);
            judge = new(tree, options, table.Regulation);
            judge.Enter(place);
            judge.Enter(index);
            Packets.Item(ref judge, row, table, 0);
            return judge.Findings;
        }
        finally
        {
            judge.Dispose();
            tree.Dispose();
        }
    }
}

/// <summary>The findings of one record, not looked for yet.</summary>
internal sealed record Postponed(RecordsAgain Again, int Start, int End, int Index)
{
    public RawJson? Json() => Again.Json(Start, End);

    public IReadOnlyList<Finding> Findings() => Again.Findings(Start, End, Index);
}
