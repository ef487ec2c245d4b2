using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Giờ Việt Nam cho các giá trị không ghi múi giờ. / Vietnam's time for values that carry no zone.</summary>
public static class VietnamTime
{
    /// <summary>Múi giờ +07:00. / The offset +07:00.</summary>
    public static TimeSpan Offset { get; } = new(7, 0, 0);

    /// <summary>Thời điểm của một giá trị trong gói tin. / The instant that a value of a packet means.</summary>
    /// <remarks>
    /// Giá trị <c>Utc</c> hay <c>Local</c> được chuyển sang giờ Việt Nam, không bị coi là giờ Việt Nam. / A value of kind <c>Utc</c> or <c>Local</c> is converted, not taken for Vietnam's time.
    /// </remarks>
    /// <param name="local">Ngày giờ như trong gói tin. / Date and time as in the packet.</param>
    /// <returns>Cùng ngày giờ ấy, ở +07:00. / The same date and time, at +07:00.</returns>
    public static DateTimeOffset Instant(DateTime local) => new(Naive(local), Offset);

    /// <summary>Ngày giờ để ghi vào gói tin. / The date and time to be put into a packet.</summary>
    /// <param name="instant">Một thời điểm. / An instant.</param>
    /// <returns>Ngày giờ ở +07:00, không kèm múi giờ. / Date and time at +07:00, without zone.</returns>
    public static DateTime Local(DateTimeOffset instant) => instant.ToOffset(Offset).DateTime;

    /// <summary>A time as packets carry it, without zone: one that has a zone is moved to Vietnam's.</summary>
    internal static DateTime Naive(DateTime value) => value.Kind == DateTimeKind.Unspecified ? value : Local(new DateTimeOffset(value));
}
