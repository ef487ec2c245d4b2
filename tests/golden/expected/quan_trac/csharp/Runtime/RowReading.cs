using System.Collections.Generic;
using System.Globalization;

namespace Example.QuanTrac.Runtime;

/// <content>How a value is judged by its row.</content>
internal sealed partial class Row
{
    public bool IsIn(Edition edition) =>
        (_since is null || _since.Order <= edition.Order) && (_until is null || edition.Order <= _until.Order);

    /// <summary>Whether a value is asked for, always or on some condition.</summary>
    public bool MayBeRequired(Edition edition) => _required is not null && IsIn(edition);

    /// <summary>The required value is not there.</summary>
    public void Miss(ref Judge judge)
    {
        judge.Report(Rules.Required, _required!.Value, Sentence.Of(this), refuses: kind.NeverNull && IsPromised);
    }

    /// <summary>The value at a node; null where there is none or it cannot be read.</summary>
    /// <param name="judge">The judge, standing at the node's place.</param>
    /// <param name="node">The node.</param>
    /// <param name="required">Whether the value has to be there.</param>
    public object? Read(ref Judge judge, int node, bool required)
    {
        bool isEmpty = judge.Tree.IsEmptyText(node);
        if (!isEmpty && judge.Tree[node].Type != JsonType.Null)
        {
            return ReadAs(kind, ref judge, node);
        }

        if (required)
        {
            Miss(ref judge);
        }
        else if (isEmpty && !kind.EmptyIsAbsent)
        {
            if (judge.Tolerant)
            {
                judge.Report(Rules.Form, Severity.Warning, Expecting(kind));
            }
            else
            {
                Refuse(ref judge, Fit.WrongType, kind);
            }
        }

        return null;
    }

    /// <summary>Reads a value, the field's own or an item of its list, and checks the constraints on it.</summary>
    public object? ReadAs(Kind asked, ref Judge judge, int node)
    {
        Fit fit = asked.Read(ref judge, node, this, out object? value);
        if (judge.Tolerant && fit is Fit.WrongType or Fit.WrongFormat && Accepted(asked, ref judge, node) is { } other)
        {
            fit = Fit.Near;
            value = other;
        }

        if (fit is Fit.Near or Fit.NearTooLong)
        {
            judge.Report(Rules.Form, Severity.Warning, Expecting(asked));
        }

        if (value is null)
        {
            return Refuse(ref judge, fit, asked);
        }

        Check(ref judge, asked, value);
        return value;
    }

    /// <summary>Says why there is no value; gives none.</summary>
    public object? Refuse(ref Judge judge, Fit fit, Kind asked)
    {
        string? rule = fit switch
        {
            Fit.WrongType => Rules.Type,
            Fit.WrongFormat => Rules.Format,
            Fit.TooLong or Fit.NearTooLong => Rules.Range,
            _ => null,
        };
        if (rule is not null)
        {
            Sentence sentence = rule == Rules.Range ? Within(asked) : Expecting(asked);
            judge.Report(rule, Severity.Error, sentence, refuses: true);
        }

        return null;
    }

    public void CheckItems(ref Judge judge, int count)
    {
        if (_items is not null && !_items.Allow(count))
        {
            judge.Report(Rules.Items, _items.Severity, Sentence.Of(this, _items.Words));
        }
    }

    public void CheckUnique(ref Judge judge, HashSet<string> seen, string? key)
    {
        if (key is not null && !seen.Add(key))
        {
            judge.Report(Rules.Unique, _unique, Sentence.Of(this, ("key", UniqueKey!)));
        }
    }

    private Sentence Expecting(Kind asked) => Sentence.Of(this, ("expected", asked.Phrase));

    /// <summary>Where the field sets no bound, that of the type's digits holds.</summary>
    private Sentence Within(Kind asked) =>
        Sentence.Of(this, ("min", Plain(_range?.Min) ?? "-" + asked.Most), ("max", Plain(_range?.Max) ?? asked.Most));

    private static string? Plain(decimal? bound) => bound?.ToString(CultureInfo.InvariantCulture);

    private object? Accepted(Kind asked, ref Judge judge, int node)
    {
        foreach (Kind accepted in _accepts)
        {
            if (accepted.Read(ref judge, node, this, out object? value) is Fit.Exact or Fit.Near && asked.Adopt(value!) is { } adopted)
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
            judge.Report(Rules.Length, _length.Severity, Sentence.Of(this, _length.Words));
        }

        if (_pattern is not null && asked.Plain(value) is { } matched && !_pattern.Is.Matches(matched))
        {
            judge.Report(Rules.Pattern, _pattern.Severity, Sentence.Of(this, ("pattern", _pattern.Is.Text)));
        }

        if (_range is not null && asked.Amount(value) is { } amount && (amount < _range.Min || amount > _range.Max))
        {
            judge.Report(Rules.Range, _range.Severity, Within(asked));
        }

        if (WrongCode(asked, value, judge.Edition) is { } severity)
        {
            judge.Report(Rules.Code, severity, Sentence.Of(this, ("table", _fixed ?? asked.Table), ("edition", judge.Edition.Id)));
        }
    }

    private Severity? WrongCode(Kind asked, object value, Edition edition)
    {
        bool isOther = _fixed is not null && asked.Plain(value) is { } text && text != _fixed;
        return isOther ? Severity.Error : asked.WrongCode(value, edition);
    }
}
