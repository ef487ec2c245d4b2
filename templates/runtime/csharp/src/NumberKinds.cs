using System.Globalization;
using System.Text;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>How a number or a code stands in JSON.</summary>
[Flags]
internal enum Form
{
    Text = 1,
    Number = 2,
    Either = 3,
}

/// <summary>A number with too many digits: where, how many are allowed, and how many were met.</summary>
internal readonly record struct Beyond(string Reason, int Allowed, int Met)
{
    public Sentence Of(Row row)
    {
        string allowed = Allowed.ToString(CultureInfo.InvariantCulture);
        string met = Met.ToString(CultureInfo.InvariantCulture);
        return Sentence.Of(row, "range " + Reason, (Reason == "scale" ? "scale" : "digits", allowed), ("met", met));
    }
}

/// <summary>What integers and decimals have in common: the same digits as JSON number or as text.</summary>
internal abstract class NumberKind<T>(Form form, Form writes) : Kind<T>
{
    internal override bool EmptyIsAbsent => form.HasFlag(Form.Text);

    protected string FormWord => form.ToString().ToLowerInvariant();

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        ReadOnlySpan<byte> digits = judge.Tree.Plain(node);
        Fit fit = judge.Tree[node].Type switch
        {
            JsonType.Number => OfNumber(ref digits, judge.Tolerant),
            JsonType.Text => OfText(ref digits, judge.Tolerant),
            _ => Fit.WrongType,
        };
        return fit is Fit.Exact or Fit.Near ? Make(ref judge, digits, fit, out value) : fit;
    }

    internal override void Write(JsonOutput output, object value)
    {
        bool isText = writes == Form.Text;
        if (isText)
        {
            output.Byte('"');
        }

        output.Ascii(Plain(value));
        if (isText)
        {
            output.Byte('"');
        }
    }

    /// <summary>Whether a text is a number of this kind, without zeros before it.</summary>
    protected abstract bool IsNumber(ReadOnlySpan<byte> digits);

    /// <summary>The digits of a text that is written exactly as this kind is; none of another.</summary>
    protected virtual ReadOnlySpan<byte> Written(ReadOnlySpan<byte> text) => IsNumber(text) ? text : default;

    /// <summary>The digits that a JSON number stands for; none where it is no number of this kind.</summary>
    protected virtual ReadOnlySpan<byte> OfToken(ReadOnlySpan<byte> token) => IsNumber(token) ? token : default;

    /// <summary>The value; none where it has too many digits, or too few after the decimal point.</summary>
    protected abstract Fit Make(ref Judge judge, ReadOnlySpan<byte> digits, Fit fit, out object? value);

    private Fit OfNumber(ref ReadOnlySpan<byte> digits, bool tolerant)
    {
        ReadOnlySpan<byte> token = OfToken(digits);
        bool isExact = token.Length == digits.Length && form.HasFlag(Form.Number);
        digits = token;
        return token.IsEmpty || !(isExact || tolerant) ? Fit.WrongType : isExact ? Fit.Exact : Fit.Near;
    }

    private Fit OfText(ref ReadOnlySpan<byte> digits, bool tolerant)
    {
        if (!form.HasFlag(Form.Text))
        {
            return tolerant && IsNumber(digits) ? Fit.Near : Fit.WrongType;
        }

        ReadOnlySpan<byte> written = Written(digits);
        if (!written.IsEmpty)
        {
            digits = written;
            return Fit.Exact;
        }

        digits = Digits.Trimmed(digits);
        return tolerant && IsNumber(digits) ? Fit.Near : Fit.WrongFormat;
    }
}

/// <summary>A whole number of at most 18 digits, so that 64 bits hold it; <c>padded</c>: a text of always so many, zeros before it, no sign.</summary>
internal sealed class IntegerKind(int digits, Form form, Form writes, bool padded) : NumberKind<long>(form, writes)
{
    private const int MostDigits = 18;

    internal override string Phrase =>
        digits == MostDigits && !padded ? "integer" : FormattableString.Invariant($"integer({digits}{(padded ? ", padded" : "")})");

    internal override string? Plain(object value)
    {
        string text = ((long)value).ToString(CultureInfo.InvariantCulture);
        return padded && (long)value >= 0 ? text.PadLeft(digits, '0') : text;
    }

    internal override decimal? Amount(object value) => (long)value;

    private protected override Word Asked() => padded
        ? Word.Form(Phrase, "integer padded", ("digits", digits.ToString(CultureInfo.InvariantCulture)), ("example", Plain(7L)!))
        : Word.Form(Phrase, "integer " + FormWord);

    protected override bool IsNumber(ReadOnlySpan<byte> digits) => Digits.IsInteger(digits) && !(padded && digits[0] == '-');

    // Zeros stand before a padded one; more digits than there is room for are told as such.
    protected override ReadOnlySpan<byte> Written(ReadOnlySpan<byte> text)
    {
        if (!padded)
        {
            return base.Written(text);
        }

        bool isExact = text.Length == digits || (text.Length > digits && text[0] != '0');
        int zeros = 0;
        while (zeros + 1 < text.Length && text[zeros] == '0')
        {
            zeros++;
        }

        return isExact && IsNumber(text[zeros..]) ? text[zeros..] : default;
    }

    protected override ReadOnlySpan<byte> OfToken(ReadOnlySpan<byte> token)
    {
        int point = token.IndexOf((byte)'.');
        bool isZeros = point > 0 && token[(point + 1)..].IndexOfAnyExcept((byte)'0') < 0;
        return base.OfToken(isZeros ? token[..point] : token);
    }

    protected override Fit Make(ref Judge judge, ReadOnlySpan<byte> number, Fit fit, out object? value)
    {
        int met = Digits.Count(number).Whole;
        value = null;
        if (met > digits)
        {
            judge.Beyond = new("digits", digits, met);
            return fit == Fit.Exact ? Fit.TooLong : Fit.NearTooLong;
        }

        value = long.Parse(Encoding.ASCII.GetString(number), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return fit;
    }
}

/// <summary>A decimal number; its scale is kept, or always the same.</summary>
internal sealed class DecimalKind(int digits, int scale, Form form, Form writes, bool exact) : NumberKind<decimal>(form, writes)
{
    internal override string Phrase => FormattableString.Invariant($"decimal({digits}, {scale}{(exact ? ", exact" : "")})");

    internal override string? Plain(object value)
    {
        string text = Decimals.Text((decimal)value);
        int behind = text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1;
        bool hasPoint = behind < text.Length;
        int missing = exact ? scale - (hasPoint ? behind : 0) : 0;
        return missing <= 0 ? text : text + (hasPoint ? "" : ".") + new string('0', missing);
    }

    internal override string? Key(object value) => Decimals.Bare((decimal)value);

    internal override decimal? Amount(object value) => (decimal)value;

    // 12.5 with as many digits as the type has.
    private protected override Word Asked()
    {
        string whole = "12"[..Math.Min(2, digits - scale)];
        string behind = scale == 0 ? "" : exact ? ".5".PadRight(scale + 1, '0') : ".5";
        string example = (whole.Length == 0 ? "0" : whole) + behind;
        return Word.Form(Phrase, (exact ? "exact " : "decimal ") + FormWord, ("scale", scale.ToString(CultureInfo.InvariantCulture)), ("example", example));
    }

    protected override bool IsNumber(ReadOnlySpan<byte> digits) => Digits.IsDecimal(digits);

    protected override Fit Make(ref Judge judge, ReadOnlySpan<byte> number, Fit fit, out object? value)
    {
        value = null;
        (int whole, int fraction) = Digits.Count(number);
        int surplus = fraction > scale && number[^(fraction - scale)..].IndexOfAnyExcept((byte)'0') < 0 ? fraction - scale : 0;
        bool isShort = exact && fraction < scale;
        if (judge.Tolerant)
        {
            number = surplus == 0 ? number : number[..^(surplus + (scale == 0 ? 1 : 0))];
            fraction -= surplus;
            fit = surplus > 0 || isShort ? Fit.Near : fit;
        }
        else if (isShort)
        {
            return Fit.WrongFormat;
        }

        if (whole > digits - scale || fraction > scale)
        {
            judge.Beyond = whole > digits - scale ? new("whole", digits - scale, whole) : new("scale", scale, fraction);
            return fit == Fit.Exact ? Fit.TooLong : Fit.NearTooLong;
        }

        value = Decimals.Parse(number);
        return fit;
    }
}

/// <summary>A percentage as text, with or without the sign.</summary>
internal sealed class PercentKind(bool sign) : Kind<decimal>
{
    private const int MostDigits = 28;

    internal override string Phrase => sign ? "percent(%)" : "percent";

    internal override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        ReadOnlySpan<byte> number = judge.Tree.Plain(node);
        JsonType type = judge.Tree[node].Type;
        if (type != JsonType.Text && !(type == JsonType.Number && judge.Tolerant && Digits.IsDecimal(number)))
        {
            return Fit.WrongType;
        }

        bool hasSign = number[^1] == '%';
        bool isExact = type == JsonType.Text && hasSign == sign;
        number = hasSign ? number[..^1] : number;
        if (!(isExact || judge.Tolerant) || !Digits.IsDecimal(number))
        {
            return Fit.WrongFormat;
        }

        (int whole, int fraction) = Digits.Count(number);
        if (whole + fraction > MostDigits)
        {
            judge.Beyond = new("digits", MostDigits, whole + fraction);
            return isExact ? Fit.TooLong : Fit.NearTooLong;
        }

        value = Decimals.Parse(number);
        return isExact ? Fit.Exact : Fit.Near;
    }

    internal override void Write(JsonOutput output, object value)
    {
        output.Byte('"');
        output.Ascii(Plain(value));
        output.Byte('"');
    }

    internal override string? Plain(object value) => Decimals.Text((decimal)value) + (sign ? "%" : "");

    internal override string? Key(object value) => Decimals.Bare((decimal)value);

    internal override decimal? Amount(object value) => (decimal)value;

    private protected override Word Asked() => Word.Form(Phrase, sign ? "percent sign" : "percent");
}

/// <summary>Decimals from and to digits; scale is kept, and there is no negative zero.</summary>
internal static class Decimals
{
    // A number divided by this loses the zeros behind its last digit.
    private const decimal One = 1.0000000000000000000000000000m;

    public static decimal Parse(ReadOnlySpan<byte> number)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.Parse(Encoding.ASCII.GetString(number), Style, CultureInfo.InvariantCulture);
    }

    public static string Text(decimal value) => (value == 0 ? Math.Abs(value) : value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The number without zeros behind its last digit.</summary>
    public static string Bare(decimal value) => Text(value / One);
}
