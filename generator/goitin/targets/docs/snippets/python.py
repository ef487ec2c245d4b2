"""An example in Python: pydantic models made by keyword, one value a line, in black's form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from goitin import model
from goitin.model import Spec
from goitin.model.carriers import carriers
from goitin.targets.docs.snippets.calls import FirstCall
from goitin.targets.docs.snippets.lines import Lines, indented, join_lines
from goitin.targets.docs.snippets.values import ListValue, RecordValue, ScalarValue, Value
from goitin.targets.python import names
from goitin.targets.python.black_layout import LINE, Call, layout
from goitin.targets.python.escape import literal
from goitin.targets.python.types import Imports, annotation, message_type


def view(spec: Spec, example: RecordValue) -> dict[str, Any]:
    """What `make.py.jinja` places."""
    imports = Imports()
    maker, reader = _message(example, spec, imports)
    message = _assigned("message", example, maker, imports)
    classes = {names.class_name(id) for id in imports.records | imports.tables} | imports.runtime
    classes |= {"Service"} if maker.startswith("Service.") else set()
    return {
        "standard": imports.from_standard(),
        "has_standard": bool(imports.standard),
        "ours": imported(spec, classes),
        "message": message,
        "read": reader or f"{names.class_name(example.record.id)}.read",
    }


def step(spec: Spec, call: FirstCall) -> dict[str, Any]:
    """What `walk.py.jinja` places of one call."""
    imports, number = Imports(), call.number
    maker, _ = _message(call.request, spec, imports)
    read = f"reading_{number} = Service.{names.member(call.service.id)}.read_response("
    given = [f"send(request_{number}.to_json())", "mode=Mode.TOLERANT"]
    return {
        "imports": imports,
        "request": _assigned(f"request_{number}", call.request, maker, imports),
        "read": layout(Call(f"{read}{', '.join(given)})", read, given, ")", together=True), 0),
        "outcome": ", ".join(f"answer_{number}.{names.attribute(field.id)}" for field in call.outcome),
        "sessions": [names.attribute(field.id) for field in call.sessions],
    }


def walk(spec: Spec, steps: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What `walk.py.jinja` places around the calls."""
    every = Imports()
    for one in (step["imports"] for step in steps):
        every.standard |= one.standard
        every.records |= one.records
        every.tables |= one.tables
        every.runtime |= one.runtime
    classes = {names.class_name(id) for id in every.records | every.tables} | every.runtime
    return {
        "standard": every.from_standard(),
        "ours": imported(spec, classes | {"Mode", "Service"}),
    }


def _assigned(variable: str, example: RecordValue, maker: str, imports: Imports) -> Lines:
    """A message made and given a name."""
    members = [one for one in example.members if not (maker and one[0].fixed)]
    return _called(f"{variable} = ", maker or _class(example, imports), members, imports, 0)


def imported(spec: Spec, classes: set[str]) -> str:
    """The import of names from the package."""
    start, found = f"from {spec.sdk.python_package} import ", names.sorted_names(classes)
    return layout(Call(start + ", ".join(found), f"{start}(", found, ")"), 0)


def _message(example: RecordValue, spec: Spec, imports: Imports) -> tuple[str, str]:
    """What makes and what reads a message that is no class of its own; nothing for all others."""
    record = example.record
    if carriers(spec).of(record.id) is None:
        return "", ""
    service = next((one for one in spec.services() if one.request == record.id), None)
    if service is not None:
        table = f"Service.{names.member(service.id)}"
        return f"{table}.request", f"{table}.read_request"
    name = message_type(record, spec, imports)
    return name, f"{name}.read"


def _class(value: RecordValue, imports: Imports) -> str:
    imports.records.add(value.record.id)
    return names.class_name(value.record.id)


def _called(
    before: str, maker: str, members: Sequence[tuple[model.Field, Value]], imports: Imports, indent: int
) -> Lines:
    """A record made by what makes it."""
    given = [_lines(it, imports, f"{names.attribute(field.id)}=", indent + 4) for field, it in members]
    return _bracketed(f"{before}{maker}(", given)


def _lines(value: Value, imports: Imports, before: str = "", indent: int = 0) -> Lines:
    """A value behind what stands before it on its line, which begins at a column."""
    match value:
        case RecordValue(_, members):
            return _called(before, _class(value, imports), members, imports, indent)
        case ListValue(values):
            items = [_lines(item, imports, "", indent + 4) for item in values]
            flat = f"{before}({items[0][0]},)," if len(items) == 1 == len(items[0]) else ""
            if flat and indent + len(flat) <= LINE:  # black leaves a tuple of one on its line
                return (flat.removesuffix(","),)
            return _bracketed(f"{before}(", items)
    return (before + _single(value, imports),)


def _bracketed(opening: str, parts: list[Lines]) -> Lines:
    return (opening, *indented(join_lines(parts, ",", ","), 4), ")") if parts else (f"{opening})",)


def _single(value: ScalarValue, imports: Imports) -> str:
    if value.variable:
        return value.variable
    name = annotation(value.kind, False, imports)
    if isinstance(value.kind, model.Code):
        return f"{name}.{names.member(value.code.id)}" if value.code else f"{name}.of({literal(value.text)})"
    match name:
        case "str":
            return literal(value.text)
        case "int":
            return value.text
        case "bool":
            return value.text.capitalize()
    return f"{name}({', '.join(map(str, value.parts)) or literal(value.text)})"
