using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Example.QuanTrac.Runtime;

/// <summary>A set of characters: some of ASCII, one other character, or all of them.</summary>
internal readonly record struct PatternSet(ulong Low, ulong High, int Other, bool Any)
{
    public static readonly PatternSet All = new(ulong.MaxValue, ulong.MaxValue, -1, true);

    public static PatternSet Of(int point) => new PatternSet(0, 0, -1, false).With(point);

    public PatternSet With(int point) => point switch
    {
        < 64 => this with { Low = Low | (1UL << point) },
        < 128 => this with { High = High | (1UL << (point - 64)) },
        _ => this with { Other = point },
    };

    public bool Has(int point) =>
        point < 128 ? ((point < 64 ? Low : High) >> (point & 63) & 1) != 0 : Any || point == Other;

    /// <summary>The characters, if all of them are of ASCII; else null.</summary>
    public string? Ascii() => Any || Other >= 0 ? null : string.Concat(Enumerable.Range(0, 128).Where(Has).Select(point => (char)point));

    public bool Meets(PatternSet other) =>
        (Low & other.Low) != 0 || (High & other.High) != 0
        || (Any && (other.Any || other.Other >= 0)) || (other.Any && Other >= 0) || (Other >= 0 && Other == other.Other);
}

/// <summary>A part of a pattern.</summary>
internal abstract record PatternPart;

/// <summary>One character of a set.</summary>
internal sealed record PatternCharacter(PatternSet Set) : PatternPart;

/// <summary>Parts one after the other.</summary>
internal sealed record PatternSequence(IReadOnlyList<PatternPart> Parts) : PatternPart;

/// <summary>One of several parts.</summary>
internal sealed record PatternChoice(IReadOnlyList<PatternPart> Options) : PatternPart;

/// <summary>A part several times; without end where <paramref name="Max"/> is null.</summary>
internal sealed record PatternRepeat(PatternPart Body, int Min, int? Max) : PatternPart;

/// <summary>
/// Reads the subset: literals, <c>.</c>, classes, groups, <c>|</c>, <c>? * + {m,n}</c>. The generator has checked the pattern.
/// </summary>
internal sealed class PatternParser(string text)
{
    private int _at;

    public PatternPart Parse()
    {
        PatternPart part = Choice();
        return _at == text.Length ? part : throw new FormatException("Not a pattern of the common subset: " + text);
    }

    private PatternPart Choice()
    {
        List<PatternPart> options = [Sequence()];
        while (Takes('|'))
        {
            options.Add(Sequence());
        }

        return options.Count == 1 ? options[0] : new PatternChoice(options);
    }

    private PatternSequence Sequence()
    {
        List<PatternPart> parts = [];
        while (_at < text.Length && text[_at] is not ('|' or ')'))
        {
            parts.Add(Quantified(Atom()));
        }

        return new PatternSequence(parts);
    }

    private PatternPart Atom()
    {
        if (Takes('('))
        {
            _ = Takes('?') && Takes(':');
            PatternPart group = Choice();
            _at++;
            return group;
        }

        if (Takes('['))
        {
            return new PatternCharacter(Class());
        }

        return new PatternCharacter(Takes('.') ? PatternSet.All : PatternSet.Of(Point()));
    }

    private PatternSet Class()
    {
        PatternSet set = default(PatternSet) with { Other = -1 };
        while (!Takes(']'))
        {
            int first = Point();
            bool isRange = _at + 1 < text.Length && text[_at] == '-' && text[_at + 1] != ']';
            _at += isRange ? 1 : 0;
            int last = isRange ? Point() : first;
            for (int point = first; point <= last; point++)
            {
                set = set.With(point);
            }
        }

        return set;
    }

    private int Point()
    {
        _ = Takes('\\');
        int point = CodePoints.At(text, _at, out int units);
        _at += units;
        return point;
    }

    private PatternPart Quantified(PatternPart part)
    {
        if (Takes('?'))
        {
            return new PatternRepeat(part, 0, 1);
        }

        if (Takes('*'))
        {
            return new PatternRepeat(part, 0, null);
        }

        if (Takes('+'))
        {
            return new PatternRepeat(part, 1, null);
        }

        return Takes('{') ? Counted(part) : part;
    }

    private PatternRepeat Counted(PatternPart part)
    {
        int end = text.IndexOf('}', _at);
        string[] bounds = text[_at..end].Split(',');
        _at = end + 1;
        int min = int.Parse(bounds[0], CultureInfo.InvariantCulture);
        int? max = bounds.Length == 1 ? min : bounds[1].Length == 0 ? null : int.Parse(bounds[1], CultureInfo.InvariantCulture);
        return new PatternRepeat(part, min, max);
    }

    private bool Takes(char wanted)
    {
        bool here = _at < text.Length && text[_at] == wanted;
        _at += here ? 1 : 0;
        return here;
    }
}
