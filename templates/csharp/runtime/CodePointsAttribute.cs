using System;
using System.ComponentModel.DataAnnotations;

namespace Goitin.Runtime;

/// <summary>
/// Độ dài tính theo ký tự Unicode; <see cref="StringLengthAttribute"/> đếm đơn vị UTF-16. / Length in code points; <see cref="StringLengthAttribute"/> counts UTF-16 units.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CodePointsAttribute : ValidationAttribute
{
    /// <summary>Ít nhất. / At least.</summary>
    public int Min { get; set; }

    /// <summary>Nhiều nhất. / At most.</summary>
    public int Max { get; set; } = int.MaxValue;

    /// <inheritdoc/>
    public override bool IsValid(object? value)
    {
        if (value is not string { Length: > 0 } text)
        {
            return true;
        }

        int count = CodePoints.Count(text);
        return count >= Min && count <= Max;
    }
}
