#if NETFRAMEWORK
using System.Globalization;

namespace System
{
    /// <summary>Một ngày. / A day.</summary>
    /// <remarks>
    /// .NET 6 trở lên có kiểu này; ở đó thư viện dùng kiểu ấy. / .NET 6 and later have this type; there the library uses that one.
    /// </remarks>
    public readonly struct DateOnly : IComparable<DateOnly>, IComparable, IEquatable<DateOnly>
    {
        private readonly int _dayNumber;

        /// <summary>Ngày đã cho. / The day that is given.</summary>
        /// <param name="year">Năm. / Year.</param>
        /// <param name="month">Tháng. / Month.</param>
        /// <param name="day">Ngày. / Day.</param>
        public DateOnly(int year, int month, int day)
            : this(new DateTime(year, month, day))
        {
        }

        private DateOnly(DateTime time) => _dayNumber = (int)(time.Ticks / TimeSpan.TicksPerDay);

        /// <summary>Ngày đầu tiên. / The first day.</summary>
        public static DateOnly MinValue => default;

        /// <summary>Ngày cuối cùng. / The last day.</summary>
        public static DateOnly MaxValue => new(DateTime.MaxValue);

        /// <summary>Năm. / Year.</summary>
        public int Year => Start.Year;

        /// <summary>Tháng. / Month.</summary>
        public int Month => Start.Month;

        /// <summary>Ngày trong tháng. / Day of the month.</summary>
        public int Day => Start.Day;

        /// <summary>Thứ. / Day of the week.</summary>
        public DayOfWeek DayOfWeek => Start.DayOfWeek;

        /// <summary>Số ngày từ ngày đầu tiên. / Days since the first day.</summary>
        public int DayNumber => _dayNumber;

        private DateTime Start => new(_dayNumber * TimeSpan.TicksPerDay);

        /// <summary>Ngày của một thời điểm. / The day of a date and time.</summary>
        /// <param name="dateTime">Thời điểm. / The date and time.</param>
        /// <returns>Ngày ấy. / That day.</returns>
        public static DateOnly FromDateTime(DateTime dateTime) => new(dateTime);

        /// <summary>Như <see cref="ToString()"/> ngược lại. / The other way round of <see cref="ToString()"/>.</summary>
        /// <param name="s">Văn bản. / The text.</param>
        /// <param name="provider">Văn hóa; null: của chương trình. / The culture; null: that of the program.</param>
        /// <returns>Ngày ấy. / That day.</returns>
        /// <exception cref="FormatException">Không phải một ngày. / It is no day.</exception>
        public static DateOnly Parse(string s, IFormatProvider? provider = null) => new(DateTime.Parse(s, provider, DateTimeStyles.NoCurrentDateDefault));

        /// <summary>Thời điểm trong ngày ấy. / A time of that day.</summary>
        /// <param name="time">Giờ. / The time.</param>
        /// <returns>Thời điểm. / The date and time.</returns>
        public DateTime ToDateTime(TimeOnly time) => Start.AddTicks(time.Ticks);

        /// <summary>Sau một số ngày. / Some days later.</summary>
        /// <param name="value">Số ngày. / How many.</param>
        /// <returns>Ngày ấy. / That day.</returns>
        public DateOnly AddDays(int value) => new(Start.AddDays(value));

        /// <summary>Sau một số tháng. / Some months later.</summary>
        /// <param name="value">Số tháng. / How many.</param>
        /// <returns>Ngày ấy. / That day.</returns>
        public DateOnly AddMonths(int value) => new(Start.AddMonths(value));

        /// <summary>Sau một số năm. / Some years later.</summary>
        /// <param name="value">Số năm. / How many.</param>
        /// <returns>Ngày ấy. / That day.</returns>
        public DateOnly AddYears(int value) => new(Start.AddYears(value));

        /// <inheritdoc/>
        public int CompareTo(DateOnly value) => _dayNumber.CompareTo(value._dayNumber);

        /// <inheritdoc/>
        public int CompareTo(object? value) => value is DateOnly other ? CompareTo(other) : value is null ? 1 : throw new ArgumentException("DateOnly?", nameof(value));

        /// <inheritdoc/>
        public bool Equals(DateOnly value) => _dayNumber == value._dayNumber;

        /// <inheritdoc/>
        public override bool Equals(object? value) => value is DateOnly other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _dayNumber;

        /// <inheritdoc/>
        public override string ToString() => Start.ToString("d", CultureInfo.CurrentCulture);

        /// <summary>Văn bản theo mẫu. / Text in a pattern.</summary>
        /// <param name="format">Mẫu. / The pattern.</param>
        /// <param name="provider">Văn hóa; null: của chương trình. / The culture; null: that of the program.</param>
        /// <returns>Văn bản. / The text.</returns>
        public string ToString(string? format, IFormatProvider? provider) => Start.ToString(string.IsNullOrEmpty(format) ? "d" : format, provider);

        /// <summary>Cùng một ngày. / The same day.</summary>
        public static bool operator ==(DateOnly left, DateOnly right) => left.Equals(right);

        /// <summary>Khác ngày. / Another day.</summary>
        public static bool operator !=(DateOnly left, DateOnly right) => !left.Equals(right);

        /// <summary>Trước. / Earlier.</summary>
        public static bool operator <(DateOnly left, DateOnly right) => left._dayNumber < right._dayNumber;

        /// <summary>Trước hoặc cùng ngày. / Earlier or the same.</summary>
        public static bool operator <=(DateOnly left, DateOnly right) => left._dayNumber <= right._dayNumber;

        /// <summary>Sau. / Later.</summary>
        public static bool operator >(DateOnly left, DateOnly right) => left._dayNumber > right._dayNumber;

        /// <summary>Sau hoặc cùng ngày. / Later or the same.</summary>
        public static bool operator >=(DateOnly left, DateOnly right) => left._dayNumber >= right._dayNumber;
    }
}
#else
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.DateOnly))]
#endif
