using System.Collections.Generic;
using System.Runtime.Serialization;
using System;
using Goitin.Runtime.Tables;

namespace Goitin.Runtime;

/// <summary>
/// Một điều phát hiện khi đọc: ở đâu, trái quy tắc nào, nặng đến đâu. / One thing found while reading: where, which rule, how grave.
/// </summary>
/// <remarks>
/// Câu chữ không dự phần vào so sánh bằng và không bao giờ chứa giá trị của gói tin.
/// / The sentences do not count for equality and never hold a value of the packet.
/// </remarks>
public sealed partial class Finding : IEquatable<Finding>
{
    private readonly ISentence _sentence;

    /// <summary>Một phát hiện đã cho. / A finding that is given.</summary>
    /// <param name="path">Con trỏ JSON (RFC 6901). / JSON Pointer (RFC 6901).</param>
    /// <param name="rule">Quy tắc, xem <see cref="FindingRules"/>. / The rule, see <see cref="FindingRules"/>.</param>
    /// <param name="severity">Lỗi hay cảnh báo. / Error or warning.</param>
    /// <param name="sentenceVi">Điều gì sai và cách sửa, tiếng Việt. / What is wrong and what to do, in Vietnamese.</param>
    /// <param name="sentenceEn">Cũng thế, tiếng Anh. / The same in English.</param>
    /// <param name="label">Trường; null: không về trường nào. / The field; null: it is about none.</param>
    /// <param name="source">Dựa vào đâu; null: không có. / Where it comes from; null: from nowhere.</param>
    /// <param name="limits">Điều được đòi hỏi, theo tên. / What is asked, by name.</param>
    /// <param name="authorityCode">Mã lỗi của cơ quan quản lý; null: không có. / The authority's own code for the error; null: there is none.</param>
    public Finding(
        string path,
        string rule,
        FindingSeverity severity,
        string sentenceVi,
        string sentenceEn,
        FindingLabel? label = null,
        FindingSource? source = null,
        IEnumerable<KeyValuePair<string, string>>? limits = null,
        string? authorityCode = null)
        : this(path, rule, severity, new GivenSentence(sentenceVi, sentenceEn, label, source, limits, authorityCode))
    {
    }

    internal Finding(string path, string rule, FindingSeverity severity, ISentence sentence)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(rule);
        Path = path;
        Rule = rule;
        Severity = severity;
        _sentence = sentence;
    }

    /// <summary>Con trỏ JSON (RFC 6901). / JSON Pointer (RFC 6901).</summary>
    public string Path { get; }

    /// <summary>Quy tắc, xem <see cref="FindingRules"/>. / The rule, see <see cref="FindingRules"/>.</summary>
    public string Rule { get; }

    /// <summary>Lỗi hay cảnh báo. / Error or warning.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Điều gì sai và cách sửa, tiếng Việt. / What is wrong and what to do, in Vietnamese.</summary>
    public string SentenceVi => _sentence.Vi(this);

    /// <summary>Điều gì sai và cách sửa, tiếng Anh. / What is wrong and what to do, in English.</summary>
    public string SentenceEn => _sentence.En(this);

    /// <summary>Trường mà phát hiện nói tới; null: không về trường nào. / The field it is about; null: about none.</summary>
    public FindingLabel? Label => _sentence.Label;

    /// <summary>Dựa vào đâu; null: không có. / Where it comes from; null: from nowhere.</summary>
    public FindingSource? Source => _sentence.Source;

    /// <summary>Điều được đòi hỏi, theo tên: min, max, expected, … / What is asked, by name: min, max, expected, …</summary>
    public IReadOnlyDictionary<string, string> Limits => _sentence.Limits(this);

    /// <summary>
    /// Mã lỗi của cơ quan quản lý, không dự phần vào so sánh bằng; null: đặc tả không nêu.
    /// / The authority's own code for the error, which does not count for equality; null: the specification names none.
    /// </summary>
    public string? AuthorityCode => _sentence.AuthorityCode;

    /// <summary>Câu, nguồn và mã lỗi của cơ quan quản lý, tiếng Việt. / Sentence, source and the authority's code, in Vietnamese.</summary>
    public string MessageVi => Message(SentenceVi, Source?.ClauseVi, Phrasebook.Additions["authority"].Vi);

    /// <summary>Câu, nguồn và mã lỗi của cơ quan quản lý, tiếng Anh. / Sentence, source and the authority's code, in English.</summary>
    public string MessageEn => Message(SentenceEn, Source?.ClauseEn, Phrasebook.Additions["authority"].En);

    /// <summary>Đọc dạng viết của một phát hiện. / Reads the written form of a finding.</summary>
    /// <param name="utf8">JSON, UTF-8.</param>
    /// <returns>Phát hiện ấy. / That finding.</returns>
    /// <exception cref="FormatException">Không phải dạng viết của một phát hiện. / It is not the written form of one.</exception>
    public static Finding FromJson(byte[] utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return WrittenFinding.Read(utf8);
    }

#if !NETFRAMEWORK
    /// <inheritdoc cref="FromJson(byte[])"/>
    public static Finding FromJson(ReadOnlySpan<byte> utf8) => WrittenFinding.Read(utf8);
#endif

    /// <summary>Dạng viết, như nhau ở mọi ngôn ngữ và ở dòng lệnh. / The written form, the same in every language and from the command line.</summary>
    /// <returns>JSON, UTF-8.</returns>
    public byte[] ToJson()
    {
        using JsonOutput output = new();
        WrittenFinding.Write(output, this);
        return output.ToArray();
    }

    private string Message(string sentence, string? clause, string told)
    {
        string? called = AuthorityCode is { } code ? Word.Filled(told, _ => code) : null;
        return sentence + (clause is null ? "" : " " + clause) + (called is null ? "" : " " + called);
    }

    /// <summary>The same, at another place.</summary>
    internal Finding At(string path) => new(path, Rule, Severity, _sentence);

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null && Path == other.Path && Rule == other.Rule && Severity == other.Severity;

    /// <inheritdoc/>
    public override bool Equals(object? other) => Equals(other as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Rule, Severity);

    /// <inheritdoc/>
    public override string ToString() => (Severity == FindingSeverity.Error ? "error " : "warning ") + Rule + " \"" + Path + "\"";

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => OtherMappers.Refuse();

    [OnDeserializing]
    private void RefuseReading(StreamingContext context) => OtherMappers.Refuse();
}
