using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Một quy chuẩn: các lần ban hành, các dịch vụ, và cách đọc thông điệp của nó. / One regulation: its editions, its services, and how its messages are read.
/// </summary>
public abstract class PacketRegulation
{
    private readonly Lazy<IReadOnlyList<PacketService>> _services;

    /// <summary>Mã sinh ra gọi hàm này. / Generated code calls this.</summary>
    /// <param name="id">Tên trong đặc tả. / Its name in the specification.</param>
    /// <param name="editions">Các lần ban hành, theo thời gian. / The editions, in order of time.</param>
    /// <param name="zone">Múi giờ của mọi thời điểm, vốn không ghi múi giờ; null: không nói. / The zone of all times, which carry none; null: none is stated.</param>
    /// <param name="services">Các dịch vụ, theo thứ tự. / The services, in order.</param>
    /// <param name="keys">Các khóa phân biệt thông điệp. / The keys that tell messages apart.</param>
    protected PacketRegulation(
        string id, IReadOnlyList<PacketEdition> editions, string? zone, Func<IReadOnlyList<PacketService>> services, params MessageKey[] keys)
    {
        Id = id;
        Editions = editions;
        Zone = zone is null ? null : Zones.Minutes(zone);
        Keys = new MessageKeys(keys);
        _services = new(services);
    }

    /// <summary>Tên trong đặc tả. / Its name in the specification.</summary>
    public string Id { get; }

    /// <summary>Mọi lần ban hành, theo thời gian. / All editions, in order of time.</summary>
    public IReadOnlyList<PacketEdition> Editions { get; }

    /// <summary>Lần ban hành mới nhất. / The newest edition.</summary>
    public PacketEdition Newest => Editions[^1];

    /// <summary>Mọi dịch vụ, theo thứ tự của đặc tả. / All services, in the order of the specification.</summary>
    public IReadOnlyList<PacketService> Services => _services.Value;

    /// <summary>How many minutes the zone of all times is ahead of UTC; null: the regulation states none.</summary>
    internal int? Zone { get; }

    internal MessageKeys Keys { get; }

    /// <summary>Đọc một thông điệp; dữ liệu sai không gây ngoại lệ. / Reads a message; bad data is no exception.</summary>
    /// <param name="utf8">JSON, UTF-8.</param>
    /// <param name="options">Cách đọc; null: chặt chẽ, lần ban hành mới nhất. / How; null: strict, the newest edition.</param>
    /// <returns>Dịch vụ, chiều, giá trị, từng bản ghi và các phát hiện. / Service, direction, value, each record and the findings.</returns>
    /// <exception cref="ArgumentException">Lần ban hành hay dịch vụ là của quy chuẩn khác. / The edition or the service is of another regulation.</exception>
    public MessageReading ReadMessage(ReadOnlySpan<byte> utf8, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        Own(options.Service);
        return TryRead(utf8, options, isRest: false) ?? Broken(options, JsonBreaks.Finding(utf8, options));
    }

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
    public static AsyncMessageStream<T> StreamAsync<T>(Stream utf8, PacketService service, ReadOptions? options = null)
        where T : Packet<T>, IRecord<T>
    {
        (Row payload, ReadOptions how) = Streamed<T>(utf8, service, options);
        return new AsyncMessageStream<T>(utf8, payload, how);
    }

    /// <summary>A message whose payload list may have been read before, record by record; null: the bytes are not JSON text.</summary>
    internal MessageReading? TryRead(ReadOnlySpan<byte> utf8, ReadOptions options, bool isRest) =>
        Packets.Judged(utf8, options, this, new MessageReader(this, options, isRest).Read);

    /// <summary>What is said of bytes that are not one JSON text.</summary>
    internal static MessageReading Broken(ReadOptions options, Finding why) =>
        new(options.Service, options.Kind, [], new(null, [why], isValid: false, truncated: false));

    /// <summary>The edition to judge by.</summary>
    /// <exception cref="ArgumentException">It is one of another regulation.</exception>
    internal PacketEdition Own(PacketEdition? edition)
    {
        if (edition is null)
        {
            return Editions[^1];
        }

        foreach (PacketEdition one in Editions)
        {
            if (ReferenceEquals(one, edition))
            {
                return edition;
            }
        }

        throw Other(edition);
    }

    private void Own(PacketService? service)
    {
        if (service is not null && !Services.Contains(service))
        {
            throw Other(service);
        }
    }

    private ArgumentException Other(PacketTerm term) => new(
        $"{term.Id}: của một quy chuẩn khác, không phải của {Id}. / {term.Id}: is of another regulation, not of {Id}.", "options");

    private static (Row Payload, ReadOptions Options) Streamed<T>(Stream utf8, PacketService service, ReadOptions? options)
        where T : Packet<T>, IRecord<T>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(service);
        if (!utf8.CanRead)
        {
            throw new ArgumentException("Luồng không đọc được. / The stream cannot be read.", nameof(utf8));
        }

        options ??= ReadOptions.Default;
        T.Table.Regulation.Own(options.Edition);
        MessageKind kind = options.Kind ?? MessageKind.Request;
        Row? payload = service.PayloadList(kind);
        return payload is not null && ReferenceEquals(payload.Kind.Records, T.Table)
            ? (payload, options with { Service = service, Kind = kind })
            : throw new ArgumentException("The service " + service.Id + " has no list of " + typeof(T).Name + ".", nameof(service));
    }
}

/// <summary>Một quy chuẩn được gọi bằng lớp của nó. / One regulation, called by its class.</summary>
/// <typeparam name="TSelf">Chính lớp ấy. / That class itself.</typeparam>
public abstract class PacketRegulation<TSelf> : PacketRegulation
    where TSelf : PacketRegulation<TSelf>, new()
{
    /// <summary>Mã sinh ra gọi hàm này. / Generated code calls this.</summary>
    /// <param name="id">Tên trong đặc tả. / Its name in the specification.</param>
    /// <param name="editions">Các lần ban hành, theo thời gian. / The editions, in order of time.</param>
    /// <param name="zone">Múi giờ của mọi thời điểm; null: không nói. / The zone of all times; null: none is stated.</param>
    /// <param name="services">Các dịch vụ, theo thứ tự. / The services, in order.</param>
    /// <param name="keys">Các khóa phân biệt thông điệp. / The keys that tell messages apart.</param>
    protected PacketRegulation(
        string id, IReadOnlyList<PacketEdition> editions, string? zone, Func<IReadOnlyList<PacketService>> services, params MessageKey[] keys)
        : base(id, editions, zone, services, keys)
    {
    }

    /// <summary>Quy chuẩn ấy. / That regulation.</summary>
    public static TSelf Instance { get; } = new();

    /// <inheritdoc cref="PacketRegulation.ReadMessage"/>
    public static MessageReading Read(ReadOnlySpan<byte> utf8, ReadOptions? options = null) => Instance.ReadMessage(utf8, options);
}
