using System;
using System.Globalization;

namespace Goitin.Runtime.Tables;

/// <summary>One side of a comparison between fields.</summary>
internal abstract class Expression
{
    private protected Expression()
    {
    }

    /// <summary>Looks up once where the fields stand.</summary>
    internal abstract void Bind(Row[] rows);

    /// <summary>Whether one of its fields has a value.</summary>
    internal virtual bool IsThere(ReadOnlySpan<Judge.Slot> values) => false;

    /// <summary>The number it is; null: it is none, or an operand is absent, or it divides by zero.</summary>
    internal abstract Fraction? Number(Row[] rows, ReadOnlySpan<Judge.Slot> values);

    /// <summary>The same where it is at hand without computing.</summary>
    internal virtual decimal? Amount(Row[] rows, ReadOnlySpan<Judge.Slot> values) => null;

    /// <summary>The text it is; null: it is none, or absent.</summary>
    internal virtual string? Text(Row[] rows, ReadOnlySpan<Judge.Slot> values) => null;
}

/// <summary>A number or a text that stands in the rule.</summary>
internal sealed class Literal(decimal? number, string? text) : Expression
{
    private readonly Fraction? _number = number is { } value ? Fraction.Of(value) : null;

    internal override void Bind(Row[] rows)
    {
    }

    internal override Fraction? Number(Row[] rows, ReadOnlySpan<Judge.Slot> values) => _number;

    internal override decimal? Amount(Row[] rows, ReadOnlySpan<Judge.Slot> values) => number;

    internal override string? Text(Row[] rows, ReadOnlySpan<Judge.Slot> values) => text;
}

/// <summary>The value of a field; <c>orZero</c>: 0 where it is absent.</summary>
internal sealed class Operand(string wire, bool orZero) : Expression
{
    private int _row;

    internal override void Bind(Row[] rows) => _row = Array.FindIndex(rows, row => row.Wire == wire);

    internal override bool IsThere(ReadOnlySpan<Judge.Slot> values) => values[_row].Value is not null;

    internal override Fraction? Number(Row[] rows, ReadOnlySpan<Judge.Slot> values) =>
        Amount(rows, values) is { } amount ? Fraction.Of(amount) : null;

    internal override decimal? Amount(Row[] rows, ReadOnlySpan<Judge.Slot> values) =>
        values[_row].Value is { } value ? rows[_row].Kind.Amount(value) : orZero && !values[_row].IsUnread ? 0 : null;

    internal override string? Text(Row[] rows, ReadOnlySpan<Judge.Slot> values) =>
        values[_row].Value is { } value && rows[_row].Kind.Amount(value) is null ? rows[_row].Kind.Plain(value) : null;
}

/// <summary>Two expressions and one of <c>+ - * /</c> between them.</summary>
internal sealed class Operation(Expression left, string op, Expression right) : Expression
{
    internal override void Bind(Row[] rows)
    {
        left.Bind(rows);
        right.Bind(rows);
    }

    internal override bool IsThere(ReadOnlySpan<Judge.Slot> values) => left.IsThere(values) || right.IsThere(values);

    internal override Fraction? Number(Row[] rows, ReadOnlySpan<Judge.Slot> values) =>
        left.Number(rows, values) is { } one && right.Number(rows, values) is { } other ? Fraction.Operate(one, op, other) : null;
}

/// <summary>Two expressions and one of <c>= != &lt; &lt;= &gt; &gt;=</c> between them.</summary>
/// <param name="left">The left side.</param>
/// <param name="op">The word between them.</param>
/// <param name="right">The right side.</param>
internal sealed class Comparison(Expression left, string op, Expression right)
{
    internal void Bind(Row[] rows)
    {
        left.Bind(rows);
        right.Bind(rows);
    }

    /// <summary>Whether one of its fields has a value.</summary>
    internal bool IsThere(ReadOnlySpan<Judge.Slot> values) => left.IsThere(values) || right.IsThere(values);

    /// <summary>Whether it holds; null: there is nothing to compare.</summary>
    /// <param name="rows">The record's rows.</param>
    /// <param name="values">Their values.</param>
    /// <param name="tolerance">How far apart the sides of <c>= &lt;= &gt;=</c> may be.</param>
    internal bool? Holds(Row[] rows, ReadOnlySpan<Judge.Slot> values, Fraction? tolerance = null)
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
    internal (string Place, Word Word)[] Numbers(Row[] rows, ReadOnlySpan<Judge.Slot> values) =>
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
/// <param name="id">Its id in the specification.</param>
/// <param name="check">What has to hold.</param>
/// <param name="vi">Its sentence in Vietnamese.</param>
/// <param name="en">Its sentence in English.</param>
/// <param name="when">When it is asked; null: always.</param>
/// <param name="tolerance">How far apart the sides may be, in digits; null: not at all.</param>
/// <param name="zeroes">Whether some absent field counts as 0.</param>
/// <param name="warns">Whether a breach is a warning only.</param>
/// <param name="shows">Whether the numbers that were compared may be told.</param>
internal sealed class Rule(
    string id,
    Comparison check,
    string vi,
    string en,
    Comparison[]? when = null,
    string? tolerance = null,
    bool zeroes = false,
    bool warns = false,
    bool shows = false)
{
    private readonly Fraction? _tolerance =
        tolerance is null ? null : Fraction.Of(decimal.Parse(tolerance, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));

    internal string Vi => vi;

    internal string En => en;

    internal Origin Origin { get; private set; } = null!;

    internal void Bind(Row[] rows, Origin origin)
    {
        Origin = origin;
        check.Bind(rows);
        foreach (Comparison condition in when ?? [])
        {
            condition.Bind(rows);
        }
    }

    internal void Check(ref Judge judge, Row[] rows, ReadOnlySpan<Judge.Slot> values)
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
            judge.Report("rule:" + id, warns ? FindingSeverity.Warning : FindingSeverity.Error, Sentence.Of(this, shows ? check.Numbers(rows, values) : []));
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
