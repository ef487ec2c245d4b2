using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Goitin.Runtime;

/// <summary>A set of characters: some of ASCII, ranges of others, or all of them.</summary>
internal readonly record struct PatternSet(ulong Low, ulong High, (int First, int Last)[] Others, bool Any)
{
    private const int Ascii = 128;

    public static readonly PatternSet None = new(0, 0, [], false);

    public static readonly PatternSet All = new(ulong.MaxValue, ulong.MaxValue, [], true);

    public static PatternSet Of(int point) => None.With(point, point);

    public PatternSet With(int first, int last)
    {
        PatternSet set = this;
        for (int point = first; point <= last && point < Ascii; point++)
        {
            set = point < 64 ? set with { Low = set.Low | (1UL << point) } : set with { High = set.High | (1UL << (point - 64)) };
        }

        return last < Ascii ? set : set with { Others = [.. Others, (Math.Max(first, Ascii), last)] };
    }

    public bool Has(int point) => point < Ascii ? ((point < 64 ? Low : High) >> (point & 63) & 1) != 0 : Any || IsAmongOthers(point);

    /// <summary>The characters, if each of them is one unit of UTF-16; else null.</summary>
    public string? Units()
    {
        if (Any || Array.Exists(Others, range => range.Last > char.MaxValue))
        {
            return null;
        }

        IEnumerable<int> points = Enumerable.Range(0, Ascii).Where(Has);
        return string.Concat(points.Concat(Others.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))).Select(point => (char)point));
    }

    public bool Meets(PatternSet other)
    {
        bool areThere = Others.Length > 0 && other.Others.Length > 0;
        return (Low & other.Low) != 0 || (High & other.High) != 0
            || (Any && (other.Any || other.Others.Length > 0)) || (other.Any && Others.Length > 0)
            || (areThere && Others.Any(one => other.Others.Any(two => one.First <= two.Last && two.First <= one.Last)));
    }

    private bool IsAmongOthers(int point)
    {
        foreach ((int first, int last) in Others)
        {
            if (first <= point && point <= last)
            {
                return true;
            }
        }

        return false;
    }
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
        PatternSet set = PatternSet.None;
        while (!Takes(']'))
        {
            int first = Point();
            bool isRange = _at + 1 < text.Length && text[_at] == '-' && text[_at + 1] != ']';
            _at += isRange ? 1 : 0;
            int last = isRange ? Point() : first;
            set = set.With(first, last);
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
