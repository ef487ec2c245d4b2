using System;

namespace Goitin.Runtime;

/// <summary>
/// Một điều phát hiện khi đọc: ở đâu, trái quy tắc nào, nặng đến đâu. / One thing found while reading: where, which rule, how grave.
/// </summary>
/// <remarks>
/// Câu chữ không dự phần vào so sánh bằng và không bao giờ chứa giá trị của gói tin.
/// / The sentences do not count for equality and never hold a value of the packet.
/// </remarks>
public sealed class Finding : IEquatable<Finding>
{
    private readonly Sentence _sentence;

    internal Finding(string path, string rule, Severity severity, Sentence sentence)
    {
        Path = path;
        Rule = rule;
        Severity = severity;
        _sentence = sentence;
    }

    /// <summary>Con trỏ JSON (RFC 6901). / JSON Pointer (RFC 6901).</summary>
    public string Path { get; }

    /// <summary>Quy tắc, xem <see cref="Rules"/>. / The rule, see <see cref="Rules"/>.</summary>
    public string Rule { get; }

    /// <summary>Lỗi hay cảnh báo. / Error or warning.</summary>
    public Severity Severity { get; }

    /// <summary>Điều gì sai và cách sửa, tiếng Việt. / What is wrong and what to do, in Vietnamese.</summary>
    public string MessageVi => _sentence.Vi(Rule);

    /// <summary>Điều gì sai và cách sửa, tiếng Anh. / What is wrong and what to do, in English.</summary>
    public string MessageEn => _sentence.En(Rule);

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null && Path == other.Path && Rule == other.Rule && Severity == other.Severity;

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Rule, Severity);

    /// <inheritdoc/>
    public override string ToString() => (Severity == Severity.Error ? "error " : "warning ") + Rule + " \"" + Path + "\"";
}
