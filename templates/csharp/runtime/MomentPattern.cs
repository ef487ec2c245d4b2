using System;
using System.Collections.Generic;
using System.Text;

namespace Goitin.Runtime;

/// <summary>A pattern such as <c>dd/MM/yyyy</c>: reads and writes moments, by slicing.</summary>
internal sealed class MomentPattern
{
    private readonly (char Letter, int Width)[] _parts;

    public MomentPattern(string pattern)
    {
        Text = pattern;
        List<(char, int)> parts = [];
        for (int at = 0; at < pattern.Length;)
        {
            char letter = pattern[at];
            int end = at + 1;
            while ("yMdHms".Contains(letter, StringComparison.Ordinal) && end < pattern.Length && pattern[end] == letter)
            {
                end++;
            }

            parts.Add((letter, end - at));
            at = end;
        }

        _parts = [.. parts];
    }

    public string Text { get; }

    /// <summary>Reads exactly this form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="moment">The real moment that it names.</param>
    /// <param name="cutsFraction">Whether a fraction of a second may follow, to be cut off.</param>
    public bool TryRead(ReadOnlySpan<char> text, out Moment moment, bool cutsFraction = false)
    {
        moment = new Moment();
        foreach ((char letter, int width) in _parts)
        {
            int taken = Take(text, letter, width, ref moment);
            if (taken == 0)
            {
                return false;
            }

            text = text[taken..];
        }

        return (text.Length == 0 || (cutsFraction && IsFraction(text))) && moment.IsReal;
    }

    public string Format(in Moment moment)
    {
        StringBuilder text = new(Text.Length + 2);
        foreach ((char letter, int width) in _parts)
        {
            int? number = letter switch
            {
                'y' => moment.Year,
                'M' => moment.Month,
                'd' => moment.Day,
                'H' => moment.Hour,
                'm' => moment.Minute,
                's' => moment.Second,
                _ => null,
            };
            if (number is { } digits)
            {
                Pad(text, digits, width);
            }
            else
            {
                text.Append(letter);
            }
        }

        return text.ToString();
    }

    private static void Pad(StringBuilder text, int number, int width)
    {
        int digits = number >= 1000 ? 4 : number >= 100 ? 3 : number >= 10 ? 2 : 1;
        text.Append('0', Math.Max(0, width - digits)).Append(number);
    }

    // How many characters the part takes; 0: it does not stand there.
    private static int Take(ReadOnlySpan<char> text, char letter, int width, ref Moment moment)
    {
        if (!"yMdHms".Contains(letter, StringComparison.Ordinal))
        {
            return text.Length > 0 && text[0] == letter ? 1 : 0;
        }

        int length = width > 1 ? width : text.Length > 1 && char.IsAsciiDigit(text[1]) ? 2 : 1;
        int number = Number(text, length);
        if (number < 0 || (width == 1 && text[0] == '0'))
        {
            return 0;
        }

        switch (letter)
        {
            case 'y': moment.Year = number; break;
            case 'M': moment.Month = number; break;
            case 'd': moment.Day = number; break;
            case 'H': moment.Hour = number; break;
            case 'm': moment.Minute = number; break;
            default: moment.Second = number; break;
        }

        return length;
    }

    private static int Number(ReadOnlySpan<char> text, int length)
    {
        if (text.Length < length)
        {
            return -1;
        }

        int number = 0;
        foreach (char digit in text[..length])
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private bool IsFraction(ReadOnlySpan<char> text) =>
        _parts[^1] == ('s', 2)
        && text.Length > 1
        && text[0] == '.'
        && text[1..].IndexOfAnyExceptInRange('0', '9') < 0;
}
