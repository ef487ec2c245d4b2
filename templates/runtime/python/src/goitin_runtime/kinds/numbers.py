"""Integers, decimals, percents: held as text or as number, they are the same value."""

from __future__ import annotations

import decimal
import re
from collections.abc import Callable
from fractions import Fraction
from math import ceil, floor
from typing import Any

from ..findings import ERROR
from ..sentences import Pair, Told, bounded, of_type
from ..state import INVALID, ReadState
from ..tree import Node, Pointer, quoted
from ..tree import Number as Token
from .base import INTEGER, Form, Kind

DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?", re.ASCII).fullmatch
_LOOSE = re.compile(r"[\t-\r ]*+(-?)([0-9]++(?:\.[0-9]++)?)[\t-\r ]*+").fullmatch
_ZEROS = re.compile(r"(-?(?:0|[1-9][0-9]*+))\.0++").fullmatch
_MOST_DIGITS = 28
_MOST_INTEGER_DIGITS = 18


class Numeric(Kind):
    """What numbers share: their bounds, and which of JSON's two forms is exact."""

    exact: Callable[[str], object]
    most: str
    """The greatest number that its digits allow."""

    def __init__(
        self,
        form: Form,
        writes: Form | None,
        min: str | None,
        max: str | None,
        warns: str,
    ) -> None:
        super().__init__(warns)
        self.form = form
        self.min, self.max = min, max
        self._low = None if min is None else decimal.Decimal(min)
        self._high = None if max is None else decimal.Decimal(max)
        self.empty_is_absent = form is not Form.NUMBER
        self.as_text = (
            writes or (Form.TEXT if form is Form.EITHER else form)
        ) is Form.TEXT

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Give the number of a token or a text.

        Too many digits and broken bounds are `range`.
        """
        taken = self.taken(node, tolerant=state.tolerant)
        if type(taken) is str:
            return self.miss(taken, node, state, pointer)
        digits, understood = taken
        if digits[0] == "-" and not digits.strip("-0."):
            digits = digits[1:]  # zero has no sign
        scaled = self.scaled(digits)
        if scaled != digits:
            if state.tolerant:
                digits, understood = scaled, True
            elif len(scaled) > len(digits):
                return self.miss("format", node, state, pointer)
        if understood:
            self.inexact(state, pointer)
        beyond = self.beyond(digits)
        if beyond is not None:
            state.add(pointer, "range", ERROR, beyond, self)
            return INVALID
        if self.sizes:
            self.measure(node, state, pointer)
        value = self.number(digits)
        if (self._low is not None and value < self._low) or (
            self._high is not None and value > self._high
        ):
            told = bounded("range", self.min, self.max, ("min", "max"))
            state.add(pointer, "range", self.severity("range"), told, self)
        return value

    def taken(self, node: Node, *, tolerant: bool) -> Any:
        """Give the digits of a node, and whether they were not in their exact form.

        Or the rule that it breaks.
        """
        if type(node) is Token:
            # A float shows no zeros at its end: those that were sent are taken for there.
            text = self.scaled(node.text) if node.of_float else node.text
            return self._of_token(text, tolerant)
        if type(node) is not str:
            return "type"
        is_exact = self.exact(node) is not None
        if self.form is Form.NUMBER:
            return (node, True) if tolerant and is_exact else "type"
        if is_exact:
            return node, False
        match = _LOOSE(node) if tolerant else None
        if match is None:
            return "format"
        before, point, behind = match[2].partition(".")
        digits = f"{match[1]}{before.lstrip('0') or '0'}{point}{behind}"
        return (digits, True) if self.exact(digits) else "format"

    def _of_token(self, token: str, tolerant: bool) -> Any:
        if self.form is Form.TEXT and not tolerant:
            return "type"
        digits = self.of_token(token)
        if digits is None or (digits != token and not tolerant):
            return "type"
        return digits, self.form is Form.TEXT or digits != token

    def of_token(self, token: str) -> str | None:
        """The digits of a JSON number that can be understood."""
        return token if self.exact(token) else None

    def scaled(self, digits: str) -> str:
        """The digits, cut or padded to the scale where that is the same number."""
        return digits

    def beyond(self, digits: str) -> Told | None:
        """What is said of digits that are too many."""
        raise NotImplementedError

    def number(self, digits: str) -> Any:
        """The number of a text that has the exact form."""
        raise NotImplementedError

    def plain(self, value: Any) -> str:
        """The plain digits of a number."""
        raise NotImplementedError

    def write(self, value: Any) -> str:
        """Write as text or number, as the specification says."""
        return quoted(self.plain(value)) if self.as_text else self.plain(value)

    def dump(self, value: Any) -> Any:
        """The number as pydantic's JSON writer is to see it.

        Raises `ValueError` where Python's float is another number, or has an exponent.
        """
        number = super().dump(value)
        if type(number) is float and not self.spells(number, value):
            raise ValueError(
                "A float would be written differently. Write the packet with to_json()."
            )
        return number

    def spells(self, number: float, value: Any) -> bool:
        """Whether the digits of a float are such as the field asks for."""
        return "e" not in repr(number)

    def key(self, value: Any) -> Any:
        """The number itself: `1.0` and `1.00` are one."""
        return value

    def operand(self, value: Any) -> Any:
        """The exact fraction."""
        return Fraction(value)

    def json_schema(self) -> dict[str, Any]:
        """The number, in the form or forms that are exact."""
        number: dict[str, Any] = self.bounded()
        text: dict[str, Any] = {"type": "string", "pattern": self.digits_pattern()}
        if self.form is Form.EITHER:
            return {"anyOf": [text, number]}
        return text if self.form is Form.TEXT else number

    def digits_pattern(self) -> str:
        """A pattern of the digits of a number as text."""
        raise NotImplementedError

    def bounded(self) -> dict[str, Any]:
        """The number as a JSON number, with its bounds."""
        raise NotImplementedError


class Integer(Numeric):
    """A whole number of at most `digits` digits."""

    exact = staticmethod(INTEGER)
    ambiguous = (int,)

    def __init__(
        self,
        digits: int = _MOST_INTEGER_DIGITS,
        *,
        form: Form = Form.NUMBER,
        writes: Form | None = None,
        min: str | None = None,
        max: str | None = None,
        warns: str = "",
    ) -> None:
        super().__init__(form, writes, min, max, warns)
        self.is_plain = form is Form.NUMBER
        """Whether its bounds as `within` gives them are all that is asked of it."""
        self._limit = 10**digits
        self.most = "9" * digits
        self.phrase = (
            "integer" if digits == _MOST_INTEGER_DIGITS else f"integer({digits})"
        )

    def number(self, digits: str) -> Any:
        """The integer; minus zero is zero."""
        return int(digits)

    def plain(self, value: Any) -> str:
        """Plain digits."""
        return format(value, "d")

    def operand(self, value: Any) -> Any:
        """The integer."""
        return value

    def of_token(self, token: str) -> str | None:
        """The digits of a JSON number whose fraction, if it has one, is zeros only."""
        return whole(token)

    def beyond(self, digits: str) -> Told | None:
        """What is said of digits that are too many."""
        count = len(digits) - digits.startswith("-")
        return _beyond("digits", len(self.most), count)

    def words(self) -> Pair:
        """The words of the type."""
        return of_type(f"integer {self.form}")

    def within(self) -> tuple[int, int]:
        """The least and the greatest number that break no bound."""
        least, most = 1 - self._limit, self._limit - 1
        if self._low is not None:
            least = max(least, ceil(self._low))
        if self._high is not None:
            most = min(most, floor(self._high))
        return least, most

    def digits_pattern(self) -> str:
        """Plain digits."""
        return f"^-?(?:0|[1-9][0-9]{{0,{len(self.most) - 1}}})$"

    def bounded(self) -> dict[str, Any]:
        """The least and the greatest number."""
        schema: dict[str, Any] = {
            "type": "integer",
            "exclusiveMinimum": -self._limit,
            "exclusiveMaximum": self._limit,
        }
        if self.severity("range") is ERROR:
            least, most = self.within()
            if self._low is not None:
                schema["minimum"] = least
            if self._high is not None:
                schema["maximum"] = most
        return schema


class Padded(Integer):
    """A whole number as text, always of so many digits, zeros before it; no sign."""

    exact = staticmethod(re.compile(r"0|[1-9][0-9]*", re.ASCII).fullmatch)

    def __init__(self, digits: int, **asked: Any) -> None:
        super().__init__(digits, **asked)
        self._digits = digits
        self.phrase = f"integer({digits}, padded)"

    def taken(self, node: Node, *, tolerant: bool) -> Any:
        """Give the digits of a node without the zeros before them.

        More digits than there is room for are told as such, wherever no zero stands
        before them.
        """
        if type(node) is not str:
            return super().taken(node, tolerant=tolerant)
        if len(node) == self._digits and node.isascii() and node.isdigit():
            return node.lstrip("0") or "0", False
        if len(node) > self._digits and node[0] != "0" and self.exact(node):
            return node, False
        match = _LOOSE(node) if tolerant else None
        digits = "" if match is None or match[1] else match[2].lstrip("0") or "0"
        return (digits, True) if self.exact(digits) else "format"

    def plain(self, value: Any) -> str:
        """Its digits, and zeros before them."""
        digits = format(value, "d")
        return digits if value < 0 else digits.rjust(self._digits, "0")

    def of_token(self, token: str) -> str | None:
        """The digits of a JSON number without a sign."""
        digits = whole(token)
        return None if digits is None or digits.startswith("-") else digits

    def words(self) -> Pair:
        """The words of the type, with an example."""
        return of_type(
            "integer padded", digits=str(self._digits), example=self.plain(7)
        )

    def digits_pattern(self) -> str:
        """So many digits."""
        return f"^[0-9]{{{self._digits}}}$"


class Number(Numeric):
    """A decimal number of at most `digits` digits, `scale` of them after the decimal point.

    Its scale is kept.
    """

    exact = staticmethod(DECIMAL)
    native = (decimal.Decimal,)
    ambiguous = (int,)

    def __init__(
        self,
        digits: int,
        scale: int,
        *,
        exact: bool = False,
        form: Form = Form.NUMBER,
        writes: Form | None = None,
        min: str | None = None,
        max: str | None = None,
        warns: str = "",
    ) -> None:
        super().__init__(form, writes, min, max, warns)
        self._whole, self._scale, self.is_exact = digits - scale, scale, exact
        self.most = ("9" * self._whole or "0") + ("." + "9" * scale if scale else "")
        self.phrase = f"decimal({digits}, {scale}{', exact' if exact else ''})"

    def number(self, digits: str) -> Any:
        """The decimal of a text."""
        return decimal.Decimal(digits)

    def scaled(self, digits: str) -> str:
        """The digits without zeros behind the scale, an exact scale filled up."""
        before, point, behind = digits.partition(".")
        if not (point or self.is_exact) or len(behind) == self._scale:
            return digits
        if len(behind) > self._scale and not behind[self._scale :].strip("0"):
            behind = behind[: self._scale]
        if self.is_exact:
            behind = behind.ljust(self._scale, "0")
        return f"{before}.{behind}" if behind else before

    def beyond(self, digits: str) -> Told | None:
        """What is said of digits that are too many; before the decimal point goes first."""
        before, behind = _lengths(digits)
        return _beyond("whole", self._whole, before) or _beyond(
            "scale", self._scale, behind
        )

    def plain(self, value: Any) -> str:
        """Plain digits, scale kept."""
        if isinstance(value, float):
            raise TypeError("Expected a decimal; a float does not keep its digits.")
        number = decimal.Decimal(value)
        digits = format(number or number.copy_abs(), "f")
        return self.scaled(digits) if self.is_exact else digits

    def words(self) -> Pair:
        """The words of the type, with an example."""
        whole, behind = "12"[: self._whole] or "0", ""
        if self._scale:
            behind = ".5".ljust(self._scale + 1, "0") if self.is_exact else ".5"
        key = f"{'exact' if self.is_exact else 'decimal'} {self.form}"
        return of_type(key, scale=str(self._scale), example=whole + behind)

    def spells(self, number: float, value: Any) -> bool:
        """Whether the digits of a float are such as the field asks for."""
        digits = repr(number)
        return "e" not in digits and self.scaled(digits) == digits

    def digits_pattern(self) -> str:
        """Digits before and after the decimal point."""
        whole = f"(?:0|[1-9][0-9]{{0,{self._whole - 1}}})" if self._whole else "0"
        behind = f"(?:\\.[0-9]{{1,{self._scale}}})?" if self._scale else ""
        return f"^-?{whole}{behind}$"

    def bounded(self) -> dict[str, Any]:
        """What its digits and bounds allow."""
        beyond = 10**self._whole
        schema: dict[str, Any] = {
            "type": "number",
            "exclusiveMinimum": -beyond,
            "exclusiveMaximum": beyond,
        }
        if self.severity("range") is ERROR:
            # Said only where JSON's reader in Python has the very number.
            for key, bound in (("minimum", self._low), ("maximum", self._high)):
                if bound is not None and decimal.Decimal(repr(float(bound))) == bound:
                    is_whole = bound == bound.to_integral_value()
                    schema[key] = int(bound) if is_whole else float(bound)
        return schema


class Percent(Number):
    """A decimal number as text, with or without the percent sign.

    Tolerant reading takes no other form.
    """

    def __init__(
        self,
        *,
        sign: bool = False,
        min: str | None = None,
        max: str | None = None,
        warns: str = "",
    ) -> None:
        super().__init__(_MOST_DIGITS, 0, form=Form.TEXT, min=min, max=max, warns=warns)
        self._sign = "%" if sign else ""
        self.phrase = "percent(%)" if sign else "percent"

    def taken(self, node: Node, *, tolerant: bool) -> Any:
        """Give the digits before the sign, and whether they were in another form."""
        if type(node) is Token and tolerant:
            return (node.text, True) if DECIMAL(node.text) else "type"
        if type(node) is not str:
            return "type"
        digits = node.removesuffix("%")
        is_exact = (digits != node) == bool(self._sign)
        if not DECIMAL(digits) or not (is_exact or tolerant):
            return "format"
        return digits, not is_exact

    def scaled(self, digits: str) -> str:
        """The digits as they are."""
        return digits

    def words(self) -> Pair:
        """The words of the type."""
        return of_type("percent sign" if self._sign else "percent")

    def digits_pattern(self) -> str:
        """Digits before and after the decimal point, and the sign."""
        most = _MOST_DIGITS - 1
        behind = f"(?:\\.[0-9]{{1,{_MOST_DIGITS}}})?"
        return f"^-?(?:0|[1-9][0-9]{{0,{most}}}){behind}{self._sign}$"

    def beyond(self, digits: str) -> Told | None:
        """What is said of more digits than three languages can hold."""
        return _beyond("digits", _MOST_DIGITS, sum(_lengths(digits)))

    def plain(self, value: Any) -> str:
        """Plain digits and the sign, if the field has one."""
        return super().plain(value) + self._sign


def whole(token: str) -> str | None:
    """The digits of a number whose fraction, if there is one, is zeros only."""
    if INTEGER(token):
        return token
    found = _ZEROS(token)
    return found[1] if found else None


def _beyond(reason: str, allowed: int, count: int) -> Told | None:
    if count <= allowed:
        return None
    name = "scale" if reason == "scale" else "digits"
    return Told(f"range {reason}", {name: str(allowed), "met": str(count)})


def _lengths(digits: str) -> tuple[int, int]:
    """How many digits stand before and after the decimal point.

    A zero before it does not count.
    """
    whole, _, behind = digits.removeprefix("-").partition(".")
    return 0 if whole == "0" else len(whole), len(behind)
