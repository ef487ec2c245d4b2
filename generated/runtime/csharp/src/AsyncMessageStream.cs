using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Threading.Tasks;
using System.Threading;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Như <see cref="MessageStream{T}"/>, nhưng chờ dữ liệu mà không giữ luồng. / As <see cref="MessageStream{T}"/>, but waits for the bytes without holding a thread.
/// </summary>
/// <remarks>
/// Sau bản ghi cuối cùng, các thuộc tính nói về phần còn lại của thông điệp; trước đó chưa biết gì.
/// / Behind the last record the properties tell of the rest of the message; before that nothing is known.
/// </remarks>
/// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
public sealed partial class AsyncMessageStream<T> : IReadingParts, IDisposable
    where T : Packet<T>
{
    private readonly Stream _utf8;
    private readonly ReadOptions _options;
    private readonly MessageRecords<T> _records;

    internal AsyncMessageStream(Stream utf8, Row payload, ReadOptions options)
    {
        _utf8 = utf8;
        _options = options;
        _records = new(new ByteSource(utf8, waits: true), payload, options);
    }

    /// <inheritdoc cref="MessageStream{T}.Service"/>
    public PacketService Service => _options.Service!;

    /// <inheritdoc cref="MessageStream{T}.Kind"/>
    public MessageKind Kind => _options.Kind!.Value;

    /// <inheritdoc cref="MessageStream{T}.Findings"/>
    public IReadOnlyList<Finding> Findings => _records.Findings;

    /// <inheritdoc cref="MessageStream{T}.IsValid"/>
    public bool IsValid => _records.IsValid;

    /// <inheritdoc cref="MessageStream{T}.IsComplete"/>
    public bool IsComplete => _records.IsComplete;

    /// <inheritdoc cref="MessageStream{T}.Truncated"/>
    public bool Truncated => _records.Truncated;

    /// <inheritdoc cref="MessageStream{T}.Used"/>
    public IReadOnlyList<UsedList> Used => Service.BasisOf(Kind, _options.Catalogs).Used;

    /// <inheritdoc cref="MessageStream{T}.NotJudged"/>
    public IReadOnlyList<string> NotJudged => Service.BasisOf(Kind, _options.Catalogs).NotJudged;

    /// <summary>Bản ghi tiếp theo. / The next record.</summary>
    /// <param name="cancellationToken">Ngừng chờ dữ liệu. / Ends the waiting for bytes.</param>
    /// <returns>Giá trị và phát hiện của bản ghi; null: đã hết. / The value and the findings of the record; null: there are no more.</returns>
    /// <exception cref="InvalidOperationException">Nguồn dữ liệu đã hỏng giữa chừng. / The source failed before.</exception>
    /// <exception cref="ObjectDisposedException">Đã đóng. / It was closed.</exception>
    public Task<Reading<T>?> NextAsync(CancellationToken cancellationToken = default) => _records.Next(cancellationToken).AsTask();

    /// <summary>Đóng nguồn dữ liệu. / Closes the stream of bytes.</summary>
    public void Dispose()
    {
        _records.Dispose();
        _utf8.Dispose();
    }

    /// <summary>Chỉ in tên và số lượng. / Shows only names and how many there are.</summary>
    /// <returns>Không có dữ liệu nào. / No data at all.</returns>
    public override string ToString() => Service.Id + " " + Kind;

    void IReadingParts.Write(JsonOutput output) => throw new NotSupportedException(
        "Dòng bản ghi chỉ đi qua một lần. Hãy ghi từng kết quả đọc. / A stream can be read only once. Write its readings.");

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
