"""An example in TypeScript: an object literal that the compiler checks, one value a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from goitin import model
from goitin.model import Record, Spec
from goitin.model.carriers import carriers
from goitin.targets.docs.snippets.calls import FirstCall
from goitin.targets.docs.snippets.lines import Lines, indented, join_lines, surround
from goitin.targets.docs.snippets.values import ListValue, RecordValue, ScalarValue, Value
from goitin.targets.typescript.escape import imported, literal
from goitin.targets.typescript.names import class_name, constant, member, property_name
from goitin.targets.typescript.types import is_big

_ISO = ("", "-", "-", "T", ":", ":")
"""What stands before the year, the month, the day, the hour, the minute and the second."""


class _Writer:
    """Writes the values of one example and gathers what they need."""

    def __init__(self) -> None:
        self.imports = set[str]()

    def lines(self, value: Value) -> Lines:
        match value:
            case RecordValue(_, members):
                given = [
                    surround(f"{property_name(field.id)}: ", self.lines(it))
                    for field, it in members
                    if not (field.fixed and field.role == "service")  # said by whoever makes it
                ]
                return _block("{", given, "}")
            case ListValue(values):
                return _block("[", [self.lines(item) for item in values], "]")
        return (self._single(value),)

    def _single(self, value: ScalarValue) -> str:
        if value.variable:
            return value.variable
        match value.kind:
            case model.Code(table=table):
                if value.code is None or value.code.retired:  # a retired one's member is deprecated
                    return literal(value.text)
                self.imports.add(class_name(table))
                return f"{class_name(table)}.{member(value.code.id)}"
            case model.Integer():
                return f"{value.text}n" if is_big(value.kind) else value.text
            case model.Flag() | model.Mark():
                return value.text
            case model.Json():
                self.imports.add("RawJson")
                return f"RawJson.parse({literal(value.text)})"
            case model.Moment() if value.parts:
                return literal(_iso(value.kind, value.parts))
        return literal(value.text)


def view(spec: Spec, example: RecordValue) -> dict[str, Any]:
    """What `make.ts.jinja` places."""
    writer = _Writer()
    expression = writer.lines(example)
    make, read = _ways(spec, example.record)
    writer.imports.add(make.removeprefix("new ").partition(".")[0])
    return {
        "ours": imported(writer.imports, spec.sdk.typescript_package),
        "message": surround(f"const message = {make}(", expression, ");"),
        "read": read,
    }


def step(spec: Spec, call: FirstCall) -> dict[str, Any]:
    """What `walk.ts.jinja` places of one call."""
    writer = _Writer()
    expression = writer.lines(call.request)
    make, _ = _ways(spec, call.request.record)
    service = constant(call.service.id)
    writer.imports.update((make.removeprefix("new ").partition(".")[0], service))
    return {
        "imports": writer.imports,
        "request": surround(f"const request{call.number} = {make}(", expression, ");"),
        "service": service,
        "outcome": [f"answer{call.number}.{property_name(field.id)}" for field in call.outcome],
        "sessions": [property_name(field.id) for field in call.sessions],
    }


def walk(spec: Spec, steps: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What `walk.ts.jinja` places around the calls."""
    names = {name for step in steps for name in step["imports"]}
    return {"ours": imported(names, spec.sdk.typescript_package)}


def received(spec: Spec) -> dict[str, Any]:
    """What `read.ts.jinja` places."""
    return {"ours": imported(["readMessage"], spec.sdk.typescript_package)}


def _ways(spec: Spec, record: Record) -> tuple[str, str]:
    """What makes a record and what reads it: its class; where it has none of its own, a service."""
    if carriers(spec).of(record.id) is None:
        name = class_name(record.id)
        return f"new {name}", f"{name}.read"
    for way in ("request", "response", "empty_response"):
        for service in spec.services():
            if getattr(service, way) == record.id:
                make = {"empty_response": "bareResponse"}.get(way, way)
                read = "readRequest" if way == "request" else "readResponse"
                return f"{constant(service.id)}.{make}", f"{constant(service.id)}.{read}"
    raise LookupError(record.id)


def _iso(kind: model.Moment, parts: Sequence[int]) -> str:
    """A point in time as ISO 8601 writes it."""
    if isinstance(kind, model.Time):
        return ":".join(f"{part:02}" for part in parts)
    digits = [f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:])]
    return "".join(mark + part for mark, part in zip(_ISO, digits, strict=False))


def _block(opening: str, parts: Sequence[Lines], closing: str) -> Lines:
    if not parts:
        return (opening + closing,)
    return (opening, *indented(join_lines(parts, ",", ","), 2), closing)
