using System;

namespace Goitin.Runtime;

/// <summary>The forms of numbers, in ASCII: <c>-?(0|[1-9][0-9]*)</c>, and the same with <c>(\.[0-9]+)?</c>.</summary>
internal static class Digits
{
    public static bool IsInteger(ReadOnlySpan<byte> text) => Whole(text) == text.Length;

    public static bool IsDecimal(ReadOnlySpan<byte> text)
    {
        int whole = Whole(text);
        if (whole == text.Length || whole < 0)
        {
            return whole > 0;
        }

        ReadOnlySpan<byte> fraction = text[(whole + 1)..];
        return text[whole] == '.' && fraction.Length > 0 && fraction.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    /// <summary>A JSON number without a fraction of zeros; null: it has another one, or an exponent.</summary>
    public static string? WholeOf(string token)
    {
        int point = token.IndexOf('.', StringComparison.Ordinal);
        bool isZeros = point < 0 || token.AsSpan(point + 1).IndexOfAnyExcept('0') < 0;
        string whole = point < 0 ? token : token[..point];
        return isZeros && whole.AsSpan().IndexOfAny("eE") < 0 ? whole : null;
    }

    /// <summary>The text without ASCII blanks around it.</summary>
    public static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> text) => text.Trim("\t\n\v\f\r "u8);

    /// <summary>The number without ASCII blanks around it and zeros before it.</summary>
    public static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> bare = Bare(text);
        bool isNegative = bare.Length > 0 && bare[0] == '-';
        ReadOnlySpan<byte> digits = bare[(isNegative ? 1 : 0)..];
        int zeros = 0;
        while (zeros + 1 < digits.Length && digits[zeros] == '0' && JsonText.IsDigit(digits[zeros + 1]))
        {
            zeros++;
        }

        if (zeros == 0)
        {
            return bare;
        }

        return isNegative ? (byte[])[(byte)'-', .. digits[zeros..]] : digits[zeros..];
    }

    /// <summary>How many digits stand before the point (a lone zero is none) and behind it.</summary>
    public static (int Whole, int Fraction) Count(ReadOnlySpan<byte> number)
    {
        int sign = number[0] == '-' ? 1 : 0;
        int point = number.IndexOf((byte)'.');
        int whole = (point < 0 ? number.Length : point) - sign;
        return (number[sign] == '0' ? 0 : whole, point < 0 ? 0 : number.Length - point - 1);
    }

    // How long the integer at the start is; -1: there is none.
    private static int Whole(ReadOnlySpan<byte> text)
    {
        int first = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int at = first;
        while (at < text.Length && JsonText.IsDigit(text[at]))
        {
            at++;
        }

        return at == first || (text[first] == '0' && at > first + 1) ? -1 : at;
    }
}
