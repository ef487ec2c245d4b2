using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>A record inside a record.</summary>
internal sealed class NestedKind<T> : Kind<T>, INested
    where T : Packet<T>
{
    internal override string Phrase => Packet<T>.Table.Id;

    internal override bool EmptyIsAbsent => false;

    internal override RecordType Records => Packet<T>.Table;

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        if (judge.Tree[node].Type != JsonType.Object)
        {
            return Fit.WrongType;
        }

        bool isGathered = ReferenceEquals(row.Kind, this) && judge.Gathers(row);
        if (isGathered)
        {
            judge.StartRecord();
        }

        value = Packet<T>.Table.Read(ref judge, node);
        if (isGathered)
        {
            judge.EndRecord(judge.Records!, node, row, Packet<T>.Table, value as IPacket);
        }

        return value is null ? Fit.Faulty : Fit.Exact;
    }

    internal override void Write(JsonOutput output, object value) => Packet<T>.Table.Write(output, (T)value);

    internal override string? Unwritable(object value) => Packet<T>.Table.Unwritable((T)value);

    private protected override Word Asked() => Word.Form(Phrase, "record");

    public string? KeyText(ref Judge judge, int node, string[] wires)
    {
        if (judge.Tree[node].Type != JsonType.Object)
        {
            return null;
        }

        if (wires.Length == 1)
        {
            return Packet<T>.Table.PlainOf(ref judge, node, wires[0]);
        }

        StringBuilder all = new();
        foreach (string wire in wires)
        {
            if (Packet<T>.Table.PlainOf(ref judge, node, wire) is not { } text)
            {
                return null;
            }

            all.Append(text.Length).Append(' ').Append(text); // its length first, so that no two keys run together
        }

        return all.ToString();
    }
}

/// <summary>What a list asks of its records to find two with the same key.</summary>
internal interface INested
{
    /// <summary>The values of fields as one text; null where one of them is absent or unreadable.</summary>
    string? KeyText(ref Judge judge, int node, string[] wires);
}

/// <summary>What a stream asks of a list, to read its items one by one.</summary>
internal interface IListKind
{
    /// <summary>The table of the records in it; null: it is a list of something else.</summary>
    RecordType? Records { get; }

    /// <summary>The kind of an item.</summary>
    Kind ItemKind { get; }

    /// <summary>Reads an item; null: there is none, and it has been reported why.</summary>
    object? Item(ref Judge judge, int node, Row row);
}

/// <summary>A list of values of one kind; the row's length, pattern, range and codes are those of its items.</summary>
internal sealed class ListKind<T>(Kind<T> item) : Kind<IReadOnlyList<T>>, IListKind
{
    internal override string Phrase => "list of " + item.Phrase;

    internal override RecordType? Records => item.Records;

    RecordType? IListKind.Records => item.Records;

    Kind IListKind.ItemKind => item;

    internal override bool EmptyIsAbsent => false;

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        bool isOne = judge.Tolerant && judge.Tree[node].Type == JsonType.Object && item.Records is not null;
        if (isOne)
        {
            judge.Report(FindingRules.Form, FindingSeverity.Warning, row.Expecting(this));
        }
        else if (judge.Tree[node].Type != JsonType.List)
        {
            return Fit.WrongType;
        }

        int errors = judge.Errors;
        T[] items = new T[isOne ? 1 : Count(in judge.Tree, node)];
        bool isWhole = !judge.IsRest || !row.IsPayload;
        HashSet<string>? keys = row.UniqueKeys is null || !isWhole ? null : new(JsonKeys.Comparer);
        bool gathers = judge.Gathers(row);
        int count = 0;
        for (int child = isOne ? node : node + 1; child < judge.Tree[node].Next; child = judge.Tree[child].Next)
        {
            judge.Enter(count++);
            object? one = gathers ? Gathered(ref judge, child, row) : Item(ref judge, child, row);
            if (one is T good)
            {
                items[count - 1] = good;
            }

            if (keys is not null && item is INested nested)
            {
                row.CheckUnique(ref judge, keys, nested.KeyText(ref judge, child, row.UniqueKeys!));
            }

            judge.Leave();
        }

        if (isWhole)
        {
            row.CheckItems(ref judge, count);
        }

        value = judge.Errors == errors ? ValueList<T>.Own(items) : null;
        return value is null ? Fit.Faulty : Fit.Exact;
    }

    public object? Item(ref Judge judge, int node, Row row)
    {
        bool isNothing = judge.Tree[node].Type == JsonType.Null || (judge.Tree.IsEmptyText(node) && !item.TakesEmptyItem);
        return isNothing ? row.Refuse(ref judge, Fit.WrongType, item, node) : row.ReadAs(item, ref judge, node);
    }

    private object? Gathered(ref Judge judge, int node, Row row)
    {
        judge.StartRecord();
        object? one = Item(ref judge, node, row);
        judge.EndRecord(judge.Records!, node, row, item.Records!, one as IPacket);
        return one;
    }

    internal override void Write(JsonOutput output, object value)
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

    private protected override Word Asked() => Word.Form(Phrase, "list");

    internal override string Shown(object value) =>
        "[" + string.Join(", ", ((ValueList<T>)value).Select(one => one is null ? "null" : item.Shown(one))) + "]";

    private static int Count(in JsonTree tree, int list)
    {
        int count = 0;
        for (int child = list + 1; child < tree[list].Next; child = tree[child].Next)
        {
            count++;
        }

        return count;
    }
}
