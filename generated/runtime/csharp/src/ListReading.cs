using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.Serialization;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>Kết quả đọc một danh sách: mỗi phần tử đứng riêng. / What was read of a list: each item stands for itself.</summary>
/// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
[DebuggerDisplay("IsValid = {IsValid}, Items = {Items.Count}, Findings = {Findings.Count}")]
public sealed partial class ListReading<T> : IReadingParts
    where T : class
{
    internal ListReading(IReadOnlyList<Reading<T>> items, IReadOnlyList<Finding> findings, bool isValid, bool truncated)
    {
        Items = items;
        Findings = findings;
        IsValid = isValid;
        Truncated = truncated;
    }

    /// <summary>Từng phần tử, có giá trị hoặc không. / Each item, with a value or none.</summary>
    public IReadOnlyList<Reading<T>> Items { get; }

    /// <summary>Mọi phát hiện của mọi phần tử. / Every finding of every item.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Không có lỗi nào. / There is no error.</summary>
    public bool IsValid { get; }

    /// <summary>Có phát hiện bị bỏ bớt vì quá nhiều. / Findings were left out, there were too many.</summary>
    public bool Truncated { get; }

    /// <summary>Các danh mục mã mà bản ghi như thế được xét theo, có giá trị ở đó hay không. / The lists of codes that such a record is judged by, whether or not this one has a value there.</summary>
    public IReadOnlyList<UsedList> Used => Basis.Used;

    /// <summary>Các danh mục (tên bảng mã) không ai đưa, nên mã của chúng không được xét. / The lists (ids of code tables) that nobody gave, whose codes were not judged.</summary>
    public IReadOnlyList<string> NotJudged => Basis.NotJudged;

    internal Basis Basis { get; init; } = Basis.None;

    /// <summary>Các giá trị hợp lệ. / The values that are valid.</summary>
    public IEnumerable<T> Values => Items.Where(item => item.Value is not null).Select(item => item.Value!);

    /// <summary>Mọi giá trị, hoặc ngoại lệ mang mọi phát hiện. / All values, or an exception that carries every finding.</summary>
    /// <returns>Các giá trị hợp lệ. / The valid values.</returns>
    /// <exception cref="InvalidPacketException">Có lỗi. / There is an error.</exception>
    public IReadOnlyList<T> OrThrow() => IsValid ? Values.ToArray() : throw new InvalidPacketException(Findings);

    void IReadingParts.Write(JsonOutput output)
    {
        output.Ascii("{\"items\":");
        ReadingParts.List<IReadingParts>(output, Items, static (to, item) => item.Write(to));
        output.Byte(',');
        ReadingParts.Common(output, IsValid, Truncated, Findings);
        output.Byte('}');
    }

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
