using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Goitin.Runtime.Tables;

/// <summary>A rule across the fields of a record, and of the records in it: skipped unless every condition is known to hold.</summary>
/// <param name="id">Its id in the specification.</param>
/// <param name="each">What holds the rows for each of which it is judged; none: it is judged for the record.</param>
/// <param name="check">What has to hold.</param>
/// <param name="vi">Its sentence in Vietnamese.</param>
/// <param name="en">Its sentence in English.</param>
/// <param name="when">When it is asked.</param>
/// <param name="tolerance">How far apart the sides may be, in digits; null: not at all.</param>
/// <param name="zeroes">The paths that count as 0 where they are absent.</param>
/// <param name="warns">Whether a breach is a warning only.</param>
/// <param name="shows">Whether the numbers that were compared may be told.</param>
/// <param name="origin">Where it comes from.</param>
internal sealed class Rule(
    string id, string[] each, RuleCondition check, string vi, string en, RuleCondition[] when, string? tolerance, string[] zeroes, bool warns, bool shows, Origin origin)
{
    private readonly Fraction? _tolerance =
        tolerance is null ? null : Fraction.Of(decimal.Parse(tolerance, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));

    private readonly RulePath[] _named = [.. check.Named, .. when.SelectMany(one => one.Named)];

    internal string Vi => vi;

    internal string En => en;

    internal Origin Origin => origin;

    internal void Check(ref Judge judge, RuleMembers members)
    {
        if (each.Length == 0)
        {
            Check(ref judge, In(ref judge, members, null, null));
        }

        Dictionary<RuleAggregate, Dictionary<object, Fraction>?> found = [];
        foreach (string wire in each)
        {
            judge.Enter(wire);
            CheckRows(ref judge, members, wire, found);
            judge.Leave();
        }
    }

    private void CheckRows(
        ref Judge judge, RuleMembers members, string wire, Dictionary<RuleAggregate, Dictionary<object, Fraction>?> found)
    {
        List<RuleItem> rows = members.Items(ref judge, wire) ?? [];
        bool isList = members.IsList(wire);
        for (int at = 0; at < rows.Count; at++)
        {
            if (rows[at].Object is not { } row)
            {
                continue;
            }

            if (isList)
            {
                judge.Enter(at);
            }

            Check(ref judge, In(ref judge, row, members, found));
            if (isList)
            {
                judge.Leave();
            }
        }
    }

    private void Check(ref Judge judge, in RuleScope scope)
    {
        foreach (RuleCondition condition in when)
        {
            if (condition.Holds(ref judge, scope, null) != true)
            {
                return;
            }
        }

        if (check.Holds(ref judge, scope, _tolerance) == false)
        {
            (string Place, Word Word)[] numbers = shows && check is Comparison comparison ? comparison.Numbers(ref judge, scope) : [];
            judge.Report("rule:" + id, warns ? FindingSeverity.Warning : FindingSeverity.Error, Sentence.Of(this, numbers));
        }
    }

    // Where nothing is there, nothing counts as 0: an empty record is not a wrong one.
    private RuleScope In(ref Judge judge, RuleMembers members, RuleMembers? above, Dictionary<RuleAggregate, Dictionary<object, Fraction>?>? found)
    {
        RuleScope scope = new(members, above, [], found);
        bool isThere = false;
        for (int at = 0; zeroes.Length > 0 && !isThere && at < _named.Length; at++)
        {
            isThere = scope.Home(_named[at]).IsThere(ref judge, _named[at].First) == true;
        }

        return isThere ? scope with { Zeroes = zeroes } : scope;
    }
}
