using System;
#if !NETFRAMEWORK
using System.Buffers;
#endif
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Goitin.Runtime;

/// <content>Tài liệu không phải mảng byte. / Documents that are no array of bytes.</content>
public abstract partial class PacketService<TRequest>
{
    /// <inheritdoc cref="ReadRequest(byte[], ReadOptions?)"/>
    /// <param name="json">JSON.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public Reading<TRequest> ReadRequest(string json, ReadOptions? options = null) => ReadRequest(Utf8Input.Of(json), options);

    /// <inheritdoc cref="ReadRequest(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết; vẫn mở. / JSON, UTF-8, read to its end; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public Reading<TRequest> ReadRequest(Stream utf8, ReadOptions? options = null) => ReadRequest(Utf8Input.Of(utf8, options), options);

    /// <inheritdoc cref="ReadRequest(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết mà không giữ luồng; vẫn mở. / JSON, UTF-8, read to its end without holding a thread; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    /// <param name="cancellationToken">Dừng việc đọc. / Ends the reading.</param>
    public async Task<Reading<TRequest>> ReadRequestAsync(Stream utf8, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadRequest(await Utf8Input.OfAsync(utf8, options, cancellationToken).ConfigureAwait(false), options);

#if !NETFRAMEWORK
    /// <inheritdoc cref="ReadRequest(byte[], ReadOptions?)"/>
    public Reading<TRequest> ReadRequest(ReadOnlyMemory<byte> utf8, ReadOptions? options = null) => ReadRequest(utf8.Span, options);

    /// <inheritdoc cref="ReadRequest(byte[], ReadOptions?)"/>
    public Reading<TRequest> ReadRequest(ReadOnlySequence<byte> utf8, ReadOptions? options = null) => ReadRequest(Utf8Input.Of(utf8), options);
#endif
}

/// <content>Tài liệu không phải mảng byte. / Documents that are no array of bytes.</content>
public partial class PacketService<TRequest, TResponse>
{
    /// <inheritdoc cref="ReadResponse(byte[], ReadOptions?)"/>
    /// <param name="json">JSON.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public Reading<TResponse> ReadResponse(string json, ReadOptions? options = null) => ReadResponse(Utf8Input.Of(json), options);

    /// <inheritdoc cref="ReadResponse(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết; vẫn mở. / JSON, UTF-8, read to its end; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public Reading<TResponse> ReadResponse(Stream utf8, ReadOptions? options = null) => ReadResponse(Utf8Input.Of(utf8, options), options);

    /// <inheritdoc cref="ReadResponse(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết mà không giữ luồng; vẫn mở. / JSON, UTF-8, read to its end without holding a thread; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    /// <param name="cancellationToken">Dừng việc đọc. / Ends the reading.</param>
    public async Task<Reading<TResponse>> ReadResponseAsync(Stream utf8, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadResponse(await Utf8Input.OfAsync(utf8, options, cancellationToken).ConfigureAwait(false), options);

#if !NETFRAMEWORK
    /// <inheritdoc cref="ReadResponse(byte[], ReadOptions?)"/>
    public Reading<TResponse> ReadResponse(ReadOnlyMemory<byte> utf8, ReadOptions? options = null) => ReadResponse(utf8.Span, options);

    /// <inheritdoc cref="ReadResponse(byte[], ReadOptions?)"/>
    public Reading<TResponse> ReadResponse(ReadOnlySequence<byte> utf8, ReadOptions? options = null) => ReadResponse(Utf8Input.Of(utf8), options);
#endif
}
