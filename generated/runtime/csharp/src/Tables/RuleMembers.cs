using System.Collections.Generic;

namespace Goitin.Runtime.Tables;

/// <summary>What rules compute with: a number or a text, or the reason why there is none.</summary>
internal readonly struct RuleTerm
{
    private RuleTerm(RuleTermKind kind, decimal? amount, Fraction? exact, string? text)
    {
        Kind = kind;
        Amount = amount;
        Exact = exact;
        Text = text;
    }

    /// <summary>Nothing stands there.</summary>
    public static RuleTerm Absent => default;

    /// <summary>Something stands there that cannot be read: it counts as nothing.</summary>
    public static RuleTerm Wrong => new(RuleTermKind.Wrong, null, null, null);

    public RuleTermKind Kind { get; }

    /// <summary>The number, where it is at hand without computing.</summary>
    public decimal? Amount { get; }

    public string? Text { get; }

    /// <summary>The number; null: it is none.</summary>
    public Fraction? Number => Exact ?? (Amount is { } amount ? Fraction.Of(amount) : null);

    private Fraction? Exact { get; }

    public static RuleTerm Of(decimal amount) => new(RuleTermKind.Value, amount, null, null);

    public static RuleTerm Of(string text) => new(RuleTermKind.Value, null, null, text);

    /// <summary>A number that was computed; null: it is unknown.</summary>
    public static RuleTerm Of(Fraction? exact) => exact is null ? Wrong : new(RuleTermKind.Value, null, exact, null);

    /// <summary>A value of a kind; null: it cannot be read.</summary>
    public static RuleTerm Of(Kind kind, object? value)
    {
        if (value is null)
        {
            return Wrong;
        }

        return kind.Amount(value) is { } amount ? Of(amount) : kind.Plain(value) is { } text ? Of(text) : Wrong;
    }

    /// <summary>Whether two are the same number or the same text.</summary>
    public bool Is(RuleTerm other)
    {
        if (Amount is { } one && other.Amount is { } two)
        {
            return one == two;
        }

        return Number is { } number && other.Number is { } second ? number.CompareTo(second) == 0 : Text is not null && Text == other.Text;
    }
}

/// <summary>What a term is.</summary>
internal enum RuleTermKind
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
internal readonly record struct RuleItem(RuleMembers? Object, RuleTerm Term)
{
    /// <summary>Whether it cannot be read.</summary>
    public bool IsWrong => Object is null && Term.Kind == RuleTermKind.Wrong;
}

/// <summary>What rules see of one object of a document, whatever is wrong in it.</summary>
/// <param name="Record">The table of its record.</param>
/// <param name="Node">The object.</param>
/// <param name="First">The first of the slots that hold what was read of it; -1: nothing was.</param>
/// <param name="IsConditional">
/// Whether a condition of a field looks: to it an empty text is no more absent where it is asked for, else one condition would wait for another.
/// </param>
internal readonly record struct RuleMembers(RecordType Record, int Node, int First, bool IsConditional = false)
{
    /// <summary>Whether its record has a field with this key.</summary>
    public bool Has(string wire) => Record.RowOf(wire) >= 0;

    /// <summary>Whether the field with this key holds a list.</summary>
    public bool IsList(string wire) => Record.Rows[Record.RowOf(wire)].Kind is IListKind;

    /// <summary>The value of a field.</summary>
    public RuleTerm Operand(ref Judge judge, string wire) => Operand(ref judge, Record.RowOf(wire));

    /// <summary>The value of a row.</summary>
    public RuleTerm Operand(ref Judge judge, int at)
    {
        if (First >= 0)
        {
            ref readonly Judge.Slot slot = ref judge.Slots[First + at];
            if (slot.Value is { } value)
            {
                return RuleTerm.Of(Record.Rows[at].Kind, value);
            }

            bool isUnread = IsConditional ? ValueOf(ref judge, at) >= 0 : slot.IsUnread;
            return isUnread ? RuleTerm.Wrong : RuleTerm.Absent;
        }

        Row row = Record.Rows[at];
        int node = ValueOf(ref judge, at);
        return node < 0 ? RuleTerm.Absent : RuleTerm.Of(row.Kind, judge.Peek(row, node));
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

        int node = ValueOf(ref judge, at);
        if (node < 0)
        {
            return false;
        }

        if (row.Kind is IJoinedKind)
        {
            return judge.Tree[node].Type == JsonType.Text ? true : null;
        }

        bool holdsItems = row.Kind is IListKind || row.Kind.Records is not null;
        bool isRead = holdsItems ? Begin(ref judge, row.Kind, node) >= 0 : Operand(ref judge, wire).Kind == RuleTermKind.Value;
        return isRead ? true : null;
    }

    /// <summary>What stands in a list, or in the field of a record; none where it is absent; null: the list itself cannot be read.</summary>
    public List<RuleItem>? Items(ref Judge judge, string wire)
    {
        int at = Record.RowOf(wire);
        Row row = Record.Rows[at];
        int node = ValueOf(ref judge, at);
        if (node < 0)
        {
            return [];
        }

        if (row.Kind is IJoinedKind joined)
        {
            return joined.Seen(ref judge, row, node);
        }

        int begin = Begin(ref judge, row.Kind, node);
        if (begin < 0)
        {
            return null;
        }

        List<RuleItem> items = [];
        int end = judge.Tree[node].Next;
        for (int one = begin; one < end; one = judge.Tree[one].Next)
        {
            items.Add(ItemAt(ref judge, row, one));
        }

        return items;
    }

    private int ValueOf(ref Judge judge, int at) => IsConditional ? Record.StandsAt(ref judge, Node, at) : Record.ValueOf(ref judge, Node, at);

    private static RuleItem ItemAt(ref Judge judge, Row row, int node)
    {
        if (row.Kind.Records is { } record)
        {
            return judge.Tree[node].Type == JsonType.Object ? new RuleItem(new RuleMembers(record, node, -1), RuleTerm.Absent) : new RuleItem(null, RuleTerm.Wrong);
        }

        IListKind list = (IListKind)row.Kind;
        return new RuleItem(null, RuleTerm.Of(list.ItemKind, judge.PeekItem(list, row, node)));
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
