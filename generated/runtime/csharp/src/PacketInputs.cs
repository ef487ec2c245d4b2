using System;
#if !NETFRAMEWORK
using System.Buffers;
#endif
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Goitin.Runtime;

/// <content>Tài liệu không phải mảng byte. / Documents that are no array of bytes.</content>
public abstract partial record Packet<TSelf>
{
    /// <inheritdoc cref="Read(byte[], ReadOptions?)"/>
    /// <param name="json">JSON.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public static Reading<TSelf> Read(string json, ReadOptions? options = null) => Read(Utf8Input.Of(json), options);

    /// <inheritdoc cref="Read(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết; vẫn mở. / JSON, UTF-8, read to its end; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public static Reading<TSelf> Read(Stream utf8, ReadOptions? options = null) => Read(Utf8Input.Of(utf8, options), options);

    /// <inheritdoc cref="Read(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết mà không giữ luồng; vẫn mở. / JSON, UTF-8, read to its end without holding a thread; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    /// <param name="cancellationToken">Dừng việc đọc. / Ends the reading.</param>
    public static async Task<Reading<TSelf>> ReadAsync(Stream utf8, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(await Utf8Input.OfAsync(utf8, options, cancellationToken).ConfigureAwait(false), options);

#if !NETFRAMEWORK
    /// <inheritdoc cref="Read(byte[], ReadOptions?)"/>
    public static Reading<TSelf> Read(ReadOnlyMemory<byte> utf8, ReadOptions? options = null) => Read(utf8.Span, options);

    /// <inheritdoc cref="Read(byte[], ReadOptions?)"/>
    public static Reading<TSelf> Read(ReadOnlySequence<byte> utf8, ReadOptions? options = null) => Read(Utf8Input.Of(utf8), options);
#endif

    /// <inheritdoc cref="ReadList(byte[], ReadOptions?)"/>
    /// <param name="json">JSON.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public static ListReading<TSelf> ReadList(string json, ReadOptions? options = null) => ReadList(Utf8Input.Of(json), options);

    /// <inheritdoc cref="ReadList(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết; vẫn mở. / JSON, UTF-8, read to its end; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public static ListReading<TSelf> ReadList(Stream utf8, ReadOptions? options = null) => ReadList(Utf8Input.Of(utf8, options), options);

    /// <inheritdoc cref="ReadList(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết mà không giữ luồng; vẫn mở. / JSON, UTF-8, read to its end without holding a thread; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    /// <param name="cancellationToken">Dừng việc đọc. / Ends the reading.</param>
    public static async Task<ListReading<TSelf>> ReadListAsync(Stream utf8, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadList(await Utf8Input.OfAsync(utf8, options, cancellationToken).ConfigureAwait(false), options);

#if !NETFRAMEWORK
    /// <inheritdoc cref="ReadList(byte[], ReadOptions?)"/>
    public static ListReading<TSelf> ReadList(ReadOnlyMemory<byte> utf8, ReadOptions? options = null) => ReadList(utf8.Span, options);

    /// <inheritdoc cref="ReadList(byte[], ReadOptions?)"/>
    public static ListReading<TSelf> ReadList(ReadOnlySequence<byte> utf8, ReadOptions? options = null) => ReadList(Utf8Input.Of(utf8), options);
#endif
}
