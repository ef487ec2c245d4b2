using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.Serialization;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Kết quả đọc một thông điệp: mỗi bản ghi đứng riêng, nên một bản ghi hỏng không làm mất các bản ghi khác.
/// / What was read of a message: each record stands for itself, so a bad one does not cost the others.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class MessageReading : IReadingParts
{
    private readonly Reading<IPacket> _reading;

    internal MessageReading(PacketService? service, MessageKind? kind, IReadOnlyList<Reading<IPacket>> records, Reading<IPacket> reading)
    {
        Service = service;
        Kind = kind;
        Records = records;
        _reading = reading;
    }

    /// <summary>Dịch vụ; null: không rõ. / The service; null: it is not clear.</summary>
    public PacketService? Service { get; }

    /// <summary>Yêu cầu hay phản hồi; null: không rõ. / Request or response; null: it is not clear.</summary>
    public MessageKind? Kind { get; }

    /// <summary>
    /// Cả thông điệp, là lớp của thông điệp ấy; null khi có lỗi, hoặc khi chỉ có một danh sách. / The whole message, of its own class; null where there is an error, or a bare list.
    /// </summary>
    public IPacket? Value => _reading.Value;

    /// <summary>Từng bản ghi của phần dữ liệu, có giá trị hoặc không. / Each record of the payload, with a value or none.</summary>
    public IReadOnlyList<Reading<IPacket>> Records { get; }

    /// <summary>Mọi phát hiện, cả của các bản ghi, theo thứ tự của tài liệu. / Every finding, those of the records too, in the order of the document.</summary>
    public IReadOnlyList<Finding> Findings => _reading.Findings;

    /// <summary>Không có lỗi nào. / There is no error.</summary>
    public bool IsValid => _reading.IsValid;

    /// <summary>Có phát hiện bị bỏ bớt vì quá nhiều. / Findings were left out, there were too many.</summary>
    public bool Truncated => _reading.Truncated;

    /// <summary>Các danh mục mã mà thông điệp như thế được xét theo, có giá trị ở đó hay không. / The lists of codes that such a message is judged by, whether or not this one has a value there.</summary>
    public IReadOnlyList<UsedList> Used => _reading.Basis.Used;

    /// <summary>Các danh mục (tên bảng mã) không ai đưa, nên mã của chúng không được xét. / The lists (ids of code tables) that nobody gave, whose codes were not judged.</summary>
    public IReadOnlyList<string> NotJudged => _reading.Basis.NotJudged;

    /// <summary>Giá trị, hoặc ngoại lệ mang mọi phát hiện. / The value, or an exception that carries every finding.</summary>
    /// <returns>Cả thông điệp. / The whole message.</returns>
    /// <exception cref="InvalidPacketException">Không có giá trị. / There is no value.</exception>
    public IPacket OrThrow() => _reading.OrThrow();

    /// <summary>Các bản ghi của phần dữ liệu, với kiểu của chúng. / The records of the payload, with their type.</summary>
    /// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
    /// <returns>Như <see cref="Records"/>. / As <see cref="Records"/>.</returns>
    /// <exception cref="System.InvalidOperationException">Phần dữ liệu có bản ghi kiểu khác. / The payload has a record of another type.</exception>
    public IEnumerable<Reading<T>> RecordsOf<T>()
        where T : Packet<T> =>
        Records.Select(one => one.Of<T>());

    /// <summary>Chỉ in tên và số lượng. / Shows only names and how many there are.</summary>
    /// <returns>Không có dữ liệu nào. / No data at all.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Service?.Id ?? "?"} {Kind?.ToString() ?? "?"}: {Records.Count} records, {Findings.Count} findings");

    void IReadingParts.Write(JsonOutput output)
    {
        output.Ascii("{\"service\":");
        Word(output, Service?.Id);
        output.Ascii(",\"kind\":");
        Word(output, Kind?.ToString().ToLowerInvariant());
        output.Ascii(",\"value\":");
        ReadingParts.Value(output, Value);
        output.Ascii(",\"records\":");
        ReadingParts.List<IReadingParts>(output, Records, static (to, record) => record.Write(to));
        output.Byte(',');
        ReadingParts.Common(output, IsValid, Truncated, Findings);
        output.Byte('}');
    }

    private static void Word(JsonOutput output, string? word)
    {
        if (word is null)
        {
            output.Ascii("null");
        }
        else
        {
            output.Text(word);
        }
    }

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
