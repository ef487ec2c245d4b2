using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace Goitin.Runtime;

/// <summary>Kết quả đọc: giá trị nếu hợp lệ, và mọi phát hiện. / What was read: the value if it is valid, and every finding.</summary>
/// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
[DebuggerDisplay("IsValid = {IsValid}, Findings = {Findings.Count}")]
public sealed partial class Reading<T> : IReadingParts
    where T : class
{
    private readonly RawJson? _json;
    private readonly Postponed? _again;
    private object _findings;

    internal Reading(T? value, IReadOnlyList<Finding> findings, bool isValid, bool truncated, int? index = null, RawJson? json = null)
    {
        _json = json;
        Value = value;
        _findings = findings;
        IsValid = isValid;
        Truncated = truncated;
        Index = index;
    }

    internal Reading(T? value, bool isValid, bool truncated, Postponed findings)
    {
        Value = value;
        _again = findings;
        _findings = findings;
        IsValid = isValid;
        Truncated = truncated;
        Index = findings.Index;
    }

    /// <summary>Chỗ của bản ghi trong danh sách, từ 0; null: không ở trong danh sách nào. / Its place in the list, from 0; null: it stands in none.</summary>
    public int? Index { get; }

    /// <summary>Giá trị; null khi có lỗi. / The value; null where there is an error.</summary>
    public T? Value { get; }

    /// <summary>
    /// Các byte của một bản ghi có lỗi trong danh sách, như đã gửi, để cất đi; null ở nơi khác. / The bytes of a record with an error in a list, as they were sent, to be put aside; null elsewhere.
    /// </summary>
    public RawJson? Json => IsValid ? null : _json ?? _again?.Json();

    /// <summary>Mọi phát hiện, theo thứ tự của tài liệu. / Every finding, in the order of the document.</summary>
    /// <remarks>
    /// Trong một thông điệp có quá nhiều phát hiện, chúng được tìm lại khi có người hỏi. / In a message with too many of them they are found again when somebody asks.
    /// </remarks>
    public IReadOnlyList<Finding> Findings =>
        _findings is Postponed later ? (IReadOnlyList<Finding>)(_findings = later.Findings()) : (IReadOnlyList<Finding>)_findings;

    /// <summary>Không có lỗi nào. / There is no error.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid { get; }

    /// <summary>Có phát hiện bị bỏ bớt vì quá nhiều. / Findings were left out, there were too many.</summary>
    public bool Truncated { get; }

    /// <summary>Các danh mục mã mà bản ghi như thế được xét theo, có giá trị ở đó hay không. / The lists of codes that such a record is judged by, whether or not this one has a value there.</summary>
    public IReadOnlyList<UsedList> Used => Basis.Used;

    /// <summary>Các danh mục (tên bảng mã) không ai đưa, nên mã của chúng không được xét. / The lists (ids of code tables) that nobody gave, whose codes were not judged.</summary>
    public IReadOnlyList<string> NotJudged => Basis.NotJudged;

    internal Basis Basis { get; init; } = Basis.None;

    /// <summary>Giá trị, hoặc ngoại lệ mang mọi phát hiện. / The value, or an exception that carries every finding.</summary>
    /// <returns>Giá trị hợp lệ. / The valid value.</returns>
    /// <exception cref="InvalidPacketException">Có lỗi. / There is an error.</exception>
    public T OrThrow() => Value ?? throw new InvalidPacketException(Findings);

    /// <summary>The same, of a more special type.</summary>
    internal Reading<TSpecial> Of<TSpecial>()
        where TSpecial : class => Value is null or TSpecial
        ? new Reading<TSpecial>(Value as TSpecial, Findings, IsValid, Truncated, Index, Json) { Basis = Basis }
        : throw new InvalidOperationException($"{Value.GetType()}: không phải / is no {typeof(TSpecial)}.");

    void IReadingParts.Write(JsonOutput output)
    {
        output.Ascii("{\"value\":");
        ReadingParts.Value(output, Value);
        output.Byte(',');
        ReadingParts.Common(output, IsValid, Truncated, Findings);
        output.Byte('}');
    }

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
