"""A code table as a Python enumeration: the view of one module."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.describe.doc_paragraphs import code_purpose, purpose
from goitin.model import Closedness
from goitin.rendering.escape import single_line
from goitin.targets.python import names
from goitin.targets.python.black_layout import imported, layout_call
from goitin.targets.python.escape import docstring, literal
from goitin.targets.python.prose import former

_PROMISE = {
    Closedness.CLOSED: model.Label("Bảng đóng", "Closed table."),
    Closedness.OPEN: model.Label("Bảng mở: có thể có mã khác", "Open table: there may be other codes."),
    Closedness.EXAMPLE: model.Label("Chỉ là các mã đã gặp", "Only codes that were seen."),
}


def view(table: model.CodeTable, spec: model.Spec, is_weakened: bool) -> dict[str, Any]:
    """Everything the template of a code table places; `is_weakened`: a field takes it for open, though it is closed."""
    arguments = ["REGULATION", literal(table.id), *(["is_open=True"] if is_weakened else [])]
    return {
        "runtime": imported(names.runtime(spec), ["CodeTable", "CodeTableInfo"]),
        "class_name": names.class_name(table.id),
        "doc": docstring(
            purpose(table.label, table.origin, table.note, table.readings, _PROMISE[table.strength])
        ),
        "about": layout_call("__table__ = CodeTableInfo(", arguments, 4),
        "codes": [_code(item, table) for item in table.codes],
        "has_codes": bool(table.codes),
        "former": [_former(item) for item in table.codes if item.was is not None],
    }


def _code(item: model.CodeValue, table: model.CodeTable) -> dict[str, Any]:
    own = None if item.origin == table.origin else item.origin
    return {
        "member": f"{names.member(item.id)} = {literal(item.code)}",
        "is_retired": item.retired is not None,
        "retired": "" if item.retired is None else single_line(_retirement(item.retired, table)),
        "doc": docstring(code_purpose(item.label, item.note, item.retired, own)),
    }


def _former(item: model.CodeValue) -> dict[str, str]:
    """The name that a code had in the release before: a second one of the same member."""
    now = names.member(item.id)
    return {
        "remark": f"Deprecated: it is called {now} now.",
        "member": f"{names.member(item.was or '')} = {literal(item.code)}",
        "doc": docstring(former(now)),
    }


def _retirement(item: model.Retired, table: model.CodeTable) -> str:
    replacing = next((names.member(other.id) for other in table.codes if other.code == item.use), None)
    use = f": use {replacing}." if replacing else "."
    return f"Deprecated: retired in {item.since}{use}"
