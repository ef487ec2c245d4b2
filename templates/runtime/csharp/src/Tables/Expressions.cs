using System.Collections.Generic;

namespace Goitin.Runtime.Tables;

/// <summary>One side of a comparison: fields and numbers, computed exactly, or a text.</summary>
internal abstract class Expression
{
    private protected Expression()
    {
    }

    /// <summary>The number or text that it is.</summary>
    internal abstract Term Value(ref Judge judge, in Scope scope);

    /// <summary>The paths that it names.</summary>
    internal virtual IEnumerable<RulePath> Named => [];
}

/// <summary>A number or a text that stands in the rule.</summary>
internal sealed class Literal(Term term) : Expression
{
    internal override Term Value(ref Judge judge, in Scope scope) => term;
}

/// <summary>The value of a field.</summary>
internal sealed class Operand(RulePath path) : Expression
{
    internal override IEnumerable<RulePath> Named => [path];

    internal override Term Value(ref Judge judge, in Scope scope) => path.Value(ref judge, scope);
}

/// <summary>Two expressions and one of <c>+ - * /</c> between them.</summary>
internal sealed class Operation(Expression left, string op, Expression right) : Expression
{
    internal override IEnumerable<RulePath> Named => [.. left.Named, .. right.Named];

    internal override Term Value(ref Judge judge, in Scope scope) =>
        left.Value(ref judge, scope).Number is { } one && right.Value(ref judge, scope).Number is { } other
            ? Term.Of(Fraction.Operate(one, op, other))
            : Term.Wrong;
}

/// <summary>The sum of a field over rows, or their number; nothing there is 0.</summary>
internal sealed class Total(RulePath path, bool isSum, Condition? where) : Expression
{
    private readonly RulePath[] _chosenBy = where is null ? [] : [.. where.Named];

    internal override IEnumerable<RulePath> Named => [path];

    internal override Term Value(ref Judge judge, in Scope scope)
    {
        if (path.Rows(ref judge, scope, toLast: !isSum) is not { } rows)
        {
            return Term.Wrong;
        }

        Fraction total = Fraction.Of(0);
        foreach (Item row in rows)
        {
            if (Counted(ref judge, row) is not { } more)
            {
                return Term.Wrong;
            }

            total = Fraction.Operate(total, "+", more)!.Value;
        }

        return Term.Of(total);
    }

    // What a row counts; null: it cannot be read.
    private Fraction? Counted(ref Judge judge, Item row)
    {
        foreach (RulePath named in _chosenBy)
        {
            if (row.Object!.Value.IsThere(ref judge, named.First) is null)
            {
                return null;
            }
        }

        if (where is not null && where.Holds(ref judge, new Scope(row.Object!.Value, null, []), null) != true)
        {
            return Fraction.Of(0);
        }

        Term counted = isSum ? row.Object!.Value.Operand(ref judge, path.Last) : Term.Of(1m);
        return counted.Kind == TermKind.Absent ? Fraction.Of(0) : counted.Number;
    }
}

/// <summary>A number with so many digits behind the point, half away from zero.</summary>
internal sealed class RoundedNumber(Expression number, int places) : Expression
{
    internal override IEnumerable<RulePath> Named => number.Named;

    internal override Term Value(ref Judge judge, in Scope scope) => Term.Of(number.Value(ref judge, scope).Number?.Rounded(places));
}

/// <summary>The calendar days from one date to another.</summary>
internal sealed class DaysBetween(RulePath first, RulePath last) : Expression
{
    internal override IEnumerable<RulePath> Named => [first, last];

    internal override Term Value(ref Judge judge, in Scope scope) =>
        first.Value(ref judge, scope).Amount is { } one && last.Value(ref judge, scope).Amount is { } other
            ? Term.Of((decimal)(Moment.DayOf(other) - Moment.DayOf(one)).Days)
            : Term.Wrong;
}
