using System;
using System.Globalization;
using System.Text;

namespace Goitin.Runtime;

/// <summary>How a number or a code stands in JSON.</summary>
[Flags]
internal enum Form
{
    Text = 1,
    Number = 2,
    Either = 3,
}

/// <summary>What integers and decimals have in common: the same digits as JSON number or as text.</summary>
internal abstract class NumberKind<T>(Form form, Form writes) : Kind<T>
{
    public override bool EmptyIsAbsent => form.HasFlag(Form.Text);

    public override bool NeverNull => true;

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        ReadOnlySpan<byte> digits = judge.Tree.Plain(node);
        Fit fit = judge.Tree[node].Type switch
        {
            JsonType.Number => OfNumber(digits, judge.Tolerant),
            JsonType.Text => OfText(ref digits, judge.Tolerant),
            _ => Fit.WrongType,
        };
        if (fit is not (Fit.Exact or Fit.Near) || TryMake(digits, out value))
        {
            return fit;
        }

        return fit == Fit.Exact ? Fit.TooLong : Fit.NearTooLong;
    }

    public override void Write(JsonOutput output, object value)
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

    protected abstract bool IsNumber(ReadOnlySpan<byte> digits);

    /// <summary>The value; false: it has too many digits.</summary>
    protected abstract bool TryMake(ReadOnlySpan<byte> digits, out object? value);

    private Fit OfNumber(ReadOnlySpan<byte> digits, bool tolerant)
    {
        if (form.HasFlag(Form.Number))
        {
            return IsNumber(digits) ? Fit.Exact : Fit.WrongType;
        }

        return tolerant && Digits.IsInteger(digits) ? Fit.Near : Fit.WrongType;
    }

    private Fit OfText(ref ReadOnlySpan<byte> digits, bool tolerant)
    {
        if (!form.HasFlag(Form.Text))
        {
            return tolerant && IsNumber(digits) ? Fit.Near : Fit.WrongType;
        }

        if (IsNumber(digits))
        {
            return Fit.Exact;
        }

        digits = Digits.Trimmed(digits);
        return tolerant && IsNumber(digits) ? Fit.Near : Fit.WrongFormat;
    }
}

/// <summary>A whole number of at most 18 digits, so that 64 bits hold it.</summary>
internal sealed class IntegerKind(int digits, Form form, Form writes) : NumberKind<long>(form, writes)
{
    private const int MostDigits = 18;

    public override string Most => new('9', digits);

    public override string Phrase =>
        digits == MostDigits ? "integer" : "integer(" + digits.ToString(CultureInfo.InvariantCulture) + ")";

    public override string? Plain(object value) => ((long)value).ToString(CultureInfo.InvariantCulture);

    public override decimal? Amount(object value) => (long)value;

    protected override bool IsNumber(ReadOnlySpan<byte> digits) => Digits.IsInteger(digits);

    protected override bool TryMake(ReadOnlySpan<byte> number, out object? value)
    {
        bool fits = Digits.Count(number).Whole <= digits;
        value = fits ? long.Parse(Encoding.ASCII.GetString(number), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;
        return fits;
    }
}

/// <summary>A decimal number; its scale is kept.</summary>
internal sealed class DecimalKind(int digits, int scale, Form form, Form writes) : NumberKind<decimal>(form, writes)
{
    public override string Phrase =>
        "decimal(" + digits.ToString(CultureInfo.InvariantCulture) + ", " + scale.ToString(CultureInfo.InvariantCulture) + ")";

    public override string Most =>
        (digits == scale ? "0" : new string('9', digits - scale)) + (scale == 0 ? "" : "." + new string('9', scale));

    public override string? Plain(object value) => Decimals.Text((decimal)value);

    public override decimal? Amount(object value) => (decimal)value;

    protected override bool IsNumber(ReadOnlySpan<byte> digits) => Digits.IsDecimal(digits);

    protected override bool TryMake(ReadOnlySpan<byte> number, out object? value)
    {
        (int whole, int fraction) = Digits.Count(number);
        bool fits = whole <= digits - scale && fraction <= scale;
        value = fits ? Decimals.Parse(number) : null;
        return fits;
    }
}

/// <summary>A percentage as text, with or without the sign.</summary>
internal sealed class PercentKind(bool sign) : Kind<decimal>
{
    private const int MostDigits = 28;

    public override string Most => new('9', MostDigits);

    public override string Phrase => sign ? "percent(%)" : "percent";

    public override bool NeverNull => true;

    public override Fit Read(ref Judge judge, int node, Row row, out object? value)
    {
        value = null;
        if (judge.Tree[node].Type != JsonType.Text)
        {
            return Fit.WrongType;
        }

        ReadOnlySpan<byte> number = judge.Tree.Plain(node);
        if (sign != (number[^1] == '%'))
        {
            return Fit.WrongFormat;
        }

        number = sign ? number[..^1] : number;
        if (!Digits.IsDecimal(number))
        {
            return Fit.WrongFormat;
        }

        (int whole, int fraction) = Digits.Count(number);
        bool fits = whole + fraction <= MostDigits;
        value = fits ? Decimals.Parse(number) : null;
        return fits ? Fit.Exact : Fit.TooLong;
    }

    public override void Write(JsonOutput output, object value)
    {
        output.Byte('"');
        output.Ascii(Plain(value));
        output.Byte('"');
    }

    public override string? Plain(object value) => Decimals.Text((decimal)value) + (sign ? "%" : "");

    public override decimal? Amount(object value) => (decimal)value;
}

/// <summary>Decimals from and to digits; scale is kept, and there is no negative zero.</summary>
internal static class Decimals
{
    public static decimal Parse(ReadOnlySpan<byte> number)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.Parse(Encoding.ASCII.GetString(number), Style, CultureInfo.InvariantCulture);
    }

    public static string Text(decimal value) => (value == 0 ? Math.Abs(value) : value).ToString(CultureInfo.InvariantCulture);
}
