using System;
#if !NETFRAMEWORK
using System.Buffers;
#endif
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Goitin.Runtime;

/// <content>Tài liệu không phải mảng byte. / Documents that are no array of bytes.</content>
public abstract partial class PacketRegulation
{
    /// <inheritdoc cref="ReadMessage(byte[], ReadOptions?)"/>
    /// <param name="json">JSON.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public MessageReading ReadMessage(string json, ReadOptions? options = null) => ReadMessage(Utf8Input.Of(json), options);

    /// <inheritdoc cref="ReadMessage(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết; vẫn mở. / JSON, UTF-8, read to its end; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public MessageReading ReadMessage(Stream utf8, ReadOptions? options = null) => ReadMessage(Utf8Input.Of(utf8, options), options);

    /// <inheritdoc cref="ReadMessage(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết mà không giữ luồng; vẫn mở. / JSON, UTF-8, read to its end without holding a thread; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    /// <param name="cancellationToken">Dừng việc đọc. / Ends the reading.</param>
    public async Task<MessageReading> ReadMessageAsync(Stream utf8, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadMessage(await Utf8Input.OfAsync(utf8, options, cancellationToken).ConfigureAwait(false), options);

#if !NETFRAMEWORK
    /// <inheritdoc cref="ReadMessage(byte[], ReadOptions?)"/>
    public MessageReading ReadMessage(ReadOnlyMemory<byte> utf8, ReadOptions? options = null) => ReadMessage(utf8.Span, options);

    /// <inheritdoc cref="ReadMessage(byte[], ReadOptions?)"/>
    public MessageReading ReadMessage(ReadOnlySequence<byte> utf8, ReadOptions? options = null) => ReadMessage(Utf8Input.Of(utf8), options);
#endif
}

/// <content>Tài liệu không phải mảng byte. / Documents that are no array of bytes.</content>
public abstract partial class PacketRegulation<TSelf>
{
    /// <inheritdoc cref="PacketRegulation.ReadMessage(byte[], ReadOptions?)"/>
    /// <param name="json">JSON.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public static MessageReading Read(string json, ReadOptions? options = null) => Read(Utf8Input.Of(json), options);

    /// <inheritdoc cref="PacketRegulation.ReadMessage(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết; vẫn mở. / JSON, UTF-8, read to its end; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    public static MessageReading Read(Stream utf8, ReadOptions? options = null) => Read(Utf8Input.Of(utf8, options), options);

    /// <inheritdoc cref="PacketRegulation.ReadMessage(byte[], ReadOptions?)"/>
    /// <param name="utf8">JSON, UTF-8, đọc đến hết mà không giữ luồng; vẫn mở. / JSON, UTF-8, read to its end without holding a thread; it stays open.</param>
    /// <param name="options">Cách đọc. / How to read.</param>
    /// <param name="cancellationToken">Dừng việc đọc. / Ends the reading.</param>
    public static async Task<MessageReading> ReadAsync(Stream utf8, ReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(await Utf8Input.OfAsync(utf8, options, cancellationToken).ConfigureAwait(false), options);

#if !NETFRAMEWORK
    /// <inheritdoc cref="PacketRegulation.ReadMessage(byte[], ReadOptions?)"/>
    public static MessageReading Read(ReadOnlyMemory<byte> utf8, ReadOptions? options = null) => Read(utf8.Span, options);

    /// <inheritdoc cref="PacketRegulation.ReadMessage(byte[], ReadOptions?)"/>
    public static MessageReading Read(ReadOnlySequence<byte> utf8, ReadOptions? options = null) => Read(Utf8Input.Of(utf8), options);
#endif
}
