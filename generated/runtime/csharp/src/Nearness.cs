using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Goitin.Runtime;

/// <summary>What somebody may have meant by a name or a code that nobody knows.</summary>
internal static class Nearness
{
    private const int Longest = 100;
    private const int Farthest = 2;

    /// <summary>The first name with the same fold; else the nearest, at most two letters away and less than half the shorter fold; null: none.</summary>
    public static string? Name(string name, IEnumerable<string> names)
    {
        Rune[] fold = Fold(name);
        if (name.EnumerateRunes().Count() > Longest)
        {
            return null;
        }

        int best = Farthest + 1;
        string? found = null;
        foreach (string one in names)
        {
            Rune[] other = Fold(one);
            int distance = fold.AsSpan().SequenceEqual(other) ? -1 : Distance(fold, other, best);
            if (distance < best && 2 * distance < Math.Min(fold.Length, other.Length))
            {
                (best, found) = (distance, one);
            }
        }

        return found;
    }

    /// <summary>The first other code that is the same but for blanks around it, ASCII case and leading zeros; null: none.</summary>
    public static string? Code(string text, IEnumerable<string> codes)
    {
        string fold = CodeFold(text);
        return text.EnumerateRunes().Count() > Longest ? null : codes.FirstOrDefault(code => code != text && CodeFold(code) == fold);
    }

    /// <summary>A code without its leading zeros; the last character stays.</summary>
    public static string WithoutZeros(string text) => text.Length == 0 ? text : text[..^1].TrimStart('0') + text[^1..];

    /// <summary>A text without ASCII blanks around it.</summary>
    public static string Bare(string text) => text.Trim('\t', '\n', '\v', '\f', '\r', ' ');

    private static string CodeFold(string text) => WithoutZeros(Lower(Bare(text)));

    private static Rune[] Fold(string name) =>
        Lower(name).EnumerateRunes().Where(rune => rune.Value is not ('_' or '-' or ' ' or >= '\t' and <= '\r')).ToArray();

    private static string Lower(string text) =>
        new(Array.ConvertAll(text.ToCharArray(), one => one is >= 'A' and <= 'Z' ? (char)(one | 0x20) : one));

    // Letters to put in, take out or change to make one text of the other; `enough` or more where it is no less.
    private static int Distance(Rune[] one, Rune[] other, int enough)
    {
        if (Math.Abs(one.Length - other.Length) >= enough)
        {
            return enough;
        }

        int[] row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (int at = 1; at <= one.Length; at++)
        {
            int before = row[0];
            row[0] = at;
            for (int to = 1; to <= other.Length; to++)
            {
                int changed = before + (one[at - 1] == other[to - 1] ? 0 : 1);
                before = row[to];
                row[to] = Math.Min(changed, Math.Min(before, row[to - 1]) + 1);
            }

            if (row.Min() >= enough)
            {
                return enough;
            }
        }

        return row[^1];
    }
}
