using System;
using System.ComponentModel.DataAnnotations;

namespace Goitin.Runtime;

/// <summary>
/// Toàn bộ văn bản phải khớp mẫu, hiểu như nhau ở mọi ngôn ngữ. / The whole text must match the pattern, which means the same in every language.
/// </summary>
/// <param name="pattern">Mẫu. / The pattern.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MatchesAttribute(string pattern) : ValidationAttribute
{
    /// <summary>Mẫu. / The pattern.</summary>
    public string Pattern => pattern;

    /// <inheritdoc/>
    public override bool IsValid(object? value) => value is not string { Length: > 0 } text || TextPattern.Of(pattern).Matches(text);
}
