"""The fixed words of a report, Vietnamese first."""

from __future__ import annotations

from goitin.model import Label

ABOUT = (
    Label(
        "Mức tin cậy nói mỗi điều khoản đến từ đâu. Dưới mức A không phải là lời văn của quy chuẩn: B là điều thấy ở hai hệ thống đang chạy "
        "trở lên, C là ở một hệ thống, D là cách hiểu của chúng tôi.",
        "The confidence shows where a clause comes from. Below A it is not the regulation's own text: B was seen in two or more deployed systems, "
        "C in one, D is our reading.",
    ),
    Label(
        "Vi phạm điều khoản mức C hoặc D là cảnh báo, trừ khi đặc tả nói khác. Hãy đối chiếu với văn bản của quy chuẩn trước khi công bố hợp quy.",
        "Breaking a clause of C or D is a warning unless the specification says otherwise. Compare with the text of the regulation before "
        "you declare conformity.",
    ),
    Label(
        "Báo cáo này là bằng chứng kiểm tra cho hồ sơ công bố hợp quy; tự nó không phải là công bố hợp quy. Trong báo cáo không có giá trị nào "
        "của dữ liệu đã kiểm tra.",
        "This report is evidence for a declaration of conformity; it is not a declaration itself. It contains no value of the data "
        "checked.",
    ),
)

NOT_JSON = Label(
    "Không phải là đúng một văn bản JSON mã UTF-8, hoặc vượt giới hạn: không điều khoản nào được xét.",
    "Not exactly one JSON text in UTF-8, or beyond a limit: no clause was checked.",
)
UNPLACED = Label(
    "Không rõ thuộc dịch vụ nào: phần dữ liệu không được xét.",
    "The service is not known: the data was not checked.",
)
BARE = Label(
    "Phản hồi không nêu dịch vụ: chỉ phong bì được xét.",
    "The response does not name its service: only the envelope was checked.",
)
LIST = Label(
    "Danh sách không có phong bì: từng bản ghi được xét; phong bì, số phần tử và tính duy nhất trong danh sách thì không.",
    "A list without an envelope: each record was checked; the envelope, the number of items and uniqueness in the list were not.",
)
RECORD = Label(
    "Bản ghi hoặc danh sách bản ghi: được xét theo bảng của bản ghi; phong bì, số phần tử và tính duy nhất trong danh sách thì không.",
    "A record or a list of records: checked by the record's table; the envelope, the number of items and uniqueness in the list were not.",
)
SUSPICIOUS = Label(
    "Những giá trị trông như đã hỏng. Đây là phỏng đoán, không phải lỗi, không tính vào kết quả.",
    "Values that look corrupted. They are guesses, not errors, and do not affect the result.",
)
CUT = Label(
    "Có nhiều phát hiện hơn số được liệt kê; mọi điều khoản vẫn được xét và đếm.",
    "There are more findings than are listed; all clauses were still checked and counted.",
)
UNTOUCHED = Label("Không tài liệu nào thuộc dịch vụ này.", "No document belongs to this service.")


def unknown(count: int) -> Label:
    """Members that a record does not know."""
    return Label(
        f"{count} trường không có trong đặc tả: được giữ nguyên, không được xét.",
        f"{count} fields that are not in the specification: kept, not checked.",
    )


def structureless(count: int) -> Label:
    """Values of a type `json`."""
    return Label(
        f"{count} giá trị mà cấu trúc chưa ai công bố: bên trong không được xét.",
        f"{count} values whose structure has not been published: their content was not checked.",
    )


def unlisted(table: str, count: int) -> Label:
    """Codes of a list that nobody gave."""
    return Label(
        f"{count} mã của danh mục {table} mà không ai đưa: không được xét.",
        f"{count} codes of the list {table}, which nobody gave: not checked.",
    )
