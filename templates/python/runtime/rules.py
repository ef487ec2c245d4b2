"""Rules across the fields of one record: comparisons of exact fractions, texts and times."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from .findings import Severity
from .year_month import YearMonth

if TYPE_CHECKING:
    from .judge import Judge
    from .tree import Spot
    from .wire import About

Values = Mapping[str, Any]

_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


class _Unknown(Exception):  # noqa: N818
    """An operand is absent, or the two cannot be compared: the rule is skipped."""


@dataclass(frozen=True, slots=True)
class Value:
    """The value of a field, by the name of its attribute."""

    name: str

    def of(self, values: Values) -> Any:
        """The value as a fraction, a text or a time."""
        return _comparable(values.get(self.name))


@dataclass(frozen=True, slots=True)
class Constant:
    """A number or a text that the rule itself says."""

    value: Decimal | str

    def of(self, values: Values) -> Any:
        """The constant."""
        return _comparable(self.value)


@dataclass(frozen=True, slots=True)
class Compute:
    """`left op right` of two numbers; op is one of `+ - * /`."""

    left: Expression
    op: str
    right: Expression

    def of(self, values: Values) -> Any:
        """The exact result."""
        left, right = self.left.of(values), self.right.of(values)
        if not (isinstance(left, Fraction) and isinstance(right, Fraction)) or (self.op == "/" and not right):
            raise _Unknown
        return _ARITHMETIC[self.op](left, right)


Expression = Value | Constant | Compute


@dataclass(frozen=True, slots=True)
class Compare:
    """`left op right`; op is one of `= != < <= > >=`."""

    left: Expression
    op: str
    right: Expression

    def holds(self, values: Values, tolerance: Fraction = Fraction(0)) -> bool:
        """Whether it is true; a tolerance widens `=`, `<=` and `>=`."""
        left, right = self.left.of(values), self.right.of(values)
        left, right = _alike(left, right)
        if tolerance and isinstance(left, Fraction):
            if self.op == "=":
                return bool(abs(left - right) <= tolerance)
            right += {"<=": tolerance, ">=": -tolerance}.get(self.op, 0)
        return _COMPARE[self.op](left, right)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a record, with the sentences that say what is wrong and what to do."""

    id: str
    check: Compare
    vi: str
    en: str
    severity: Severity
    when: Sequence[Compare] = ()
    tolerance: str = "0"

    def judge(self, values: Values, judge: Judge, spot: Spot, about: About) -> None:
        """Report the rule if it is broken; `values` are by name of attribute."""
        try:
            applies = all(item.holds(values) for item in self.when)
            broken = applies and not self.check.holds(values, Fraction(self.tolerance))
        except _Unknown:
            return
        if broken:
            judge.add(spot, f"rule:{self.id}", self.severity, (self, about))


def _comparable(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, bool) or value is None:
        raise _Unknown
    if isinstance(value, int | Decimal):
        return Fraction(value)
    if isinstance(value, str | date | YearMonth):
        return value
    raise _Unknown


def _alike(left: Any, right: Any) -> tuple[Any, Any]:
    """Two operands of one kind; a day beside a time is its first moment."""
    if isinstance(left, date) and isinstance(right, date):
        return _moment(left), _moment(right)
    if isinstance(left, str) and isinstance(right, Fraction) or isinstance(left, Fraction) and isinstance(right, str):
        raise _Unknown
    if type(left) is not type(right):
        raise _Unknown
    return left, right


def _moment(value: date) -> datetime:
    return value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)  # noqa: DTZ001
