"""The view of one record: what `record.cs.jinja` places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goitin.findings import Severity
from goitin.spec import Field, ListOf, Origin, Record, Spec
from goitin.targets.csharp import prose
from goitin.targets.csharp.names import class_name, list_field, property_name
from goitin.targets.csharp.rows import origin, row, rule
from goitin.targets.csharp.sinks import literal
from goitin.targets.csharp.types import clr_type, is_text


def record_view(record: Record, spec: Spec) -> Mapping[str, Any]:
    """Everything of a record as ready texts."""
    space = spec.sdk.csharp_namespace
    owner = class_name(record.id, space)
    editions = [edition.id for edition in spec.editions]
    members = [
        _member(at, field, owner, record.origin, space, editions) for at, field in enumerate(record.fields)
    ]
    lists = [member for member in members if member["is_list"]]
    return {
        "file": record.file,
        "namespace": space,
        "name": owner,
        "summary": prose.both(record.label),
        "remarks": prose.about(record),
        "id": record.id,
        "origin": origin(record.origin),
        "rows": [row(field, record.origin, space) for field in record.fields],
        "rules": [rule(stated) for stated in record.rules],
        "has_rules": bool(record.rules),
        "members": members,
        "lists": lists,
        "has_lists": bool(lists),
        "values": ", ".join(property_name(field.id, owner) for field in record.fields),
    }


def _member(
    at: int, field: Field, owner: str, record: Origin, space: str, editions: list[str]
) -> Mapping[str, Any]:
    kind = clr_type(field.type, space)
    needed = is_needed(field)
    is_list = isinstance(field.type, ListOf)
    remarks = prose.field_remarks(field, record)
    return {
        "at": at,
        "summary": prose.field(field),
        "remarks": remarks,
        "has_remarks": bool(remarks),
        "attributes": ", ".join(_attributes(field, editions)),
        "declared": f"required {kind}" if needed else f"{kind}?",
        "type": kind if needed else f"{kind}?",
        "name": property_name(field.id, owner),
        "is_list": is_list,
        "list": f"ValueList<{clr_type(field.type.item, space)}>" if isinstance(field.type, ListOf) else "",
        "list_field": list_field(field.id),
        "got": list_field(field.id) + "!" * needed,
    }


def is_needed(field: Field) -> bool:
    """Whether a value always has it: required always, as an error, in every edition."""
    stated = field.required
    is_always = stated is not None and stated.when is None and stated.grade.severity is Severity.ERROR
    return is_always and field.since is None and field.until is None


def is_in(field: Field, edition: str, editions: list[str]) -> bool:
    """Whether an edition has the field."""
    at = editions.index(edition)
    is_begun = field.since is None or editions.index(field.since) <= at
    return is_begun and (field.until is None or at <= editions.index(field.until))


def _attributes(field: Field, editions: list[str]) -> list[str]:
    """Annotations for ASP.NET: only of constraints whose breach is an error, by the newest edition."""
    given = [f"JsonPropertyName({literal(field.wire)})"]
    required, length, pattern = field.required, field.length, field.pattern
    if (
        required
        and required.when is None
        and _weighs(required.grade.severity)
        and is_in(field, editions[-1], editions)
    ):
        given.append("Required")
    if length and _weighs(length.grade.severity) and is_text(field.type):
        bounds = [f"Min = {length.min}"] if length.min is not None else []
        bounds += [f"Max = {length.max}"] if length.max is not None else []
        given.append(f"CodePoints({', '.join(bounds)})")
    if pattern and _weighs(pattern.grade.severity) and is_text(field.type):
        given.append(f"Matches({literal(pattern.regex)})")
    return given


def _weighs(severity: Severity) -> bool:
    return severity is Severity.ERROR
