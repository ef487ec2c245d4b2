"""The rules of a verdict: what each looks for and what it weighs, for people."""

from __future__ import annotations

from typing import NamedTuple

from goitin.model import Label
from goitin.targets.docs.urls import key

_ERROR = Label("lỗi", "error")
_GRADED = Label("lỗi*", "error*")
_WARNING = Label("cảnh báo", "warning")
_EITHER = Label("lỗi hoặc cảnh báo", "error or warning")


class VerdictRule(NamedTuple):
    """One rule: its name in findings, its weight (a star: as sure as the statement it judges by), what it finds."""

    rule: str
    severity: Label
    meaning: Label

    @property
    def anchor(self) -> str:
        """Where it stands in the page of the rules."""
        return f"page-rule.{key(self.rule)}"


RULES = (
    VerdictRule(
        "json",
        _ERROR,
        Label(
            "Dữ liệu không phải đúng một văn bản JSON mã UTF-8: sai cú pháp, khoá lặp lại, byte lạ, quá sâu, quá lớn. Không xét gì thêm.",
            "The bytes are not exactly one JSON text in UTF-8: syntax, a repeated key, foreign bytes, too deep, too large. Nothing else is judged.",
        ),
    ),
    VerdictRule(
        "required",
        _GRADED,
        Label(
            "Thiếu giá trị bắt buộc: không có khoá, hoặc là null hay chuỗi rỗng.",
            "A required value is missing: no key, or null, or an empty string.",
        ),
    ),
    VerdictRule(
        "forbidden",
        _GRADED,
        Label(
            "Có giá trị ở nơi một điều kiện cấm có.",
            "There is a value where a condition forbids one.",
        ),
    ),
    VerdictRule(
        "type",
        _ERROR,
        Label(
            "Sai kiểu JSON: số thay cho chuỗi, đối tượng thay cho mảng.",
            "The wrong JSON type: a number for a string, an object for an array.",
        ),
    ),
    VerdictRule(
        "form",
        _WARNING,
        Label(
            "Dạng gần đúng mà cách đọc khoan dung hiểu được; hoặc dấu tiếng Việt ở dạng tách rời.",
            "A near form that tolerant reading understands; or decomposed Vietnamese accents.",
        ),
    ),
    VerdictRule(
        "format",
        _ERROR,
        Label(
            "Chuỗi không theo dạng của kiểu: ngày không có thật, số viết sai, base64 hỏng.",
            "A string not in the form of its type: no real day, a misspelt number, broken base64.",
        ),
    ),
    VerdictRule(
        "length",
        _GRADED,
        Label(
            "Độ dài ngoài giới hạn, đếm theo ký tự Unicode.",
            "The length is out of bounds, counted in Unicode characters.",
        ),
    ),
    VerdictRule(
        "pattern",
        _GRADED,
        Label("Không khớp mẫu; cả chuỗi phải khớp.", "Does not match the pattern; the whole string must."),
    ),
    VerdictRule(
        "range",
        _GRADED,
        Label(
            "Số ngoài khoảng, hoặc nhiều chữ số hơn kiểu cho phép.",
            "A number out of range, or with more digits than its type allows.",
        ),
    ),
    VerdictRule(
        "code",
        _EITHER,
        Label(
            "Mã không có trong bảng của lần ban hành: bảng đóng là lỗi, bảng mở là cảnh báo; mã đã thôi dùng là cảnh báo.",
            "A code that the table does not have in this edition: an error for a closed table, a warning for an open one; a retired code is a warning.",
        ),
    ),
    VerdictRule(
        "items",
        _GRADED,
        Label("Số phần tử của danh sách ngoài giới hạn.", "The number of items of a list is out of bounds."),
    ),
    VerdictRule(
        "unique",
        _GRADED,
        Label(
            "Một giá trị phải khác nhau lặp lại trong danh sách.",
            "A value that must differ is repeated in a list.",
        ),
    ),
    VerdictRule(
        "unknown",
        _WARNING,
        Label(
            "Khoá không có trong đặc tả; được giữ nguyên.",
            "A key that the specification does not have; it is kept.",
        ),
    ),
    VerdictRule(
        "alias",
        _WARNING,
        Label(
            "Khoá dưới tên khác mà cách đọc khoan dung hiểu được.",
            "A key under another name that tolerant reading understands.",
        ),
    ),
    VerdictRule(
        "rule:…",
        _GRADED,
        Label(
            "Quy tắc giữa các trường của một bản ghi; xem bên dưới.",
            "A rule across the fields of a record; see below.",
        ),
    ),
)
"""In the order in which a value meets them."""
