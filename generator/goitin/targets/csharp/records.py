"""The view of one record: what `record.cs.jinja` places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from goitin.diagnostics.diagnostic import Severity
from goitin.model import DateTime, Field, ListOf, Provenance, Record, Spec, Time
from goitin.targets.csharp import prose
from goitin.targets.csharp.escape import literal
from goitin.targets.csharp.names import class_name, frame, list_field, property_name
from goitin.targets.csharp.table import origin, row, rule
from goitin.targets.csharp.types import clr_type, is_text


class Member(NamedTuple):
    """The view of one field. What a list is kept in has the equality of a value; a time is kept without zone and without what its pattern leaves out."""

    at: int
    name: str
    summary: str  # XML
    has_remarks: bool
    remarks: str  # XML
    attributes: str
    type: str  # of the value in the table
    declared: str  # the same as the property says it
    initial: str  # what it is unless somebody says else: a value that can only be one
    is_list: bool = False
    list: str = ""
    list_field: str = ""
    got: str = ""
    is_moment: bool = False
    seconds: str = ""


def record_view(record: Record, spec: Spec) -> Mapping[str, Any]:
    """Everything of a record as ready texts."""
    space = spec.sdk.csharp_namespace
    owner = class_name(record.id, space)
    members = [_member(at, field, owner, record.origin, spec) for at, field in enumerate(record.fields)]
    lists = [member for member in members if member.is_list]
    is_private = record.id in spec.private_records()
    backed = [member for member in members if member.is_list or member.is_moment]
    return {
        **frame(record.file, spec),
        "name": owner,
        "summary": prose.named(record.label),
        "remarks": prose.about(record, space),
        "id": record.id,
        "origin": origin(record.origin, space),
        "rows": [row(field, record.origin, space, is_private) for field in record.fields],
        "rules": [rule(stated, spec, record) for stated in record.rules],
        "has_rules": bool(record.rules),
        "members": members,
        "lists": lists,
        "has_lists": bool(lists),
        "kept": backed,
        "has_kept": bool(backed),
        "values": ", ".join([member.name for member in members]),
    }


def _member(at: int, field: Field, owner: str, record: Provenance, spec: Spec) -> Member:
    kind = clr_type(field.type, spec.sdk.csharp_namespace)
    needed = spec.requirement(field).is_promised
    type_name = kind if needed else f"{kind}?"
    remarks = prose.field_remarks(field, record, spec.sdk.csharp_namespace)
    member = Member(
        at=at,
        name=property_name(field.id, owner),
        summary=prose.field(field),
        has_remarks=bool(remarks),
        remarks=remarks,
        attributes=_attributes(field),
        type=type_name,
        declared=f"required {kind}" if needed and field.fixed is None else type_name,
        initial=f" = {literal(field.fixed)};" if needed and field.fixed is not None else "",
    )
    backing = list_field(field.id)
    if isinstance(field.type, (DateTime, Time)):
        got = f"{backing}.GetValueOrDefault()" if needed else backing
        seconds = "true" if "ss" in field.type.pattern else "false"
        return member._replace(is_moment=True, list=kind, list_field=backing, got=got, seconds=seconds)
    if not isinstance(field.type, ListOf):
        return member
    held = f"ValueList<{clr_type(field.type.item, spec.sdk.csharp_namespace)}>"
    return member._replace(
        is_list=True, list=held, list_field=backing, got=f"{backing}!" if needed else backing
    )


def _attributes(field: Field) -> str:
    """The key, and for whoever reads it constraints whose breach is an error; a record is judged whole, not by its annotations."""
    attributes = f"JsonPropertyName({literal(field.wire)})"
    length, pattern = field.length, field.pattern
    if length and length.grade.severity is Severity.ERROR and is_text(field.type):
        bounds = {"Min": length.min, "Max": length.max}
        attributes += f", CodePoints({', '.join([f'{word} = {bound}' for word, bound in bounds.items() if bound is not None])})"
    if pattern and pattern.grade.severity is Severity.ERROR and is_text(field.type):
        attributes += f", Matches({literal(pattern.regex)})"
    return attributes
