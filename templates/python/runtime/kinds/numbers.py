"""Numbers: integers, decimals, percents. A number that JSON holds as text is no other value than one it holds as number."""

from __future__ import annotations

import decimal
import re
from collections.abc import Callable
from typing import Any, ClassVar

from ..findings import ERROR
from ..judge import BAD, Judge
from ..tree import Node, Spot, quoted
from ..tree import Number as Token
from .base import INTEGER, Form, Kind

_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?", re.ASCII).fullmatch
_LOOSE = re.compile(r" *(-?)0*([0-9]+(?:\.[0-9]+)?%?) *", re.ASCII).fullmatch
_MAX_DIGITS = 28


class _Numeric(Kind):
    """What integers and decimals share: which of JSON's two forms is exact, and what tolerant reading takes."""

    exact: Callable[[str], object]

    def __init__(self, form: Form, writes: Form | None, **constraints: Any) -> None:
        super().__init__(**constraints)
        self.form = form
        self.empty_is_absent = form is not Form.NUMBER
        self.as_text = (writes or (Form.TEXT if form is Form.EITHER else form)) is Form.TEXT

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the number of a token or a text; too many digits and broken bounds are `range`."""
        token = self._token(node, judge, spot)
        if token is BAD:
            return BAD
        value = self.number(token) if type(token) is str else token
        if self.constrained:
            self.check_text(str(node), judge, spot)
        if self.too_long(value):
            judge.add(spot, "range", ERROR, self)
        elif self.ranged and self.out_of_range(value):
            judge.add(spot, "range", self.severity("range"), self)
        return value

    def number(self, token: str) -> Any:
        """The number of a text that has the exact form."""
        raise NotImplementedError

    def too_long(self, value: Any) -> bool:
        """Whether a number has more digits than its field allows."""
        raise NotImplementedError

    def written(self, value: Any) -> str:
        """The plain digits of a number."""
        raise NotImplementedError

    def write(self, value: Any) -> str:
        """Write as text or number, as the specification says."""
        return quoted(self.written(value)) if self.as_text else self.written(value)

    def _token(self, node: Node, judge: Judge, spot: Spot) -> Any:
        if type(node) is Token:
            if self.exact(node):
                if self.form is not Form.TEXT:
                    return str(node)
                if judge.tolerant and INTEGER(node):
                    judge.form(spot, self)
                    return str(node)
            return self.miss("type", node, judge, spot)
        if type(node) is not str:
            return self.miss("type", node, judge, spot)
        exact = self.exact(node)
        if self.form is Form.NUMBER:
            if not (exact and judge.tolerant):
                return self.miss("type", node, judge, spot)
            judge.form(spot, self)
            return node
        return node if exact else self._loose(node, judge, spot)

    def _loose(self, text: str, judge: Judge, spot: Spot) -> Any:
        match = _LOOSE(text) if judge.tolerant else None
        if match and self.exact(match[1] + match[2]):
            judge.form(spot, self)
            return match[1] + match[2]
        return self.miss("format", text, judge, spot)

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of the number, in the form or forms that are exact."""
        number: dict[str, Any] = {"type": "integer" if isinstance(self, Integer) else "number"}
        text = super().json_schema()
        if self.form is Form.EITHER:
            return {"anyOf": [text, number]}
        return text if self.form is Form.TEXT else number


class Integer(_Numeric):
    """A whole number of at most `digits` digits."""

    exact = staticmethod(INTEGER)
    ambiguous = (int,)

    def __init__(
        self, digits: int = 18, *, form: Form = Form.NUMBER, writes: Form | None = None, **constraints: Any
    ) -> None:
        super().__init__(form, writes, **constraints)
        self._limit = 10**digits
        self.phrase = "integer" if digits == 18 else f"integer({digits})"  # noqa: PLR2004

    number = staticmethod(int)
    written = staticmethod(str)

    def too_long(self, value: Any) -> bool:
        """Whether a number has more digits than its field allows."""
        return not -self._limit < value < self._limit


class Number(_Numeric):
    """A decimal number of at most `digits` digits, `scale` of them behind the point; its scale is kept."""

    exact = staticmethod(_DECIMAL)
    native: ClassVar = (decimal.Decimal,)

    def __init__(
        self,
        digits: int = _MAX_DIGITS,
        scale: int = _MAX_DIGITS,
        *,
        form: Form = Form.NUMBER,
        writes: Form | None = None,
        **constraints: Any,
    ) -> None:
        super().__init__(form, writes, **constraints)
        self._digits, self._scale = digits, scale
        self.phrase = f"decimal({digits}, {scale})"

    def number(self, token: str) -> Any:
        """The decimal of a text; minus zero is zero."""
        value = decimal.Decimal(token)
        return value or value.copy_abs()

    def too_long(self, value: Any) -> bool:
        """Whether a number has more digits, in all or behind the point, than its field allows."""
        _, digits, exponent = value.as_tuple()
        behind = max(0, -exponent)
        before = len(digits) - behind if len(digits) > behind and digits != (0,) else 0
        return behind > self._scale or before + behind > self._digits

    def written(self, value: Any) -> str:
        """Plain digits, scale kept."""
        return format(value or value.copy_abs(), "f")


class Percent(Number):
    """A decimal number as text, with or without the percent sign."""

    def __init__(self, *, sign: bool = False, **constraints: Any) -> None:
        super().__init__(form=Form.TEXT, **constraints)
        self._sign = "%" if sign else ""
        self.phrase = "percent(%)" if sign else "percent"
        if sign:
            self.exact = _exact_with_sign

    def number(self, token: str) -> Any:
        """The decimal before the sign."""
        return super().number(token.removesuffix("%"))

    def written(self, value: Any) -> str:
        """Plain digits and the sign, if the field has one."""
        return super().written(value) + self._sign

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Read as any number; a JSON integer, which tolerant reading takes, has no sign."""
        if self._sign and judge.tolerant and type(node) is Token and INTEGER(node):
            judge.form(spot, self)
            return super().read(f"{node}%", judge, spot)
        return super().read(node, judge, spot)


def _exact_with_sign(text: str) -> object:
    return text.endswith("%") and _DECIMAL(text[:-1])
