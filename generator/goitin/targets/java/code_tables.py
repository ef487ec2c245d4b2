"""The view of a code table. A closed one is an enum; one that may meet other codes is a class with constants."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.model import CodeTable, CodeValue
from goitin.targets.java import prose
from goitin.targets.java.escape import literal
from goitin.targets.java.names import class_name, constant, edition, runtime
from goitin.targets.java.table import arguments

MOST_CONSTANTS = 1_000  # a class has room for some thousand codes; tables of wards or diseases are longer


def table_view(specification: model.Spec, table: CodeTable, closed: bool) -> dict[str, Any]:
    """Everything the template of a code table places."""
    lines = [_line(item) for item in table.codes]
    parts = _parts(lines) if len(lines) > MOST_CONSTANTS else []
    ours = {"CodeTable", "WireValue"} if closed else {"CodeTable", "OpenCode", "WireValue"}
    if table.codes:
        ours.add("Code")
    found = {"com.fasterxml.jackson.annotation.JsonValue"} if closed else set()
    return {
        "file": table.file,
        "package": specification.sdk.java_package,
        "imports": sorted(found | {f"{runtime(specification)}.{name}" for name in ours}),
        "name": class_name(table.id),
        "doc": list(prose.about(table)),
        "id": table.id,
        "table": arguments([f"{class_name(table.id)}::code", *lines], ");"),
        "parts": parts,
        "calls": arguments([f"{part['name']}.lines()" for part in parts], "));"),
        "codes": [_code(table, item) for item in table.codes],
    }


def _parts(lines: list[str]) -> list[dict[str, Any]]:
    starts = range(0, len(lines), MOST_CONSTANTS)
    return [
        {"name": f"Part{number}", "lines": arguments(lines[start : start + MOST_CONSTANTS], "")}
        for number, start in enumerate(starts, 1)
    ]


def _code(table: CodeTable, item: CodeValue) -> dict[str, Any]:
    return {
        "name": constant(item.id),
        "code": item.code,
        "doc": prose.code(item, table.origin),
        "tags": prose.deprecation(item, table),
        "retired": item.retired is not None,
    }


def _line(item: CodeValue) -> str:
    line = f"Code.of({literal(item.code)}, {literal(item.label.vi)}, {literal(item.label.en)})"
    if item.since is not None:
        line += f".since(Editions.{edition(item.since)})"
    if item.until is not None:
        line += f".until(Editions.{edition(item.until)})"
    if item.retired is not None:
        line += f".retired(Editions.{edition(item.retired.since)})"
    return line
