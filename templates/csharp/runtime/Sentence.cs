using System;
using System.Collections.Generic;
using System.Text;

namespace Goitin.Runtime;

/// <summary>What the sentences of a finding are made of; they are written only when somebody reads them.</summary>
internal sealed class Sentence
{
    /// <summary>For findings that belong to no field.</summary>
    public static readonly Sentence Plain = new(null, null, null);

    /// <summary>For a byte order mark.</summary>
    public static readonly Sentence Bytes = Root("UTF-8");

    // Behind the rule, where the finding is about the service of a message.
    private const string OfService = " service";

    /// <summary>For a message that does not stand as it should.</summary>
    public static readonly Sentence Message = Root("message");

    private static readonly Dictionary<string, (string Vi, string En)> Texts = new(StringComparer.Ordinal)
    {
        [Rules.Json] = (
            "Dữ liệu không phải là đúng một văn bản JSON mã UTF-8 hợp lệ. Hãy gửi lại.",
            "The bytes are not exactly one valid JSON text in UTF-8. Send them again."),
        [Rules.Required] = (
            "{field}: thiếu giá trị bắt buộc. Hãy điền trường này. {clause}",
            "{field}: a required value is missing. Fill it in. {clause}"),
        [Rules.Type] = (
            "{field}: sai kiểu JSON, cần {expected}. Hãy gửi đúng kiểu. {clause}",
            "{field}: wrong JSON type, {expected} is asked. Send that type. {clause}"),
        [Rules.Form] = (
            "{field}: dạng gần đúng, đã hiểu; dạng chuẩn là {expected}. Hãy sửa nơi gửi. {clause}",
            "{field}: understood, but the exact form is {expected}. Mend the sender. {clause}"),
        [Rules.Format] = (
            "{field}: không đúng dạng {expected}. Hãy sửa giá trị. {clause}",
            "{field}: not of the form {expected}. Correct the value. {clause}"),
        [Rules.Length] = (
            "{field}: độ dài phải từ {min} đến {max} ký tự. Hãy sửa giá trị. {clause}",
            "{field}: the length must be {min} to {max} characters. Correct the value. {clause}"),
        [Rules.Pattern] = (
            "{field}: không khớp mẫu {pattern}. Hãy sửa giá trị. {clause}",
            "{field}: does not match the pattern {pattern}. Correct the value. {clause}"),
        [Rules.Range] = (
            "{field}: ngoài khoảng {min} đến {max}. Hãy sửa giá trị. {clause}",
            "{field}: outside the range {min} to {max}. Correct the value. {clause}"),
        [Rules.Code] = (
            "{field}: mã không có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng. {clause}",
            "{field}: the code is not in table {table} of edition {edition}. Use a code of the table. {clause}"),
        [Rules.Items] = (
            "{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách. {clause}",
            "{field}: the number of items must be {min} to {max}. Correct the list. {clause}"),
        [Rules.Unique] = (
            "{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần. {clause}",
            "{field}: {key} is repeated in the list. Keep each value once. {clause}"),
        [Rules.Unknown] = (
            "Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.",
            "The field is not in the specification; it is kept as it came. Check its name."),
        [Rules.Alias] = (
            "{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}. {clause}",
            "{field}: sent under another name, understood. Use the name {wire}. {clause}"),
        [Rules.Required + OfService] = (
            "Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ. Có thể là: {candidates}.",
            "It is not clear which service the message belongs to. Name the service. Candidates: {candidates}."),
        [Rules.Code + OfService] = (
            "Tên này không dẫn tới đúng một dịch vụ. Hãy kiểm tra tên. Có thể là: {candidates}.",
            "This name does not lead to exactly one service. Check it. Candidates: {candidates}."),
    };

    private readonly Row? _row;
    private readonly Rule? _rule;
    private readonly Dictionary<string, string>? _words;

    private Sentence(Row? row, Rule? rule, Dictionary<string, string>? words)
    {
        _row = row;
        _rule = rule;
        _words = words;
    }

    /// <summary>For a finding on a field; <paramref name="words"/> fill the places that the field itself does not.</summary>
    public static Sentence Of(Row row, params (string Place, string Word)[] words)
    {
        Dictionary<string, string> filled = new(StringComparer.Ordinal);
        foreach ((string place, string word) in words)
        {
            filled[place] = word;
        }

        return new Sentence(row, null, filled);
    }

    /// <summary>For a rule across fields, which brings its own.</summary>
    public static Sentence Of(Rule rule) => new(null, rule, null);

    /// <summary>For what is wrong with the whole document.</summary>
    public static Sentence Root(string expected) => new(null, null, new(StringComparer.Ordinal) { ["expected"] = expected });

    /// <summary>For a message whose service is not clear; <paramref name="candidates"/> are ids of services.</summary>
    public static Sentence Services(IReadOnlyCollection<string> candidates) => new(null, null, new(StringComparer.Ordinal)
    {
        ["of"] = OfService,
        ["candidates"] = candidates.Count == 0 ? "…" : string.Join(", ", candidates),
    });

    public string Vi(string rule) =>
        _rule is not null ? Join(_rule.Vi, _rule.Origin.Vi()) : Filled(Text(rule).Vi, _row?.Vi, _row?.Origin.Vi(_row.Number));

    public string En(string rule) =>
        _rule is not null ? Join(_rule.En, _rule.Origin.En()) : Filled(Text(rule).En, _row?.En, _row?.Origin.En(_row.Number));

    private (string Vi, string En) Text(string rule) => Texts[rule + _words?.GetValueOrDefault("of")];

    // Each place is filled once: what was filled in is not looked at again.
    private string Filled(string text, string? label, string? clause)
    {
        StringBuilder filled = new();
        for (int open; (open = text.IndexOf('{', StringComparison.Ordinal)) >= 0;)
        {
            int close = text.IndexOf('}', open);
            filled.Append(text, 0, open).Append(Word(text[(open + 1)..close], label, clause));
            text = text[(close + 1)..];
        }

        return filled.Append(text).ToString().TrimEnd();
    }

    private string Word(string place, string? label, string? clause) => place switch
    {
        "field" => _row is null ? "JSON" : _row.Wire + " (" + label + ")",
        "clause" => clause ?? "",
        "wire" => _row!.Wire,
        _ => _words!.GetValueOrDefault(place, "…"),
    };

    private static string Join(string sentence, string clause) => (sentence + " " + clause).TrimEnd();
}
