#if NETFRAMEWORK
using System.Globalization;

namespace System
{
    /// <summary>Một giờ trong ngày. / A time of day.</summary>
    /// <remarks>
    /// .NET 6 trở lên có kiểu này; ở đó thư viện dùng kiểu ấy. / .NET 6 and later have this type; there the library uses that one.
    /// </remarks>
    public readonly struct TimeOnly : IComparable<TimeOnly>, IComparable, IEquatable<TimeOnly>
    {
        /// <summary>Giờ đã cho. / The time that is given.</summary>
        /// <param name="hour">Giờ, 0 đến 23. / Hour, 0 to 23.</param>
        /// <param name="minute">Phút. / Minute.</param>
        public TimeOnly(int hour, int minute)
            : this(hour, minute, 0)
        {
        }

        /// <summary>Giờ đã cho. / The time that is given.</summary>
        /// <param name="hour">Giờ, 0 đến 23. / Hour, 0 to 23.</param>
        /// <param name="minute">Phút. / Minute.</param>
        /// <param name="second">Giây. / Second.</param>
        public TimeOnly(int hour, int minute, int second)
            : this(new DateTime(1, 1, 1, hour, minute, second).Ticks)
        {
        }

        /// <summary>Giờ đã cho. / The time that is given.</summary>
        /// <param name="ticks">Phần mười triệu giây từ nửa đêm. / Ten millionths of a second since midnight.</param>
        public TimeOnly(long ticks)
        {
            if ((ulong)ticks >= TimeSpan.TicksPerDay)
            {
                throw new ArgumentOutOfRangeException(nameof(ticks));
            }

            Ticks = ticks;
        }

        /// <summary>Nửa đêm. / Midnight.</summary>
        public static TimeOnly MinValue => default;

        /// <summary>Ngay trước nửa đêm sau. / Just before the next midnight.</summary>
        public static TimeOnly MaxValue => new(TimeSpan.TicksPerDay - 1);

        /// <summary>Giờ. / Hour.</summary>
        public int Hour => ToTimeSpan().Hours;

        /// <summary>Phút. / Minute.</summary>
        public int Minute => ToTimeSpan().Minutes;

        /// <summary>Giây. / Second.</summary>
        public int Second => ToTimeSpan().Seconds;

        /// <summary>Phần nghìn giây. / Thousandths of a second.</summary>
        public int Millisecond => ToTimeSpan().Milliseconds;

        /// <summary>Phần mười triệu giây từ nửa đêm. / Ten millionths of a second since midnight.</summary>
        public long Ticks { get; }

        /// <summary>Giờ của một thời điểm. / The time of a date and time.</summary>
        /// <param name="dateTime">Thời điểm. / The date and time.</param>
        /// <returns>Giờ ấy. / That time.</returns>
        public static TimeOnly FromDateTime(DateTime dateTime) => new(dateTime.TimeOfDay.Ticks);

        /// <summary>Giờ sau nửa đêm bấy lâu. / The time so long after midnight.</summary>
        /// <param name="timeSpan">Bao lâu. / How long.</param>
        /// <returns>Giờ ấy. / That time.</returns>
        public static TimeOnly FromTimeSpan(TimeSpan timeSpan) => new(timeSpan.Ticks);

        /// <summary>Bao lâu sau nửa đêm. / How long after midnight.</summary>
        /// <returns>Khoảng ấy. / That span.</returns>
        public TimeSpan ToTimeSpan() => new(Ticks);

        /// <inheritdoc/>
        public int CompareTo(TimeOnly value) => Ticks.CompareTo(value.Ticks);

        /// <inheritdoc/>
        public int CompareTo(object? value) => value is TimeOnly other ? CompareTo(other) : value is null ? 1 : throw new ArgumentException("TimeOnly?", nameof(value));

        /// <inheritdoc/>
        public bool Equals(TimeOnly value) => Ticks == value.Ticks;

        /// <inheritdoc/>
        public override bool Equals(object? value) => value is TimeOnly other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => Ticks.GetHashCode();

        /// <inheritdoc/>
        public override string ToString() => ToString("t", CultureInfo.CurrentCulture);

        /// <summary>Văn bản theo mẫu. / Text in a pattern.</summary>
        /// <param name="format">Mẫu. / The pattern.</param>
        /// <param name="provider">Văn hóa; null: của chương trình. / The culture; null: that of the program.</param>
        /// <returns>Văn bản. / The text.</returns>
        public string ToString(string? format, IFormatProvider? provider) => new DateTime(Ticks).ToString(string.IsNullOrEmpty(format) ? "t" : format, provider);

        /// <summary>Cùng một giờ. / The same time.</summary>
        public static bool operator ==(TimeOnly left, TimeOnly right) => left.Equals(right);

        /// <summary>Khác giờ. / Another time.</summary>
        public static bool operator !=(TimeOnly left, TimeOnly right) => !left.Equals(right);

        /// <summary>Trước. / Earlier.</summary>
        public static bool operator <(TimeOnly left, TimeOnly right) => left.Ticks < right.Ticks;

        /// <summary>Trước hoặc cùng giờ. / Earlier or the same.</summary>
        public static bool operator <=(TimeOnly left, TimeOnly right) => left.Ticks <= right.Ticks;

        /// <summary>Sau. / Later.</summary>
        public static bool operator >(TimeOnly left, TimeOnly right) => left.Ticks > right.Ticks;

        /// <summary>Sau hoặc cùng giờ. / Later or the same.</summary>
        public static bool operator >=(TimeOnly left, TimeOnly right) => left.Ticks >= right.Ticks;
    }
}
#else
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.TimeOnly))]
#endif
