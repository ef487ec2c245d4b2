using System;
using System.Globalization;

namespace Goitin.Runtime.Tables;

/// <summary>Days as numbers <c>yyyyMMdd</c>; 0 stands for none.</summary>
internal static class Days
{
    public static int Number(DateOnly? day) => day is { } on ? (((on.Year * 100) + on.Month) * 100) + on.Day : 0;

    /// <summary>A day as the contract has it; null: it has none.</summary>
    public static DateOnly? Of(string? text) => text is null
        ? null
        : new DateOnly(Part(text, 0, 4), Part(text, 5, 2), Part(text, 8, 2));

    /// <summary>The last edition that holds on a day; null: the day is before all of them.</summary>
    public static PacketEdition? Edition(PacketEdition[] editions, int day) =>
        Array.FindLast(editions, one => one.FirstDay is null || Number(one.FirstDay) <= day);

    private static int Part(string text, int start, int length) => int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>The row whose day chooses the edition, and what its absence weighs.</summary>
internal sealed record EditionBy(int Row, FindingSeverity Severity);
