using System.Collections.Generic;
using System.Text;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>A pattern such as <c>dd/MM/yyyy</c>: reads and writes moments, by slicing.</summary>
internal sealed class MomentPattern
{
    private const int Literal = 0;

    private readonly (byte Letter, int Width)[] _parts;
    private readonly int _most;

    public MomentPattern(string pattern)
    {
        Text = pattern;
        IsIso = pattern is "yyyy-MM-ddTHH:mm:ss" or "yyyy-MM-dd HH:mm:ss" or "yyyy-MM-ddTHH:mm" or "yyyy-MM-dd HH:mm";
        byte[] letters = Encoding.UTF8.GetBytes(pattern);
        List<(byte, int)> parts = [];
        for (int at = 0; at < letters.Length;)
        {
            byte letter = letters[at];
            int end = at + 1;
            bool isLiteral = !"yMdHms"u8.Contains(letter);
            while (!isLiteral && end < letters.Length && letters[end] == letter)
            {
                end++;
            }

            parts.Add((letter, isLiteral ? Literal : end - at));
            at = end;
        }

        _parts = [.. parts];
        _most = letters.Length + parts.Count;
        HasYear = parts.Exists(part => part.Item1 == 'y' && part.Item2 > 0);
    }

    public string Text { get; }

    /// <summary>Whether it is one of the forms behind which a zone may stand.</summary>
    public bool IsIso { get; }

    /// <summary>Whether it ends in seconds.</summary>
    public bool EndsInSeconds => _parts[^1] == ((byte)'s', 2);

    public bool HasYear { get; }

    public bool HasSeconds => Array.Exists(_parts, part => part.Letter == 's' && part.Width > 0);

    /// <summary>Reads exactly this form.</summary>
    /// <param name="text">The text, UTF-8.</param>
    /// <param name="moment">The real moment that it names.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out Moment moment) => TryRead(ref text, out moment) && text.IsEmpty && moment.IsReal;

    /// <summary>Reads this form with what may stand behind it: a fraction of a second, which is cut off, and a zone.</summary>
    /// <param name="text">The text, UTF-8.</param>
    /// <param name="cutsFraction">Whether a fraction may follow.</param>
    /// <param name="zone">How many minutes the zone of the regulation is ahead of UTC; null: it has none.</param>
    /// <param name="moment">The real moment that it names, in the zone of the regulation.</param>
    public bool TryReadLoosely(ReadOnlySpan<byte> text, bool cutsFraction, int? zone, out Moment moment)
    {
        if (!TryRead(ref text, out moment) || !moment.IsReal)
        {
            return false;
        }

        if (cutsFraction && EndsInSeconds && text.Length > 1 && text[0] == '.' && JsonText.IsDigit(text[1]))
        {
            int end = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            text = end < 0 ? default : text[(end + 1)..];
        }

        if (text.IsEmpty)
        {
            return true;
        }

        return IsIso && zone is { } own && Zones.TryRead(text, out int ahead) && Zones.TryMove(ref moment, own - ahead);
    }

    private bool TryRead(ref ReadOnlySpan<byte> text, out Moment moment)
    {
        moment = new Moment();
        foreach ((byte letter, int width) in _parts)
        {
            int taken = Take(text, letter, width, ref moment);
            if (taken == 0)
            {
                return false;
            }

            text = text[taken..];
        }

        return true;
    }

    public string Format(in Moment moment)
    {
        Span<byte> text = new byte[_most];
        int length = 0;
        foreach ((byte letter, int width) in _parts)
        {
            length += width == Literal ? Put(text[length..], letter) : Put(text[length..], Part(in moment, letter), width);
        }

        return Encoding.UTF8.GetString(text[..length]);
    }

    private static int Put(Span<byte> text, byte literal)
    {
        text[0] = literal;
        return 1;
    }

    private static int Put(Span<byte> text, int number, int width)
    {
        int digits = width > 1 ? width : number > 9 ? 2 : 1;
        for (int at = digits - 1; at >= 0; at--, number /= 10)
        {
            text[at] = (byte)('0' + (number % 10));
        }

        return digits;
    }

    private static int Part(in Moment moment, byte letter) => letter switch
    {
        (byte)'y' => moment.Year,
        (byte)'M' => moment.Month,
        (byte)'d' => moment.Day,
        (byte)'H' => moment.Hour,
        (byte)'m' => moment.Minute,
        _ => moment.Second,
    };

    // How many bytes the part takes; 0: it does not stand there.
    private static int Take(ReadOnlySpan<byte> text, byte letter, int width, ref Moment moment)
    {
        if (width == Literal)
        {
            return text.Length > 0 && text[0] == letter ? 1 : 0;
        }

        int length = width > 1 ? width : text.Length > 1 && JsonText.IsDigit(text[1]) ? 2 : 1;
        int number = Number(text, length);
        if (number < 0 || (width == 1 && text[0] == '0'))
        {
            return 0;
        }

        switch (letter)
        {
            case (byte)'y': moment.Year = number; break;
            case (byte)'M': moment.Month = number; break;
            case (byte)'d': moment.Day = number; break;
            case (byte)'H': moment.Hour = number; break;
            case (byte)'m': moment.Minute = number; break;
            default: moment.Second = number; break;
        }

        return length;
    }

    private static int Number(ReadOnlySpan<byte> text, int length)
    {
        if (text.Length < length)
        {
            return -1;
        }

        int number = 0;
        foreach (byte digit in text[..length])
        {
            if (!JsonText.IsDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
