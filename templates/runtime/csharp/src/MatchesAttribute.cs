using System;

namespace Goitin.Runtime;

/// <summary>
/// Toàn bộ văn bản phải khớp mẫu. Chỉ để đọc: bản ghi tự kiểm tra mọi điều, với câu của nó. / The whole text must match the pattern. To be read only: the record judges everything itself, in its own sentences.
/// </summary>
/// <param name="pattern">Mẫu. / The pattern.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MatchesAttribute(string pattern) : Attribute
{
    /// <summary>Mẫu. / The pattern.</summary>
    public string Pattern => pattern;
}
