using System;
using System.Text;

namespace Goitin.Runtime;

/// <summary>Zones behind times: <c>Z</c>, or an offset from -14:00 to +14:00.</summary>
internal static class Zones
{
    private const int Most = 14 * 60;

    /// <summary>How many minutes a zone is ahead of UTC; it is known to be one.</summary>
    public static int Minutes(string zone) => TryRead(Encoding.ASCII.GetBytes(zone), out int minutes) ? minutes : 0;

    /// <summary>Reads a zone.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.SequenceEqual("Z"u8))
        {
            return true;
        }

        bool isOffset = text.Length == 6 && text[0] is (byte)'+' or (byte)'-' && text[3] == ':';
        if (!isOffset || !TryRead(text[1..3], 99, out int hours) || !TryRead(text[4..], 59, out int rest))
        {
            return false;
        }

        minutes = ((hours * 60) + rest) * (text[0] == '-' ? -1 : 1);
        return Math.Abs(minutes) <= Most;
    }

    /// <summary>Moves a moment; false: the calendar ends before.</summary>
    public static bool TryMove(ref Moment moment, int minutes)
    {
        long ticks = moment.ToDateTime().Ticks + (minutes * TimeSpan.TicksPerMinute);
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        moment = new Moment(new DateTime(ticks));
        return true;
    }

    private static bool TryRead(ReadOnlySpan<byte> digits, int most, out int number)
    {
        number = ((digits[0] - '0') * 10) + digits[1] - '0';
        return JsonText.IsDigit(digits[0]) && JsonText.IsDigit(digits[1]) && number <= most;
    }
}
