# Made from the phrasebook of the specification language by `make golden`; do not edit.
"""The words of findings: by key a Vietnamese and an English text."""

SENTENCES = {
    "json empty": (
        "Không nhận được gì: dữ liệu rỗng. Hãy gửi một văn bản JSON.",
        "The document is empty. Send one JSON document.",
    ),
    "json html": (
        (
            "Đây là trang HTML (thường là trang báo lỗi của máy chủ hay proxy), không phải JSON. Hãy kiểm tra địa"
            " chỉ và nơi gửi."
        ),
        (
            "This is an HTML page (often the error page of a server or proxy), not JSON. Check the address and "
            "the sender."
        ),
    ),
    "json xml": (
        "Đây là XML, không phải JSON. Hãy gửi gói tin dạng JSON.",
        "This is XML, not JSON. Send the message as JSON.",
    ),
    "json zip": (
        "Đây là tệp Excel, Word hoặc tệp nén (ZIP), không phải JSON. Hãy gửi gói tin dạng JSON.",
        "This is an Excel file, a Word file or an archive (ZIP), not JSON. Send the message as JSON.",
    ),
    "json pdf": (
        "Đây là tệp PDF, không phải JSON. Hãy gửi gói tin dạng JSON.",
        "This is a PDF file, not JSON. Send the message as JSON.",
    ),
    "json ole": (
        "Đây là tệp Office kiểu cũ (.doc, .xls), không phải JSON. Hãy gửi gói tin dạng JSON.",
        "This is a legacy Office file (.doc, .xls), not JSON. Send the message as JSON.",
    ),
    "json utf-16": (
        "Dữ liệu được mã hoá bằng UTF-16, không phải UTF-8. Hãy gửi bằng UTF-8.",
        "The document is encoded in UTF-16, not in UTF-8. Send it in UTF-8.",
    ),
    "json bom": (
        "Dữ liệu bắt đầu bằng dấu thứ tự byte (BOM). Hãy gửi UTF-8 không có BOM.",
        "The document starts with a byte order mark (BOM). Send UTF-8 without a BOM.",
    ),
    "json bytes": (
        "Dữ liệu lớn hơn giới hạn {max} byte. Hãy chia nhỏ rồi gửi lại.",
        "The document is larger than the limit of {max} bytes. Split it and send the parts.",
    ),
    "json items": (
        (
            "Các danh sách có tổng cộng hơn {max} phần tử, kể từ dòng {line}, cột {column} (byte {byte}). Hãy "
            "chia nhỏ rồi gửi lại."
        ),
        (
            "The lists have more than {max} items in total; the limit is exceeded at line {line}, column {column}"
            " (byte {byte}). Split the document and send the parts."
        ),
    ),
    "json levels": (
        (
            "Dữ liệu lồng nhau sâu hơn {max} cấp, tại dòng {line}, cột {column} (byte {byte}). Hãy bớt cấp lồng "
            "nhau."
        ),
        (
            "The document is nested more than {max} levels deep at line {line}, column {column} (byte {byte}). "
            "Reduce the nesting."
        ),
    ),
    "json number": (
        "Có số dài hơn 100 ký tự, tại dòng {line}, cột {column} (byte {byte}). Hãy sửa số đó.",
        (
            "A number is longer than 100 characters at line {line}, column {column} (byte {byte}). Correct the "
            "number."
        ),
    ),
    "json utf-8": (
        (
            "Có byte không thuộc ký tự UTF-8 nào, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi bằng "
            "UTF-8."
        ),
        "Invalid UTF-8 at line {line}, column {column} (byte {byte}). Send the document in UTF-8.",
    ),
    "json surrogate": (
        (
            "Nửa cặp mã \\ud800–\\udfff đứng lẻ, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi ký tự nguyên "
            "vẹn."
        ),
        (
            "Unpaired surrogate (\\ud800–\\udfff) at line {line}, column {column} (byte {byte}). Send complete "
            "characters."
        ),
    ),
    "json repeated-key": (
        (
            "Một khoá lặp lại trong cùng một đối tượng, tại dòng {line}, cột {column} (byte {byte}). Hãy để mỗi "
            "khoá một lần."
        ),
        (
            "A key is repeated in the same object at line {line}, column {column} (byte {byte}). Send each key "
            "once."
        ),
    ),
    "json not-a-number": (
        (
            "JSON không có NaN, Infinity hay undefined, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi null"
            " hoặc bỏ khoá đó."
        ),
        (
            "JSON has no NaN, Infinity or undefined, but one was found at line {line}, column {column} (byte "
            "{byte}). Send null or omit the key."
        ),
    ),
    "json control": (
        (
            "Ký tự điều khiển (như xuống dòng, tab) đứng nguyên trong văn bản, tại dòng {line}, cột {column} "
            "(byte {byte}). Hãy viết thành \\n, \\t hoặc \\u00xx."
        ),
        (
            "Unescaped control character (such as a line break or a tab) in a string at line {line}, column "
            "{column} (byte {byte}). Write it as \\n, \\t or \\u00xx."
        ),
    ),
    "json escape": (
        (
            "Dấu \\ mở đầu một dãy mà JSON không biết, tại dòng {line}, cột {column} (byte {byte}). Hãy viết \\\\ "
            "cho chính dấu đó."
        ),
        "Invalid escape sequence at line {line}, column {column} (byte {byte}). Write \\\\ for a backslash.",
    ),
    "json cut": (
        "Dữ liệu kết thúc giữa chừng, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi lại toàn bộ.",
        (
            "The document ends before it is complete, at line {line}, column {column} (byte {byte}). Send the "
            "whole document again."
        ),
    ),
    "json trailing": (
        (
            "Sau văn bản JSON còn ký tự thừa, tại dòng {line}, cột {column} (byte {byte}). Hãy gửi đúng một văn "
            "bản JSON."
        ),
        (
            "Unexpected content after the JSON document at line {line}, column {column} (byte {byte}). Send "
            "exactly one JSON document."
        ),
    ),
    "json syntax": (
        "Sai cú pháp JSON, tại dòng {line}, cột {column} (byte {byte}). Hãy sửa nơi gửi.",
        "JSON syntax error at line {line}, column {column} (byte {byte}). Fix the sender.",
    ),
    "required": (
        "{field}: thiếu giá trị bắt buộc. Hãy điền trường này.",
        "{field}: a required value is missing. Provide a value.",
    ),
    "required blank": (
        "{field}: chỉ có khoảng trắng, trong khi giá trị này là bắt buộc. Hãy điền trường này.",
        "{field}: contains only blanks, but a value is required. Provide a value.",
    ),
    "required present": (
        (
            "{field}: khoá này phải luôn được gửi, kể cả khi không có giá trị. Khi không có giá trị, hãy gửi "
            "{empty}."
        ),
        "{field}: this key must always be sent, even without a value. If there is no value, send {empty}.",
    ),
    "forbidden": (
        (
            "{field}: có giá trị, trong khi điều kiện của trường này không cho phép. Hãy bỏ trường này, hoặc sửa "
            "điều đặt ra điều kiện."
        ),
        (
            "{field}: has a value although the field's condition forbids one. Omit it, or correct what the "
            "condition depends on."
        ),
    ),
    "required service": (
        "Không rõ gói tin thuộc dịch vụ nào. Hãy nêu tên dịch vụ.",
        "It is not clear which service the message belongs to. Specify the service.",
    ),
    "type": (
        "{field}: cần {expected}, nhưng nhận được {met}. Hãy gửi đúng kiểu.",
        "{field}: expected {expected}, got {met}. Send the expected type.",
    ),
    "form": (
        "{field}: đã hiểu, nhưng dạng chuẩn là {expected}. Hãy sửa nơi gửi.",
        "{field}: understood, but the standard form is {expected}. Fix it at the sender.",
    ),
    "form blank": (
        "{field}: chỉ có khoảng trắng. Hãy điền giá trị hoặc bỏ trường này.",
        "{field}: contains only blanks. Provide a value or omit the field.",
    ),
    "form broken": (
        (
            "{field}: có ký tự hỏng (U+FFFD hoặc U+0080–U+009F), dấu hiệu của việc đọc sai bảng mã. Hãy sửa bảng "
            "mã ở nơi gửi."
        ),
        (
            "{field}: contains broken characters (U+FFFD or U+0080–U+009F), a sign of a wrong encoding. Fix the "
            "encoding at the sender."
        ),
    ),
    "form decomposed": (
        "{field}: dấu tiếng Việt đứng tách khỏi chữ. Hãy gửi chữ dựng sẵn (Unicode NFC).",
        "{field}: accents are separate from their letters. Send composed characters (Unicode NFC).",
    ),
    "form bom": (
        "{field}: dữ liệu bắt đầu bằng dấu thứ tự byte (BOM), đã bỏ qua. Hãy gửi UTF-8 không có BOM.",
        (
            "{field}: the document starts with a byte order mark (BOM), which was ignored. Send UTF-8 without a "
            "BOM."
        ),
    ),
    "form encoded-twice": (
        "{field}: gói tin nằm trong một văn bản (mã hoá JSON hai lần), đã hiểu. Hãy gửi thẳng gói tin.",
        (
            "{field}: understood, but the message was sent as a string (encoded as JSON twice). Send the message "
            "itself."
        ),
    ),
    "format": (
        "{field}: sai dạng, cần {expected}. Hãy sửa giá trị.",
        "{field}: wrong format, expected {expected}. Correct the value.",
    ),
    "format part": (
        (
            "{field}: phần này trống hoặc có dấu cách ở đầu hay cuối; các phần cách nhau bằng đúng một dấu "
            "{separator}. Hãy sửa giá trị."
        ),
        (
            "{field}: this part is empty or has blanks around it; parts are separated by exactly one {separator}."
            " Correct the value."
        ),
    ),
    "length": (
        "{field}: độ dài phải từ {min} đến {max} ký tự. Hãy sửa giá trị.",
        "{field}: must be {min} to {max} characters long. Correct the value.",
    ),
    "length/min": (
        "{field}: phải dài ít nhất {min} ký tự. Hãy sửa giá trị.",
        "{field}: must be at least {min} characters long. Correct the value.",
    ),
    "length/max": (
        "{field}: không được dài quá {max} ký tự. Hãy sửa giá trị.",
        "{field}: must be at most {max} characters long. Correct the value.",
    ),
    "length/exact": (
        "{field}: phải dài đúng {exact} ký tự. Hãy sửa giá trị.",
        "{field}: must be exactly {exact} characters long. Correct the value.",
    ),
    "pattern": (
        "{field}: không khớp mẫu {pattern}. Hãy sửa giá trị.",
        "{field}: does not match the pattern {pattern}. Correct the value.",
    ),
    "range": (
        "{field}: ngoài khoảng từ {min} đến {max}. Hãy sửa giá trị.",
        "{field}: must be between {min} and {max}. Correct the value.",
    ),
    "range/min": (
        "{field}: không được nhỏ hơn {min}. Hãy sửa giá trị.",
        "{field}: must not be less than {min}. Correct the value.",
    ),
    "range/max": (
        "{field}: không được lớn hơn {max}. Hãy sửa giá trị.",
        "{field}: must not be greater than {max}. Correct the value.",
    ),
    "range/since": (
        "{field}: không được trước {min}. Hãy sửa giá trị.",
        "{field}: must not be before {min}. Correct the value.",
    ),
    "range/until": (
        "{field}: không được sau {max}. Hãy sửa giá trị.",
        "{field}: must not be after {max}. Correct the value.",
    ),
    "range/exact": (
        "{field}: phải là {exact}. Hãy sửa giá trị.",
        "{field}: must be {exact}. Correct the value.",
    ),
    "range year": (
        (
            "{field}: năm trước {min}, thường là ngày trống của cơ sở dữ liệu. Hãy sửa giá trị, hoặc bỏ trường "
            "này nếu không có."
        ),
        (
            "{field}: the year is before {min}, often the empty date of a database. Correct the value, or omit "
            "the field if there is no value."
        ),
    ),
    "range digits": (
        "{field}: quá nhiều chữ số: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.",
        "{field}: too many digits: {digits} allowed, got {met}. Correct the value.",
    ),
    "range whole": (
        "{field}: quá nhiều chữ số trước dấu chấm: cho phép {digits}, nhận được {met}. Hãy sửa giá trị.",
        "{field}: too many digits before the decimal point: {digits} allowed, got {met}. Correct the value.",
    ),
    "range scale": (
        "{field}: quá nhiều chữ số sau dấu chấm: cho phép {scale}, nhận được {met}. Hãy sửa giá trị.",
        "{field}: too many digits after the decimal point: {scale} allowed, got {met}. Correct the value.",
    ),
    "code": (
        "{field}: mã không có trong bảng {table} của lần ban hành {edition}. Hãy dùng mã trong bảng.",
        "{field}: the code is not in table {table} of edition {edition}. Use a code from the table.",
    ),
    "code retired": (
        "{field}: mã của bảng {table} đã ngừng dùng trong lần ban hành {edition}. Hãy dùng mã còn hiệu lực.",
        "{field}: the code of table {table} is retired in edition {edition}. Use a current code.",
    ),
    "code fixed": (
        '{field}: phải là "{expected}". Hãy sửa giá trị.',
        '{field}: must be "{expected}". Correct the value.',
    ),
    "code service": (
        "Không có dịch vụ nào mang tên này. Hãy kiểm tra tên dịch vụ.",
        "No service has this name. Check the service name.",
    ),
    "code ambiguous": (
        (
            "Nhiều dịch vụ cùng mang tên này, và các tham số không cho biết là dịch vụ nào. Hãy kiểm tra các tham"
            " số."
        ),
        (
            "Several services have this name, and the parameters do not show which one is meant. Check the "
            "parameters."
        ),
    ),
    "code other": (
        "Gói tin này là của dịch vụ {wire}, không phải của {expected}. Hãy gửi tới đúng dịch vụ.",
        "This message belongs to service {wire}, not to {expected}. Send it to the correct service.",
    ),
    "items": (
        "{field}: số phần tử phải từ {min} đến {max}. Hãy sửa danh sách.",
        "{field}: must have {min} to {max} items. Correct the list.",
    ),
    "items/min": (
        "{field}: phải có ít nhất {min} phần tử. Hãy sửa danh sách.",
        "{field}: must have at least {min} items. Correct the list.",
    ),
    "items/max": (
        "{field}: không được có quá {max} phần tử. Hãy sửa danh sách.",
        "{field}: must have at most {max} items. Correct the list.",
    ),
    "items/exact": (
        "{field}: phải có đúng {exact} phần tử. Hãy sửa danh sách.",
        "{field}: must have exactly {exact} items. Correct the list.",
    ),
    "unique": (
        "{field}: giá trị {key} lặp lại trong danh sách. Hãy để mỗi giá trị một lần.",
        "{field}: {key} is repeated in the list. Send each value once.",
    ),
    "unknown": (
        "Trường không có trong đặc tả, được giữ nguyên. Hãy kiểm tra tên trường.",
        "The field is not in the specification; it was kept as received. Check the field name.",
    ),
    "unknown edition": (
        (
            "{field}: trường không có trong lần ban hành {edition}. Hãy bỏ trường này, hoặc dùng đúng lần ban "
            "hành."
        ),
        "{field}: the field is not in edition {edition}. Omit it, or use an edition that has it.",
    ),
    "alias": (
        "{field}: gửi dưới tên khác, đã hiểu. Hãy dùng tên {wire}.",
        "{field}: understood, but sent under another name. Use the name {wire}.",
    ),
}
ADDITIONS = {
    "near": (
        "Có phải ý là {near}?",
        "Did you mean {near}?",
    ),
    "candidates": (
        "Có thể là: {candidates}.",
        "Candidates: {candidates}.",
    ),
    "computed": (
        "Giá trị nêu: {stated}; tính được: {computed}.",
        "Given: {stated}; computed: {computed}.",
    ),
    "clause": (
        "Nguồn: {place}{row} ({confidence}).",
        "Source: {place}{row} ({confidence}).",
    ),
    "row": (
        ", dòng {row}",
        ", row {row}",
    ),
}
KINDS = {
    "number": (
        "một số",
        "a number",
    ),
    "text": (
        "văn bản trong ngoặc kép",
        "a string",
    ),
    "boolean": (
        "true hoặc false",
        "a boolean",
    ),
    "null": (
        "null",
        "null",
    ),
    "list": (
        "một danh sách",
        "a list",
    ),
    "object": (
        "một đối tượng",
        "an object",
    ),
}
FORMS = {
    "text": (
        "văn bản trong ngoặc kép",
        "a string",
    ),
    "url": (
        "địa chỉ trong ngoặc kép",
        "a URL in quotes",
    ),
    "base64": (
        "nội dung tệp dạng base64 trong ngoặc kép",
        "base64 content in quotes",
    ),
    "json": (
        "một giá trị JSON",
        "a JSON value",
    ),
    "code text": (
        "mã trong ngoặc kép",
        "a code in quotes",
    ),
    "code number": (
        "mã viết bằng số không có ngoặc kép",
        "a code written as a number without quotes",
    ),
    "code either": (
        "mã, viết bằng số hoặc trong ngoặc kép",
        "a code, written as a number or in quotes",
    ),
    "integer text": (
        'số nguyên trong ngoặc kép, như "12"',
        'an integer in quotes, such as "12"',
    ),
    "integer number": (
        "số nguyên không có ngoặc kép, như 12",
        "an integer without quotes, such as 12",
    ),
    "integer either": (
        'số nguyên, như 12 hoặc "12"',
        'an integer, such as 12 or "12"',
    ),
    "decimal text": (
        'số trong ngoặc kép, như "{example}"',
        'a number in quotes, such as "{example}"',
    ),
    "decimal number": (
        "số không có ngoặc kép, như {example}",
        "a number without quotes, such as {example}",
    ),
    "decimal either": (
        'số, như {example} hoặc "{example}"',
        'a number, such as {example} or "{example}"',
    ),
    "exact text": (
        'số có đúng {scale} chữ số sau dấu chấm, trong ngoặc kép, như "{example}"',
        'a number with exactly {scale} digits after the decimal point, in quotes, such as "{example}"',
    ),
    "exact number": (
        "số có đúng {scale} chữ số sau dấu chấm, không có ngoặc kép, như {example}",
        "a number with exactly {scale} digits after the decimal point, without quotes, such as {example}",
    ),
    "exact either": (
        'số có đúng {scale} chữ số sau dấu chấm, như {example} hoặc "{example}"',
        'a number with exactly {scale} digits after the decimal point, such as {example} or "{example}"',
    ),
    "percent": (
        'phần trăm không có dấu %, trong ngoặc kép, như "99.5"',
        'a percentage without the % sign, in quotes, such as "99.5"',
    ),
    "percent sign": (
        'phần trăm có dấu %, trong ngoặc kép, như "99.5%"',
        'a percentage with the % sign, in quotes, such as "99.5%"',
    ),
    "date": (
        'ngày dạng {pattern}, như "{example}" cho ngày 12 tháng 3 năm 2024',
        'a date written as {pattern}, such as "{example}" for 12 March 2024',
    ),
    "datetime": (
        'thời điểm dạng {pattern}, như "{example}" cho 08:15:02 ngày 12 tháng 3 năm 2024',
        'a date and time written as {pattern}, such as "{example}" for 08:15:02 on 12 March 2024',
    ),
    "minutes": (
        'thời điểm dạng {pattern}, như "{example}" cho 08:15 ngày 12 tháng 3 năm 2024',
        'a date and time written as {pattern}, such as "{example}" for 08:15 on 12 March 2024',
    ),
    "month": (
        'tháng dạng {pattern}, như "{example}" cho tháng 3 năm 2024',
        'a month written as {pattern}, such as "{example}" for March 2024',
    ),
    "time": (
        'giờ trong ngày dạng {pattern}, như "{example}"',
        'a time of day written as {pattern}, such as "{example}"',
    ),
    "flag": (
        "true hoặc false, không có ngoặc kép",
        "true or false, without quotes",
    ),
    "flag text": (
        '"{true}" hoặc "{false}"',
        '"{true}" or "{false}"',
    ),
    "list": (
        "một danh sách",
        "a list",
    ),
    "joined": (
        (
            "văn bản trong ngoặc kép, các giá trị cách nhau bằng dấu {separator}, không có dấu cách hay phần "
            "trống"
        ),
        "a string in quotes, values separated by {separator}, without blanks or empty parts",
    ),
    "record": (
        "một đối tượng",
        "an object",
    ),
    "message": (
        "một gói tin (một đối tượng)",
        "a message (an object)",
    ),
}
