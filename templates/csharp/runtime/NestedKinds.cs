using System;
using System.Collections.Generic;
using System.Linq;

namespace Goitin.Runtime;

/// <summary>A record inside a record.</summary>
internal sealed class NestedKind<T> : Kind<T>, INested
    where T : class, IRecord<T>
{
    public override string Phrase => T.Table.Id;

    public override bool EmptyIsAbsent => false;

    public override IRecordTable Records => T.Table;

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        if (judge.Tree[node].Type != JsonType.Object)
        {
            return Fit.WrongType;
        }

        Mark start = judge.Here;
        value = T.Table.Read(ref judge, node);
        if (ReferenceEquals(row.Kind, this))
        {
            judge.Gather(row, start, value);
        }

        return value is null ? Fit.Faulty : Fit.Exact;
    }

    public override void Write(JsonOutput output, object value) => T.Table.Write(output, (T)value);

    public string? KeyText(ref Judge judge, int node, string wire) =>
        judge.Tree[node].Type == JsonType.Object ? T.Table.PlainOf(ref judge, node, wire) : null;
}

/// <summary>What a list asks of its records to find two with the same key.</summary>
internal interface INested
{
    /// <summary>The value of a field as text; null where it is absent or unreadable.</summary>
    string? KeyText(ref Judge judge, int node, string wire);
}

/// <summary>What a stream asks of a list, to read its items one by one.</summary>
internal interface IListKind
{
    /// <summary>The table of the records in it; null: it is a list of something else.</summary>
    IRecordTable? Records { get; }

    /// <summary>Reads an item; null: there is none, and it has been reported why.</summary>
    object? Item(ref Judge judge, int node, Row row);
}

/// <summary>A list of values of one kind; the row's length, pattern, range and codes are those of its items.</summary>
internal sealed class ListKind<T>(Kind<T> item) : Kind<IReadOnlyList<T>>, IListKind
{
    public override string Phrase => "list of " + item.Phrase;

    public override string Table => item.Table;

    public override IRecordTable? Records => item.Records;

    public override bool EmptyIsAbsent => false;

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        if (judge.Tree[node].Type != JsonType.List)
        {
            return Fit.WrongType;
        }

        int errors = judge.Errors;
        List<T> items = [];
        HashSet<string>? keys = row.UniqueKey is null ? null : new(StringComparer.Ordinal);
        int count = 0;
        for (int child = node + 1; child < judge.Tree[node].Next; child = judge.Tree[child].Next)
        {
            judge.Enter(count++);
            Mark start = judge.Here;
            object? one = Item(ref judge, child, row);
            judge.Gather(row, start, one);
            if (one is T good)
            {
                items.Add(good);
            }

            if (keys is not null && item is INested nested)
            {
                row.CheckUnique(ref judge, keys, nested.KeyText(ref judge, child, row.UniqueKey!));
            }

            judge.Leave();
        }

        if (!judge.IsRest || !row.IsPayload)
        {
            row.CheckItems(ref judge, count);
        }

        value = judge.Errors == errors ? ValueList<T>.Of(items) : null;
        return value is null ? Fit.Faulty : Fit.Exact;
    }

    public object? Item(ref Judge judge, int node, Row row)
    {
        bool isNothing = judge.Tree[node].Type == JsonType.Null || (judge.Tree.IsEmptyText(node) && !item.TakesEmptyItem);
        return isNothing ? row.Refuse(ref judge, Fit.WrongType, item) : row.ReadAs(item, ref judge, node);
    }

    public override void Write(JsonOutput output, object value)
    {
        output.Byte('[');
        ValueList<T> list = (ValueList<T>)value;
        for (int i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                output.Byte(',');
            }

            if (list[i] is { } one)
            {
                item.Write(output, one);
            }
            else
            {
                output.Ascii("null");
            }
        }

        output.Byte(']');
    }

    public override string Shown(object value) =>
        "[" + string.Join(", ", ((ValueList<T>)value).Select(one => one is null ? "null" : item.Shown(one))) + "]";
}
