using System;
using System.Globalization;

namespace Goitin.Runtime;

/// <summary>Một tháng của một năm. / A month of a year.</summary>
public readonly record struct YearMonth : IComparable<YearMonth>
{
    /// <summary>Tháng đã cho. / The month that is given.</summary>
    /// <param name="year">Năm, 1 đến 9999. / Year, 1 to 9999.</param>
    /// <param name="month">Tháng, 1 đến 12. / Month, 1 to 12.</param>
    public YearMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        Year = year;
        Month = month;
    }

    /// <summary>Năm. / Year.</summary>
    public int Year { get; }

    /// <summary>Tháng. / Month.</summary>
    public int Month { get; }

    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => ((Year * 12) + Month).CompareTo((other.Year * 12) + other.Month);

    /// <inheritdoc/>
    public override string ToString() =>
        Year.ToString("0000", CultureInfo.InvariantCulture) + "-" + Month.ToString("00", CultureInfo.InvariantCulture);
}
