"""Integers, decimals and percentages: plain digits, ASCII only, no exponent, no more digits than the type has."""

from __future__ import annotations

import re

from goitin import phrases
from goitin.judging.reader import Kind, Node
from goitin.judging.values import FORMAT, TYPE, Outcome, Read, Value
from goitin.judging.writing import quote
from goitin.spec import Decimal, Form, Integer, Percent

INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_LOOSE = re.compile(r" *(-?)0*([0-9]+(?:\.[0-9]+)?) *")


def reader(kind: Integer | Decimal) -> Read:
    """How a number is read."""
    shape = INTEGER if isinstance(kind, Integer) else _DECIMAL

    def read(node: Node, tolerant: bool) -> Outcome:
        if node.kind is Kind.NUMBER:
            return _of_token(node.value, kind, shape, tolerant)
        if node.kind is Kind.TEXT:
            return _of_text(node.value, kind, shape, tolerant)
        return TYPE

    return read


def percent(kind: Percent) -> Read:
    """How a percentage is read: always a text, and exactly."""

    def read(node: Node, _: bool) -> Outcome:
        if node.kind is not Kind.TEXT:
            return TYPE
        digits = node.value.removesuffix("%")
        if (digits != node.value) != kind.sign or not _DECIMAL.fullmatch(digits):
            return FORMAT
        text = _plain(digits)
        whole, fraction = _digits(text)
        if whole + fraction > phrases.MAX_DECIMAL_DIGITS:
            return Outcome(None, "range")
        return Outcome(Value(quote(f"{text}%" if kind.sign else text), text))

    return read


def greatest(kind: Integer | Decimal | Percent) -> str:
    """The greatest number that a type's digits can write."""
    match kind:
        case Integer(digits):
            return "9" * digits
        case Decimal(digits, scale):
            whole = "9" * (digits - scale) or "0"
            return f"{whole}.{'9' * scale}" if scale else whole
    return "9" * phrases.MAX_DECIMAL_DIGITS


def _of_token(token: str, kind: Integer | Decimal, shape: re.Pattern[str], tolerant: bool) -> Outcome:
    if kind.form is Form.TEXT and not (tolerant and INTEGER.fullmatch(token)):
        return TYPE
    if not shape.fullmatch(token):
        return TYPE
    return _counted(_plain(token), kind, understood=kind.form is Form.TEXT)


def _of_text(text: str, kind: Integer | Decimal, shape: re.Pattern[str], tolerant: bool) -> Outcome:
    is_exact = shape.fullmatch(text) is not None
    if kind.form is Form.NUMBER:
        return _counted(_plain(text), kind, understood=True) if tolerant and is_exact else TYPE
    if is_exact:
        return _counted(_plain(text), kind, understood=False)
    loose = _LOOSE.fullmatch(text) if tolerant else None
    stripped = loose[1] + loose[2] if loose else ""
    return _counted(_plain(stripped), kind, understood=True) if shape.fullmatch(stripped) else FORMAT


def _plain(text: str) -> str:
    """Plain digits: zero has no sign."""
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def _counted(text: str, kind: Integer | Decimal, *, understood: bool) -> Outcome:
    whole, fraction = _digits(text)
    if isinstance(kind, Integer):
        fits = whole <= kind.digits
    else:
        fits = whole <= kind.digits - kind.scale and fraction <= kind.scale
    if not fits:
        return Outcome(None, "range", understood)
    return Outcome(Value(text if kind.writes is Form.NUMBER else quote(text), text), None, understood)


def _digits(text: str) -> tuple[int, int]:
    """How many digits stand before and behind the point; a zero before it is none."""
    whole, _, fraction = text.lstrip("-").partition(".")
    return 0 if whole == "0" else len(whole), len(fraction)
