using System;
using System.Globalization;

namespace Qcvn120.Runtime;

/// <summary>One side of a comparison between fields.</summary>
internal abstract class Expression
{
    /// <summary>Looks up once where the fields stand.</summary>
    public abstract void Bind(Row[] rows);

    /// <summary>Whether one of its fields has a value.</summary>
    public virtual bool IsThere(ReadOnlySpan<Judge.Slot> values) => false;

    /// <summary>The number it is; null: it is none, or an operand is absent, or it divides by zero.</summary>
    public abstract Fraction? Number(Row[] rows, ReadOnlySpan<Judge.Slot> values);

    /// <summary>The same where it is at hand without computing.</summary>
    public virtual decimal? Amount(Row[] rows, ReadOnlySpan<Judge.Slot> values) => null;

    /// <summary>The text it is; null: it is none, or absent.</summary>
    public virtual string? Text(Row[] rows, ReadOnlySpan<Judge.Slot> values) => null;
}

/// <summary>A number or a text that stands in the rule.</summary>
internal sealed class Literal(decimal? number, string? text) : Expression
{
    private readonly Fraction? _number = number is { } value ? Fraction.Of(value) : null;

    public override void Bind(Row[] rows)
    {
    }

    public override Fraction? Number(Row[] rows, ReadOnlySpan<Judge.Slot> values) => _number;

    public override decimal? Amount(Row[] rows, ReadOnlySpan<Judge.Slot> values) => number;

    public override string? Text(Row[] rows, ReadOnlySpan<Judge.Slot> values) => text;
}

/// <summary>The value of a field; <c>orZero</c>: 0 where it is absent.</summary>
internal sealed class Operand(string wire, bool orZero) : Expression
{
    private int _row;

    public override void Bind(Row[] rows) => _row = Array.FindIndex(rows, row => row.Wire == wire);

    public override bool IsThere(ReadOnlySpan<Judge.Slot> values) => values[_row].Value is not null;

    public override Fraction? Number(Row[] rows, ReadOnlySpan<Judge.Slot> values) =>
        Amount(rows, values) is { } amount ? Fraction.Of(amount) : null;

    public override decimal? Amount(Row[] rows, ReadOnlySpan<Judge.Slot> values) =>
        values[_row].Value is { } value ? rows[_row].Kind.Amount(value) : orZero && !values[_row].IsUnread ? 0 : null;

    public override string? Text(Row[] rows, ReadOnlySpan<Judge.Slot> values) =>
        values[_row].Value is { } value && rows[_row].Kind.Amount(value) is null ? rows[_row].Kind.Plain(value) : null;
}

/// <summary>Two expressions and one of <c>+ - * /</c> between them.</summary>
internal sealed class Operation(Expression left, string op, Expression right) : Expression
{
    public override void Bind(Row[] rows)
    {
        left.Bind(rows);
        right.Bind(rows);
    }

    public override bool IsThere(ReadOnlySpan<Judge.Slot> values) => left.IsThere(values) || right.IsThere(values);

    public override Fraction? Number(Row[] rows, ReadOnlySpan<Judge.Slot> values) =>
        left.Number(rows, values) is { } one && right.Number(rows, values) is { } other ? Fraction.Operate(one, op, other) : null;
}

/// <summary>Two expressions and one of <c>= != &lt; &lt;= &gt; &gt;=</c> between them.</summary>
internal sealed class Comparison(Expression left, string op, Expression right)
{
    public void Bind(Row[] rows)
    {
        left.Bind(rows);
        right.Bind(rows);
    }

    /// <summary>Whether one of its fields has a value.</summary>
    public bool IsThere(ReadOnlySpan<Judge.Slot> values) => left.IsThere(values) || right.IsThere(values);

    /// <summary>Whether it holds; null: there is nothing to compare.</summary>
    /// <param name="rows">The record's rows.</param>
    /// <param name="values">Their values.</param>
    /// <param name="tolerance">How far apart the sides of <c>= &lt;= &gt;=</c> may be.</param>
    public bool? Holds(Row[] rows, ReadOnlySpan<Judge.Slot> values, Fraction? tolerance = null)
    {
        if (tolerance is null && left.Amount(rows, values) is { } near && right.Amount(rows, values) is { } far)
        {
            return Decide(near.CompareTo(far));
        }

        if (left.Number(rows, values) is { } one && right.Number(rows, values) is { } other)
        {
            return tolerance is { } width ? Decide(one, other, width) : Decide(one.CompareTo(other));
        }

        if (op is "=" or "!=" && left.Text(rows, values) is { } text && right.Text(rows, values) is { } second)
        {
            return text == second == (op == "=");
        }

        return null;
    }

    /// <summary>The two numbers that are compared; nothing where they are none.</summary>
    public (string Place, Word Word)[] Numbers(Row[] rows, ReadOnlySpan<Judge.Slot> values) =>
        left.Number(rows, values) is { } stated && right.Number(rows, values) is { } computed
            ? [("stated", stated.Rounded()), ("computed", computed.Rounded())]
            : [];

    private bool Decide(int sign) => op switch
    {
        "=" => sign == 0,
        "!=" => sign != 0,
        "<" => sign < 0,
        "<=" => sign <= 0,
        ">" => sign > 0,
        _ => sign >= 0,
    };

    private bool Decide(Fraction one, Fraction other, Fraction width)
    {
        bool isAbove = one.CompareTo(Fraction.Operate(other, "-", width)!.Value) >= 0;
        bool isBelow = one.CompareTo(Fraction.Operate(other, "+", width)!.Value) <= 0;
        return op switch
        {
            "=" => isAbove && isBelow,
            "<=" => isBelow,
            ">=" => isAbove,
            _ => Decide(one.CompareTo(other)),
        };
    }
}

/// <summary>A rule across the fields of a record: skipped unless every condition holds and every operand is there.</summary>
internal sealed class Rule(
    string id, Comparison check, string vi, string en, Comparison[]? when = null, string? tolerance = null, bool zeroes = false, bool warns = false, bool shows = false)
{
    private readonly Fraction? _tolerance =
        tolerance is null ? null : Fraction.Of(decimal.Parse(tolerance, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));

    public string Vi => vi;

    public string En => en;

    public Origin Origin { get; private set; } = Origin.OfRecord;

    public void Bind(Row[] rows, Origin origin)
    {
        Origin = origin;
        check.Bind(rows);
        foreach (Comparison condition in when ?? [])
        {
            condition.Bind(rows);
        }
    }

    public void Check(ref Judge judge, Row[] rows, ReadOnlySpan<Judge.Slot> values)
    {
        if (zeroes && !IsThere(values))
        {
            return;
        }

        foreach (Comparison condition in when ?? [])
        {
            if (condition.Holds(rows, values) != true)
            {
                return;
            }
        }

        if (check.Holds(rows, values, _tolerance) == false)
        {
            judge.Report("rule:" + id, warns ? Severity.Warning : Severity.Error, Sentence.Of(this, shows ? check.Numbers(rows, values) : []));
        }
    }

    // Where nothing is there, nothing counts as 0: an empty record is not a wrong one.
    private bool IsThere(ReadOnlySpan<Judge.Slot> values)
    {
        bool isThere = check.IsThere(values);
        foreach (Comparison condition in when ?? [])
        {
            isThere |= condition.IsThere(values);
        }

        return isThere;
    }
}
