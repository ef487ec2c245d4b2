using System;

namespace Goitin.Runtime;

/// <summary>What dates, times and months have in common: a text in a pattern.</summary>
internal abstract class MomentKind<T>(string word, string pattern) : Kind<T>
{
    private readonly MomentPattern _pattern = new(pattern);

    public override string Phrase => word + "(" + _pattern.Text + ")";

    public override bool NeverNull => true;

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        if (judge.Tree[node].Type != JsonType.Text)
        {
            return Fit.WrongType;
        }

        if (!_pattern.TryRead(judge.Tree.Plain(node), out Moment moment, CutsFraction))
        {
            return Fit.WrongFormat;
        }

        value = Make(moment);
        return Fit.Exact;
    }

    public override void Write(JsonOutput output, object value) => output.Text(Plain(value));

    public override string Plain(object value) => _pattern.Format(Take(value));

    public override decimal? Amount(object value) => Take(value).Amount;

    public override object? Adopt(object value) => value switch
    {
        DateTime other => Make(new Moment(other)),
        DateOnly other => Make(new Moment(other.ToDateTime(TimeOnly.MinValue))),
        YearMonth other => Make(new Moment { Year = other.Year, Month = other.Month }),
        _ => null,
    };

    /// <summary>Whether a fraction of a second is cut off.</summary>
    protected virtual bool CutsFraction => false;

    protected abstract object Make(in Moment moment);

    protected abstract Moment Take(object value);
}

/// <summary>A calendar day.</summary>
internal sealed class DateKind(string pattern) : MomentKind<DateOnly>("date", pattern)
{
    protected override object Make(in Moment moment) => new DateOnly(moment.Year, moment.Month, moment.Day);

    protected override Moment Take(object value) => new(((DateOnly)value).ToDateTime(TimeOnly.MinValue));
}

/// <summary>A day and time without zone; as a form that is merely accepted, with or without a fraction of a second.</summary>
internal sealed class MomentOfDayKind(string pattern, bool accepted = false) : MomentKind<DateTime>("datetime", pattern)
{
    protected override bool CutsFraction => accepted;

    protected override object Make(in Moment moment) => moment.ToDateTime();

    protected override Moment Take(object value) => new(VietnamTime.Naive((DateTime)value));
}

/// <summary>A month of a year.</summary>
internal sealed class MonthKind(string pattern) : MomentKind<YearMonth>("month", pattern)
{
    protected override object Make(in Moment moment) => new YearMonth(moment.Year, moment.Month);

    protected override Moment Take(object value) => new() { Year = ((YearMonth)value).Year, Month = ((YearMonth)value).Month };

    public override void Write(JsonOutput output, object value)
    {
        output.HasUnwritable |= !((YearMonth)value).IsReal;
        base.Write(output, value);
    }
}
