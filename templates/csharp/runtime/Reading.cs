using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>Kết quả đọc: giá trị nếu hợp lệ, và mọi phát hiện. / What was read: the value if it is valid, and every finding.</summary>
/// <typeparam name="T">Kiểu bản ghi. / The record.</typeparam>
public sealed class Reading<T>
    where T : class
{
    internal Reading(T? value, IReadOnlyList<Finding> findings, bool isValid, bool truncated)
    {
        Value = value;
        Findings = findings;
        IsValid = isValid;
        Truncated = truncated;
    }

    /// <summary>Giá trị; null khi có lỗi. / The value; null where there is an error.</summary>
    public T? Value { get; }

    /// <summary>Mọi phát hiện, theo thứ tự của tài liệu. / Every finding, in the order of the document.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Không có lỗi nào. / There is no error.</summary>
    public bool IsValid { get; }

    /// <summary>Có phát hiện bị bỏ bớt vì quá nhiều. / Findings were left out, there were too many.</summary>
    public bool Truncated { get; }

    /// <summary>Giá trị, hoặc ngoại lệ mang mọi phát hiện. / The value, or an exception that carries every finding.</summary>
    /// <returns>Giá trị hợp lệ. / The valid value.</returns>
    /// <exception cref="InvalidPacketException">Có lỗi. / There is an error.</exception>
    public T OrThrow() => Value ?? throw new InvalidPacketException(Findings);
}
