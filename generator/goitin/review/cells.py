"""What stands in the cells of a record's table; `taking` understands the same texts.

The first of the modules of `review`.
"""

from __future__ import annotations

from typing import Any

from goitin.changes import says
from goitin.changes.words import span
from goitin.spec import Field, Grade, Label, Origin

COLUMNS: dict[str, Label] = {
    "row": Label("TT", "No"),
    "wire": Label("Tên trường", "Field"),
    "type": Label("Kiểu", "Type"),
    "length": Label("Độ dài", "Length"),
    "required": Label("Bắt buộc", "Required"),
    "vi": Label("Mô tả", "Description in Vietnamese"),
    "en": Label("Mô tả tiếng Anh", "Description"),
    "editions": Label("Lần ban hành", "Editions"),
    "source": Label("Nguồn", "Source"),
    "confidence": Label("Độ tin cậy", "Confidence"),
}


def of_field(field: Field, number: int) -> dict[str, str]:
    """One row: the text of each column of `COLUMNS`."""
    return {
        "row": str(field.row or number),
        "wire": field.wire,
        "type": says.type_of(field) + (f" as {says.form(field).split(',')[0]}" if says.form(field) else ""),
        "length": _length(field),
        "required": _required(field),
        "vi": _described(field, "vi"),
        "en": _described(field, "en"),
        "editions": span(field),
        "source": source(field.origin),
        "confidence": str(field.origin.confidence),
    }


def source(origin: Origin, language: str = "vi") -> str:
    """`QCVN 120:2019/BTTTT Bảng 2; …`: sources by their names, as a person knows them."""
    return "; ".join(
        f"{getattr(item.source.label, language)} {item.place}".strip() for item in origin.citations
    )


def _length(field: Field) -> str:
    if field.length is None:
        return ""
    low, high = field.length.min, field.length.max
    text = str(high) if low is None else f"{low}–{'' if high is None else high}"
    return text + _grade(field.length.grade, field)


def _required(field: Field) -> str:
    said = field.required
    if said is None:
        return ""
    text = f"khi {said.when} = {', '.join(said.values)}" if said.when else "x"
    return text + _grade(said.grade, field)


def _grade(grade: Grade, field: Field) -> str:
    """How sure a constraint is, where the field is surer or less sure."""
    return "" if grade.confidence == field.origin.confidence else f" ({grade.confidence})"


def _described(field: Field, language: str) -> str:
    """The label; the note behind a line break."""
    parts: list[Any] = [field.label, *([field.note] if field.note else [])]
    return "\n".join(getattr(part, language) for part in parts)
