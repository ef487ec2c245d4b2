using System;
using System.Collections.Generic;
using System.Linq;

namespace Goitin.Runtime.Tables;

/// <summary>Where the names of a rule are looked up: in an object, and in the one around it, if it is a row.</summary>
/// <param name="Members">The object.</param>
/// <param name="Above">The object around it; null: the rule is judged for no row.</param>
/// <param name="Zeroes">The paths that count as 0 where they are absent.</param>
internal readonly record struct Scope(Members Members, Members? Above, string[] Zeroes)
{
    /// <summary>The object in which a path begins.</summary>
    public Members Home(RulePath path) =>
        Above is not { } above || (!path.IsAbove && Members.Has(path.First)) ? Members : above;
}

/// <summary>The way of a rule to a field, through records or lists of them.</summary>
internal sealed class RulePath
{
    private const string Upwards = "above.";

    private readonly string[] _steps;

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
    public Term Value(ref Judge judge, in Scope scope)
    {
        Item end = End(ref judge, scope);
        Term found = end.Object is { } members ? members.Operand(ref judge, Last) : end.Term;
        return found.Kind == TermKind.Absent && Array.IndexOf(scope.Zeroes, Text) >= 0 ? Term.Of(0m) : found;
    }

    /// <summary>The object that has the field, or why there is none.</summary>
    public Item End(ref Judge judge, in Scope scope)
    {
        Members members = scope.Home(this);
        foreach (string step in _steps.Take(_steps.Length - 1))
        {
            if (members.Items(ref judge, step) is not { } inside)
            {
                return new Item(null, Term.Wrong);
            }

            if (inside.Count == 0)
            {
                return new Item(null, Term.Absent);
            }

            if (inside[0].Object is not { } next)
            {
                return new Item(null, Term.Wrong);
            }

            members = next;
        }

        return new Item(members, Term.Absent);
    }

    /// <summary>All that stands at its end, or before its last step; null: something cannot be read.</summary>
    public List<Item>? Rows(ref Judge judge, in Scope scope, bool toLast)
    {
        List<Item> found = [new Item(scope.Home(this), Term.Absent)];
        int count = toLast ? _steps.Length : _steps.Length - 1;
        for (int step = 0; step < count; step++)
        {
            List<Item> next = [];
            foreach (Item one in found)
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
}
