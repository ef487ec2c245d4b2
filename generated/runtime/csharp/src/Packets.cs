using System.Collections.Generic;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>From bytes to a judged record and back: what stands behind <c>Read</c>, <c>Validate</c> and <c>ToJson</c>.</summary>
internal static class Packets
{
    public delegate TResult Reader<TState, TResult>(ref Judge judge, TState state);

    public static Reading<T> Read<T>(ReadOnlySpan<byte> utf8, ReadOptions? options)
        where T : Packet<T> =>
        Read(utf8, options, Packet<T>.Table);

    public static Reading<T> Read<T>(ReadOnlySpan<byte> utf8, ReadOptions? options, RecordType<T> table)
        where T : Packet<T>
    {
        options ??= ReadOptions.Default;
        return Judged(utf8, options, table.Regulation, table, One)
            ?? new Reading<T>(null, [JsonBreaks.Finding(utf8, options)], isValid: false, truncated: false) { Basis = Basis.Of(table, options.Catalogs) };
    }

    public static Reading<T> ReadForm<T>(IEnumerable<KeyValuePair<string, string?>> fields, ReadOptions? options)
        where T : Packet<T>
    {
        try
        {
            using JsonOutput json = FormFields.Json(fields);
            return Read<T>(json.Written, options);
        }
        catch (InvalidPacketException unwritable)
        {
            return new Reading<T>(null, unwritable.Findings, isValid: false, truncated: false) { Basis = Basis.Of(Packet<T>.Table, options?.Catalogs) };
        }
    }

    public static ListReading<T> ReadList<T>(ReadOnlySpan<byte> utf8, ReadOptions? options)
        where T : Packet<T> =>
        ReadList(utf8, options, Packet<T>.Table);

    public static ListReading<T> ReadList<T>(ReadOnlySpan<byte> utf8, ReadOptions? options, RecordType<T> table)
        where T : Packet<T>
    {
        options ??= ReadOptions.Default;
        return Judged(utf8, options, table.Regulation, table, Many)
            ?? new ListReading<T>([], [JsonBreaks.Finding(utf8, options)], isValid: false, truncated: false) { Basis = Basis.Of(table, options.Catalogs) };
    }

    /// <summary>All findings on a value: those of its own JSON, so that a value and its bytes are judged alike.</summary>
    public static IReadOnlyList<Finding> Validate<T>(T record, PacketEdition? edition)
        where T : Packet<T>
    {
        try
        {
            using JsonOutput output = new();
            Packet<T>.Table.Write(output, record);
            return Read<T>(output.Written, ReadOptions.Boundless with { Edition = edition }).Findings;
        }
        catch (InvalidPacketException unwritable)
        {
            return [unwritable.Findings[0].At(Packet<T>.Table.Unwritable(record) ?? "")];
        }
    }

    public static byte[] ToJson<T>(T record)
        where T : Packet<T>
    {
        using JsonOutput output = Written(record);
        return output.ToArray();
    }

    /// <summary>A record's JSON; to be disposed.</summary>
    /// <exception cref="InvalidPacketException">A value in it has no wire form.</exception>
    public static JsonOutput Written<T>(T record)
        where T : Packet<T>
    {
        JsonOutput output = new();
        try
        {
            Packet<T>.Table.Write(output, record);
            return output.HasUnwritable ? throw new InvalidPacketException(Validate(record, null)) : output;
        }
        catch (InvalidPacketException)
        {
            output.Dispose();
            throw new InvalidPacketException(Validate(record, null));
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    /// <summary>A value for frameworks; null only where no value can be made, a validator says the rest.</summary>
    public static T? Bind<T>(ReadOnlySpan<byte> utf8)
        where T : Packet<T> =>
        Judged(utf8, ReadOptions.Boundless, Packet<T>.Table.Regulation, Packet<T>.Table, One, refusesOnly: true)?.Value;

    /// <summary>What <paramref name="read"/> makes of a document; null: the bytes are not one.</summary>
    public static TResult? Judged<TState, TResult>(
        ReadOnlySpan<byte> utf8, ReadOptions options, PacketRegulation regulation, TState state, Reader<TState, TResult> read, bool refusesOnly = false)
        where TResult : class
    {
        bool isMarked = utf8.StartsWith("\uFEFF"u8);
        if (utf8.Length > options.MaxBytes || (isMarked && options.Mode == ReadMode.Strict))
        {
            return null;
        }

        JsonTree tree = new(utf8[(isMarked ? 3 : 0)..]);
        Judge judge = default;
        try
        {
            if (!JsonParser.TryParse(ref tree, options.MaxLevels, options.MaxItems))
            {
                return null;
            }

            judge = new(tree, options, regulation, refusesOnly);
            if (isMarked)
            {
                judge.Report(FindingRules.Form, FindingSeverity.Warning, Sentence.Marked);
            }

            return read(ref judge, state);
        }
        finally
        {
            judge.Dispose();
            tree.Dispose();
        }
    }

    /// <summary>A record that stands at the top, or as an item of a list at the top; null: there is an error in it.</summary>
    public static IPacket? Record(ref Judge judge, RecordType table, int node)
    {
        if (judge.Tree[node].Type == JsonType.Object)
        {
            return table.ReadPacket(ref judge, node);
        }

        judge.Report(FindingRules.Type, FindingSeverity.Error, Sentence.Type(Word.Form(table.Id, "record"), judge.Tree[node].Type), refuses: true);
        return null;
    }

    /// <summary>An item of a list of records: of a row, or of one at the top; null: there is an error in it.</summary>
    public static object? Item(ref Judge judge, Row? row, RecordType table, int node) =>
        row is null ? Record(ref judge, table, node) : ((IListKind)row.Kind).Item(ref judge, node, row);

    private static Reading<T> One<T>(ref Judge judge, RecordType<T> table)
        where T : Packet<T>
    {
        T? value = Record(ref judge, table, 0) as T;
        return new Reading<T>(value, judge.Findings, judge.Errors == 0, judge.Truncated) { Basis = Basis.Of(table, judge.Catalogs) };
    }

    private static ListReading<T> Many<T>(ref Judge judge, RecordType<T> table)
        where T : Packet<T>
    {
        Basis basis = Basis.Of(table, judge.Catalogs);
        Word asked = Word.Form("list of " + table.Id, "list");
        bool isOne = judge.Tolerant && judge.Tree[0].Type == JsonType.Object;
        if (isOne)
        {
            judge.Report(FindingRules.Form, FindingSeverity.Warning, Sentence.Root("form", ("expected", asked)));
        }
        else if (judge.Tree[0].Type != JsonType.List)
        {
            judge.Report(FindingRules.Type, FindingSeverity.Error, Sentence.Type(asked, judge.Tree[0].Type));
            return new ListReading<T>([], judge.Findings, isValid: false, judge.Truncated) { Basis = basis };
        }

        RecordList<T> items = new();
        for (int node = isOne ? 0 : 1; node < judge.Tree[0].Next; node = judge.Tree[node].Next)
        {
            judge.Enter(items.Count);
            judge.StartRecord();
            judge.EndRecord(items, node, null, table, Record(ref judge, table, node) as T);
            judge.Leave();
        }

        return new ListReading<T>(items, judge.Findings, judge.Errors == 0, judge.Truncated) { Basis = basis };
    }
}
