using System.Collections.Generic;

namespace Goitin.Runtime.Tables;

/// <content>How a value is judged by its row.</content>
internal sealed partial class Row
{
    /// <summary>The row as an edition has it.</summary>
    internal Row In(PacketEdition edition) => _byEdition is null ? this : _byEdition[edition.Order];

    internal bool IsIn(PacketEdition edition) =>
        (_since is null || _since.Order <= edition.Order) && (_until is null || edition.Order <= _until.Order);

    /// <summary>Whether a value is asked for, always or on some condition.</summary>
    internal bool MayBeRequired(PacketEdition edition) => _required is not null && IsIn(edition);

    /// <summary>Whether some edition says something where its key is nowhere, or where it has a value.</summary>
    internal bool MayBeMissed => _required is not null || Empty is not null || Prohibitions is not null;

    /// <summary>Whether a node stands for no value: null, and an empty text where that is none or is taken for none.</summary>
    internal bool IsAbsent(in JsonTree tree, int node, bool tolerant) =>
        tree[node].Type == JsonType.Null || (tree.IsEmptyText(node) && (tolerant || Kind.EmptyIsAbsent));

    /// <summary>Whether the value at a node is as good as none where one is required.</summary>
    internal bool IsNothing(in JsonTree tree, int node) => tree.IsNothing(node) || Kind.IsBlank(in tree, node);

    /// <summary>The required value is not there.</summary>
    internal void Miss(ref Judge judge, FindingSeverity severity)
    {
        judge.Report(FindingRules.Required, severity, _missing ??= Sentence.Of(this, "required"), refuses: IsPromised);
    }

    /// <summary>There is a value though there must be none.</summary>
    internal void Forbid(ref Judge judge, FindingSeverity severity) =>
        judge.Report(FindingRules.Forbidden, severity, Sentence.Of(this, "forbidden"));

    /// <summary>The key that is always sent is not there; a value does not know it, so no validator can say it later.</summary>
    internal void MissKey(ref Judge judge) =>
        judge.Report(FindingRules.Required, _present, Sentence.Of(this, "required present", ("empty", Empty!)), refuses: _present == FindingSeverity.Error);

    /// <summary>The value at a node; null where there is none or it cannot be read.</summary>
    /// <param name="judge">The judge, standing at the node's place.</param>
    /// <param name="node">The node.</param>
    /// <param name="required">What it weighs that there is no value; null: there need be none. Asked only where it is as good as none.</param>
    internal object? Read(ref Judge judge, int node, FindingSeverity? required)
    {
        bool isEmpty = judge.Tree.IsEmptyText(node);
        if (!isEmpty && judge.Tree[node].Type != JsonType.Null)
        {
            return required is { } severity ? Blank(ref judge, node, severity) : ReadAs(Kind, ref judge, node);
        }

        if (required is { } asked)
        {
            Miss(ref judge, asked);
        }
        else if (isEmpty && !Kind.EmptyIsAbsent)
        {
            if (judge.Tolerant)
            {
                judge.Report(FindingRules.Form, FindingSeverity.Warning, Expecting(Kind));
            }
            else
            {
                Refuse(ref judge, Fit.WrongType, Kind, node);
            }
        }

        return null;
    }

    /// <summary>Reads a value, the field's own or an item of its list, and checks the constraints on it.</summary>
    internal object? ReadAs(Kind asked, ref Judge judge, int node)
    {
        Fit fit = asked.Read(ref judge, node, this, out object? value);
        if (judge.Tolerant && fit is Fit.WrongFormat && Accepted(asked, ref judge, node) is { } other)
        {
            fit = Fit.Near;
            value = other;
        }

        if (fit is Fit.Near or Fit.NearTooLong)
        {
            judge.Report(FindingRules.Form, FindingSeverity.Warning, Expecting(asked));
        }
        else if (fit is Fit.Blank or Fit.Broken or Fit.Decomposed)
        {
            judge.Report(FindingRules.Form, FindingSeverity.Warning, Sentence.Of(this, fit == Fit.Blank ? "form blank" : fit == Fit.Broken ? "form broken" : "form decomposed"));
        }

        if (value is null)
        {
            return Refuse(ref judge, fit, asked, node);
        }

        Check(ref judge, asked, value);
        return value;
    }

    /// <summary>Says why there is no value; gives none.</summary>
    internal object? Refuse(ref Judge judge, Fit fit, Kind asked, int node)
    {
        switch (fit)
        {
            case Fit.WrongType:
                Sentence type = Sentence.Of(this, "type", ("expected", asked.Expected), ("met", Word.Met(judge.Tree[node].Type)));
                judge.Report(FindingRules.Type, FindingSeverity.Error, type, refuses: true);
                break;
            case Fit.WrongFormat:
                judge.Report(FindingRules.Format, FindingSeverity.Error, Sentence.Of(this, "format", ("expected", asked.Expected)), refuses: true);
                break;
            case Fit.TooLong or Fit.NearTooLong:
                judge.Report(FindingRules.Range, FindingSeverity.Error, judge.Beyond.Of(this), refuses: true);
                break;
        }

        return null;
    }

    internal void CheckItems(ref Judge judge, int count)
    {
        if (_items is not null && !_items.Allow(count))
        {
            judge.Report(FindingRules.Items, _items.Severity, _items.Of(this, "items"));
        }
    }

    internal void CheckUnique(ref Judge judge, HashSet<string> seen, string? key)
    {
        if (key is not null && !seen.Add(key))
        {
            judge.Report(FindingRules.Unique, _unique, Sentence.Of(this, "unique", ("key", string.Join(", ", UniqueKeys!))));
        }
    }

    /// <summary>For a value that is understood, but not of the form that is asked.</summary>
    internal Sentence Expecting(Kind asked) => ReferenceEquals(asked, Kind)
        ? _expecting ??= Sentence.Of(this, "form", ("expected", asked.Expected))
        : Sentence.Of(this, "form", ("expected", asked.Expected));

    // A text of blanks where a value is required: nothing else is said of it, and it is kept.
    private object? Blank(ref Judge judge, int node, FindingSeverity severity)
    {
        judge.Report(FindingRules.Required, severity, Sentence.Of(this, "required blank"));
        return judge.Tree.Text(node);
    }

    private object? Accepted(Kind asked, ref Judge judge, int node)
    {
        foreach (Kind accepted in _accepts)
        {
            if (asked.Adopt(accepted, ref judge, node) is { } adopted)
            {
                return adopted;
            }
        }

        return null;
    }

    private void Check(ref Judge judge, Kind asked, object value)
    {
        if (_length is not null && asked.Plain(value) is { } counted && !_length.AllowLengthOf(counted))
        {
            judge.Report(FindingRules.Length, _length.Severity, _length.Of(this, "length"));
        }

        if (_pattern is not null && asked.Plain(value) is { } matched && !_pattern.Is.Matches(matched))
        {
            judge.Report(FindingRules.Pattern, _pattern.Severity, Sentence.Of(this, "pattern", ("pattern", _pattern.Is.Text)));
        }

        if (asked.IsMoment)
        {
            CheckMoment(ref judge, asked, value);
        }
        else if (_range is not null && asked.Amount(value) is { } amount && !_range.Allows(amount))
        {
            judge.Report(FindingRules.Range, _range.Severity, Bounded(this, "range", _range.Least, _range.Most));
        }

        if (_fixed is not null && asked.Plain(value) is { } text && text != _fixed)
        {
            judge.Report(FindingRules.Code, FindingSeverity.Error, Sentence.Of(this, "code fixed", ("expected", _fixed)));
        }
        else
        {
            asked.CheckCode(ref judge, this, value);
        }
    }

    // Without bounds: the empty dates of databases lie before 1900.
    private void CheckMoment(ref Judge judge, Kind asked, object value)
    {
        if (_period is null ? asked.IsEarly(value) : !_period.Allows(asked.Amount(value)!.Value))
        {
            Sentence sentence = _period is null
                ? Sentence.Of(this, "range year", ("min", "1900"))
                : Bounded(this, "range", _period.Least, _period.Most, "/since", "/until");
            judge.Report(FindingRules.Range, _period?.Severity ?? FindingSeverity.Warning, sentence);
        }
    }
}
