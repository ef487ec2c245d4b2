"""What stands in the cells of a record's table and of a code table; `understanding` understands the same texts.

One of the first modules of `review`.
"""

from __future__ import annotations

from typing import Any

from goitin.describe import constraints
from goitin.describe.editions import span
from goitin.language.type_phrases import text_of
from goitin.model import CodeTable, CodeValue, Field, Grade, Label, ListOf, Origin, Spec, leaf
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree

COLUMNS: dict[str, Label] = {
    "row": Label("TT", "No"),
    "wire": Label("Tên trường", "Field"),
    "type": Label("Kiểu", "Type"),
    "length": Label("Độ dài", "Length"),
    "required": Label("Bắt buộc", "Required"),
    "vi": Label("Mô tả", "Description in Vietnamese"),
    "en": Label("Mô tả tiếng Anh", "Description"),
    "pattern": Label("Mẫu", "Pattern"),
    "range": Label("Giá trị từ – đến", "Values from – to"),
    "examples": Label("Ví dụ", "Examples"),
    "more": Label("Điều khác", "More"),
    "editions": Label("Lần ban hành", "Editions"),
    "source": Label("Nguồn", "Source"),
    "confidence": Label("Độ tin cậy", "Confidence"),
}

CODE_COLUMNS: dict[str, Label] = {
    "code": Label("Mã", "Code"),
    "vi": Label("Nghĩa", "Meaning in Vietnamese"),
    "en": Label("Nghĩa tiếng Anh", "Meaning"),
    "editions": Label("Lần ban hành", "Editions"),
    "retired": Label("Thôi dùng từ", "Retired from"),
    "use": Label("Thay bằng", "Use instead"),
    "source": Label("Nguồn", "Source"),
    "confidence": Label("Độ tin cậy", "Confidence"),
}


def of_field(field: Field, number: int, whole: Spec) -> dict[str, str]:
    """One row: the text of each column of `COLUMNS`."""
    return {
        "row": str(field.row or number),
        "wire": field.wire,
        "type": kind(field),
        "length": length(field),
        "required": _required(field),
        "vi": _described(field, "vi"),
        "en": _described(field, "en"),
        "pattern": _pattern(field),
        "range": _bounds(field.range or field.period, field),
        "examples": "\n".join(map(_example, field.examples)),
        "more": "\n".join(label.both for label in _more(field, whole)),
        "editions": span(field),
        "source": source(field.origin),
        "confidence": str(field.origin.confidence),
    }


def of_code(code: CodeValue) -> dict[str, str]:
    """One row of a code table: the text of each column of `CODE_COLUMNS`."""
    return {
        "code": code.code,
        "vi": _described(code, "vi"),
        "en": _described(code, "en"),
        "editions": span(code),
        "retired": code.retired.since if code.retired else "",
        "use": (code.retired.use or "") if code.retired else "",
        "source": source(code.origin),
        "confidence": str(code.origin.confidence),
    }


def codes(table: CodeTable) -> list[dict[str, str]]:
    """The rows of a code table."""
    return [of_code(code) for code in table.codes]


def kind(field: Field) -> str:
    """The phrase; before it the name of the type, if it has one: `ma_tram = text`."""
    phrase, form = constraints.type_of(field), constraints.form(field).split(",")[0]
    if field.named:
        phrase = f"{'list of ' if isinstance(field.type, ListOf) else ''}{field.named} = {phrase}"
    return f"{phrase} as {form}" if form else phrase


def length(field: Field) -> str:
    """`100`, `2–100` or `2–`, and how sure that is where that differs from the field."""
    said = field.length
    if said is None:
        return ""
    text = f"{said.max}" if said.min is None else f"{said.min}–{'' if said.max is None else said.max}"
    return text + _grade(said.grade, field)


def source(origin: Origin, language: str = "vi") -> str:
    """`QCVN 120:2019/BTTTT Bảng 2; …`: sources by their names, as a person knows them."""
    return "; ".join(
        f"{getattr(item.source.label, language)} {item.place}".strip() for item in origin.citations
    )


def _bounds(said: Any, field: Field) -> str:
    """`2 – 100`, `≤ 100` or `≥ 2`."""
    if said is None:
        return ""
    if said.min is None:
        text = f"≤ {said.max}"
    else:
        text = f"≥ {said.min}" if said.max is None else f"{said.min} – {said.max}"
    return text + _grade(said.grade, field)


def _required(field: Field) -> str:
    said = field.required
    if said is None:
        return ""
    text = f"khi {said.when} = {', '.join(said.values)}" if said.when else "x"
    return text + _grade(said.grade, field)


def _pattern(field: Field) -> str:
    """The regular expression; how sure it is on a line of its own, for a pattern may itself end in `(C)`."""
    return field.pattern.regex + _grade(field.pattern.grade, field, "\n") if field.pattern else ""


def _grade(grade: Grade, field: Field, before: str = " ") -> str:
    """How sure a constraint is, where the field is surer or less sure."""
    return "" if grade.confidence == field.origin.confidence else f"{before}({grade.confidence})"


def _example(value: Tree) -> str:
    """A value on the wire: a text without its quotes, where that is one line."""
    is_plain = isinstance(value, str) and value == value.strip() and "\n" not in value
    return str(value) if is_plain else JSON.text(value)


def _more(field: Field, whole: Spec) -> list[Label]:
    """What no other column says: personal data, keys always sent, other forms and keys that are taken, bounds and uniqueness of items."""
    said: list[Label] = []
    if field.sensitive:
        said.append(Label("Dữ liệu cá nhân", "Personal data"))
    if field.present:
        empty, sure = JSON.text(field.present.empty), _grade(field.present.grade, field)
        said.append(
            Label(
                f"Khóa luôn được gửi, không có giá trị thì là {empty}{sure}",
                f"Key always sent, {empty} without a value",
            )
        )
    if field.fixed is not None:
        said.append(Label(f"Luôn là {field.fixed}", f"Always {field.fixed}"))
    if field.accepts:
        forms = ", ".join(map(text_of, field.accepts))
        said.append(Label(f"Cũng nhận dạng {forms}", f"Form also taken: {forms}"))
    if field.aliases:
        keys = ", ".join(field.aliases)
        said.append(Label(f"Cũng nhận khóa {keys}", f"Key also taken: {keys}"))
    if field.items:
        items = _bounds(field.items, field)
        said.append(Label(f"Số phần tử: {items}", f"Items: {items}"))
    if field.unique:
        key = field.unique.key + _grade(field.unique.grade, field)
        said.append(Label(f"Không phần tử nào trùng {key}", f"No two items share {key}"))
    if getattr(leaf(field.type), "exact", False):
        said.append(Label("Luôn đủ số chữ số thập phân", "Always with all its decimals"))
    weaker = constraints.weakening(field, whole)
    if weaker:
        said.append(Label(f"Bảng mã ở đây chỉ là {weaker}", f"The code table is only {weaker} here"))
    return said


def _described(said: Any, language: str) -> str:
    """The label; the note behind a line break."""
    parts: list[Any] = [said.label, *([said.note] if said.note else [])]
    return "\n".join(getattr(part, language) for part in parts)
