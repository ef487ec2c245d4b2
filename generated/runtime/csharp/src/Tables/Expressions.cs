using System.Collections.Generic;

namespace Goitin.Runtime.Tables;

/// <summary>One side of a comparison: fields and numbers, computed exactly, or a text.</summary>
internal abstract class Expression
{
    private protected Expression()
    {
    }

    /// <summary>The number or text that it is.</summary>
    internal abstract RuleTerm Value(ref Judge judge, in RuleScope scope);

    /// <summary>The paths that it names.</summary>
    internal virtual IEnumerable<RulePath> Named => [];
}

/// <summary>A number or a text that stands in the rule.</summary>
internal sealed class Literal(RuleTerm term) : Expression
{
    internal override RuleTerm Value(ref Judge judge, in RuleScope scope) => term;
}

/// <summary>The value of a field.</summary>
internal sealed class Operand(RulePath path) : Expression
{
    internal override IEnumerable<RulePath> Named => [path];

    internal override RuleTerm Value(ref Judge judge, in RuleScope scope) => path.Value(ref judge, scope);
}

/// <summary>Two expressions and one of <c>+ - * /</c> between them.</summary>
internal sealed class Operation(Expression left, string op, Expression right) : Expression
{
    internal override IEnumerable<RulePath> Named => [.. left.Named, .. right.Named];

    internal override RuleTerm Value(ref Judge judge, in RuleScope scope) =>
        left.Value(ref judge, scope).Number is { } one && right.Value(ref judge, scope).Number is { } other
            ? RuleTerm.Of(Fraction.Operate(one, op, other))
            : RuleTerm.Wrong;
}

/// <summary>A number with so many digits behind the point, half away from zero.</summary>
internal sealed class RuleRounding(Expression number, int places) : Expression
{
    internal override IEnumerable<RulePath> Named => number.Named;

    internal override RuleTerm Value(ref Judge judge, in RuleScope scope) => RuleTerm.Of(number.Value(ref judge, scope).Number?.Rounded(places));
}

/// <summary>The calendar days from one date to another.</summary>
internal sealed class RuleDays(RulePath first, RulePath last) : Expression
{
    internal override IEnumerable<RulePath> Named => [first, last];

    internal override RuleTerm Value(ref Judge judge, in RuleScope scope) =>
        first.Value(ref judge, scope).Amount is { } one && last.Value(ref judge, scope).Amount is { } other
            ? RuleTerm.Of((decimal)(Moment.DayOf(other) - Moment.DayOf(one)).Days)
            : RuleTerm.Wrong;
}
