"""How a value of each type that is neither list nor record is read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goitin import model
from goitin.model import Code, Flag, JsonForm, Spec, Type
from goitin.validator import dates, numbers
from goitin.validator.suggestions import BLANKS, without_zeros
from goitin.validator.values import FORMAT, TYPE, Outcome, Value, ValueReader
from goitin.wire.document import Kind, Node
from goitin.wire.tree import Number

_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?")
_COMBINING = re.compile("[\u0300-\u036f]")
_BROKEN = re.compile("[\ufffd\u0080-\u0084\u0086-\u009f]")
_BLANK = re.compile("[\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+")
_TRUE, _FALSE = ("true", "1"), ("false", "0")


def reader(kind: Type, accepts: Sequence[Type], spec: Spec) -> ValueReader:
    """How a value of a type is read."""
    match kind:
        case model.Text():
            return _text
        case model.Url():
            return _url
        case model.Code():
            return _code(kind, frozenset(one.code for one in spec.table(kind.table).codes))
        case model.Integer() | model.Decimal():
            return numbers.reader(kind)
        case model.Percent():
            return numbers.percent(kind)
        case model.Moment():
            return dates.reader(kind, accepts, spec.zone)
        case model.Flag(true=None):
            return _boolean
        case model.Flag():
            return _flag(kind)
        case model.Base64():
            return _base64
    return _json


def empty_is_absent(kind: Type) -> bool:
    """Whether an empty text says that there is no value: everywhere but where no text can stand."""
    match kind:
        case model.ListOf() | model.Nested() | Flag(true=None):
            return False
        case model.Integer() | model.Decimal() | Code():
            return kind.form is not JsonForm.NUMBER
    return True


def is_blank(node: Node) -> bool:
    """Whether a node is a text of blanks only."""
    return node.kind is Kind.TEXT and _BLANK.fullmatch(node.value) is not None


def _text(node: Node, tolerant: bool) -> Outcome:
    if tolerant and node.kind is Kind.NUMBER and numbers.INTEGER.fullmatch(node.value):
        return Outcome(_plain(node.value), None, "form")
    return _url(node, tolerant)


def _url(node: Node, _: bool) -> Outcome:
    if node.kind is not Kind.TEXT:
        return TYPE
    return Outcome(_plain(node.value), None, _oddness(node))


def _oddness(node: Node) -> str | None:
    """The `form` finding of a text that is kept as it stands; one at most."""
    if is_blank(node):
        return "form blank"
    if _BROKEN.search(node.value):
        return "form broken"
    return "form decomposed" if _COMBINING.search(node.value) else None


def _plain(text: str) -> Value:
    return Value(text, text)


def _base64(node: Node, _: bool) -> Outcome:
    if node.kind is not Kind.TEXT:
        return TYPE
    return Outcome(_plain(node.value)) if _BASE64.fullmatch(node.value) else FORMAT


def _json(node: Node, _: bool) -> Outcome:
    return Outcome(Value(node.verbatim))


def _code(kind: Code, known: frozenset[str]) -> ValueReader:
    def read(node: Node, tolerant: bool) -> Outcome:
        if node.kind is Kind.NUMBER:
            code = numbers.whole(node.value)
            is_exact = code == node.value and kind.form is not JsonForm.TEXT
        elif node.kind is Kind.TEXT:
            code = _mended(node.value, known) if tolerant else node.value
            is_exact = code == node.value and kind.form is not JsonForm.NUMBER
            if kind.form is JsonForm.NUMBER and code not in known and not numbers.INTEGER.fullmatch(code):
                code = None
        else:
            code, is_exact = None, False
        if code is None or not (is_exact or tolerant):
            return TYPE
        return Outcome(_code_value(code, kind), None, None if is_exact else "form")

    return read


def _mended(text: str, known: frozenset[str]) -> str:
    """A code without blanks around it, and without leading zeros, if that is in the table and it is not itself."""
    bare = text.strip(BLANKS)
    found = (code for code in (text, bare, without_zeros(bare)) if code in known)
    return next(found, text)


def _code_value(code: str, kind: Code) -> Value:
    as_number = kind.writes is JsonForm.NUMBER and numbers.INTEGER.fullmatch(code) is not None
    return Value(Number(code) if as_number else code, code)


def _boolean(node: Node, tolerant: bool) -> Outcome:
    if node.kind is Kind.BOOLEAN:
        return Outcome(_truth(node.value))
    meant = _meant(node) if tolerant else None
    return TYPE if meant is None else Outcome(_truth(meant), None, "form")


def _truth(value: bool) -> Value:
    return Value(value, "true" if value else "false")


def _flag(kind: Flag) -> ValueReader:
    literals = {kind.true: _plain(kind.true or ""), kind.false: _plain(kind.false or "")}

    def read(node: Node, tolerant: bool) -> Outcome:
        if node.kind is Kind.TEXT and node.value in literals:
            return Outcome(literals[node.value])
        meant = _meant(node) if tolerant else None
        if meant is not None:
            return Outcome(literals[kind.true if meant else kind.false], None, "form")
        return FORMAT if node.kind is Kind.TEXT else TYPE

    return read


def _meant(node: Node) -> bool | None:
    """What a flag in another form says: a boolean, its word in any case, or 0 and 1; None if it is none."""
    if node.kind is Kind.BOOLEAN:
        return bool(node.value)
    if node.kind not in (Kind.TEXT, Kind.NUMBER):
        return None
    word = node.value.lower() if node.value.isascii() else node.value
    return True if word in _TRUE else False if word in _FALSE else None
