"""The tables as they stand on paper: fewer, wider columns than in a workbook, the languages one below the other, widths set."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from goitin.describe.table_cells import OPINIONS
from goitin.model import Label
from goitin.review.table import Table

_PAGE = 275
_GRADE = re.compile(r"( \([ABCD]\))?\Z")


class PaperColumn(NamedTuple):
    """A column on paper: its head, how wide it is in millimetres, and the columns of the table that it holds."""

    head: Label
    width: int
    keys: tuple[str, ...]


class Text(NamedTuple):
    """A paragraph of a cell: Vietnamese, then English in other letters; either may be empty."""

    text: str
    english: str = ""


_DESCRIBED = Label("Mô tả", "Description")
_SOURCE, _SURE = Label("Nguồn", "Source"), Label("Tin cậy", "Conf.")
_RIGHT, _REMARK = Label("Đúng/sai", "Right/wrong"), Label("Ý kiến", "Remark")


def _with_opinions(decision: int, remark: int, *columns: PaperColumn) -> tuple[PaperColumn, ...]:
    return (
        *columns,
        PaperColumn(_RIGHT, decision, ("decision",)),
        PaperColumn(_REMARK, remark, ("remark",)),
    )


_LAYOUTS: Mapping[str, tuple[PaperColumn, ...]] = {
    "wire": _with_opinions(
        22,
        27,
        PaperColumn(Label("TT", "No"), 7, ("row",)),
        PaperColumn(Label("Tên trường", "Field"), 32, ("wire",)),
        PaperColumn(Label("Kiểu, độ dài", "Type, length"), 38, ("type", "length")),
        PaperColumn(Label("Bắt buộc", "Required"), 19, ("required",)),
        PaperColumn(_DESCRIBED, 60, ("vi", "en")),
        PaperColumn(Label("Điều kiện khác, ví dụ", "Other conditions, examples"), 41, ("pattern", "range", "more", "editions", "examples")),
        PaperColumn(_SOURCE, 18, ("source",)),
        PaperColumn(_SURE, 11, ("confidence",)),
    ),
    "service": _with_opinions(
        22,
        42,
        PaperColumn(Label("Tên dịch vụ", "Service"), 44, ("service",)),
        PaperColumn(Label("Chiều", "Direction"), 24, ("direction",)),
        PaperColumn(Label("Nội dung", "Content"), 54, ("parameters", "payload", "result")),
        PaperColumn(_DESCRIBED, 60, ("vi", "en")),
        PaperColumn(_SOURCE, 18, ("source",)),
        PaperColumn(_SURE, 11, ("confidence",)),
    ),
    "code": _with_opinions(
        22,
        60,
        PaperColumn(Label("Mã", "Code"), 30, ("code",)),
        PaperColumn(Label("Nghĩa", "Meaning"), 97, ("vi", "en")),
        PaperColumn(Label("Hiệu lực", "In use"), 33, ("editions", "retired", "use", "authority_code")),
        PaperColumn(_SOURCE, 22, ("source",)),
        PaperColumn(_SURE, 11, ("confidence",)),
    ),
    "place": _with_opinions(
        22,
        61,
        PaperColumn(Label("Nơi", "Place"), 46, ("place",)),
        PaperColumn(Label("Cách hiểu", "Reading"), 146, ("vi", "en")),
    ),
    "number": _with_opinions(
        22,
        60,
        PaperColumn(Label("Số", "No"), 9, ("number",)),
        PaperColumn(Label("Nguồn", "Source"), 134, ("vi", "en")),
        PaperColumn(Label("Loại, địa chỉ, ngày xem", "Kind, address, seen on"), 50, ("kind", "url", "seen")),
    ),
}  # fmt: skip
"""What stands in which column, by the column that names a row; as wide together as the page has room."""

_BEFORE = {
    "pattern": "Mẫu: ", "range": "Giá trị: ", "examples": "Ví dụ: ", "editions": "Lần ban hành: ", "parameters": "Tham số: ",
    "payload": "Dữ liệu: ", "result": "Kết quả: ", "retired": "Thôi dùng từ ", "use": "Thay bằng ", "authority_code": "Mã lỗi: ",
    "seen": "Xem ngày ",
}  # fmt: skip
_JOINED = {"examples": ", ", "pattern": " "}
"""What stands on one line on paper."""


def columns(table: Table) -> tuple[PaperColumn, ...]:
    """The columns of a table on paper; of one without a layout those that it has, equally wide."""
    return next((found for key, found in _LAYOUTS.items() if key in table.columns), None) or _equal(table)


def _equal(table: Table) -> tuple[PaperColumn, ...]:
    own = [
        key for key in table.columns if key not in OPINIONS and not (key == "en" and "vi" in table.columns)
    ]
    width = (_PAGE - 22 - 60) // len(own)
    held = {key: ("vi", "en") if key == "vi" and "en" in table.columns else (key,) for key in own}
    return _with_opinions(
        22, _PAGE - 22 - width * len(own), *(PaperColumn(table.columns[key], width, held[key]) for key in own)
    )


def cells(table: Table) -> Iterator[list[list[Text]]]:
    """The rows of a table on paper, each cell as its paragraphs."""
    made = columns(table)
    for row in table.named:
        yield [list(_texts(column.keys, row)) for column in made]


def _texts(keys: Sequence[str], row: Mapping[str, str]) -> Iterator[Text]:
    if keys == ("vi", "en"):
        vi, en = (row[key].split("\n") for key in keys)
        yield Text(vi[0], en[0] if en != vi else "")
        yield from (Text(line) for line in vi[1:])
        yield from (Text("", line) for line in en[1:] if en != vi)
    elif keys == ("source",):
        yield Text(row["source"].replace("; ", " ") if "] " not in row["source"] else row["source"])
    elif keys == ("type", "length"):
        length = _GRADE.sub(r" ký tự\1", row["length"], count=1) if row["length"] else ""
        yield Text(", ".join(part for part in (row["type"], length) if part))
    else:
        for key in keys:
            joined = _JOINED.get(key, "\n").join(row[key].split("\n"))
            yield from (Text(f"{_BEFORE.get(key, '')}{line}") for line in joined.split("\n") if line)
