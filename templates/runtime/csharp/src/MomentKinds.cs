using System;
using System.Collections.Generic;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Dates, months and times: a text in a pattern.</summary>
/// <param name="word">The type's word.</param>
/// <param name="pattern">The pattern.</param>
/// <param name="make">The .NET value of a moment.</param>
/// <param name="take">The moment of such a value.</param>
/// <param name="tail">Whether a fraction may follow a second, as it may in a form that is merely accepted.</param>
internal sealed class MomentKind<T>(string word, string pattern, Func<Moment, T> make, Func<T, Moment> take, bool tail = true) : Kind<T>, IMoments
{
    private readonly MomentPattern _pattern = new(pattern);
    private readonly T _first = make(new Moment { Year = 1900 });

    internal override string Phrase => word + "(" + _pattern.Text + ")";

    internal override bool IsMoment => true;

    internal override bool IsEarly(object value) => _pattern.HasYear && Comparer<T>.Default.Compare((T)value, _first) < 0;

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
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
            value = make(moment);
            return bare.Length == text.Length ? Fit.Exact : Fit.Near;
        }

        if (judge.Tolerant && _pattern.IsIso && _pattern.TryReadLoosely(bare, cutsFraction: true, judge.Regulation.Zone, out moment))
        {
            value = make(moment);
            return Fit.Near;
        }

        return Fit.WrongFormat;
    }

    public bool TryReadLoosely(ReadOnlySpan<byte> text, int? zone, out Moment moment) => _pattern.TryReadLoosely(Digits.Bare(text), tail, zone, out moment);

    internal override void Write(JsonOutput output, object value)
    {
        Moment moment = take((T)value);
        output.HasUnwritable |= !moment.IsReal;
        output.Text(_pattern.Format(moment));
    }

    internal override bool IsReal(object value) => take((T)value).IsReal;

    internal override string Plain(object value) => _pattern.Format(take((T)value));

    internal override decimal? Amount(object value) => take((T)value).Amount;

    internal override object? Adopt(Kind other, ref Judge judge, int node) =>
        other is IMoments moments && judge.Tree[node].Type == JsonType.Text && moments.TryReadLoosely(judge.Tree.Plain(node), judge.Regulation.Zone, out Moment moment)
            ? make(moment)
            : null;

    private protected override Word Asked()
    {
        string key = word == "datetime" && !_pattern.HasSeconds ? "minutes" : word;
        string example = _pattern.Format(new Moment { Year = 2024, Month = 3, Day = 12, Hour = 8, Minute = 15, Second = 2 });
        return Word.Form(Phrase, key, ("pattern", _pattern.Text), ("example", example));
    }
}

/// <summary>A form of times that a field accepts besides its own.</summary>
internal interface IMoments
{
    bool TryReadLoosely(ReadOnlySpan<byte> text, int? zone, out Moment moment);
}
