using System;
using System.Collections.Generic;

namespace Goitin.Runtime.Tables;

/// <summary>Where the names of a rule are looked up: in an object, and in the one around it, if it is a row.</summary>
/// <param name="Members">The object.</param>
/// <param name="Above">The object around it; null: the rule is judged for no row.</param>
/// <param name="Zeroes">The paths that count as 0 where they are absent.</param>
/// <param name="Found">What aggregates found in the object around it, the same for every row; null: there is none.</param>
internal readonly record struct RuleScope(
    RuleMembers Members, RuleMembers? Above, string[] Zeroes, Dictionary<RuleAggregate, Dictionary<object, Fraction>?>? Found = null)
{
    /// <summary>Whether a path begins in the object around it.</summary>
    public bool IsAbove(RulePath path) => Above is not null && (path.IsAbove || !Members.Has(path.First));

    /// <summary>The object in which a path begins.</summary>
    public RuleMembers Home(RulePath path) => IsAbove(path) ? Above!.Value : Members;
}

/// <summary>The way of a rule to a field, through records or lists of them.</summary>
internal sealed class RulePath
{
    private const string Upwards = "above.";

    private readonly string[] _steps;
    private Place? _last; // of its last step; a path ends in records of one table, so it is looked up once

    public RulePath(string text)
    {
        Text = text;
        IsAbove = text.StartsWith(Upwards, StringComparison.Ordinal);
        _steps = (IsAbove ? text.Substring(Upwards.Length) : text).Split('.');
    }

    public string Text { get; }

    /// <summary>Whether it begins in the object around the row.</summary>
    public bool IsAbove { get; }

    public string First => _steps[0];

    public string Last => _steps[_steps.Length - 1];

    /// <summary>The value at its end, 0 where it counts as that.</summary>
    public RuleTerm Value(ref Judge judge, in RuleScope scope)
    {
        RuleMembers home = scope.Home(this);
        RuleTerm found = _steps.Length == 1 ? home.Operand(ref judge, PlaceIn(home.Record)) : Inside(ref judge, scope);
        return found.Kind == RuleTermKind.Absent && Array.IndexOf(scope.Zeroes, Text) >= 0 ? RuleTerm.Of(0m) : found;
    }

    private RuleTerm Inside(ref Judge judge, in RuleScope scope)
    {
        RuleItem end = End(ref judge, scope);
        return end.Object is { } members ? members.Operand(ref judge, PlaceIn(members.Record)) : end.Term;
    }

    private int PlaceIn(RecordType record)
    {
        Place? last = _last;
        if (last is null || !ReferenceEquals(last.Record, record))
        {
            _last = last = new Place(record, record.RowOf(Last));
        }

        return last.Row;
    }

    /// <summary>The object that has the field, or why there is none.</summary>
    public RuleItem End(ref Judge judge, in RuleScope scope)
    {
        RuleMembers members = scope.Home(this);
        for (int step = 0; step < _steps.Length - 1; step++)
        {
            if (members.Items(ref judge, _steps[step]) is not { } inside)
            {
                return new RuleItem(null, RuleTerm.Wrong);
            }

            if (inside.Count == 0)
            {
                return new RuleItem(null, RuleTerm.Absent);
            }

            if (inside[0].Object is not { } next)
            {
                return new RuleItem(null, RuleTerm.Wrong);
            }

            members = next;
        }

        return new RuleItem(members, RuleTerm.Absent);
    }

    /// <summary>All that stands at its end, or before its last step; null: something cannot be read.</summary>
    public List<RuleItem>? Rows(ref Judge judge, in RuleScope scope, bool toLast)
    {
        List<RuleItem> found = [new RuleItem(scope.Home(this), RuleTerm.Absent)];
        int count = toLast ? _steps.Length : _steps.Length - 1;
        for (int step = 0; step < count; step++)
        {
            List<RuleItem> next = [];
            foreach (RuleItem one in found)
            {
                if (one.Object!.Value.Items(ref judge, _steps[step]) is not { } inside || inside.Exists(item => item.IsWrong))
                {
                    return null;
                }

                next.AddRange(inside);
            }

            found = next;
        }

        return found;
    }

    private sealed record Place(RecordType Record, int Row);
}
