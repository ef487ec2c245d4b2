using System;
using System.IO;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <content>Thông điệp dài, từng bản ghi. / Long messages, record by record.</content>
public abstract partial class PacketRegulation
{
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
    public static MessageStream<T> Stream<T>(Stream utf8, PacketService service, ReadOptions? options = null)
        where T : Packet<T>
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
    public static AsyncMessageStream<T> StreamAsync<T>(Stream utf8, PacketService service, ReadOptions? options = null)
        where T : Packet<T>
    {
        (Row payload, ReadOptions how) = Streamed<T>(utf8, service, options);
        return new AsyncMessageStream<T>(utf8, payload, how);
    }

    /// <summary>Như <see cref="Stream{T}"/>, với bản ghi mà dịch vụ nói. / As <see cref="Stream{T}"/>, of the record that the service says.</summary>
    /// <typeparam name="TRequest">Yêu cầu. / The request.</typeparam>
    /// <typeparam name="TResponse">Phản hồi. / The response.</typeparam>
    /// <typeparam name="TRecord">Bản ghi trong danh sách của dịch vụ. / The record that the service's list is made of.</typeparam>
    /// <param name="utf8">JSON, UTF-8; đóng cùng kết quả. / JSON, UTF-8; closed with the result.</param>
    /// <param name="service">Dịch vụ. / The service.</param>
    /// <param name="options">Cách đọc; yêu cầu hay phản hồi thì dịch vụ nói, trừ khi nói khác. / How; the service says whether it is a request or a response, unless they say otherwise.</param>
    /// <returns>Các bản ghi, đọc một lần. / The records, to be gone through once.</returns>
    public static MessageStream<TRecord> Stream<TRequest, TResponse, TRecord>(Stream utf8, PacketService<TRequest, TResponse, TRecord> service, ReadOptions? options = null)
        where TRequest : Packet<TRequest>
        where TResponse : Packet<TResponse>
        where TRecord : Packet<TRecord>
    {
        ArgumentNullException.ThrowIfNull(service);
        return Stream<TRecord>(utf8, service, service.Listed(options));
    }

    /// <summary>Như <see cref="StreamAsync{T}"/>, với bản ghi mà dịch vụ nói. / As <see cref="StreamAsync{T}"/>, of the record that the service says.</summary>
    /// <typeparam name="TRequest">Yêu cầu. / The request.</typeparam>
    /// <typeparam name="TResponse">Phản hồi. / The response.</typeparam>
    /// <typeparam name="TRecord">Bản ghi trong danh sách của dịch vụ. / The record that the service's list is made of.</typeparam>
    /// <param name="utf8">JSON, UTF-8; đóng cùng kết quả. / JSON, UTF-8; closed with the result.</param>
    /// <param name="service">Dịch vụ. / The service.</param>
    /// <param name="options">Cách đọc; yêu cầu hay phản hồi thì dịch vụ nói, trừ khi nói khác. / How; the service says whether it is a request or a response, unless they say otherwise.</param>
    /// <returns>Các bản ghi, đọc một lần. / The records, to be gone through once.</returns>
    public static AsyncMessageStream<TRecord> StreamAsync<TRequest, TResponse, TRecord>(Stream utf8, PacketService<TRequest, TResponse, TRecord> service, ReadOptions? options = null)
        where TRequest : Packet<TRequest>
        where TResponse : Packet<TResponse>
        where TRecord : Packet<TRecord>
    {
        ArgumentNullException.ThrowIfNull(service);
        return StreamAsync<TRecord>(utf8, service, service.Listed(options));
    }

    private static (Row Payload, ReadOptions Options) Streamed<T>(Stream utf8, PacketService service, ReadOptions? options)
        where T : Packet<T>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(service);
        if (!utf8.CanRead)
        {
            throw new ArgumentException("Luồng không đọc được. / The stream cannot be read.", nameof(utf8));
        }

        options ??= ReadOptions.Default;
        Packet<T>.Table.Regulation.Own(options.Edition);
        MessageKind kind = options.Kind ?? MessageKind.Request;
        Row? payload = service.PayloadList(kind);
        return payload is not null && ReferenceEquals(payload.Kind.Records, Packet<T>.Table)
            ? (payload, options with { Service = service, Kind = kind })
            : throw new ArgumentException("The service " + service.Id + " has no list of " + typeof(T).Name + ".", nameof(service));
    }
}
