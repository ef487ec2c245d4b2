using System;

namespace Goitin.Runtime;

/// <summary>
/// Độ dài tính theo ký tự Unicode. Chỉ để đọc: bản ghi tự kiểm tra mọi điều, với câu của nó. / Length in code points. To be read only: the record judges everything itself, in its own sentences.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CodePointsAttribute : Attribute
{
    /// <summary>Ít nhất. / At least.</summary>
    public int Min { get; set; }

    /// <summary>Nhiều nhất. / At most.</summary>
    public int Max { get; set; } = int.MaxValue;
}
