using System;
using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>From bytes to a judged record and back: what stands behind <c>Read</c>, <c>Validate</c> and <c>ToJson</c>.</summary>
internal static class Packets
{
    public static readonly Finding NoJson = new("", Rules.Json, Severity.Error, Sentence.Plain);
    private static readonly Finding Marked = new("", Rules.Form, Severity.Warning, Sentence.Plain);

    public delegate TResult Reader<TResult>(ref Judge judge);

    public static Reading<T> Read<T>(ReadOnlySpan<byte> utf8, ReadOptions? options)
        where T : class, IRecord<T>
    {
        options ??= ReadOptions.Default;
        return Judged(utf8, options, One<T>) ?? new Reading<T>(null, [NoJson], isValid: false, truncated: false);
    }

    public static ListReading<T> ReadList<T>(ReadOnlySpan<byte> utf8, ReadOptions? options)
        where T : class, IRecord<T>
    {
        options ??= ReadOptions.Default;
        return Judged(utf8, options, Many<T>) ?? new ListReading<T>([], [NoJson], isValid: false, truncated: false);
    }

    /// <summary>All findings on a value: those of its own JSON, so that a value and its bytes are judged alike.</summary>
    public static IReadOnlyList<Finding> Validate<T>(T record, Edition? edition)
        where T : class, IRecord<T>
    {
        try
        {
            return Read<T>(ToJson(record), new ReadOptions { Edition = edition, MaxBytes = int.MaxValue }).Findings;
        }
        catch (InvalidPacketException unwritable)
        {
            return unwritable.Findings;
        }
    }

    public static byte[] ToJson<T>(T record)
        where T : class, IRecord<T>
    {
        using JsonOutput output = new();
        T.Table.Write(output, record);
        return output.ToArray();
    }

    /// <summary>A value for frameworks: refused only where no value can be made; a validator says the rest.</summary>
    public static Reading<T> Bind<T>(ReadOnlySpan<byte> utf8)
        where T : class, IRecord<T> =>
        Judged(utf8, ReadOptions.Default, One<T>, refusesOnly: true) ?? new Reading<T>(null, [NoJson], isValid: false, truncated: false);

    /// <summary>What <paramref name="read"/> makes of a document; null: the bytes are not one.</summary>
    public static TResult? Judged<TResult>(ReadOnlySpan<byte> utf8, ReadOptions options, Reader<TResult> read, bool refusesOnly = false)
        where TResult : class
    {
        bool isMarked = utf8.StartsWith("\uFEFF"u8);
        if (utf8.Length > options.MaxBytes || (isMarked && options.Mode == Mode.Strict))
        {
            return null;
        }

        JsonTree tree = new(utf8[(isMarked ? 3 : 0)..]);
        try
        {
            if (!JsonParser.TryParse(ref tree, options.MaxLevels))
            {
                return null;
            }

            Judge judge = new(tree, options, refusesOnly);
            if (isMarked)
            {
                judge.Report(Rules.Form, Severity.Warning, Sentence.Bytes);
            }

            return read(ref judge);
        }
        finally
        {
            tree.Dispose();
        }
    }

    /// <summary>A record that stands at the top, or as an item of a list at the top; null: there is an error in it.</summary>
    public static IPacket? Record(ref Judge judge, IRecordTable table, int node)
    {
        if (judge.Tree[node].Type == JsonType.Object)
        {
            return table.Read(ref judge, node);
        }

        judge.Report(Rules.Type, Severity.Error, Sentence.Root(table.Id), refuses: true);
        return null;
    }

    private static Reading<T> One<T>(ref Judge judge)
        where T : class, IRecord<T>
    {
        T? value = Record<T>(ref judge, 0);
        return new Reading<T>(value, judge.Findings, judge.Errors == 0, judge.Truncated);
    }

    private static ListReading<T> Many<T>(ref Judge judge)
        where T : class, IRecord<T>
    {
        if (judge.Tree[0].Type != JsonType.List)
        {
            judge.Report(Rules.Type, Severity.Error, Sentence.Root("list of " + T.Table.Id));
            return new ListReading<T>([], judge.Findings, isValid: false, judge.Truncated);
        }

        List<Reading<T>> items = [];
        for (int node = 1; node < judge.Tree[0].Next; node = judge.Tree[node].Next)
        {
            int errors = judge.Errors;
            int findings = judge.Findings.Count;
            judge.Enter(items.Count);
            T? value = Record<T>(ref judge, node);
            judge.Leave();
            items.Add(new Reading<T>(value, judge.Since(findings), judge.Errors == errors, judge.Truncated));
        }

        return new ListReading<T>(items, judge.Findings, judge.Errors == 0, judge.Truncated);
    }

    private static T? Record<T>(ref Judge judge, int node)
        where T : class, IRecord<T> =>
        Record(ref judge, T.Table, node) as T;
}
