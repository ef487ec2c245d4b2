"""What stands in the cells of a record's table and of a code table; `cell_parser` understands the same texts."""

from __future__ import annotations

from typing import Any

from goitin import kinds
from goitin.describe import constraints, type_names
from goitin.describe.editions import edition_range
from goitin.describe.labels import title
from goitin.kinds.constraint import Constraint
from goitin.model import (
    CodeTable,
    CodeValue,
    ConstraintMeta,
    Field,
    Label,
    Provenance,
    Spec,
    item_type,
)
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


OPINIONS: dict[str, Label] = {
    "decision": Label("Đúng/sai", "Right/wrong"),
    "remark": Label("Ý kiến", "Remark"),
}
"""The last columns of every table, empty, for whoever reads it."""


def of_field(field: Field, number: int, spec: Spec, language: str = "vi") -> dict[str, str]:
    """Make the row of a field.

    Args:
        field: The field.
        number: Its place in the record, from 1; it stands in the row where the regulation numbers none.
        spec: The specification that holds its code table.
        language: The language of the words for types, `vi` or `en`.

    Returns:
        The text of each column of `COLUMNS`, in their order.

    """
    cells = {
        **{kind.key: _constraint(kind, field) for kind in kinds.CONSTRAINTS},
        "row": str(field.row or number),
        "wire": field.wire,
        "type": type_names.of_field(field, spec, language),
        "vi": _described(field, "vi"),
        "en": _described(field, "en"),
        "examples": "\n".join(map(_example, field.examples)),
        "more": "\n".join(getattr(label, language) for label in _more(field, spec, language)),
        "editions": edition_range(field),
        "source": source(field.origin, spec),
        "confidence": str(field.origin.confidence),
    }
    return {column: cells[column] for column in COLUMNS}


def of_code(code: CodeValue, spec: Spec) -> dict[str, str]:
    """One row of a code table: the text of each column of `CODE_COLUMNS`."""
    return {
        "code": code.code,
        "vi": _described(code, "vi"),
        "en": _described(code, "en"),
        "editions": edition_range(code),
        "retired": code.retired.since if code.retired else "",
        "use": (code.retired.use or "") if code.retired else "",
        "source": source(code.origin, spec),
        "confidence": str(code.origin.confidence),
    }


def codes(table: CodeTable, spec: Spec) -> list[dict[str, str]]:
    """The rows of a code table."""
    return [of_code(code, spec) for code in table.codes]


def source(origin: Provenance, spec: Spec) -> str:
    """Cite sources by their numbers in the list of sources: `[1] Bảng 2; [6]`; empty where nothing is cited."""
    numbers = {item.id: at for at, item in enumerate(spec.sources, 1)}
    return "; ".join(f"[{numbers[item.source.id]}] {item.place}".strip() for item in origin.citations)


def _constraint(kind: Constraint[Any], field: Field) -> str:
    """What a constraint asks, `2 – 50`, and how sure that is where that differs from the field; empty where it asks nothing."""
    return "\n".join(_statement(one, field) for one in kinds.statements(field) if one.kind is kind)


def _statement(one: kinds.Statement, field: Field) -> str:
    text = one.short
    if one.kind is kinds.REQUIRED:
        text = f"khi {text}" if text and not one.asked.is_always else text.replace("always", "x") or "x"
    # A pattern may itself end in `(C)`, so how sure it is stands on a line of its own.
    return text + _grade(one.grade(field), field, "\n" if one.kind.key == "pattern" else " ")


def _grade(grade: ConstraintMeta, field: Field, before: str = " ") -> str:
    """How sure a constraint is, where the field is surer or less sure."""
    return "" if grade.confidence == field.origin.confidence else f"{before}({grade.confidence})"


def _example(value: Tree) -> str:
    """A value on the wire: a text without its quotes, where that is one line."""
    is_plain = isinstance(value, str) and value == value.strip() and "\n" not in value
    return str(value) if is_plain else JSON.text(value)


def _more(field: Field, spec: Spec, language: str) -> list[Label]:
    """What no other column says: personal data, keys always sent, other forms and keys that are taken, bounds and uniqueness of items."""
    labels: list[Label] = []
    if field.sensitive:
        labels.append(Label("Dữ liệu cá nhân", "Personal data"))
    for kind in kinds.CONSTRAINTS:
        text = _constraint(kind, field)
        if text and kind.key not in COLUMNS:
            name = title(kind)
            labels.append(Label(f"{_capital(name.vi)} {text}", f"{_capital(name.en)} {text}"))
    if field.accepts:
        forms = ", ".join(type_names.of_type(kind, spec, language) for kind in field.accepts)
        labels.append(Label(f"Cũng nhận dạng {forms}", f"Form also accepted: {forms}"))
    if field.aliases:
        keys = ", ".join(field.aliases)
        labels.append(Label(f"Cũng nhận khóa {keys}", f"Key also accepted: {keys}"))
    if getattr(item_type(field.type), "exact", False):
        labels.append(Label("Luôn đủ số chữ số thập phân", "Always with all its decimals"))
    weaker = constraints.weakening(field, spec)
    if weaker:
        labels.append(Label(f"Bảng mã ở đây chỉ là {weaker}", f"The code table is only {weaker} here"))
    return labels


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _described(constraint: Any, language: str) -> str:
    """The label; the note behind a line break."""
    parts: list[Any] = [constraint.label, *([constraint.note] if constraint.note else [])]
    return "\n".join(getattr(part, language) for part in parts)
