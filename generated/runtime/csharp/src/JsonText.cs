using System;
using System.Globalization;
using System.Text;

namespace Goitin.Runtime;

/// <summary>What stands between the quotes of a JSON text, and between the tokens.</summary>
internal static class JsonText
{
    /// <summary>The text that these bytes stand for; they are known to be well formed.</summary>
    public static string Unescape(ReadOnlySpan<byte> utf8)
    {
        StringBuilder text = new(utf8.Length);
        for (int at; (at = utf8.IndexOf((byte)'\\')) >= 0;)
        {
            text.Append(Encoding.UTF8.GetString(utf8[..at]));
            bool isCode = utf8[at + 1] == 'u';
            text.Append(isCode ? Unit(utf8[(at + 2)..]) : Character(utf8[at + 1]));
            utf8 = utf8[(at + (isCode ? 6 : 2))..];
        }

        return text.Append(Encoding.UTF8.GetString(utf8)).ToString();
    }

    /// <summary>Whether <c>\u</c> and what follows is one character: four digits, and a low surrogate behind a high one.</summary>
    /// <param name="utf8">From the backslash on.</param>
    /// <param name="length">How many bytes the character takes.</param>
    public static bool IsCharacter(ReadOnlySpan<byte> utf8, out int length)
    {
        length = 6;
        if (!IsUnit(utf8))
        {
            return false;
        }

        char unit = Unit(utf8[2..]);
        if (!char.IsSurrogate(unit))
        {
            return true;
        }

        length = 12;
        return char.IsHighSurrogate(unit) && IsUnit(utf8[6..]) && char.IsLowSurrogate(Unit(utf8[8..]));
    }

    /// <summary>The same JSON without the whitespace outside its texts.</summary>
    public static byte[] Tight(ReadOnlySpan<byte> json)
    {
        byte[] tight = new byte[json.Length];
        int length = 0;
        bool quoted = false;
        for (int at = 0; at < json.Length; at++)
        {
            byte one = json[at];
            if (!quoted && IsSpace(one))
            {
                continue;
            }

            tight[length++] = one;
            if (one == '"')
            {
                quoted = !quoted;
            }
            else if (one == '\\')
            {
                tight[length++] = json[++at];
            }
        }

        return tight.AsSpan(0, length).ToArray();
    }

    public static bool IsSpace(byte one) => one is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    public static bool IsDigit(int one) => (uint)(one - '0') <= 9;

    public static bool IsDigit(char one) => (uint)(one - '0') <= 9;

    public static bool IsHexDigit(int one) => IsDigit(one) || (uint)((one | 0x20) - 'a') <= 5;

    private static bool IsUnit(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 6 || utf8[0] != '\\' || utf8[1] != 'u')
        {
            return false;
        }

        foreach (byte digit in utf8[2..6])
        {
            if (!JsonText.IsHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }

    private static char Unit(ReadOnlySpan<byte> digits) =>
        (char)ushort.Parse(Encoding.ASCII.GetString(digits[..4]), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Character(byte escape) => escape switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)escape,
    };
}
