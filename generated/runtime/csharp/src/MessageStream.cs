using System.Collections.Generic;
using System.Collections;
using System.IO;
using System.Runtime.Serialization;
using System.Threading;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Các bản ghi của một thông điệp dài, lần lượt từng cái một. / The records of a long message, one after the other.
/// </summary>
/// <remarks>
/// Sau bản ghi cuối cùng, các thuộc tính nói về phần còn lại của thông điệp; trước đó chưa biết gì.
/// / Behind the last record the properties tell of the rest of the message; before that nothing is known.
/// </remarks>
/// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
public sealed partial class MessageStream<T> : IReadingParts, IEnumerable<Reading<T>>, IDisposable
    where T : Packet<T>
{
    private readonly Stream _utf8;
    private readonly ReadOptions _options;
    private readonly MessageRecords<T> _records;

    internal MessageStream(Stream utf8, Row payload, ReadOptions options)
    {
        _utf8 = utf8;
        _options = options;
        _records = new(new ByteSource(utf8, waits: false), payload, options);
    }

    /// <summary>Dịch vụ. / The service.</summary>
    public PacketService Service => _options.Service!;

    /// <summary>Yêu cầu hay phản hồi. / Request or response.</summary>
    public MessageKind Kind => _options.Kind!.Value;

    /// <summary>Các phát hiện ngoài các bản ghi. / The findings outside the records.</summary>
    public IReadOnlyList<Finding> Findings => _records.Findings;

    /// <summary>Đã đọc hết, và cả thông điệp không có lỗi nào. / All was read, and there is no error in the whole message.</summary>
    public bool IsValid => _records.IsValid;

    /// <summary>Đã đọc hết. / All was read.</summary>
    public bool IsComplete => _records.IsComplete;

    /// <summary>Có phát hiện bị bỏ bớt vì quá nhiều. / Findings were left out, there were too many.</summary>
    public bool Truncated => _records.Truncated;

    /// <summary>Các danh mục mã mà thông điệp như thế được xét theo, có giá trị ở đó hay không. / The lists of codes that such a message is judged by, whether or not this one has a value there.</summary>
    public IReadOnlyList<UsedList> Used => Service.BasisOf(Kind, _options.Catalogs).Used;

    /// <summary>Các danh mục (tên bảng mã) không ai đưa, nên mã của chúng không được xét. / The lists (ids of code tables) that nobody gave, whose codes were not judged.</summary>
    public IReadOnlyList<string> NotJudged => Service.BasisOf(Kind, _options.Catalogs).NotJudged;

    /// <summary>Các bản ghi còn lại; mỗi bản ghi chỉ đến một lần. / The records that are left; each comes once only.</summary>
    /// <returns>Giá trị và phát hiện của từng bản ghi. / The value and the findings of each record.</returns>
    /// <exception cref="InvalidOperationException">Đã đọc hết, hoặc nguồn dữ liệu đã hỏng giữa chừng. / All was read, or the source failed before.</exception>
    /// <exception cref="ObjectDisposedException">Đã đóng. / It was closed.</exception>
    public IEnumerator<Reading<T>> GetEnumerator()
    {
        _records.RefuseToBeginAgain();
        // The source does not wait, so the task has ended when it comes back.
        while (_records.Next(CancellationToken.None).GetAwaiter().GetResult() is { } reading)
        {
            yield return reading;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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
