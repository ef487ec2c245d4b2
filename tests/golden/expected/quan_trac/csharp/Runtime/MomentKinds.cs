using System;

namespace Example.QuanTrac.Runtime;

/// <summary>What dates, times and months have in common: a text in a pattern.</summary>
/// <param name="word">The type's word.</param>
/// <param name="pattern">The pattern.</param>
/// <param name="tail">Whether a fraction may follow a second, as it may in a form that is merely accepted.</param>
internal abstract class MomentKind<T>(string word, string pattern, bool tail = false) : Kind<T>, IMoments
{
    private readonly MomentPattern _pattern = new(pattern);

    public override string Phrase => word + "(" + _pattern.Text + ")";

    public override bool NeverNull => true;

    public override bool IsMoment => true;

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        if (judge.Tree[node].Type != JsonType.Text)
        {
            return Fit.WrongType;
        }

        ReadOnlySpan<byte> text = judge.Tree.Plain(node);
        ReadOnlySpan<byte> bare = judge.Tolerant ? Digits.Bare(text) : text;
        if (_pattern.TryRead(bare, out Moment moment))
        {
            value = Make(moment);
            return bare.Length == text.Length ? Fit.Exact : Fit.Near;
        }

        if (judge.Tolerant && _pattern.IsIso && _pattern.TryReadLoosely(bare, cutsFraction: true, out moment))
        {
            value = Make(moment);
            return Fit.Near;
        }

        return Fit.WrongFormat;
    }

    public bool TryReadLoosely(ReadOnlySpan<byte> text, out Moment moment) => _pattern.TryReadLoosely(Digits.Bare(text), tail, out moment);

    public override void Write(JsonOutput output, object value) => output.Text(Plain(value));

    public override string Plain(object value) => _pattern.Format(Take(value));

    public override decimal? Amount(object value) => Take(value).Amount;

    public override object? Adopt(Kind other, ref Judge judge, int node) =>
        other is IMoments moments && judge.Tree[node].Type == JsonType.Text && moments.TryReadLoosely(judge.Tree.Plain(node), out Moment moment)
            ? Make(moment)
            : null;

    protected abstract object Make(in Moment moment);

    protected abstract Moment Take(object value);

    protected override Word Asked()
    {
        string key = word == "datetime" && !_pattern.HasSeconds ? "minutes" : word;
        string example = _pattern.Format(new Moment { Year = 2024, Month = 3, Day = 12, Hour = 8, Minute = 15, Second = 2 });
        return Word.Form(Phrase, key, ("pattern", _pattern.Text), ("example", example));
    }
}

/// <summary>A form of times that a field accepts besides its own.</summary>
internal interface IMoments
{
    bool TryReadLoosely(ReadOnlySpan<byte> text, out Moment moment);
}

/// <summary>A calendar day.</summary>
internal sealed class DateKind(string pattern) : MomentKind<DateOnly>("date", pattern)
{
    protected override object Make(in Moment moment) => new DateOnly(moment.Year, moment.Month, moment.Day);

    protected override Moment Take(object value) => new(((DateOnly)value).ToDateTime(TimeOnly.MinValue));
}

/// <summary>A day and time without zone; as a form that is merely accepted, with or without a fraction of a second.</summary>
internal sealed class MomentOfDayKind(string pattern, bool accepted = false) : MomentKind<DateTime>("datetime", pattern, accepted)
{
    protected override object Make(in Moment moment) => moment.ToDateTime();

    protected override Moment Take(object value) => new(VietnamTime.Naive((DateTime)value));
}

/// <summary>A month of a year.</summary>
internal sealed class MonthKind(string pattern) : MomentKind<YearMonth>("month", pattern)
{
    public override void Write(JsonOutput output, object value)
    {
        output.HasUnwritable |= !((YearMonth)value).IsReal;
        base.Write(output, value);
    }

    protected override object Make(in Moment moment) => new YearMonth(moment.Year, moment.Month);

    protected override Moment Take(object value) => new() { Year = ((YearMonth)value).Year, Month = ((YearMonth)value).Month };
}
