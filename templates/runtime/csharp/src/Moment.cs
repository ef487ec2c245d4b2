using System;

namespace Goitin.Runtime;

/// <summary>The parts of a date and time as they were read; what a pattern does not have is the first of its kind.</summary>
internal record struct Moment()
{
    public int Year = 1;
    public int Month = 1;
    public int Day = 1;
    public int Hour;
    public int Minute;
    public int Second;

    public Moment(DateTime value)
        : this()
    {
        (Year, Month, Day) = (value.Year, value.Month, value.Day);
        (Hour, Minute, Second) = (value.Hour, value.Minute, value.Second);
    }

    /// <summary>Whether the calendar and the clock have it.</summary>
    public readonly bool IsReal =>
        Year is >= 1 and <= 9999
        && Month is >= 1 and <= 12
        && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month)
        && Hour < 24 && Minute < 60 && Second < 60;

    /// <summary>As one number, yyyyMMddHHmmss, in which later is larger.</summary>
    public readonly decimal Amount =>
        (((((((((Year * 100L) + Month) * 100) + Day) * 100) + Hour) * 100) + Minute) * 100) + Second;

    /// <summary>The day of such a number.</summary>
    public static DateTime DayOf(decimal amount)
    {
        int day = (int)(amount / 1_000_000);
        return new DateTime(day / 10_000, day / 100 % 100, day % 100, 0, 0, 0, DateTimeKind.Unspecified);
    }

    public readonly DateTime ToDateTime() => new(Year, Month, Day, Hour, Minute, Second, DateTimeKind.Unspecified);
}
