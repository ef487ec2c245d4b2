"""A code table: a union of its codes as texts, and a constant of the same name with a member for each of them."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.describe.doc_paragraphs import code_purpose, purpose
from goitin.targets.typescript import names
from goitin.targets.typescript.escape import comment, imported, literal
from goitin.targets.typescript.prose import deprecation, former
from goitin.targets.typescript.types import filled, union

_OTHERS = "(string & {})"
"""Any other code, in a way that editors still propose the known ones."""


def view(table: model.CodeTable, spec: model.Spec) -> dict[str, Any]:
    """Everything the template of a code table places."""
    name, path = names.class_name(table.id), f"code_tables/{table.id}"
    is_open = not table.is_enumerated or table.id in spec.weakened_tables()
    members = [_member(item, table) for item in table.codes]
    members += [_former(item) for item in table.codes if item.was is not None]
    imports = [
        imported(["codeTable", "type CodeTable"], names.runtime(spec, path)),
        imported(["document"], names.relative(path, f"contract/code_tables/{table.id}")),
    ]
    has_rows = table.rows is not None and not table.rows.is_provided
    if has_rows:
        imports.append(imported(["rows"], names.relative(path, f"contract/lists/{table.id}")))
    return {
        "file": table.file,
        "imports": imports,
        "given": "document, rows" if has_rows else "document",
        "name": name,
        "doc": comment(purpose(table.label, table.origin, table.note, table.readings)),
        "is_open": is_open,
        "type": _type(name, [literal(item.code) for item in table.codes], is_open),
        "about": comment([f"{table.label.bilingual}."]),
        "members": members,
        "made": filled([one["made"] for one in members]),
    }


def _type(name: str, codes: list[str], is_open: bool) -> str:
    """The declaration of the type: its codes, and any other text where it is open."""
    parts = list(dict.fromkeys(codes))
    if is_open:
        parts = [*parts, _OTHERS] if parts else ["string"]
    return union(name, parts)


def _member(item: model.CodeValue, table: model.CodeTable) -> dict[str, str]:
    own = None if item.origin == table.origin else item.origin
    doc = comment(code_purpose(item.label, item.note, None, own), deprecation(item, table), "  ")
    return _made(names.member(item.id), item, doc)


def _former(item: model.CodeValue) -> dict[str, str]:
    """The name that a code had in the release before."""
    return _made(names.member(item.was or ""), item, comment([], former(names.member(item.id)), "  "))


def _made(name: str, item: model.CodeValue, doc: str) -> dict[str, str]:
    code = literal(item.code)
    return {"doc": doc, "declaration": f"readonly {name}: {code};", "made": f"{name}: {code}"}
