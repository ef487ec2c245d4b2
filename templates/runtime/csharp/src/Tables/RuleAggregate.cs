using System;
using System.Collections.Generic;
using System.Linq;

namespace Goitin.Runtime.Tables;

/// <summary>A sum, a count, the least or the greatest of what rows have; a sum and a count of nothing is 0, the others are unknown.</summary>
/// <param name="function">One of <c>sum</c>, <c>count</c>, <c>min</c>, <c>max</c>.</param>
/// <param name="path">The way to the rows, or to the field of theirs.</param>
/// <param name="value">What a row adds, where it is no field alone; else null.</param>
/// <param name="by">The field of a row that has the value which a path has where the rule is judged; null: all rows count.</param>
/// <param name="where">Which rows count; null: all do.</param>
internal sealed class RuleAggregate(string function, RulePath path, Expression? value, (string Row, RulePath Here)? by, RuleCondition? where) : Expression
{
    private static readonly object All = new();

    private readonly string[] _asked =
    [
        .. (where?.Named ?? []).Concat(value?.Named ?? []).Select(one => one.First), .. by is { } same ? [same.Row] : Array.Empty<string>(),
    ];

    private readonly string[] _zeroes = function == "sum" && value is not null ? [.. value.Named.Select(one => one.Text)] : [];

    internal override IEnumerable<RulePath> Named => by is { } same ? [path, same.Here] : [path];

    internal override RuleTerm Value(ref Judge judge, in RuleScope scope)
    {
        Dictionary<object, Fraction>? found = Known(ref judge, scope);
        object? key = by is { } same ? Key(same.Here.Value(ref judge, scope)) : All;
        if (found is null || key is null)
        {
            return RuleTerm.Wrong;
        }

        bool isNumber = found.TryGetValue(key, out Fraction number);
        return isNumber ? RuleTerm.Of(number) : function is "sum" or "count" ? RuleTerm.Of(0m) : RuleTerm.Absent;
    }

    // Looked at once where it is the same for every row that a rule is judged for.
    private Dictionary<object, Fraction>? Known(ref Judge judge, in RuleScope scope)
    {
        if (scope.Found is not { } known || !scope.IsAbove(path))
        {
            return Found(ref judge, scope);
        }

        if (!known.TryGetValue(this, out Dictionary<object, Fraction>? found))
        {
            known[this] = found = Found(ref judge, scope);
        }

        return found;
    }

    // The sum, count, least or greatest of each group; null: something cannot be read.
    private Dictionary<object, Fraction>? Found(ref Judge judge, in RuleScope scope)
    {
        if (path.Rows(ref judge, scope, toLast: value is not null || function == "count") is not { } rows)
        {
            return null;
        }

        Dictionary<object, Fraction> found = [];
        foreach (RuleItem row in rows)
        {
            if (!Take(ref judge, row, found))
            {
                return null;
            }
        }

        return found;
    }

    // Whether a row can be read; where it counts, it is counted.
    private bool Take(ref Judge judge, RuleItem row, Dictionary<object, Fraction> found)
    {
        foreach (string wire in _asked)
        {
            if (row.Object!.Value.IsThere(ref judge, wire) is null)
            {
                return false;
            }
        }

        if (where is not null && where.Holds(ref judge, new RuleScope(row.Object!.Value, null, []), null) != true)
        {
            return true;
        }

        RuleTerm counted = Counted(ref judge, row);
        object? key = by is { } same ? Key(row.Object!.Value.Operand(ref judge, same.Row)) : All;
        if (counted.Number is { } more && key is not null)
        {
            found[key] = found.TryGetValue(key, out Fraction before) ? Joined(before, more) : more;
        }

        return counted.Kind != RuleTermKind.Wrong;
    }

    // A number, nothing, or what cannot be read.
    private RuleTerm Counted(ref Judge judge, RuleItem row)
    {
        if (value is null)
        {
            return function == "count" ? RuleTerm.Of(1m) : row.Object!.Value.Operand(ref judge, path.Last);
        }

        RuleTerm number = value.Value(ref judge, new RuleScope(row.Object!.Value, null, _zeroes));
        return number.Kind == RuleTermKind.Value || function == "sum" ? number : RuleTerm.Absent;
    }

    private Fraction Joined(Fraction one, Fraction other) => function switch
    {
        "min" => one.CompareTo(other) <= 0 ? one : other,
        "max" => one.CompareTo(other) >= 0 ? one : other,
        _ => Fraction.Operate(one, "+", other)!.Value,
    };

    private static object? Key(RuleTerm term) => term.Text ?? (object?)term.Number?.Canonical();
}
