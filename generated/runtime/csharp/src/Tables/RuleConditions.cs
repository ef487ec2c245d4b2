using System.Collections.Generic;
using System.Linq;

namespace Goitin.Runtime.Tables;

/// <summary>What holds or does not, or is unknown: something in it is absent, or cannot be read.</summary>
internal abstract class RuleCondition
{
    private protected RuleCondition()
    {
    }

    /// <summary>The paths that it names.</summary>
    internal abstract IEnumerable<RulePath> Named { get; }

    /// <summary>Whether it holds; null: that is unknown.</summary>
    /// <param name="judge">The judge.</param>
    /// <param name="scope">Where its names are looked up.</param>
    /// <param name="tolerance">How far apart the sides of <c>= &lt;= &gt;=</c> may be; null: not at all.</param>
    internal abstract bool? Holds(ref Judge judge, in RuleScope scope, Fraction? tolerance);
}

/// <summary>Two expressions and one of <c>= != &lt; &lt;= &gt; &gt;=</c> between them.</summary>
/// <param name="left">The left side.</param>
/// <param name="op">The word between them.</param>
/// <param name="right">The right side.</param>
internal sealed class Comparison(Expression left, string op, Expression right) : RuleCondition
{
    internal override IEnumerable<RulePath> Named => [.. left.Named, .. right.Named];

    internal override bool? Holds(ref Judge judge, in RuleScope scope, Fraction? tolerance)
    {
        RuleTerm one = left.Value(ref judge, scope);
        RuleTerm other = right.Value(ref judge, scope);
        if (tolerance is null && one.Amount is { } near && other.Amount is { } far)
        {
            return Decide(near.CompareTo(far));
        }

        if (one.Number is { } first && other.Number is { } second)
        {
            return tolerance is { } width ? Decide(first, second, width) : Decide(first.CompareTo(second));
        }

        return op is "=" or "!=" && one.Text is { } text && other.Text is { } beside ? text == beside == (op == "=") : null;
    }

    /// <summary>The two numbers that are compared.</summary>
    internal (string Place, Word Word)[] Numbers(ref Judge judge, in RuleScope scope) =>
        left.Value(ref judge, scope).Number is { } stated && right.Value(ref judge, scope).Number is { } computed
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

/// <summary>Whether a field is one of several, or is none of them.</summary>
internal sealed class RuleMembership(RulePath path, RuleTerm[] literals, bool isNegated) : RuleCondition
{
    internal override IEnumerable<RulePath> Named => [path];

    internal override bool? Holds(ref Judge judge, in RuleScope scope, Fraction? tolerance)
    {
        RuleTerm value = path.Value(ref judge, scope);
        return value.Kind == RuleTermKind.Value ? literals.Any(value.Is) != isNegated : null;
    }
}

/// <summary>Whether one item of a list is a text or number, or none is.</summary>
internal sealed class RuleContains(RulePath path, RuleTerm literal, bool isNegated) : RuleCondition
{
    internal override IEnumerable<RulePath> Named => [path];

    internal override bool? Holds(ref Judge judge, in RuleScope scope, Fraction? tolerance) =>
        path.Rows(ref judge, scope, toLast: true) is { } items ? items.Exists(item => item.Term.Is(literal)) != isNegated : null;
}

/// <summary>Whether a field is there, or is not.</summary>
internal sealed class RulePresence(RulePath path, bool isAsked) : RuleCondition
{
    internal override IEnumerable<RulePath> Named => [path];

    internal override bool? Holds(ref Judge judge, in RuleScope scope, Fraction? tolerance)
    {
        RuleItem end = path.End(ref judge, scope);
        if (end.IsWrong)
        {
            return null;
        }

        bool? isThere = end.Object is { } members ? members.IsThere(ref judge, path.Last) : false;
        return isThere is { } known ? known == isAsked : null;
    }
}

/// <summary>Conditions joined by <c>and</c> or <c>or</c>; unknown where no part decides.</summary>
internal sealed class RuleJunction(bool isOr, RuleCondition[] parts) : RuleCondition
{
    internal override IEnumerable<RulePath> Named => parts.SelectMany(part => part.Named);

    internal override bool? Holds(ref Judge judge, in RuleScope scope, Fraction? tolerance)
    {
        bool isKnown = true;
        foreach (RuleCondition part in parts)
        {
            bool? held = part.Holds(ref judge, scope, tolerance);
            if (held == isOr)
            {
                return isOr;
            }

            isKnown &= held is not null;
        }

        return isKnown ? !isOr : null;
    }
}
