using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Một dịch vụ mà kiểu của yêu cầu đã rõ. / A service whose request has a type.</summary>
/// <typeparam name="TRequest">Yêu cầu. / The request.</typeparam>
public abstract partial class PacketService<TRequest> : PacketService
    where TRequest : Packet<TRequest>
{
    private protected PacketService(string id, string? wire, string labelVi, string labelEn, PacketDirection direction, RecordType[] tables)
        : base(id, wire, labelVi, labelEn, direction, tables)
    {
    }

    /// <summary>
    /// Một yêu cầu của dịch vụ này với các trường đã cho, cho trình biên dịch không biết <c>init</c>; chưa được kiểm tra. / A request of this service with the fields that are given, for compilers that do not know <c>init</c>; it is not judged.
    /// </summary>
    /// <param name="fields">Đặt các trường. / Sets the fields.</param>
    /// <returns>Yêu cầu, mang tên của dịch vụ. / The request, under the name of the service.</returns>
    public TRequest Create(Action<PacketBuilder<TRequest>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        object? shared = typeof(TRequest).GetConstructor(new[] { typeof(PacketService<TRequest>) })?.Invoke(new object[] { this });
        return new PacketBuilder<TRequest>((TRequest)(shared ?? Activator.CreateInstance(typeof(TRequest)))!).Built(fields);
    }

    /// <summary>Đọc một yêu cầu của dịch vụ này; yêu cầu của dịch vụ khác là một phát hiện. / Reads a request of this service; one of another service is a finding.</summary>
    /// <param name="utf8">JSON, UTF-8.</param>
    /// <param name="options">Cách đọc; null: chặt chẽ, lần ban hành mới nhất. / How; null: strict, the newest edition.</param>
    /// <returns>Giá trị và các phát hiện. / The value and the findings.</returns>
    public Reading<TRequest> ReadRequest(byte[] utf8, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Packets.Read(utf8, options, (RecordType<TRequest>)Request);
    }

#if !NETFRAMEWORK
    /// <inheritdoc cref="ReadRequest(byte[], ReadOptions?)"/>
    public Reading<TRequest> ReadRequest(ReadOnlySpan<byte> utf8, ReadOptions? options = null) => Packets.Read(utf8, options, (RecordType<TRequest>)Request);
#endif
}

/// <summary>Một dịch vụ mà kiểu của yêu cầu và của phản hồi đã rõ. / A service whose request and response have types.</summary>
/// <typeparam name="TRequest">Yêu cầu. / The request.</typeparam>
/// <typeparam name="TResponse">Phản hồi. / The response.</typeparam>
public partial class PacketService<TRequest, TResponse> : PacketService<TRequest>
    where TRequest : Packet<TRequest>
    where TResponse : Packet<TResponse>
{
    internal PacketService(string id, string? wire, string labelVi, string labelEn, PacketDirection direction, RecordType[] tables)
        : base(id, wire, labelVi, labelEn, direction, tables)
    {
    }

    /// <summary>Đọc một phản hồi của dịch vụ này. / Reads a response of this service.</summary>
    /// <param name="utf8">JSON, UTF-8.</param>
    /// <param name="options">Cách đọc; null: chặt chẽ, lần ban hành mới nhất. / How; null: strict, the newest edition.</param>
    /// <returns>Giá trị và các phát hiện. / The value and the findings.</returns>
    public Reading<TResponse> ReadResponse(byte[] utf8, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Packets.Read(utf8, options, (RecordType<TResponse>)Response);
    }

#if !NETFRAMEWORK
    /// <inheritdoc cref="ReadResponse(byte[], ReadOptions?)"/>
    public Reading<TResponse> ReadResponse(ReadOnlySpan<byte> utf8, ReadOptions? options = null) => Packets.Read(utf8, options, (RecordType<TResponse>)Response);
#endif
}

/// <summary>Một dịch vụ có danh sách bản ghi, của yêu cầu, nếu không thì của phản hồi. / A service with a list of records, that of the request, else that of the response.</summary>
/// <typeparam name="TRequest">Yêu cầu. / The request.</typeparam>
/// <typeparam name="TResponse">Phản hồi. / The response.</typeparam>
/// <typeparam name="TRecord">Bản ghi trong danh sách. / The record that the list is made of.</typeparam>
public sealed partial class PacketService<TRequest, TResponse, TRecord> : PacketService<TRequest, TResponse>
    where TRequest : Packet<TRequest>
    where TResponse : Packet<TResponse>
    where TRecord : Packet<TRecord>
{
    internal PacketService(string id, string? wire, string labelVi, string labelEn, PacketDirection direction, RecordType[] tables)
        : base(id, wire, labelVi, labelEn, direction, tables)
    {
    }

    /// <summary>The message whose list it is, unless the caller says which.</summary>
    internal ReadOptions Listed(ReadOptions? options)
    {
        options ??= ReadOptions.Default;
        bool isOfRequest = ReferenceEquals(PayloadList(MessageKind.Request)?.Kind.Records, Packet<TRecord>.Table);
        return options with { Kind = options.Kind ?? (isOfRequest ? MessageKind.Request : MessageKind.Response) };
    }
}
