"""The view of a code table. A closed one is an enum; one that may meet other codes is a class with constants."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.model import CodeTable, CodeValue
from goitin.targets.java import prose
from goitin.targets.java.names import class_name, constant, frame, runtime

MOST_CONSTANTS = 1_000  # a class has room for some thousand codes; tables of wards or diseases are longer


def table_view(specification: model.Spec, table: CodeTable, closed: bool) -> dict[str, Any]:
    """Everything the template of a code table places."""
    ours = {"CodeTable", "WireValue"} if closed else {"CodeTable", "OpenCode", "WireValue"}
    shown = table.codes if len(table.codes) <= MOST_CONSTANTS else ()
    found = {"com.fasterxml.jackson.annotation.JsonValue"} if closed else set()
    return {
        **frame(table.file, specification),
        "imports": sorted(found | {f"{runtime(specification)}.{name}" for name in ours}),
        "name": class_name(table.id),
        "doc": prose.about(table),
        "id": table.id,
        "codes": [_code(table, item) for item in shown],
        "former": [_former(class_name(table.id), item) for item in shown if item.was is not None],
    }


def _former(owner: str, item: CodeValue) -> dict[str, Any]:
    """The name that a code had in the release before."""
    name, now = constant(item.was or ""), constant(item.id)
    return {
        "name": name,
        "doc": prose.FORMER,
        "tags": prose.former(f"#{now}"),
        "declared": f"public static final {owner} {name}",
        "now": now,
    }


def _code(table: CodeTable, item: CodeValue) -> dict[str, Any]:
    return {
        "name": constant(item.id),
        "code": item.code,
        "doc": prose.code(item, table.origin),
        "tags": prose.deprecation(item, table),
        "retired": item.retired is not None,
    }
