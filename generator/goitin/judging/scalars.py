"""How a value of each type that is neither list nor record is read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goitin import spec
from goitin.judging import moments, numbers
from goitin.judging.reader import Kind, Node
from goitin.judging.values import FORMAT, TYPE, Outcome, Read, Value
from goitin.judging.writing import quote
from goitin.spec import Code, Flag, Form, Type

_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?")
_COMBINING = re.compile("[\u0300-\u036f]")
_TRUE, _FALSE = ("true", "1"), ("false", "0")


def reader(kind: Type, accepts: Sequence[Type]) -> Read:
    """How a value of a type is read."""
    match kind:
        case spec.Text():
            return _text
        case spec.Url():
            return _url
        case spec.Code():
            return _code(kind)
        case spec.Integer() | spec.Decimal():
            return numbers.reader(kind)
        case spec.Percent():
            return numbers.percent(kind)
        case spec.Date() | spec.DateTime() | spec.Month():
            return moments.reader(kind, accepts)
        case spec.Flag(true=None):
            return _boolean
        case spec.Flag():
            return _flag(kind)
        case spec.Base64():
            return _base64
    return _json


def empty_is_absent(kind: Type) -> bool:
    """Whether an empty text says that there is no value: everywhere but where no text can stand."""
    match kind:
        case spec.ListOf() | spec.Nested() | Flag(true=None):
            return False
        case spec.Integer() | spec.Decimal() | Code():
            return kind.form is not Form.NUMBER
    return True


def _text(node: Node, tolerant: bool) -> Outcome:
    if tolerant and node.kind is Kind.NUMBER and numbers.INTEGER.fullmatch(node.value):
        return Outcome(_plain(node.value), None, understood=True)
    return _url(node, tolerant)


def _url(node: Node, _: bool) -> Outcome:
    if node.kind is not Kind.TEXT:
        return TYPE
    return Outcome(_plain(node.value), None, _COMBINING.search(node.value) is not None)


def _plain(text: str) -> Value:
    return Value(quote(text), text)


def _base64(node: Node, _: bool) -> Outcome:
    if node.kind is not Kind.TEXT:
        return TYPE
    return Outcome(_plain(node.value)) if _BASE64.fullmatch(node.value) else FORMAT


def _json(node: Node, _: bool) -> Outcome:
    return Outcome(Value(node.raw))


def _code(kind: Code) -> Read:
    def read(node: Node, tolerant: bool) -> Outcome:
        is_number = node.kind is Kind.NUMBER and numbers.INTEGER.fullmatch(node.value) is not None
        exact = (is_number and kind.form is not Form.TEXT) or (
            node.kind is Kind.TEXT and kind.form is not Form.NUMBER
        )
        if exact or (tolerant and _understood(node, kind, is_number)):
            return Outcome(_code_value(node.value, kind), None, not exact)
        return TYPE

    return read


def _understood(node: Node, kind: Code, is_number: bool) -> bool:
    """Whether a code stands in the other form: digits for a text, or the text of a number for a number."""
    if kind.form is Form.TEXT:
        return is_number
    return node.kind is Kind.TEXT and numbers.INTEGER.fullmatch(node.value) is not None


def _code_value(code: str, kind: Code) -> Value:
    as_number = kind.writes is Form.NUMBER and numbers.INTEGER.fullmatch(code) is not None
    return Value(code if as_number else quote(code), code)


def _boolean(node: Node, tolerant: bool) -> Outcome:
    if node.kind is Kind.BOOLEAN:
        return Outcome(_truth(node.value))
    said = _said(node) if tolerant else None
    return TYPE if said is None else Outcome(_truth(said), None, understood=True)


def _truth(value: bool) -> Value:
    word = "true" if value else "false"
    return Value(word, word)


def _flag(kind: Flag) -> Read:
    literals = {kind.true: _plain(kind.true or ""), kind.false: _plain(kind.false or "")}

    def read(node: Node, tolerant: bool) -> Outcome:
        if node.kind is Kind.TEXT and node.value in literals:
            return Outcome(literals[node.value])
        said = _said(node) if tolerant else None
        if said is not None:
            return Outcome(literals[kind.true if said else kind.false], None, understood=True)
        return FORMAT if node.kind is Kind.TEXT else TYPE

    return read


def _said(node: Node) -> bool | None:
    """What a flag in another form says: a boolean, its word in any case, or 0 and 1; None if it is none."""
    if node.kind is Kind.BOOLEAN:
        return bool(node.value)
    if node.kind not in (Kind.TEXT, Kind.NUMBER):
        return None
    word = node.value.lower() if node.value.isascii() else node.value
    return True if word in _TRUE else False if word in _FALSE else None
