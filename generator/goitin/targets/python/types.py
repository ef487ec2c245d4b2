"""Types of a specification in Python: the annotation people read, and the kind the runtime judges by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from goitin import spec
from goitin.findings import Severity
from goitin.spec import Form, Strength
from goitin.targets.python import names
from goitin.targets.python.layout import Part, call, row
from goitin.targets.python.sinks import literal, pattern


@dataclass(slots=True)
class Imports:
    """What a module needs from elsewhere, gathered while its fields are made."""

    runtime: set[str] = field(default_factory=set)
    standard: set[str] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)
    records: set[str] = field(default_factory=set)


_PLAIN = {
    spec.Text: "str",
    spec.Url: "str",
    spec.Base64: "str",
    spec.Integer: "int",
    spec.Decimal: "Decimal",
    spec.Percent: "Decimal",
    spec.Date: "date",
    spec.DateTime: "datetime",
    spec.Month: "YearMonth",
    spec.Flag: "bool",
    spec.Json: "RawJson",
}
_FORMS = {Form.TEXT: "Form.TEXT", Form.NUMBER: "Form.NUMBER", Form.EITHER: "Form.EITHER"}


def annotation(kind: spec.Type, optional: bool, imports: Imports) -> str:
    """The Python type. Records are quoted: their modules are imported on first use only."""
    if isinstance(kind, spec.Nested):
        imports.records.add(kind.record)
        name = names.class_name(kind.record)
        return f'"{name} | None"' if optional else f'"{name}"'
    if isinstance(kind, spec.ListOf):
        item = annotation(kind.item, False, imports)
        name = f"tuple[{item}, ...]"
    elif isinstance(kind, spec.Code):
        imports.tables.add(kind.table)
        name = names.class_name(kind.table)
    else:
        name = _PLAIN[type(kind)]
        _note_import(name, imports)
    return f"{name} | None" if optional else name


def _note_import(name: str, imports: Imports) -> None:
    if name in ("Decimal", "date", "datetime"):
        imports.standard.add(name)
    elif name[0].isupper():
        imports.runtime.add(name)


def kind(item: spec.Field, unique: str | None, imports: Imports) -> Part:
    """The call that makes the runtime's kind of a field, with its constraints."""
    if not isinstance(item.type, spec.ListOf):
        return _kind(item.type, item, imports)
    arguments: list[Part] = [_kind(item.type.item, item, imports)]
    warns = []
    if item.items is not None:
        arguments += _bounds(item.items.min, item.items.max, "min_items", "max_items", str)
        warns += _warned("items", item.items)
    if unique is not None:
        arguments.append(f"unique={literal(unique)}")
        warns += _warned("unique", item.unique)
    return _made("ListOf", arguments, warns, imports)


def _kind(type_: spec.Type, item: spec.Field, imports: Imports) -> Part:
    """One of the runtime's kinds; the constraints of a list's field are those of its items."""
    arguments: list[Part] = []
    warns: list[str] = []
    match type_:
        case spec.Text() | spec.Url() | spec.Base64():
            _add_text(item, arguments, warns)
        case spec.Integer(digits, form, writes):
            arguments += [str(digits)] if digits != spec.Integer().digits else []
            arguments += _form(form, Form.NUMBER, writes, imports)
            _add_range(item, arguments, warns)
        case spec.Decimal(digits, scale, form, writes):
            arguments += [str(digits), str(scale), *_form(form, Form.NUMBER, writes, imports)]
            _add_range(item, arguments, warns)
        case spec.Percent(sign):
            arguments += ["sign=True"] if sign else []
            _add_range(item, arguments, warns)
        case spec.Date(form_) | spec.DateTime(form_) | spec.Month(form_):
            arguments.append(literal(form_))
            _add_accepted(item, arguments, imports)
        case spec.Flag(true, false):
            arguments += [] if true is None or false is None else [literal(true), literal(false)]
        case spec.Code(table, strength, form, writes):
            arguments.append(names.class_name(table))
            arguments += ["closed=True"] if strength is Strength.CLOSED else []
            arguments += _form(form, Form.TEXT, writes, imports)
        case spec.Nested(record):
            arguments.append(literal(names.class_name(record)))
    name = "Number" if isinstance(type_, spec.Decimal) else type(type_).__name__
    return _made(name, arguments, warns, imports)


def _made(name: str, arguments: list[Part], warns: list[str], imports: Imports) -> Part:
    imports.runtime.add(name)
    if warns:
        arguments.append(row([literal(rule) for rule in warns], "warns=("))
    return call(f"{name}(", arguments)


def _add_text(item: spec.Field, arguments: list[Part], warns: list[str]) -> None:
    if item.length is not None:
        arguments += _bounds(item.length.min, item.length.max, "min_length", "max_length", str)
        warns += _warned("length", item.length)
    if item.pattern is not None:
        arguments.append(f"pattern={pattern(item.pattern.regex)}")
        warns += _warned("pattern", item.pattern)
    if item.fixed is not None:
        arguments.append(f"fixed={literal(item.fixed)}")


def _add_range(item: spec.Field, arguments: list[Part], warns: list[str]) -> None:
    if item.range is not None:
        arguments += _bounds(item.range.min, item.range.max, "min", "max", literal)
        warns += _warned("range", item.range)


def _add_accepted(item: spec.Field, arguments: list[Part], imports: Imports) -> None:
    if item.accepts:
        accepted = [
            _made(type(other).__name__, [literal(other.pattern)], [], imports)
            for other in item.accepts
            if isinstance(other, spec.Date | spec.DateTime | spec.Month)
        ]
        arguments.append(row(accepted, "accepts=("))


def _bounds(low: Any, high: Any, least: str, most: str, said: Callable[[Any], str]) -> list[Part]:
    return [f"{name}={said(bound)}" for name, bound in ((least, low), (most, high)) if bound is not None]


def _form(form: Form, usual: Form, writes: Form, imports: Imports) -> list[Part]:
    if form is usual:
        return []
    imports.runtime.add("Form")
    said: list[Part] = [f"form={_FORMS[form]}"]
    if form is Form.EITHER and writes is not Form.TEXT:
        said.append(f"writes={_FORMS[writes]}")
    return said


def _warned(rule: str, constraint: Any) -> list[str]:
    return [rule] if constraint is not None and constraint.grade.severity is Severity.WARNING else []
