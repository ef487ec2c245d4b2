using System.Collections.Generic;

namespace Goitin.Runtime.Tables;

/// <summary>What rules compute with: a number or a text, or the reason why there is none.</summary>
internal readonly struct Term
{
    private Term(TermKind kind, decimal? amount, Fraction? exact, string? text)
    {
        Kind = kind;
        Amount = amount;
        Exact = exact;
        Text = text;
    }

    /// <summary>Nothing stands there.</summary>
    public static Term Absent => default;

    /// <summary>Something stands there that cannot be read: it counts as nothing.</summary>
    public static Term Wrong => new(TermKind.Wrong, null, null, null);

    public TermKind Kind { get; }

    /// <summary>The number, where it is at hand without computing.</summary>
    public decimal? Amount { get; }

    public string? Text { get; }

    /// <summary>The number; null: it is none.</summary>
    public Fraction? Number => Exact ?? (Amount is { } amount ? Fraction.Of(amount) : null);

    private Fraction? Exact { get; }

    public static Term Of(decimal amount) => new(TermKind.Value, amount, null, null);

    public static Term Of(string text) => new(TermKind.Value, null, null, text);

    /// <summary>A number that was computed; null: it is unknown.</summary>
    public static Term Of(Fraction? exact) => exact is null ? Wrong : new(TermKind.Value, null, exact, null);

    /// <summary>A value of a kind; null: it cannot be read.</summary>
    public static Term Of(Kind kind, object? value)
    {
        if (value is null)
        {
            return Wrong;
        }

        return kind.Amount(value) is { } amount ? Of(amount) : kind.Plain(value) is { } text ? Of(text) : Wrong;
    }

    /// <summary>Whether two are the same number or the same text.</summary>
    public bool Is(Term other)
    {
        if (Amount is { } one && other.Amount is { } two)
        {
            return one == two;
        }

        return Number is { } number && other.Number is { } second ? number.CompareTo(second) == 0 : Text is not null && Text == other.Text;
    }
}

/// <summary>What a term is.</summary>
internal enum TermKind
{
    /// <summary>Nothing stands there.</summary>
    Absent,

    /// <summary>What stands there cannot be read.</summary>
    Wrong,

    /// <summary>A number or a text.</summary>
    Value,
}

/// <summary>What stands in a list or in the field of a record: an object, or a value.</summary>
/// <param name="Object">What rules see of the object; null: it is none.</param>
/// <param name="Term">What rules compute with, if it is no object.</param>
internal readonly record struct Item(Members? Object, Term Term)
{
    /// <summary>Whether it cannot be read.</summary>
    public bool IsWrong => Object is null && Term.Kind == TermKind.Wrong;
}

/// <summary>What rules see of one object of a document, whatever is wrong in it.</summary>
/// <param name="Record">The table of its record.</param>
/// <param name="Node">The object.</param>
/// <param name="First">The first of the slots that hold what was read of it; -1: nothing was.</param>
internal readonly record struct Members(RecordType Record, int Node, int First)
{
    /// <summary>Whether its record has a field with this key.</summary>
    public bool Has(string wire) => Record.RowOf(wire) >= 0;

    /// <summary>The value of a field.</summary>
    public Term Operand(ref Judge judge, string wire)
    {
        int at = Record.RowOf(wire);
        Row row = Record.Rows[at];
        if (First >= 0)
        {
            Judge.Slot slot = judge.Slots[First + at];
            return slot.Value is null && !slot.IsUnread ? Term.Absent : Term.Of(row.Kind, slot.Value);
        }

        int node = Record.ValueOf(ref judge, Node, at);
        return node < 0 ? Term.Absent : Term.Of(row.Kind, judge.Peek(row, node));
    }

    /// <summary>Whether a field has a value, or items; null: what stands there cannot be read.</summary>
    public bool? IsThere(ref Judge judge, string wire)
    {
        int at = Record.RowOf(wire);
        Row row = Record.Rows[at];
        if (First >= 0 && judge.Slots[First + at].Value is not null)
        {
            return true;
        }

        int node = Record.ValueOf(ref judge, Node, at);
        if (node < 0)
        {
            return false;
        }

        bool holdsItems = row.Kind is IListKind || row.Kind.Records is not null;
        bool isRead = holdsItems ? Begin(ref judge, row.Kind, node) >= 0 : Operand(ref judge, wire).Kind == TermKind.Value;
        return isRead ? true : null;
    }

    /// <summary>What stands in a list, or in the field of a record; none where it is absent; null: the list itself cannot be read.</summary>
    public List<Item>? Items(ref Judge judge, string wire)
    {
        int at = Record.RowOf(wire);
        Row row = Record.Rows[at];
        int node = Record.ValueOf(ref judge, Node, at);
        if (node < 0)
        {
            return [];
        }

        int begin = Begin(ref judge, row.Kind, node);
        if (begin < 0)
        {
            return null;
        }

        List<Item> items = [];
        int end = judge.Tree[node].Next;
        for (int one = begin; one < end; one = judge.Tree[one].Next)
        {
            items.Add(ItemAt(ref judge, row, one));
        }

        return items;
    }

    private static Item ItemAt(ref Judge judge, Row row, int node)
    {
        if (row.Kind.Records is { } record)
        {
            return judge.Tree[node].Type == JsonType.Object ? new Item(new Members(record, node, -1), Term.Absent) : new Item(null, Term.Wrong);
        }

        IListKind list = (IListKind)row.Kind;
        return new Item(null, Term.Of(list.ItemKind, judge.PeekItem(list, row, node)));
    }

    // Where the items of a list begin, or the one record; -1: something else stands there.
    private static int Begin(ref Judge judge, Kind kind, int node)
    {
        JsonType type = judge.Tree[node].Type;
        if (kind is IListKind && type == JsonType.List)
        {
            return node + 1;
        }

        bool mayBeOne = kind is not IListKind || judge.Tolerant;
        return mayBeOne && kind.Records is not null && type == JsonType.Object ? node : -1;
    }
}
