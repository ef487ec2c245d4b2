using System.Globalization;
using Goitin.Runtime.Contract;

namespace Goitin.Runtime.Tables;

/// <summary>How far two sides may be apart: an amount, or a share of the right one up to one.</summary>
internal sealed class RuleTolerance
{
    private readonly Fraction? _amount;
    private readonly Fraction? _share;
    private readonly Fraction? _most;
    private readonly bool _isExclusive;

    private RuleTolerance(ContractEntry tolerance)
    {
        tolerance.Only("amount", "share", "up_to", "exclusive");
        _amount = Amount(tolerance.TextOrNull("amount"));
        _share = Amount(tolerance.TextOrNull("share"));
        _most = Amount(tolerance.TextOrNull("up_to"));
        _isExclusive = tolerance.Is("exclusive");
    }

    /// <summary>A tolerance of the contract; null: there is none.</summary>
    public static RuleTolerance? Of(ContractEntry? tolerance) => tolerance is null ? null : new(tolerance);

    /// <summary>Whether two numbers are no farther apart than that.</summary>
    public bool Covers(Fraction left, Fraction right)
    {
        Fraction width = _share is { } share ? Fraction.Operate(right.Size, "*", share)!.Value : _amount!.Value;
        if (_most is { } most && width.CompareTo(most) > 0)
        {
            width = most;
        }

        int beyond = Fraction.Operate(left, "-", right)!.Value.Size.CompareTo(width);
        return _isExclusive ? beyond < 0 : beyond <= 0;
    }

    private static Fraction? Amount(string? digits) =>
        digits is null ? null : Fraction.Of(decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
}
