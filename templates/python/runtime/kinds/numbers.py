"""Integers, decimals, percents: held as text or as number, they are the same value."""

from __future__ import annotations

import decimal
import re
from collections.abc import Callable
from fractions import Fraction
from math import ceil, floor
from typing import Any

from ..findings import ERROR
from ..judge import BAD, Judge
from ..messages import bounds
from ..tree import Node, Spot, quoted
from ..tree import Number as Token
from .base import INTEGER, Form, Kind

DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?", re.ASCII).fullmatch
_LOOSE = re.compile(
    r" *+(-?)0*+((?:(?<=0)|[1-9][0-9]*+)(?:\.[0-9]++)?) *+", re.ASCII
).fullmatch
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

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the number of a token or a text.

        Too many digits and broken bounds are `range`.
        """
        token = self.token(node, judge, spot)
        if token is BAD:
            return BAD
        if self.is_too_long(token):
            judge.add(spot, "range", ERROR, self)
            return BAD
        value = self.number(token)
        if (self._low is not None and value < self._low) or (
            self._high is not None and value > self._high
        ):
            judge.add(spot, "range", self.severity("range"), self)
        return value

    def token(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the digits of a node, or `BAD`."""
        if type(node) is Token:
            return self._of_number(node, judge, spot)
        if type(node) is not str:
            return self.miss("type", node, judge, spot)
        if self.form is Form.NUMBER:
            if not (judge.tolerant and self.exact(node)):
                return self.miss("type", node, judge, spot)
            judge.form(spot, self)
            return node
        return node if self.exact(node) else self._of_loose(node, judge, spot)

    def _of_number(self, token: Token, judge: Judge, spot: Spot) -> Any:
        if self.form is Form.TEXT:
            if not (judge.tolerant and INTEGER(token.text)):
                return self.miss("type", token, judge, spot)
            judge.form(spot, self)
        elif not self.exact(token.text):
            return self.miss("type", token, judge, spot)
        return token.text

    def _of_loose(self, text: str, judge: Judge, spot: Spot) -> Any:
        match = _LOOSE(text) if judge.tolerant else None
        digits = (
            match[1] + (match[2] if match[2][:1].isdigit() else "0" + match[2])
            if match
            else ""
        )
        if not self.exact(digits):
            return self.miss("format", text, judge, spot)
        judge.form(spot, self)
        return digits

    def facts(self) -> dict[str, str]:
        """Name the bounds."""
        return super().facts() | bounds(
            self.min or f"-{self.most}", self.max or self.most
        )

    def number(self, digits: str) -> Any:
        """The number of a text that has the exact form."""
        raise NotImplementedError

    def is_too_long(self, digits: str) -> bool:
        """Whether a text of the exact form has more digits than its field allows."""
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
        if "e" in repr(number):
            raise ValueError("A float would get an exponent. Use to_json().")
        return number

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

    def is_too_long(self, digits: str) -> bool:
        """Whether a text of the exact form has more digits than its field allows."""
        return len(digits) - digits.startswith("-") > len(self.most)

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


class Number(Numeric):
    """A decimal number of at most `digits` digits, `scale` of them behind the point.

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
        form: Form = Form.NUMBER,
        writes: Form | None = None,
        min: str | None = None,
        max: str | None = None,
        warns: str = "",
    ) -> None:
        super().__init__(form, writes, min, max, warns)
        self._whole, self._scale = digits - scale, scale
        self.most = ("9" * self._whole or "0") + ("." + "9" * scale if scale else "")
        self.phrase = f"decimal({digits}, {scale})"

    def number(self, digits: str) -> Any:
        """The decimal of a text; minus zero is zero."""
        value = decimal.Decimal(digits)
        return value or value.copy_abs()

    def is_too_long(self, digits: str) -> bool:
        """Whether too many digits stand before or behind the point."""
        whole, behind = _lengths(digits)
        return whole > self._whole or behind > self._scale

    def plain(self, value: Any) -> str:
        """Plain digits, scale kept."""
        if isinstance(value, float):
            raise TypeError("A decimal is asked; a float has no digits of its own.")
        number = decimal.Decimal(value)
        return format(number or number.copy_abs(), "f")

    def digits_pattern(self) -> str:
        """Digits before and behind the point."""
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

    def token(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the digits before the sign."""
        if type(node) is not str:
            return self.miss("type", node, judge, spot)
        digits = node.removesuffix(self._sign)
        if not DECIMAL(digits) or (self._sign and digits == node):
            return self.miss("format", node, judge, spot)
        return digits

    def digits_pattern(self) -> str:
        """Digits before and behind the point, and the sign."""
        most = _MOST_DIGITS - 1
        behind = f"(?:\\.[0-9]{{1,{_MOST_DIGITS}}})?"
        return f"^-?(?:0|[1-9][0-9]{{0,{most}}}){behind}{self._sign}$"

    def is_too_long(self, digits: str) -> bool:
        """Whether a number has more digits than three languages can hold."""
        return sum(_lengths(digits)) > _MOST_DIGITS

    def plain(self, value: Any) -> str:
        """Plain digits and the sign, if the field has one."""
        return super().plain(value) + self._sign


def _lengths(digits: str) -> tuple[int, int]:
    """How many digits stand before and behind the point.

    A zero before it does not count.
    """
    whole, _, behind = digits.removeprefix("-").partition(".")
    return 0 if whole == "0" else len(whole), len(behind)
