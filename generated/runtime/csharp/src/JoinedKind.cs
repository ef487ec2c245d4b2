using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>What rules ask of a text in which several values stand.</summary>
internal interface IJoinedKind
{
    /// <summary>What they see of its parts; null: it is no text.</summary>
    List<RuleItem>? Seen(ref Judge judge, Row row, int node);
}

/// <summary>Several values of one kind in one text, with a separator between them; the row's length, pattern, range and codes are those of its parts.</summary>
internal sealed class JoinedKind<T>(Kind<T> item, string separator) : Kind<IReadOnlyList<T>>, IListKind, IJoinedKind
{
    internal override string Phrase => "joined(" + separator + ") of " + item.Phrase;

    RecordType? IListKind.Records => null;

    Kind IListKind.ItemKind => item;

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        if (judge.Tree[node].Type != JsonType.Text)
        {
            return Fit.WrongType;
        }

        JsonTree whole = judge.Tree;
        JsonTree parts = Cut(whole.Plain(node), judge.Tolerant, out bool isExact);
        if (!isExact)
        {
            judge.Report(FindingRules.Form, FindingSeverity.Warning, row.Expecting(this));
        }

        int errors = judge.Errors;
        List<T> items = [];
        judge.Tree = parts;
        try
        {
            int count = 0;
            for (int part = 1; part < parts[0].Next; part = parts[part].Next)
            {
                judge.Enter(count++);
                if (Item(ref judge, part, row) is T good)
                {
                    items.Add(good);
                }

                judge.Leave();
            }

            row.CheckItems(ref judge, count);
        }
        finally
        {
            judge.Tree = whole;
            parts.Dispose();
        }

        value = judge.Errors == errors ? ValueList<T>.Own([.. items]) : null;
        return value is null ? Fit.Faulty : Fit.Exact;
    }

    public object? Item(ref Judge judge, int node, Row row)
    {
        ReadOnlySpan<byte> text = judge.Tree.Bytes(node);
        if (text.Length > 0 && Digits.Bare(text).Length == text.Length)
        {
            return row.ReadAs(item, ref judge, node);
        }

        judge.Report(FindingRules.Format, FindingSeverity.Error, Sentence.Of(row, "format part", ("separator", separator)), refuses: true);
        return null;
    }

    public List<RuleItem>? Seen(ref Judge judge, Row row, int node)
    {
        if (judge.Tree[node].Type != JsonType.Text)
        {
            return null;
        }

        JsonTree whole = judge.Tree;
        JsonTree parts = Cut(whole.Plain(node), judge.Tolerant, out _);
        List<RuleItem> seen = [];
        judge.Tree = parts;
        try
        {
            for (int part = 1; part < parts[0].Next; part = parts[part].Next)
            {
                seen.Add(new RuleItem(null, RuleTerm.Of(item, judge.PeekItem(this, row, part))));
            }
        }
        finally
        {
            judge.Tree = whole;
            parts.Dispose();
        }

        return seen;
    }

    internal override void Write(JsonOutput output, object value)
    {
        ValueList<T> list = (ValueList<T>)value;
        bool isWritable = list.All(one => one is not null && IsPart(one));
        output.HasUnwritable |= !isWritable;
        output.Text(isWritable ? string.Join(separator, list.Select(one => item.Plain(one!))) : separator);
    }

    internal override string? Unwritable(object value)
    {
        ValueList<T> list = (ValueList<T>)value;
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is { } one && item.Unwritable(one) is { } rest)
            {
                return "/" + i.ToString(CultureInfo.InvariantCulture) + rest;
            }
        }

        return null;
    }

    internal override bool IsEmpty(object value) => ((ValueList<T>)value).Count == 0;

    internal override string Shown(object value) =>
        "[" + string.Join(", ", ((ValueList<T>)value).Select(one => one is null ? "null" : item.Shown(one))) + "]";

    private protected override Word Asked() => Word.Form(Phrase, "joined", ("separator", separator));

    // Whether a value can stand between separators: it is not empty, and is not two.
    private bool IsPart(object value) =>
        item.IsReal(value) && item.Plain(value) is { Length: > 0 } text && text.IndexOf(separator, StringComparison.Ordinal) < 0;

    // The parts of a text as a list of texts; tolerantly without blanks around them, and without an empty one at the end.
    private JsonTree Cut(ReadOnlySpan<byte> text, bool tolerant, out bool isExact)
    {
        JsonTree parts = new(text);
        isExact = true;
        int list = parts.Open(JsonType.List, 0);
        byte mark = (byte)separator[0];
        for (int start = 0; start <= text.Length;)
        {
            int length = text[start..].IndexOf(mark);
            int end = length < 0 ? text.Length : start + length;
            int from = start;
            int to = end;
            if (tolerant)
            {
                ReadOnlySpan<byte> bare = Digits.Bare(text[start..end]);
                from = start + (end - start - text[start..end].TrimStart("\t\n\v\f\r "u8).Length);
                to = from + bare.Length;
            }

            bool isDropped = tolerant && from == to && length < 0 && start > 0;
            isExact &= from == start && to == end && !isDropped;
            if (!isDropped)
            {
                parts.Add(JsonType.Text, from, to);
            }

            start = end + 1;
        }

        parts.Close(list, text.Length);
        return parts;
    }
}
