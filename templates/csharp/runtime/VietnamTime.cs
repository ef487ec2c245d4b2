using System;

namespace Goitin.Runtime;

/// <summary>Giờ Việt Nam cho các giá trị không ghi múi giờ. / Vietnam's time for values that carry no zone.</summary>
public static class VietnamTime
{
    /// <summary>Múi giờ +07:00. / The offset +07:00.</summary>
    public static TimeSpan Offset { get; } = new(7, 0, 0);

    /// <summary>Thời điểm của một giá trị trong gói tin. / The instant that a value of a packet means.</summary>
    /// <param name="local">Ngày giờ như trong gói tin. / Date and time as in the packet.</param>
    /// <returns>Cùng ngày giờ ấy, ở +07:00. / The same date and time, at +07:00.</returns>
    public static DateTimeOffset Instant(DateTime local) => new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), Offset);

    /// <summary>Ngày giờ để ghi vào gói tin. / The date and time to be put into a packet.</summary>
    /// <param name="instant">Một thời điểm. / An instant.</param>
    /// <returns>Ngày giờ ở +07:00, không kèm múi giờ. / Date and time at +07:00, without zone.</returns>
    public static DateTime Local(DateTimeOffset instant) => instant.ToOffset(Offset).DateTime;
}
