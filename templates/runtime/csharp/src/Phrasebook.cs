// Written by `make golden`: the words of generator/goitin/language/phrasebook.yaml.
using System;
using System.Collections.Generic;

namespace Goitin.Runtime;

/// <summary>The words of findings, Vietnamese and English; what stands in braces is filled in.</summary>
internal static class Phrasebook
{
    public static readonly Dictionary<string, (string Vi, string En)> Sentences = new(StringComparer.Ordinal)
    {
        ["json empty"] = ("Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.", "Nothing came: the document is empty. Send one JSON text."),
        ["json html"] = ("Đây là trang HTML (thường là trang báo lỗi của máy chủ hay proxy), không phải JSON. Hãy kiểm tra địa chỉ và nơi gửi.", "This is an HTML page (often the error page of a server or proxy), no JSON. Check the address and the sender."),
        ["json xml"] = ("Đây là XML, không phải JSON. Hãy gửi gói tin dạng JSON.", "This is XML, no JSON. Send the message as JSON."),
        ["json zip"] = ("Đây là tệp Excel, Word hoặc tệp nén (ZIP), không phải JSON. Hãy gửi gói tin dạng JSON.", "This is a workbook, a Word file or an archive (ZIP), no JSON. Send the message as JSON."),
        ["json pdf"] = ("Đây là tệp PDF, không phải JSON. Hãy gửi gói tin dạng JSON.", "This is a PDF file, no JSON. Send the message as JSON."),
        ["json ole"] = ("Đây là tệp Office kiểu cũ (.doc, .xls), không phải JSON. Hãy gửi gói tin dạng JSON.", "This is an old Office file (.doc, .xls), no JSON. Send the message as JSON."),
        ["json utf-16"] = ("Dữ liệu được mã hoá bằng UTF-16, không phải UTF-8. Hãy gửi bằng UTF-8.", "The document is encoded in UTF-16, not in UTF-8. Send it in UTF-8."),
        ["json bom"] = ("Dữ liệu bắt đầu bằng dấu thứ tự byte (BOM). Hãy gửi UTF-8 không có BOM.", "The document begins with a byte order mark (BOM). Send UTF-8 without it."),
        ["json bytes"] = ("Dữ liệu lớn hơn giới hạn {max} byte. Hãy chia nhỏ rồi gửi lại.", "The document is larger than the limit of {max} bytes. Send it in smaller parts."),
        ["json items"] = ("Các danh sách có tổng cộng hơn {max} phần tử, kể từ dòng {line}, cột {column} (byte {byte}). Hãy chia nhỏ rồi gửi lại.", "The lists have more than {max} items together, from line {line}, column {column} (byte {byte}) on. Send them in smaller parts."),
        ["json levels"] = ("Dữ liệu lồng nhau sâu hơn {max} cấp, tại dòng {line}, cột {column} (byte {byte}). Hãy bớt cấp lồng nhau.", "The document is nested deeper than {max} levels, at line {line}, column {column} (byte {byte}). Nest less."),
        ["json number"] = ("Có số dài hơn 100 ký tự, tại dòng {line}, cột {column} (byte {byte}). Hãy sửa số đó.", "A number is longer than 100 characters, at line {line}, column {column} (byte {byte}). Correct it."),
        ["json utf-8"] = ("Có byte không thuộc ký tự UTF-8 nào, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi bằng UTF-8.", "A byte is part of no UTF-8 character, at line {line}, column {column} (byte {byte}). Send the document in UTF-8."),
        ["json surrogate"] = ("Nửa cặp mã \\ud800–\\udfff đứng lẻ, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi ký tự nguyên vẹn.", "Half a pair of \\ud800–\\udfff stands alone, at line {line}, column {column} (byte {byte}). Send whole characters."),
        ["json repeated-key"] = ("Một khoá lặp lại trong cùng một đối tượng, tại dòng {line}, cột {column} (byte {byte}). Hãy để mỗi khoá một lần.", "A key is repeated in one object, at line {line}, column {column} (byte {byte}). Keep each key once."),
        ["json not-a-number"] = ("JSON không có NaN, Infinity hay undefined, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi null hoặc bỏ khoá đó.", "JSON knows no NaN, Infinity or undefined, at line {line}, column {column} (byte {byte}). Send null, or leave the key out."),
        ["json control"] = ("Ký tự điều khiển (như xuống dòng, tab) đứng nguyên trong văn bản, tại dòng {line}, cột {column} (byte {byte}). Hãy viết thành \\n, \\t hoặc \\u00xx.", "A control character (a line break, a tab) stands as it is in a text, at line {line}, column {column} (byte {byte}). Write \\n, \\t or \\u00xx."),
        ["json escape"] = ("Dấu \\ mở đầu một dãy mà JSON không biết, tại dòng {line}, cột {column} (byte {byte}). Hãy viết \\\\ cho chính dấu đó.", "A \\ begins an escape that JSON does not know, at line {line}, column {column} (byte {byte}). Write \\\\ for the character itself."),
        ["json cut"] = ("Dữ liệu kết thúc giữa chừng, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi lại toàn bộ.", "The document ends in the middle, at line {line}, column {column} (byte {byte}). Send the whole of it again."),
        ["json trailing"] = ("Sau văn bản JSON còn ký tự thừa, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi đúng một văn bản JSON.", "Something follows the JSON text, at line {line}, column {column} (byte {byte}). Send exactly one JSON text."),
        ["json syntax"] = ("Sai cú pháp JSON, tại dòng {line}, cột {column} (byte {byte}). Hãy sửa nơi gửi.", "The JSON is malformed at line {line}, column {column} (byte {byte}). Mend the sender."),
        ["required"] = ("{field}: thiếu giá trị bắt buộc. Hãy điền trường này.", "{field}: a required value is missing. Fill it in."),
        ["required blank"] = ("{field}: chỉ có khoảng trắng, trong khi giá trị này là bắt buộc. Hãy điền trường này.", "{field}: nothing but blanks, where a value is required. Fill it in."),
        ["required present"] = ("{field}: khoá này phải luôn được gửi, kể cả khi không có giá trị. Khi không có giá trị, hãy gửi {empty}.", "{field}: this key must always be sent, even without a value. Where there is none, send {empty}."),
        ["required service"] = ("Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ.", "It is not clear which service the message belongs to. Name the service."),
        ["type"] = ("{field}: cần {expected}, nhưng nhận được {met}. Hãy gửi đúng kiểu.", "{field}: {expected} is asked, but {met} was met. Send what is asked."),
        ["form"] = ("{field}: đã hiểu, nhưng dạng chuẩn là {expected}. Hãy sửa nơi gửi.", "{field}: understood, but the exact form is {expected}. Mend the sender."),
        ["form blank"] = ("{field}: chỉ có khoảng trắng. Hãy điền giá trị hoặc bỏ trường này.", "{field}: nothing but blanks. Fill it in, or leave it out."),
        ["form broken"] = ("{field}: có ký tự hỏng (U+FFFD hoặc U+0080–U+009F), dấu hiệu của việc đọc sai bảng mã. Hãy sửa bảng mã ở nơi gửi.", "{field}: holds broken characters (U+FFFD or U+0080–U+009F), the trace of a wrong encoding. Mend the encoding at the sender."),
        ["form decomposed"] = ("{field}: dấu tiếng Việt đứng tách khỏi chữ. Hãy gửi chữ dựng sẵn (Unicode NFC).", "{field}: accents stand apart from their letters. Send composed letters (Unicode NFC)."),
        ["form bom"] = ("{field}: dữ liệu bắt đầu bằng dấu thứ tự byte (BOM), đã bỏ qua. Hãy gửi UTF-8 không có BOM.", "{field}: the document begins with a byte order mark (BOM), which was skipped. Send UTF-8 without it."),
        ["form encoded-twice"] = ("{field}: gói tin nằm trong một văn bản (mã hoá JSON hai lần), đã hiểu. Hãy gửi thẳng gói tin.", "{field}: the message stands inside a text (encoded as JSON twice), understood. Send the message itself."),
        ["format"] = ("{field}: sai dạng, cần {expected}. Hãy sửa giá trị.", "{field}: not of the form that is asked, {expected}. Correct the value."),
        ["length"] = ("{field}: độ dài phải từ {min} đến {max} ký tự. Hãy sửa giá trị.", "{field}: the length must be {min} to {max} characters. Correct the value."),
        ["length/min"] = ("{field}: phải dài ít nhất {min} ký tự. Hãy sửa giá trị.", "{field}: the length must be at least {min} characters. Correct the value."),
        ["length/max"] = ("{field}: không được dài quá {max} ký tự. Hãy sửa giá trị.", "{field}: the length must be at most {max} characters. Correct the value."),
        ["pattern"] = ("{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.", "{field}: does not match the pattern {pattern}. Correct the value."),
        ["range"] = ("{field}: ngoài khoảng từ {min} đến {max}. Hãy sửa giá trị.", "{field}: outside the range {min} to {max}. Correct the value."),
        ["range/min"] = ("{field}: không được nhỏ hơn {min}. Hãy sửa giá trị.", "{field}: must not be less than {min}. Correct the value."),
        ["range/max"] = ("{field}: không được lớn hơn {max}. Hãy sửa giá trị.", "{field}: must not be more than {max}. Correct the value."),
        ["range/since"] = ("{field}: không được trước {min}. Hãy sửa giá trị.", "{field}: must not be before {min}. Correct the value."),
        ["range/until"] = ("{field}: không được sau {max}. Hãy sửa giá trị.", "{field}: must not be after {max}. Correct the value."),
        ["range year"] = ("{field}: năm trước {min}, thường là ngày trống của cơ sở dữ liệu. Hãy sửa giá trị, hoặc bỏ trường này nếu không có.", "{field}: a year before {min}, often the empty date of a database. Correct the value, or leave the field out where there is none."),
        ["range digits"] = ("{field}: quá nhiều chữ số: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.", "{field}: too many digits: {digits} are allowed, {met} were met. Correct the value."),
        ["range whole"] = ("{field}: quá nhiều chữ số trước dấu chấm: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.", "{field}: too many digits before the point: {digits} are allowed, {met} were met. Correct the value."),
        ["range scale"] = ("{field}: quá nhiều chữ số sau dấu chấm: cho phép {scale}, nhận được {met}. Hãy sửa giá trị.", "{field}: too many digits behind the point: {scale} are allowed, {met} were met. Correct the value."),
        ["code"] = ("{field}: mã không có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng.", "{field}: the code is not in table {table} of edition {edition}. Use a code of the table."),
        ["code retired"] = ("{field}: mã của bảng {table} đã ngừng dùng trong lần ban hành {edition}. Hãy dùng mã còn hiệu lực.", "{field}: the code of table {table} is retired in edition {edition}. Use one that is in use."),
        ["code fixed"] = ("{field}: phải là \"{expected}\". Hãy sửa giá trị.", "{field}: must be \"{expected}\". Correct the value."),
        ["code service"] = ("Không có dịch vụ nào mang tên này. Hãy kiểm tra tên dịch vụ.", "No service has this name. Check the name of the service."),
        ["code ambiguous"] = ("Nhiều dịch vụ cùng mang tên này, và các tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tham số.", "Several services have this name, and the parameters do not tell which is meant. Check the parameters."),
        ["code other"] = ("Gói tin này là của dịch vụ {wire}, không phải của {expected}. Hãy gửi tới đúng dịch vụ.", "This is a message of the service {wire}, not of {expected}. Send it to its own service."),
        ["items"] = ("{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách.", "{field}: the number of items must be {min} to {max}. Correct the list."),
        ["items/min"] = ("{field}: phải có ít nhất {min} phần tử. Hãy sửa danh sách.", "{field}: there must be at least {min} items. Correct the list."),
        ["items/max"] = ("{field}: không được có quá {max} phần tử. Hãy sửa danh sách.", "{field}: there must be at most {max} items. Correct the list."),
        ["unique"] = ("{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.", "{field}: {key} is repeated in the list. Keep each value once."),
        ["unknown"] = ("Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.", "The field is not in the specification; it is kept as it came. Check its name."),
        ["unknown edition"] = ("{field}: trường không có trong lần ban hành {edition}. Hãy bỏ trường này, hoặc dùng đúng lần ban hành.", "{field}: the field is not in edition {edition}. Leave it out, or use the edition that has it."),
        ["alias"] = ("{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.", "{field}: sent under another name, understood. Use the name {wire}."),
    };

    public static readonly Dictionary<string, (string Vi, string En)> Additions = new(StringComparer.Ordinal)
    {
        ["near"] = ("Có phải ý là {near}?", "Did you mean {near}?"),
        ["candidates"] = ("Có thể là: {candidates}.", "Candidates: {candidates}."),
        ["computed"] = ("Giá trị nêu: {stated}; tính được: {computed}.", "Stated: {stated}; computed: {computed}."),
        ["clause"] = ("Nguồn: {place}{row} ({confidence}).", "Source: {place}{row} ({confidence})."),
        ["row"] = (", dòng {row}", ", row {row}"),
    };

    public static readonly Dictionary<string, (string Vi, string En)> Kinds = new(StringComparer.Ordinal)
    {
        ["number"] = ("một số", "a number"),
        ["text"] = ("văn bản trong ngoặc kép", "text in quotes"),
        ["boolean"] = ("true hoặc false", "true or false"),
        ["null"] = ("null", "null"),
        ["list"] = ("một danh sách", "a list"),
        ["object"] = ("một đối tượng", "an object"),
    };

    public static readonly Dictionary<string, (string Vi, string En)> Forms = new(StringComparer.Ordinal)
    {
        ["text"] = ("văn bản trong ngoặc kép", "text in quotes"),
        ["url"] = ("địa chỉ trong ngoặc kép", "an address in quotes"),
        ["base64"] = ("nội dung tệp dạng base64 trong ngoặc kép", "base64 in quotes"),
        ["json"] = ("một giá trị JSON", "a JSON value"),
        ["code text"] = ("mã trong ngoặc kép", "a code in quotes"),
        ["code number"] = ("mã viết bằng số không có ngoặc kép", "a code as a number without quotes"),
        ["code either"] = ("mã, viết bằng số hoặc trong ngoặc kép", "a code, as a number or in quotes"),
        ["integer text"] = ("số nguyên trong ngoặc kép, như \"12\"", "a whole number in quotes, such as \"12\""),
        ["integer number"] = ("số nguyên không có ngoặc kép, như 12", "a whole number without quotes, such as 12"),
        ["integer either"] = ("số nguyên, như 12 hoặc \"12\"", "a whole number, such as 12 or \"12\""),
        ["decimal text"] = ("số trong ngoặc kép, như \"{example}\"", "a number in quotes, such as \"{example}\""),
        ["decimal number"] = ("số không có ngoặc kép, như {example}", "a number without quotes, such as {example}"),
        ["decimal either"] = ("số, như {example} hoặc \"{example}\"", "a number, such as {example} or \"{example}\""),
        ["exact text"] = ("số có đúng {scale} chữ số sau dấu chấm, trong ngoặc kép, như \"{example}\"", "a number with exactly {scale} digits behind the point, in quotes, such as \"{example}\""),
        ["exact number"] = ("số có đúng {scale} chữ số sau dấu chấm, không có ngoặc kép, như {example}", "a number with exactly {scale} digits behind the point, without quotes, such as {example}"),
        ["exact either"] = ("số có đúng {scale} chữ số sau dấu chấm, như {example} hoặc \"{example}\"", "a number with exactly {scale} digits behind the point, such as {example} or \"{example}\""),
        ["percent"] = ("phần trăm không có dấu %, trong ngoặc kép, như \"99.5\"", "a percentage without the sign %, in quotes, such as \"99.5\""),
        ["percent sign"] = ("phần trăm có dấu %, trong ngoặc kép, như \"99.5%\"", "a percentage with the sign %, in quotes, such as \"99.5%\""),
        ["date"] = ("ngày dạng {pattern}, như \"{example}\" cho ngày 12 tháng 3 năm 2024", "a day as {pattern}, such as \"{example}\" for 12 March 2024"),
        ["datetime"] = ("thời điểm dạng {pattern}, như \"{example}\" cho 08:15:02 ngày 12 tháng 3 năm 2024", "a time as {pattern}, such as \"{example}\" for 08:15:02 on 12 March 2024"),
        ["minutes"] = ("thời điểm dạng {pattern}, như \"{example}\" cho 08:15 ngày 12 tháng 3 năm 2024", "a time as {pattern}, such as \"{example}\" for 08:15 on 12 March 2024"),
        ["month"] = ("tháng dạng {pattern}, như \"{example}\" cho tháng 3 năm 2024", "a month as {pattern}, such as \"{example}\" for March 2024"),
        ["time"] = ("giờ trong ngày dạng {pattern}, như \"{example}\"", "a time of day as {pattern}, such as \"{example}\""),
        ["flag"] = ("true hoặc false, không có ngoặc kép", "true or false, without quotes"),
        ["flag text"] = ("\"{true}\" hoặc \"{false}\"", "\"{true}\" or \"{false}\""),
        ["list"] = ("một danh sách", "a list"),
        ["record"] = ("một đối tượng", "an object"),
        ["message"] = ("một gói tin (một đối tượng)", "a message (an object)"),
    };
}
