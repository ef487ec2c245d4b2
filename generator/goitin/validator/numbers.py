"""Integers, decimals and percentages: plain digits, ASCII only, no exponent, no more digits than the type has."""

from __future__ import annotations

import re

from goitin.language import type_phrases
from goitin.model import Decimal, Integer, JsonForm, Percent
from goitin.validator.values import FORMAT, TYPE, Outcome, Value, ValueReader
from goitin.wire.document import Kind, Node
from goitin.wire.tree import Number

INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_ZEROS = re.compile(r"(-?(?:0|[1-9][0-9]*))\.0+")
_LOOSE = re.compile(
    r"[\t-\r ]*+(-?)([0-9]++)(\.[0-9]++)?[\t-\r ]*+"
)  # nothing is tried twice, however long the text


def whole(token: str) -> str | None:
    """The digits of a JSON number whose fraction, if there is one, is zeros only."""
    if INTEGER.fullmatch(token):
        return token
    found = _ZEROS.fullmatch(token)
    return found[1] if found else None


def reader(kind: Integer | Decimal) -> ValueReader:
    """How a number is read."""
    shape = INTEGER if isinstance(kind, Integer) else _DECIMAL

    def read(node: Node, tolerant: bool) -> Outcome:
        if node.kind is Kind.NUMBER:
            return _of_token(node.value, kind, tolerant=tolerant)
        if node.kind is Kind.TEXT:
            return _of_text(node.value, kind, shape, tolerant=tolerant)
        return TYPE

    return read


def percent(kind: Percent) -> ValueReader:
    """How a percentage is read: as a text, exactly; tolerantly with a sign more or less, or as a JSON number."""

    def read(node: Node, tolerant: bool) -> Outcome:
        if node.kind is Kind.NUMBER and tolerant:
            return _of_percent(node.value, kind, understood=True) if _DECIMAL.fullmatch(node.value) else TYPE
        if node.kind is not Kind.TEXT:
            return TYPE
        digits = node.value.removesuffix("%")
        is_exact = (digits != node.value) == kind.sign
        if not _DECIMAL.fullmatch(digits) or not (is_exact or tolerant):
            return FORMAT
        return _of_percent(digits, kind, understood=not is_exact)

    return read


def _of_percent(digits: str, kind: Percent, *, understood: bool) -> Outcome:
    text, form = _plain(digits), _form(understood=understood)
    count = sum(_digits(text))
    if count > type_phrases.MAX_DECIMAL_DIGITS:
        return _beyond("digits", type_phrases.MAX_DECIMAL_DIGITS, count, form)
    return Outcome(Value(f"{text}%" if kind.sign else text, text), None, form)


def _of_token(token: str, kind: Integer | Decimal, *, tolerant: bool) -> Outcome:
    if kind.form is JsonForm.TEXT and not tolerant:
        return TYPE
    digits = whole(token) if isinstance(kind, Integer) else token if _DECIMAL.fullmatch(token) else None
    if digits is None or (digits != token and not tolerant):
        return TYPE
    understood = kind.form is JsonForm.TEXT or digits != token
    return _counted(_plain(digits), kind, understood=understood, tolerant=tolerant)


def _of_text(text: str, kind: Integer | Decimal, shape: re.Pattern[str], *, tolerant: bool) -> Outcome:
    is_exact = shape.fullmatch(text) is not None
    if kind.form is JsonForm.NUMBER:
        if not (tolerant and is_exact):
            return TYPE
        return _counted(_plain(text), kind, understood=True, tolerant=True)
    if is_exact:
        return _counted(_plain(text), kind, understood=False, tolerant=tolerant)
    loose = _LOOSE.fullmatch(text) if tolerant else None
    stripped = f"{loose[1]}{loose[2].lstrip('0') or '0'}{loose[3] or ''}" if loose else ""
    if not shape.fullmatch(stripped):
        return FORMAT
    return _counted(_plain(stripped), kind, understood=True, tolerant=True)


def _plain(text: str) -> str:
    """Plain digits: zero has no sign."""
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def _counted(text: str, kind: Integer | Decimal, *, understood: bool, tolerant: bool) -> Outcome:
    """The value, unless it has too many digits; first, in tolerant reading, cut or padded to the scale."""
    if isinstance(kind, Decimal):
        scaled = _scaled(text, kind)
        if scaled != text and tolerant:
            text, understood = scaled, True
        elif kind.exact and len(scaled) > len(text):
            return FORMAT
    before, behind = _digits(text)
    form = _form(understood=understood)
    if isinstance(kind, Integer):
        if before > kind.digits:
            return _beyond("digits", kind.digits, before, form)
    elif before > kind.digits - kind.scale:
        return _beyond("whole", kind.digits - kind.scale, before, form)
    elif behind > kind.scale:
        return _beyond("scale", kind.scale, behind, form)
    return Outcome(Value(Number(text) if kind.writes is JsonForm.NUMBER else text, text), None, form)


def _scaled(text: str, kind: Decimal) -> str:
    """A number without zeros behind its scale, and with as many digits there as an exact scale asks."""
    before, _, behind = text.partition(".")
    if len(behind) > kind.scale and not behind[kind.scale :].strip("0"):
        behind = behind[: kind.scale]
    if kind.exact:
        behind = behind.ljust(kind.scale, "0")
    return f"{before}.{behind}" if behind else before


def _beyond(reason: str, allowed: int, met: int, form: str | None) -> Outcome:
    name = "scale" if reason == "scale" else "digits"
    return Outcome(None, f"range {reason}", form, {name: str(allowed), "met": str(met)})


def _form(*, understood: bool) -> str | None:
    return "form" if understood else None


def _digits(text: str) -> tuple[int, int]:
    """How many digits stand before and after the decimal point; a zero before it is none."""
    before, _, behind = text.lstrip("-").partition(".")
    return 0 if before == "0" else len(before), len(behind)
