"""A code table as a Python enumeration: the view of one module."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.model import Closedness
from goitin.rendering.escape import single_line
from goitin.targets.python import names
from goitin.targets.python.black_layout import call, imported, layout, row
from goitin.targets.python.escape import docstring, literal
from goitin.targets.python.prose import named, purpose, remarks

_PROMISE = {
    Closedness.CLOSED: "Bảng đóng / Closed table.",
    Closedness.OPEN: "Bảng mở: có thể có mã khác / Open table: there may be other codes.",
    Closedness.EXAMPLE: "Chỉ là các mã đã gặp / Only codes that were seen.",
}


def view(table: model.CodeTable, spec: model.Spec, is_open: bool) -> dict[str, Any]:
    """Everything the template of a code table places; `is_open`: somebody may meet codes it does not have."""
    runtime = {"CodeTable", "CodeTableInfo"}
    codes = [_code(item, table, runtime) for item in table.codes]
    arguments: list[str] = [literal(table.id), literal(table.label.vi), literal(table.label.en)]
    about = layout(call("__table__ = CodeTableInfo(", [*arguments, "open=True"] if is_open else arguments), 4)
    return {
        "runtime": imported(names.runtime(spec), names.sorted_names(runtime)),
        "class_name": names.class_name(table.id),
        "doc": docstring(
            [*purpose(table.label, table.origin, table.note, table.readings), _PROMISE[table.strength]]
        ),
        "about": about,
        "codes": codes,
        "has_codes": bool(codes),
    }


def _code(item: model.CodeValue, table: model.CodeTable, runtime: set[str]) -> dict[str, Any]:
    parts: list[str] = [literal(item.code), literal(item.label.vi), literal(item.label.en)]
    retired = ""
    if item.retired is not None:
        runtime.add("Retired")
        parts.append(_retired(item.retired))
        retired = _retirement(item.retired, table)
    for name, edition in (("Since", item.since), ("Until", item.until)):
        if edition is not None:
            runtime.add(name)
            parts.append(call(f"{name}(", [literal(edition)]))
    tail = row(parts)
    start = f"{names.member(item.id)} = "
    flat = tail[1:-1]
    fits = len(start) + len(flat) + 4 <= 88
    paragraphs = list(remarks(item.note, ()))
    if item.origin != table.origin:
        paragraphs.insert(0, f"Nguồn / Source: {named(item.origin)} ({item.origin.confidence}).")
    return {
        "member": start + (flat if fits else layout(tail, 4, 88)),
        "is_retired": bool(retired),
        "retired": single_line(retired),
        "has_doc": bool(paragraphs),
        "doc": docstring(paragraphs) if paragraphs else "",
    }


def _retired(item: model.Retired) -> str:
    arguments: list[str] = [literal(item.since), literal(item.why.vi), literal(item.why.en)]
    return call("Retired(", [*arguments, f"use={literal(item.use)}"] if item.use is not None else arguments)


def _retirement(item: model.Retired, table: model.CodeTable) -> str:
    replacing = next((names.member(other.id) for other in table.codes if other.code == item.use), None)
    use = f": use {replacing}." if replacing else "."
    return f"Deprecated: retired in {item.since}{use}"
