"""What an example says, in no language yet: records made of members, lists, and single values as the SDKs' types hold them."""

from __future__ import annotations

from dataclasses import dataclass

from goitin import model
from goitin.language import dates
from goitin.model import CodeValue, Field, Record, Spec
from goitin.validator import json_reader
from goitin.validator.json_reader import Node

_LEVELS = 64


@dataclass(frozen=True, slots=True)
class Single:
    """One value of a type. `text` is a text as it is, the digits of a number, a code, or the JSON that nobody looks into."""

    kind: model.Type
    text: str
    parts: tuple[int, ...] = ()
    """Of a point in time: the numbers that its type is made of, the largest unit first."""
    code: CodeValue | None = None
    """Of a code: what its table knows of it."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A record, with the fields that have a value."""

    record: Record
    members: tuple[tuple[Field, Value], ...]


Value = Single | Items | Made


def made(whole: Spec, record: Record, canonical: bytes) -> Made:
    """The value of a record, from the canonical bytes of one without findings."""
    return _made(whole, record, json_reader.read(canonical.decode(), _LEVELS))


def _made(whole: Spec, record: Record, node: Node) -> Made:
    """The record; a key that is always sent may stand there without a value."""
    members = ((field, node.value.get(field.wire)) for field in record.fields)
    filled = ((field, it) for field, it in members if it is not None and it.is_filled)
    return Made(record, tuple((field, _value(whole, field.type, it)) for field, it in filled))


def _value(whole: Spec, kind: model.Type, node: Node) -> Value:
    match kind:
        case model.ListOf(item):
            return Items(tuple(_value(whole, item, each) for each in node.value))
        case model.Nested(record):
            return _made(whole, whole.record(record), node)
        case model.Json():
            return Single(kind, node.raw)
        case model.Flag(true):
            return Single(kind, "true" if node.value is True or node.value == true else "false")
        case model.Moment(pattern):
            parts: tuple[int, ...] = dates.read(pattern, node.value) or ()
            return Single(kind, node.value, parts[dates.LAYOUTS[type(kind)].numbers])
        case model.Percent():
            return Single(kind, node.value.removesuffix("%"))
        case model.Code(table):
            codes = whole.table(table).codes
            return Single(
                kind, node.value, code=next((code for code in codes if code.code == node.value), None)
            )
    return Single(kind, node.value)
