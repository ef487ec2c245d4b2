using System;
using System.Globalization;
using System.Numerics;

namespace Goitin.Runtime;

/// <summary>An exact number; the divisor is above zero.</summary>
internal readonly struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _number;
    private readonly BigInteger _divisor;

    private Fraction(BigInteger number, BigInteger divisor)
    {
        _number = divisor.Sign < 0 ? -number : number;
        _divisor = BigInteger.Abs(divisor);
    }

    public static Fraction Of(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger number = new BigInteger((uint)bits[2]) << 64 | new BigInteger((uint)bits[1]) << 32 | (uint)bits[0];
        return new Fraction(value < 0 ? -number : number, BigInteger.Pow(10, bits[3] >> 16 & 0xFF));
    }

    /// <summary>One of <c>+ - * /</c>; null: divided by zero.</summary>
    public static Fraction? Operate(Fraction left, string op, Fraction right) => op switch
    {
        "+" => left.Plus(right),
        "-" => left.Plus(new Fraction(-right._number, right._divisor)),
        "*" => new Fraction(left._number * right._number, left._divisor * right._divisor),
        _ => right._number.IsZero ? null : new Fraction(left._number * right._divisor, left._divisor * right._number),
    };

    /// <summary>The same number in lowest terms: equal for all fractions that are the same number.</summary>
    public (BigInteger Number, BigInteger Divisor) Canonical()
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(_number, _divisor);
        return (_number / common, _divisor / common);
    }

    // Over the least divisor that both can have: sums of many rows stay short.
    private Fraction Plus(Fraction other)
    {
        if (_divisor == other._divisor)
        {
            return new Fraction(_number + other._number, _divisor);
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(_divisor, other._divisor);
        BigInteger more = other._divisor / common;
        return new Fraction((_number * more) + (other._number * (_divisor / common)), _divisor * more);
    }

    /// <summary>Rounded to six digits after the decimal point, half away from zero, without zeros at the end.</summary>
    public string Rounded()
    {
        BigInteger scaled = Scaled(6);
        BigInteger whole = BigInteger.DivRem(scaled, 1_000_000, out BigInteger behind);
        string text = (whole.ToString(CultureInfo.InvariantCulture) + "." + behind.ToString("000000", CultureInfo.InvariantCulture)).TrimEnd('0').TrimEnd('.');
        return _number.Sign < 0 && !scaled.IsZero ? "-" + text : text;
    }

    /// <summary>Rounded to so many digits after the decimal point, half away from zero.</summary>
    public Fraction Rounded(int places) => new(_number.Sign * Scaled(places), BigInteger.Pow(10, places));

    // Its size times a power of ten, rounded half up.
    private BigInteger Scaled(int places) => ((2 * BigInteger.Abs(_number) * BigInteger.Pow(10, places)) + _divisor) / (2 * _divisor);

    public int CompareTo(Fraction other) => (_number * other._divisor).CompareTo(other._number * _divisor);
}
