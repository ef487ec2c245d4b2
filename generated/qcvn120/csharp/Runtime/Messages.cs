using System;
using System.IO;

namespace Qcvn120.Runtime;

/// <summary>
/// Đọc cả thông điệp: tự tìm dịch vụ và chiều, trừ khi người gọi nói. / Reads whole messages: finds service and direction, unless the caller says them.
/// </summary>
public static class Messages
{
    /// <summary>Đọc một thông điệp; dữ liệu sai không gây ngoại lệ. / Reads a message; bad data is no exception.</summary>
    /// <param name="utf8">JSON, UTF-8.</param>
    /// <param name="options">Cách đọc; null: chặt chẽ, lần ban hành mới nhất. / How; null: strict, the newest edition.</param>
    /// <returns>Dịch vụ, chiều, giá trị, từng bản ghi và các phát hiện. / Service, direction, value, each record and the findings.</returns>
    public static MessageReading Read(ReadOnlySpan<byte> utf8, ReadOptions? options = null) =>
        Read(utf8, options ?? ReadOptions.Default, isRest: false);

    /// <summary>
    /// Đọc từng bản ghi của một thông điệp dài, với bộ nhớ không đổi. / Reads a long message record by record, in constant memory.
    /// </summary>
    /// <remarks>
    /// Số phần tử và sự lặp lại trong chính danh sách ấy không được xét. / The number of items and repeated values of that list itself are not judged.
    /// </remarks>
    /// <typeparam name="T">Bản ghi trong danh sách của dịch vụ. / The record that the service's list is made of.</typeparam>
    /// <param name="utf8">JSON, UTF-8; đóng cùng kết quả. / JSON, UTF-8; closed with the result.</param>
    /// <param name="service">Dịch vụ. / The service.</param>
    /// <param name="options">Cách đọc, yêu cầu trừ khi nói khác; giới hạn byte là của một bản ghi và của phần còn lại. / How, a request unless it says otherwise; the limit of bytes is that of one record and of the rest.</param>
    /// <returns>Các bản ghi, đọc một lần. / The records, to be gone through once.</returns>
    /// <exception cref="ArgumentException">Dịch vụ không có danh sách bản ghi ấy. / The service has no list of such records.</exception>
    public static MessageStream<T> Stream<T>(Stream utf8, Service service, ReadOptions? options = null)
        where T : Packet<T>, IRecord<T>
    {
        (Row payload, ReadOptions how) = Streamed<T>(utf8, service, options);
        return new MessageStream<T>(utf8, payload, how);
    }

    /// <summary>
    /// Như <see cref="Stream{T}"/>, không giữ luồng khi chờ dữ liệu, ví dụ <c>Request.Body</c> của ASP.NET. / As <see cref="Stream{T}"/>, holding no thread while it waits for bytes, as of ASP.NET's <c>Request.Body</c>.
    /// </summary>
    /// <typeparam name="T">Bản ghi trong danh sách của dịch vụ. / The record that the service's list is made of.</typeparam>
    /// <param name="utf8">JSON, UTF-8; đóng cùng kết quả. / JSON, UTF-8; closed with the result.</param>
    /// <param name="service">Dịch vụ. / The service.</param>
    /// <param name="options">Cách đọc, như của <see cref="Stream{T}"/>. / How, as of <see cref="Stream{T}"/>.</param>
    /// <returns>Các bản ghi, đọc một lần. / The records, to be gone through once.</returns>
    /// <exception cref="ArgumentException">Dịch vụ không có danh sách bản ghi ấy. / The service has no list of such records.</exception>
    public static AsyncMessageStream<T> StreamAsync<T>(Stream utf8, Service service, ReadOptions? options = null)
        where T : Packet<T>, IRecord<T>
    {
        (Row payload, ReadOptions how) = Streamed<T>(utf8, service, options);
        return new AsyncMessageStream<T>(utf8, payload, how);
    }

    private static (Row Payload, ReadOptions Options) Streamed<T>(Stream utf8, Service service, ReadOptions? options)
        where T : Packet<T>, IRecord<T>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(service);
        options ??= ReadOptions.Default;
        MessageKind kind = options.Kind ?? MessageKind.Request;
        Row? payload = service.PayloadList(kind);
        return payload is not null && ReferenceEquals(payload.Kind.Records, T.Table)
            ? (payload, options with { Service = service, Kind = kind })
            : throw new ArgumentException("The service " + service.Id + " has no list of " + typeof(T).Name + ".", nameof(service));
    }

    /// <summary>A message whose payload list may have been read before, record by record.</summary>
    internal static MessageReading Read(ReadOnlySpan<byte> utf8, ReadOptions options, bool isRest) =>
        TryRead(utf8, options, isRest) ?? Broken(options, JsonBreaks.Finding(utf8, options));

    /// <summary>The same; null: the bytes are not JSON text.</summary>
    internal static MessageReading? TryRead(ReadOnlySpan<byte> utf8, ReadOptions options, bool isRest) =>
        Packets.Judged(utf8, options, new MessageReader(options, isRest).Read);

    /// <summary>What is said of bytes that are not one JSON text.</summary>
    internal static MessageReading Broken(ReadOptions options, Finding why) =>
        new(options.Service, options.Kind, [], new(null, [why], isValid: false, truncated: false));
}
