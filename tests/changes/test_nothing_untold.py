"""Nothing that a specification says changes untold: every attribute of every part of the model, altered by itself, gives a change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import Field, fields, is_dataclass, replace
from enum import Enum
from typing import Any

import pytest
from altered import BASE

from goitin import diff, resolver
from goitin.model import Interpretation, JsonForm, Label, Provenance, Spec, Step, Text, Url
from goitin.wire.tree import Null

# What is told elsewhere, or cannot change by itself in a specification.
ELSEWHERE = {
    "Citation.source": "the source is told itself; another source has another id",
    "CodeTable.id": "fields refer to it; table-added, table-removed",
    "Code.table": "refers to a table",
    "Code.is_listed": "follows from its table; table-rows",
    "Spec.tables": "fields refer to them",
    "Forbidden.also": "as those of Required; nothing here is forbidden by two statements",
    "Field.named_type": "what the named type demands is the field's",
    "NamedType.sensitive": "it is the field's",
    "Operand.kind": "follows from how the operand is written",
    "Record.envelope": "a message is one by its envelope",
    "Record.join_key": "the rule that joins the tables names it",
    "Record.message_kind": "a message is one by its envelope",
    "Record.service": "a message is named after its service",
    "Record.since": "it is its fields' too, or its service's",
    "Record.until": "it is its fields' too, or its service's",
    "Service.data": "it is the type of a field of its request",
    "Service.result": "it is the type of a field of its response",
    "Spec.envelopes": "what they say is what their messages say",
    "Spec.id": "only a specification of the same name is compared",
    "Spec.version": "what a release is called; it follows from the changes",
}  # fmt: skip
INSIDE_OTHERS = {"Spec.envelopes"}
NAMED_TYPE = {
    "length",
    "pattern",
    "range",
    "period",
    "by_edition",
    "type",
}  # merged into the fields that use it


def parts(node: Any, seen: set[int]) -> Iterator[Any]:
    """Every part of the model below a node, each once."""
    if id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, tuple):
        for item in node:
            yield from parts(item, seen)
    elif is_dataclass(node):
        yield node
        for item in fields(node):
            if f"{type(node).__name__}.{item.name}" not in INSIDE_OTHERS:
                yield from parts(getattr(node, item.name), seen)


def attributes(spec: Spec) -> dict[str, tuple[Any, Field[Any]]]:
    """`Class.attribute` → a part that has it filled in, where there is one."""
    found: dict[str, tuple[Any, Field[Any]]] = {}
    for part in parts(spec, set()):
        kind = type(part).__name__
        for item in fields(part):
            name = f"{kind}.{item.name}"
            if not item.compare or item.name == "file" or name in ELSEWHERE:
                continue
            if kind == "NamedType" and item.name in NAMED_TYPE:
                continue
            if item.name == "writes" and part.form is not JsonForm.EITHER:
                continue  # only there it says anything
            if name not in found or not getattr(found[name][0], item.name):
                found[name] = part, item
    return found


GOLDEN = resolver.load(BASE)
ATTRIBUTES = attributes(GOLDEN)


@pytest.mark.parametrize("name", sorted(ATTRIBUTES))
def test_an_attribute_that_changes_is_told(name: str) -> None:
    part, item = ATTRIBUTES[name]
    altered = replace(part, **{item.name: other(getattr(part, item.name), str(item.type))})

    changed = swapped(GOLDEN, part, altered)

    assert altered != part
    assert diff.compare(GOLDEN, changed)
    assert diff.compare(changed, GOLDEN)


def swapped(node: Any, old: Any, new: Any) -> Any:
    """The node with `new` wherever `old` itself stood."""
    if node is old:
        return new
    if isinstance(node, tuple):
        made = tuple(swapped(item, old, new) for item in node)
        return made if any(one is not other for one, other in zip(made, node, strict=True)) else node
    if is_dataclass(node):
        items = {item.name: getattr(node, item.name) for item in fields(node) if item.init}
        made_items = {name: swapped(value, old, new) for name, value in items.items()}
        is_same = all(made_items[name] is value for name, value in items.items())
        return node if is_same else replace(node, **made_items)  # type: ignore[type-var]
    return node


def other(value: Any, declared: str) -> Any:
    """Another value of the same kind; for what is empty one as it is declared."""
    match value:
        case Text():
            return Url()
        case bool():
            return not value
        case Null():
            return ""
        case Enum():
            return next(item for item in type(value) if item is not value)
        case str():
            return f"{value}9"
        case int():
            return value + 1
        case tuple() if value:
            return value[:-1]
        case ():
            return _first(declared)
        case None:
            return Label("x", "x") if "Label" in declared else "1.0"
    return None if declared.endswith("| None") else _altered(value)


def _first(declared: str) -> tuple[Any, ...]:
    if "Reading" in declared:
        return (Interpretation(Label("x", "x"), "open"),)
    origin = next(part for part in parts(GOLDEN, set()) if isinstance(part, Provenance))
    return (Step("mo_phien", None, origin),) if "Step" in declared else ("x",)


def _altered(value: Any) -> Any:
    """A part with its last attribute that can be another altered."""
    item = next(item for item in reversed(fields(value)) if getattr(value, item.name) is not None)
    return replace(value, **{item.name: other(getattr(value, item.name), str(item.type))})
