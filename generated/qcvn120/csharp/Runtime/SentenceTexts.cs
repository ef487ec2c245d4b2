using System;
using System.Collections.Generic;

namespace Qcvn120.Runtime;

/// <summary>The sentences of findings, by rule; what stands in braces is filled in.</summary>
internal static class SentenceTexts
{
    public static readonly Dictionary<string, (string Vi, string En)> All = new(StringComparer.Ordinal)
    {
        [Rules.Json] = (
            "Dữ liệu không phải là đúng một văn bản JSON mã UTF-8 hợp lệ. Hãy gửi lại.",
            "The bytes are not exactly one valid JSON text in UTF-8. Send them again."),
        [Rules.Required] = (
            "{field}: thiếu giá trị bắt buộc. Hãy điền trường này.",
            "{field}: a required value is missing. Fill it in."),
        [Rules.Type] = (
            "{field}: sai kiểu JSON, cần {expected}. Hãy gửi đúng kiểu.",
            "{field}: wrong JSON type, {expected} is asked. Send that type."),
        [Rules.Form] = (
            "{field}: dạng gần đúng, đã hiểu; dạng chuẩn là {expected}. Hãy sửa nơi gửi.",
            "{field}: understood, but the exact form is {expected}. Mend the sender."),
        [Rules.Format] = (
            "{field}: không đúng dạng {expected}. Hãy sửa giá trị.",
            "{field}: not of the form {expected}. Correct the value."),
        [Rules.Length] = (
            "{field}: độ dài phải từ {min} đến {max} ký tự. Hãy sửa giá trị.",
            "{field}: the length must be {min} to {max} characters. Correct the value."),
        [Rules.Pattern] = (
            "{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.",
            "{field}: does not match the pattern {pattern}. Correct the value."),
        [Rules.Range] = (
            "{field}: ngoài khoảng {min} đến {max}. Hãy sửa giá trị.",
            "{field}: outside the range {min} to {max}. Correct the value."),
        [Rules.Code] = (
            "{field}: mã không có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng.",
            "{field}: the code is not in table {table} of edition {edition}. Use a code of the table."),
        [Rules.Items] = (
            "{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách.",
            "{field}: the number of items must be {min} to {max}. Correct the list."),
        [Rules.Unique] = (
            "{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.",
            "{field}: {key} is repeated in the list. Keep each value once."),
        [Rules.Unknown] = (
            "Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.",
            "The field is not in the specification; it is kept as it came. Check its name."),
        [Rules.Alias] = (
            "{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.",
            "{field}: sent under another name, understood. Use the name {wire}."),
        [Rules.Required + Sentence.OfService] = (
            "Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ. Có thể là: {candidates}.",
            "It is not clear which service the message belongs to. Name the service. Candidates: {candidates}."),
        [Rules.Code + Sentence.OfService] = (
            "Tên này không dẫn tới đúng một dịch vụ. Hãy kiểm tra tên. Có thể là: {candidates}.",
            "This name does not lead to exactly one service. Check it. Candidates: {candidates}."),
    };
}
