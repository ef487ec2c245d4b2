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

    /// <summary>The same without its sign.</summary>
    public Fraction Size => new(BigInteger.Abs(_number), _divisor);

    public static Fraction Of(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger number = new BigInteger((uint)bits[2]) << 64 | new BigInteger((uint)bits[1]) << 32 | (uint)bits[0];
        return new Fraction(value < 0 ? -number : number, BigInteger.Pow(10, bits[3] >> 16 & 0xFF));
    }

    /// <summary>One of <c>+ - * /</c>; null: divided by zero.</summary>
    public static Fraction? Operate(Fraction left, string op, Fraction right) => op switch
    {
        "+" => new Fraction((left._number * right._divisor) + (right._number * left._divisor), left._divisor * right._divisor),
        "-" => new Fraction((left._number * right._divisor) - (right._number * left._divisor), left._divisor * right._divisor),
        "*" => new Fraction(left._number * right._number, left._divisor * right._divisor),
        _ => right._number.IsZero ? null : new Fraction(left._number * right._divisor, left._divisor * right._number),
    };

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
