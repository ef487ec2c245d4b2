"""Messages that are their envelope but for the payload: their types, and the view of the classes that they share."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any

from goitin.model import Envelope, Field, Spec
from goitin.model.carriers import carriers, way_to
from goitin.targets.csharp import prose
from goitin.targets.csharp.names import class_name, frame, list_field, property_name, service_name
from goitin.targets.csharp.records import Member, declared, member
from goitin.targets.csharp.types import clr_type, is_reference

_KINDS = ("Request", "Response", "Bare")
"""What the runtime calls the messages of a service."""


def message_type(id: str, spec: Spec) -> str:
    """The type of a record: its own class, or its envelope's, which has the payload's type as argument.

    Args:
        id: The record.
        spec: The specification.

    """
    space = spec.sdk.csharp_namespace
    shared = carriers(spec)
    envelope = shared.of(id)
    if envelope is None:
        return class_name(id, space)
    payload = shared.payload(spec.record(id))
    name = class_name(envelope.id, space)
    if payload is None:
        return name
    optional = not spec.requirement(payload).is_promised and not is_reference(payload.type)
    return f"{name}<{clr_type(payload.type, space)}{'?' if optional else ''}>"


def named(id: str, spec: Spec) -> str:
    """How the tests of an SDK say a record: by its class; where many services share that, by one of them, as in `HoiTram.Response`."""
    way = way_to(spec, id)
    if way is None:
        return class_name(id, spec.sdk.csharp_namespace)
    service, at = way
    return f"{service_name(service.id)}.{_KINDS[at]}"


def shapes(envelope: Envelope, spec: Spec) -> list[bool]:
    """Which classes an envelope has: False for the one without a payload, True for the one that has it as argument."""
    shared = carriers(spec)
    return sorted({shared.payload(spec.record(id)) is not None for id in shared.messages(envelope)})


def envelope_view(envelope: Envelope, spec: Spec) -> Mapping[str, Any]:
    """Everything of an envelope's classes as ready texts."""
    return {
        **frame(envelope.file, spec),
        "id": envelope.id,
        "name": class_name(envelope.id, spec.sdk.csharp_namespace),
        "classes": [_class(envelope, spec, has_payload) for has_payload in shapes(envelope, spec)],
    }


def _class(envelope: Envelope, spec: Spec, has_payload: bool) -> Mapping[str, Any]:
    space = spec.sdk.csharp_namespace
    owner = class_name(envelope.id, space)
    fields = [one for one in envelope.fields if has_payload or one is not envelope.payload]
    members = [_member(one, envelope, spec) for one in fields]
    service = next((one for one in fields if one.role == "service"), None)
    parameter = _parameter(envelope, space)
    return {
        "type": f"{owner}<{parameter}>" if has_payload else owner,
        "parameter": parameter if has_payload else "",
        "about": prose.purpose(envelope, space),
        "members": members,
        "backing": [one.backing for one in members if one.backing],
        "is_request": service is not None,
        "called": _set(service, owner, space) if service else "",
    }


def _member(field: Field, envelope: Envelope, spec: Spec) -> Member:
    space = spec.sdk.csharp_namespace
    owner = class_name(envelope.id, space)
    name = property_name(field.id, owner)
    if field.role == "service":
        kind = clr_type(field.type, space)
        initial = ' = "";' if kind == "string" else ""
        about = prose.field(field, envelope.origin, space, prose.GIVEN)
        line = f"public {kind} {name} {{ get; private init; }}{initial}"
        return Member(about, declared(field, [line]), "")
    if field is envelope.payload:
        needed, held = spec.requirement(field).is_promised, list_field(field.id)
        kind = _parameter(envelope, space)
        head = f"public {f'required {kind}' if needed else f'{kind}?'} {name}"
        got = f"{held}!" if needed else held
        line = f"{head} {{ get => {got}; init => {held} = Payloads.Carried(value); }}"
        about = prose.field(field, envelope.origin, space)
        return Member(about, declared(field, [line]), f"private readonly {kind}? {held};")
    return member(field, owner, envelope.origin, spec)


def _parameter(envelope: Envelope, space: str) -> str:
    """What the payload's type is called: T, unless the class says something else by that."""
    owner = class_name(envelope.id, space)
    taken = {property_name(one.id, owner) for one in envelope.fields}
    taken |= {clr_type(one.type, space) for one in envelope.fields}
    return next(name for at in count() if (name := f"T{at or ''}") not in taken)


def _set(service: Field, owner: str, space: str) -> str:
    """How the property of the service's name is set."""
    is_text = clr_type(service.type, space) == "string"
    return f"{property_name(service.id, owner)} = {'service.Wire!' if is_text else 'new(service.Wire!)'}"
