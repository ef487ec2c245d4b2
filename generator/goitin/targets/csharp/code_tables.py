"""The views of code tables, editions and sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goitin.model import Code, CodeTable, CodeValue, JsonForm, ListOf, Spec
from goitin.targets.csharp import prose
from goitin.targets.csharp.escape import literal
from goitin.targets.csharp.names import class_name, code_name, edition_name, frame, prefix, source_name


def table_view(table: CodeTable, spec: Spec, numbers: frozenset[str]) -> Mapping[str, Any]:
    """Everything of a code table as ready texts; `numbers`: the tables whose codes stand as JSON numbers somewhere."""
    space = spec.sdk.csharp_namespace
    owner = class_name(table.id, space)
    return {
        **frame(table.file, spec),
        "name": owner,
        "summary": prose.named(table.label),
        "remarks": prose.about(table, space),
        "id": table.id,
        "numbers": ", numbers: true" if table.id in numbers else "",
        "rows": [_row(code, space) for code in table.codes],
        "codes": [
            {
                "summary": prose.code(code, table.origin, space),
                "obsolete": prose.obsolete(code),
                "is_obsolete": code.retired is not None,
                "name": code_name(code.id, owner),
                "code": code.code,
            }
            for code in table.codes
        ],
    }


def as_numbers(spec: Spec) -> frozenset[str]:
    """The tables whose codes stand as JSON numbers in some field."""
    kinds = [
        kind for record in spec.records for field in record.fields for kind in (field.type, *field.accepts)
    ]
    codes = [kind.item if isinstance(kind, ListOf) else kind for kind in kinds]
    return frozenset(
        kind.table for kind in codes if isinstance(kind, Code) and kind.form is not JsonForm.TEXT
    )


def editions_view(spec: Spec) -> Mapping[str, Any]:
    """The editions of the regulation, in order of time."""
    return {
        **frame(spec.place.file, spec),
        "editions": [
            {
                "summary": prose.named(edition.label),
                "name": edition_name(edition),
                "made": f"new({at}, {literal(edition.id)}, {literal(edition.label.vi)}, {literal(edition.label.en)})",
            }
            for at, edition in enumerate(spec.editions)
        ],
        "newest": edition_name(spec.editions[-1]),
    }


def sources_view(spec: Spec) -> Mapping[str, Any]:
    """The documents and systems that statements come from."""
    return {
        **frame(spec.place.file, spec),
        "sources": [
            {
                "summary": prose.source(one),
                "name": source_name(one),
                "made": f"new({literal(one.label.vi)}, {literal(one.label.en)})",
            }
            for one in spec.sources
        ],
    }


def _row(code: CodeValue, space: str) -> str:
    parts = [literal(code.code), literal(code.label.vi), literal(code.label.en)]
    parts += [f"Since: {prefix(space)}Editions.{edition_name(code.since)}"] if code.since else []
    parts += [f"Until: {prefix(space)}Editions.{edition_name(code.until)}"] if code.until else []
    parts += [f"Retired: {prefix(space)}Editions.{edition_name(code.retired.since)}"] if code.retired else []
    return f"new({', '.join(parts)})"
