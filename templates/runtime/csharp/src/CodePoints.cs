using System;

namespace Goitin.Runtime;

/// <summary>Characters as people count them: code points, not UTF-16 units.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        int count = text.Length;
        if (text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0)
        {
            return count;
        }

        for (int at = 1; at < text.Length; at++)
        {
            count -= char.IsSurrogatePair(text[at - 1], text[at]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The code point at a place, and how many units it takes.</summary>
    public static int At(string text, int at, out int units)
    {
        if (!char.IsSurrogate(text[at]))
        {
            units = 1;
            return text[at];
        }

        bool isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
        units = isPair ? 2 : 1;
        return isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
    }
}
