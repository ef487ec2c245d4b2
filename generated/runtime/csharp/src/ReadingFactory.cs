using System;
using System.Collections.ObjectModel;
using System.Linq;

namespace Goitin.Runtime;

/// <summary>Kết quả đọc do chương trình tự tạo, ví dụ trong phép thử của nó. / Readings that a program makes itself, as in its tests.</summary>
public static class Reading
{
    /// <summary>Một giá trị đọc được. / A value that was read.</summary>
    /// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
    /// <param name="value">Giá trị. / The value.</param>
    /// <param name="warnings">Các cảnh báo. / The warnings.</param>
    /// <returns>Kết quả đọc hợp lệ. / A valid reading.</returns>
    /// <exception cref="ArgumentException">Có lỗi trong các phát hiện. / There is an error among the findings.</exception>
    public static Reading<T> Of<T>(T value, params Finding[] warnings)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(warnings);
        return warnings.Any(IsError)
            ? throw new ArgumentException("Giá trị có lỗi thì không đọc được. / A value with an error is not read.", nameof(warnings))
            : new Reading<T>(value, Kept(warnings), isValid: true, truncated: false);
    }

    /// <summary>Một gói tin bị từ chối. / A packet that was refused.</summary>
    /// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
    /// <param name="findings">Các phát hiện, ít nhất một lỗi. / The findings, an error at least.</param>
    /// <returns>Kết quả đọc không có giá trị. / A reading without a value.</returns>
    /// <exception cref="ArgumentException">Không có lỗi nào. / There is no error.</exception>
    public static Reading<T> Refused<T>(params Finding[] findings)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings.Any(IsError)
            ? new Reading<T>(null, Kept(findings), isValid: false, truncated: false)
            : throw new ArgumentException("Bị từ chối thì có ít nhất một lỗi. / What is refused has an error.", nameof(findings));
    }

    /// <summary>Một danh sách đọc được. / A list that was read.</summary>
    /// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
    /// <param name="items">Từng phần tử, như <see cref="Of{T}"/> và <see cref="Refused{T}"/> tạo ra. / Each item, as <see cref="Of{T}"/> and <see cref="Refused{T}"/> make it.</param>
    /// <returns>Kết quả đọc, hợp lệ khi mọi phần tử hợp lệ. / A reading, valid where all items are.</returns>
    public static ListReading<T> List<T>(params Reading<T>[] items)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ListReading<T>(
            new ReadOnlyCollection<Reading<T>>((Reading<T>[])items.Clone()),
            Kept(items.SelectMany(item => item.Findings).ToArray()),
            Array.TrueForAll(items, item => item.IsValid),
            truncated: false);
    }

    /// <summary>Một thông điệp đọc được. / A message that was read.</summary>
    /// <param name="service">Dịch vụ; null: không rõ. / The service; null: it is not clear.</param>
    /// <param name="kind">Yêu cầu hay phản hồi; null: không rõ. / Request or response; null: it is not clear.</param>
    /// <param name="message">Cả thông điệp, như <see cref="Of{T}"/> và <see cref="Refused{T}"/> tạo ra. / The whole message, as <see cref="Of{T}"/> and <see cref="Refused{T}"/> make it.</param>
    /// <param name="records">Từng bản ghi của phần dữ liệu. / Each record of the payload.</param>
    /// <returns>Kết quả đọc, hợp lệ khi cả thông điệp hợp lệ. / A reading, valid where the whole message is.</returns>
    public static MessageReading Message(PacketService? service, MessageKind? kind, Reading<IPacket> message, params Reading<IPacket>[] records)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(records);
        return new MessageReading(service, kind, new ReadOnlyCollection<Reading<IPacket>>((Reading<IPacket>[])records.Clone()), message);
    }

    private static bool IsError(Finding finding) => finding.Severity == FindingSeverity.Error;

    private static ReadOnlyCollection<Finding> Kept(Finding[] findings) => new((Finding[])findings.Clone());
}
