"""The views of code tables, editions and sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goitin.model import Code, CodeTable, JsonForm, Spec, item_type
from goitin.targets.csharp import prose
from goitin.targets.csharp.names import class_name, code_name, edition_name, frame, source_name

_INDENT = 4


def table_view(table: CodeTable, spec: Spec, numbers: frozenset[str]) -> Mapping[str, Any]:
    """Everything of a code table as ready texts; `numbers`: the tables whose codes stand as JSON numbers somewhere."""
    space = spec.sdk.csharp_namespace
    owner = class_name(table.id, space)
    return {
        **frame(table.file, spec),
        "name": owner,
        "about": prose.purpose(table, space),
        "id": table.id,
        "numbers": ", numbers: true" if table.id in numbers else "",
        "codes": [
            {
                "about": prose.code(code, table.origin, space),
                "obsolete": prose.obsolete(code),
                "is_obsolete": code.retired is not None,
                "name": code_name(code.id, owner),
                "code": code.code,
            }
            for code in table.codes
        ],
        "former": [
            {
                "about": prose.former(code_name(code.id, owner)),
                "obsolete": prose.renamed(code_name(code.id, owner)),
                "name": code_name(code.was, owner),
                "now": code_name(code.id, owner),
            }
            for code in table.codes
            if code.was is not None
        ],
    }


def as_numbers(spec: Spec) -> frozenset[str]:
    """The tables whose codes stand as JSON numbers in some field."""
    kinds = [item_type(kind) for field in spec.fields() for kind in (field.type, *field.accepts)]
    codes = (kind for kind in kinds if isinstance(kind, Code))
    return frozenset(kind.table for kind in codes if kind.form is not JsonForm.TEXT)


def editions_view(spec: Spec) -> Mapping[str, Any]:
    """The editions of the regulation, in order of time."""
    return {
        **frame(spec.place.file, spec),
        "editions": [
            {
                "about": prose.summary(f"{prose.named(edition.label)}.", _INDENT),
                "name": edition_name(edition),
                "id": edition.id,
            }
            for edition in spec.editions
        ],
        "newest": edition_name(spec.editions[-1]),
    }


def sources_view(spec: Spec) -> Mapping[str, Any]:
    """The documents and systems that statements come from."""
    return {
        **frame(spec.place.file, spec),
        "sources": [
            {
                "about": prose.summary(f"{prose.source(one)}.", _INDENT),
                "name": source_name(one),
                "id": one.id,
            }
            for one in spec.sources
        ],
    }
