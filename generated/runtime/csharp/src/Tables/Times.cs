using System;

namespace Goitin.Runtime.Tables;

/// <summary>Times as a field carries them, so that a value equals what is read of its own bytes.</summary>
public static class Times
{
    /// <summary>A date and time without zone, which is Vietnam's, and without what the pattern of the field leaves out.</summary>
    /// <param name="value">Any date and time.</param>
    /// <param name="seconds">Whether the pattern has seconds.</param>
    /// <returns>What the field carries of it.</returns>
    public static DateTime Carried(DateTime value, bool seconds)
    {
        DateTime naive = VietnamTime.Naive(value);
        return naive.AddTicks(-(naive.Ticks % Unit(seconds)));
    }

    /// <summary>The same, or null.</summary>
    /// <param name="value">Any date and time; null: none.</param>
    /// <param name="seconds">Whether the pattern has seconds.</param>
    /// <returns>What the field carries of it.</returns>
    public static DateTime? Carried(DateTime? value, bool seconds) => value is { } time ? Carried(time, seconds) : null;

    /// <summary>A time of day without what the pattern of the field leaves out.</summary>
    /// <param name="value">Any time of day.</param>
    /// <param name="seconds">Whether the pattern has seconds.</param>
    /// <returns>What the field carries of it.</returns>
    public static TimeOnly Carried(TimeOnly value, bool seconds) => new(value.Ticks - (value.Ticks % Unit(seconds)));

    /// <summary>The same, or null.</summary>
    /// <param name="value">Any time of day; null: none.</param>
    /// <param name="seconds">Whether the pattern has seconds.</param>
    /// <returns>What the field carries of it.</returns>
    public static TimeOnly? Carried(TimeOnly? value, bool seconds) => value is { } time ? Carried(time, seconds) : null;

    private static long Unit(bool seconds) => seconds ? TimeSpan.TicksPerSecond : TimeSpan.TicksPerMinute;
}
