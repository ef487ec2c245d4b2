"""An example in C#: records made by object initialisers, one value a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from goitin.model import Spec
from goitin.model.carriers import carriers
from goitin.targets.csharp.escape import literal
from goitin.targets.csharp.messages import message_type
from goitin.targets.csharp.names import class_name, code_name, prefix, property_name, service_name, spaces
from goitin.targets.csharp.types import clr_type
from goitin.targets.docs.snippets.calls import FirstCall
from goitin.targets.docs.snippets.lines import Lines, indented, join_lines, surround
from goitin.targets.docs.snippets.values import ListValue, RecordValue, ScalarValue, Value


def view(spec: Spec, example: RecordValue) -> dict[str, Any]:
    """What `make.cs.jinja` places."""
    record = example.record
    name = message_type(record.id, spec)
    envelope = carriers(spec).of(record.id)
    service = _service(spec, record.service) if record.service else ""
    read = f"{service}.Read{record.message_kind.capitalize()}" if envelope and service else f"{name}.Read"
    return {
        **spaces(spec.sdk),
        "class_name": name,
        "read": read,
        "message": _declared(spec, example, "message"),
    }


def step(spec: Spec, call: FirstCall) -> dict[str, Any]:
    """What `walk.cs.jinja` places of one call."""
    answer = spec.record(call.service.response)
    envelope = carriers(spec).of(answer.id)
    owner = class_name(envelope.id if envelope else answer.id, spec.sdk.csharp_namespace)
    return {
        "request": _declared(spec, call.request, f"request{call.number}"),
        "answer_type": message_type(answer.id, spec),
        "service": _service(spec, call.service.id),
        "outcome": [f"answer{call.number}.{property_name(field.id, owner)}" for field in call.outcome],
        "sessions": [property_name(field.id, owner) for field in call.sessions],
    }


def walk(spec: Spec, _steps: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What `walk.cs.jinja` places around the calls."""
    return spaces(spec.sdk)


def _service(spec: Spec, id: str) -> str:
    return f"{prefix(spec.sdk.csharp_namespace)}Services.{service_name(id)}"


def _declared(spec: Spec, example: RecordValue, variable: str) -> Lines:
    """A message made and given a name; where its class is that of many services, its service says what it is."""
    space, record = spec.sdk.csharp_namespace, example.record
    envelope = carriers(spec).of(record.id)
    start = "new()"
    if record.service and envelope and any(field.role == "service" for field in record.fields):
        start = f"new({_service(spec, record.service)})"
        named = [one for one in example.members if one[0].role != "service"]
        example = RecordValue(record, tuple(named))
    owner = class_name(envelope.id if envelope else record.id, space)
    name = message_type(record.id, spec)
    return surround(f"{name} {variable} = ", _made(start, example, space, owner), ";")


def _lines(value: Value, space: str) -> Lines:
    match value:
        case RecordValue(record):
            owner = class_name(record.id, space)
            return _made(f"new {owner}", value, space, owner)
        case ListValue(values):
            return _block("[", [_lines(item, space) for item in values], "]") if values else ("[]",)
    return (_single(value, space),)


def _made(start: str, value: RecordValue, space: str, owner: str) -> Lines:
    given = [_assigned(property_name(field.id, owner), it, _lines(it, space)) for field, it in value.members]
    if not given:
        return (start if start.endswith(")") else f"{start}()",)
    return (start, *_block("{", given, "}"))


def _assigned(name: str, value: Value, lines: Lines) -> Lines:
    if isinstance(value, ListValue) and value.values:
        return (f"{name} =", *lines)
    return surround(f"{name} = ", lines)


def _block(opening: str, parts: Sequence[Lines], closing: str) -> Lines:
    return (opening, *indented(join_lines(parts, ",", ","), 4), closing)


def _single(value: ScalarValue, space: str) -> str:
    if value.variable:
        return value.variable
    name = clr_type(value.kind, space)
    if value.code is not None and not value.code.retired:  # a retired one's member is obsolete
        return f"{name}.{code_name(value.code.id, name)}"
    match name:
        case "string":
            return literal(value.text)
        case "long" | "bool":
            return value.text
        case "decimal":
            return f"{value.text}m"
        case "RawJson":
            return f"{name}.Parse({literal(value.text)})"
    return f"new {name}({', '.join(map(str, value.parts)) or literal(value.text)})"
