"""The view of one record: what `record.cs.jinja` places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeGuard

from goitin.language import dates
from goitin.model import Code, Field, ListOf, Moment, Provenance, Record, Spec, Type
from goitin.targets.csharp import prose
from goitin.targets.csharp.escape import literal
from goitin.targets.csharp.names import class_name, frame, list_field, property_name
from goitin.targets.csharp.types import clr_type

_WIDTH = 116


class Member(NamedTuple):
    """The view of one field."""

    about: list[str]  # XML
    declared: list[str]
    backing: str  # what is behind the property, where it keeps another form than it is given


def record_view(record: Record, spec: Spec) -> Mapping[str, Any]:
    """Everything of a record as ready texts."""
    space = spec.sdk.csharp_namespace
    owner = class_name(record.id, space)
    members = [member(field, owner, record.origin, spec) for field in record.fields]
    return {
        **frame(record.file, spec),
        "name": owner,
        "about": prose.purpose(record, space),
        "id": record.id,
        "members": members,
        "former": [_former(field, owner, spec) for field in record.fields if field.was is not None],
        "backing": [one.backing for one in members if one.backing],
    }


class Former(NamedTuple):
    """The view of the name that a field had in the release before."""

    about: list[str]  # XML
    obsolete: str
    declared: list[str]


def _former(field: Field, owner: str, spec: Spec) -> Former:
    kind = clr_type(field.type, spec.sdk.csharp_namespace)
    mark, now = "" if spec.requirement(field).is_promised else "?", property_name(field.id, owner)
    head = f"public {kind}{mark} {property_name(field.was or '', owner)}"
    return Former(prose.former(now), prose.renamed(now), _property(head, now, f"{now} = value"))


def member(field: Field, owner: str, origin: Provenance, spec: Spec) -> Member:
    """The view of a field.

    Args:
        field: The field.
        owner: The class that has it.
        origin: Where the record comes from: a field says only what differs.
        spec: The specification.

    """
    space = spec.sdk.csharp_namespace
    kind, needed = clr_type(field.type, space), spec.requirement(field).is_promised
    fixed = literal(field.fixed) if needed and field.fixed is not None else ""
    must = "required " if needed and not fixed else ""
    head = f"public {must}{kind}{'' if needed else '?'} {property_name(field.id, owner)}"
    about = prose.field(field, origin, space)
    may_be_empty = not needed and (kind == "string" or isinstance(field.type, Code))
    if not may_be_empty and not isinstance(field.type, ListOf) and not _has_time(field.type):
        initial = f" = {fixed};" if fixed else ""
        return Member(about, declared(field, [f"{head} {{ get; init; }}{initial}"]), "")
    held, get, init = _backing(field, kind, needed, space)
    backing = f"private readonly {held}? {list_field(field.id)};"
    return Member(about, declared(field, _property(head, get, init)), backing)


def declared(field: Field, lines: list[str]) -> list[str]:
    """A property with its name on the wire, on one line if there is room."""
    wire = f"[JsonPropertyName({literal(field.wire)})]"
    line = f"{wire} {lines[0]}"
    return [line] if len(lines) == 1 and len(line) <= _WIDTH else [wire, *lines]


def _backing(field: Field, kind: str, needed: bool, space: str) -> tuple[str, str, str]:
    """What a property keeps its value in, and how it is got and set.

    A list has the equality of a value; a time is kept without zone and without what its pattern leaves out; a text or
    a code that need not be there is absent where it is empty.
    """
    name = list_field(field.id)
    if isinstance(field.type, ListOf):
        held = f"ValueList<{clr_type(field.type.item, space)}>"
        return held, f"{name}!" if needed else name, f"{name} = {held}.Of(value)"
    if not _has_time(field.type):
        return kind, name, f"{name} = Texts.Carried(value)"
    seconds = "true" if "ss" in field.type.pattern else "false"
    got = f"{name}.GetValueOrDefault()" if needed else name
    return kind, got, f"{name} = Times.Carried(value, seconds: {seconds})"


def _has_time(kind: Type) -> TypeGuard[Moment]:
    return isinstance(kind, Moment) and dates.has_time(kind.pattern)


def _property(head: str, get: str, init: str) -> list[str]:
    """A property on one line, on several where one has no room."""
    line = f"{head} {{ get => {get}; init => {init}; }}"
    return [line] if len(line) <= _WIDTH else [head, "{", f"    get => {get};", f"    init => {init};", "}"]
