using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Goitin.Runtime;

/// <summary>Một tháng của một năm. / A month of a year.</summary>
/// <remarks>
/// <c>default</c> không phải tháng nào và không bao giờ được ghi. / <c>default</c> is no month and is never written.
/// </remarks>
[TypeConverter(typeof(YearMonthTypeConverter))]
public readonly partial record struct YearMonth : IComparable<YearMonth>
#if !NETFRAMEWORK
    , IParsable<YearMonth>
#endif
{
    private static readonly MomentPattern Pattern = new("yyyy-MM");

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

    internal bool IsReal => Month != 0;

    /// <summary>Đọc một tháng như "2023-01". / Reads a month such as "2023-01".</summary>
    /// <param name="s">Văn bản. / The text.</param>
    /// <param name="provider">Không dùng. / Not used.</param>
    /// <returns>Tháng ấy. / That month.</returns>
    /// <exception cref="FormatException">Không phải một tháng. / This is not a month.</exception>
    public static YearMonth Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out YearMonth month) ? month : throw new FormatException("Cần một tháng như \"2023-01\". / A month such as \"2023-01\" is asked.");
    }

    /// <summary>Đọc một tháng như "2023-01". / Reads a month such as "2023-01".</summary>
    /// <param name="s">Văn bản. / The text.</param>
    /// <param name="provider">Không dùng. / Not used.</param>
    /// <param name="result">Tháng ấy. / That month.</param>
    /// <returns>Có phải một tháng. / Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out YearMonth result)
    {
        bool isMonth = Pattern.TryRead(Encoding.UTF8.GetBytes(s ?? ""), out Moment moment);
        result = isMonth ? new YearMonth(moment.Year, moment.Month) : default;
        return isMonth;
    }

    /// <summary>Có trước không. / Whether it is before the other.</summary>
    /// <param name="left">Một tháng. / A month.</param>
    /// <param name="right">Tháng kia. / The other.</param>
    /// <returns>Có trước không. / Whether it is before it.</returns>
    public static bool operator <(YearMonth left, YearMonth right) => left.CompareTo(right) < 0;

    /// <summary>Có sau không. / Whether it is after the other.</summary>
    /// <param name="left">Một tháng. / A month.</param>
    /// <param name="right">Tháng kia. / The other.</param>
    /// <returns>Có sau không. / Whether it is after it.</returns>
    public static bool operator >(YearMonth left, YearMonth right) => left.CompareTo(right) > 0;

    /// <summary>Có không sau không. / Whether it is not after the other.</summary>
    /// <param name="left">Một tháng. / A month.</param>
    /// <param name="right">Tháng kia. / The other.</param>
    /// <returns>Có không sau không. / Whether it is not after it.</returns>
    public static bool operator <=(YearMonth left, YearMonth right) => left.CompareTo(right) <= 0;

    /// <summary>Có không trước không. / Whether it is not before the other.</summary>
    /// <param name="left">Một tháng. / A month.</param>
    /// <param name="right">Tháng kia. / The other.</param>
    /// <returns>Có không trước không. / Whether it is not before it.</returns>
    public static bool operator >=(YearMonth left, YearMonth right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => ((Year * 12) + Month).CompareTo((other.Year * 12) + other.Month);

    /// <inheritdoc/>
    public override string ToString() =>
        Year.ToString("0000", CultureInfo.InvariantCulture) + "-" + Month.ToString("00", CultureInfo.InvariantCulture);
}
