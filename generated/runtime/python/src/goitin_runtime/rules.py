"""Rules across the fields of one record: comparisons of exact fractions and texts."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any, TypeAlias

from .contract import ContractError, Entry, only
from .findings import Severity, Subject
from .sentences import Told
from .state import ReadState
from .tree import Pointer

Operands: TypeAlias = Callable[[str], Any]
"""The operand of a field, by the name of its attribute.

A number, a text, or None if it has no value.
"""

_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": lambda left, right: Fraction(left) / right,
}
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_NONE = Fraction(0)
_PLACES = 6
_fraction = lru_cache(maxsize=None)(Fraction)


class _Unknown(Exception):
    """An operand is absent, or the two cannot be compared: the rule is skipped."""


@dataclass(frozen=True, slots=True)
class Value:
    """The value of a field, by the name of its attribute."""

    name: str

    def of(self, operands: Operands) -> Any:
        """The value as an exact number or a text."""
        value = operands(self.name)
        if value is None:
            raise _Unknown
        return value


@dataclass(frozen=True, slots=True)
class Constant:
    """A number in decimal digits that the rule itself says."""

    digits: str

    def of(self, operands: Operands) -> Any:
        """The number."""
        return _fraction(self.digits)


@dataclass(frozen=True, slots=True)
class Literal:
    """A text that the rule itself says."""

    text: str

    def of(self, operands: Operands) -> Any:
        """The text."""
        return self.text


@dataclass(frozen=True, slots=True)
class Operation:
    """`left op right` of two numbers; op is one of `+ - * /`."""

    left: Expression
    op: str
    right: Expression

    def of(self, operands: Operands) -> Any:
        """The exact result."""
        left, right = self.left.of(operands), self.right.of(operands)
        if isinstance(left, str) or isinstance(right, str):
            raise _Unknown
        if self.op == "/" and not right:
            raise _Unknown
        return _ARITHMETIC[self.op](left, right)


Expression: TypeAlias = Value | Constant | Literal | Operation
Names: TypeAlias = Mapping[str, str]
"""The names of attributes, by the keys of their fields."""

_LEAVES: Mapping[str, Callable[[str], Expression]] = {
    "field": Value,
    "number": Constant,
    "text": Literal,
}


@dataclass(frozen=True, slots=True)
class Compare:
    """`left op right`; op is one of `= != < <= > >=`."""

    left: Expression
    op: str
    right: Expression

    def holds(self, operands: Operands, tolerance: Fraction = _NONE) -> bool:
        """Whether it is true; a tolerance widens `=`, `<=` and `>=`."""
        left, right = self.left.of(operands), self.right.of(operands)
        if isinstance(left, str) is not isinstance(right, str):
            raise _Unknown
        if tolerance and not isinstance(left, str):
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
    zeroes: Sequence[str] = ()
    shown: bool = False

    def judge(
        self, operands: Operands, state: ReadState, pointer: Pointer, about: Subject
    ) -> None:
        """Report the rule if it is broken."""
        try:
            applies = all(item.holds(operands) for item in self.when)
            slack = _fraction(self.tolerance)
            broken = applies and not self.check.holds(operands, slack)
        except _Unknown:
            return
        if broken:
            numbers = self._numbers(operands) if self.shown else {}
            told = Told("", numbers, (self.vi, self.en))
            state.add(pointer, f"rule:{self.id}", self.severity, told, about)

    def filled(self, values: Operands, unread: Set[str]) -> Operands:
        """The values, and 0 for those of `zeroes` that are absent.

        While one field of the rule has a value; what is unread is not absent.
        """
        sides = [
            side for one in (self.check, *self.when) for side in (one.left, one.right)
        ]
        if all(values(name) is None for side in sides for name in _names(side)):
            return values

        def filled(name: str) -> Any:
            value = values(name)
            is_zero = value is None and name in self.zeroes and name not in unread
            return _NONE if is_zero else value

        return filled

    def _numbers(self, operands: Operands) -> dict[str, str]:
        """The two numbers that were compared."""
        sides = self.check.left.of(operands), self.check.right.of(operands)
        return dict(zip(("stated", "computed"), map(_decimal, sides), strict=True))


def rule_of(entry: Entry, names: Names) -> Rule:
    """A rule of the contract, of fields by the names of their attributes."""
    return Rule(
        entry["rule"],
        _comparison(entry["check"], names),
        entry["sentence"]["vi"],
        entry["sentence"]["en"],
        Severity(entry["severity"]),
        when=tuple(_comparison(one, names) for one in entry.get("when", ())),
        tolerance=entry.get("tolerance", "0"),
        zeroes=tuple(names[wire] for wire in entry.get("zeroes", ())),
        shown=entry.get("shows_numbers", False),
    )


def _comparison(entry: Entry, names: Names) -> Compare:
    return Compare(*_sides(entry, _COMPARE, names))


def _expression(entry: Entry, names: Names) -> Expression:
    if "op" in entry:
        return Operation(*_sides(entry, _ARITHMETIC, names))
    ((leaf, said),) = only(entry, _LEAVES).items()
    return Value(names[said]) if leaf == "field" else _LEAVES[leaf](said)


def _sides(
    entry: Entry, known: Mapping[str, object], names: Names
) -> tuple[Expression, str, Expression]:
    op = only(entry, ("op", "left", "right"))["op"]
    if op not in known:
        raise ContractError(f"The contract has an unknown operator: {op}.")
    return _expression(entry["left"], names), op, _expression(entry["right"], names)


def _names(expression: Expression) -> Iterator[str]:
    """The fields of an expression, by the names of their attributes."""
    if isinstance(expression, Value):
        yield expression.name
    elif isinstance(expression, Operation):
        yield from _names(expression.left)
        yield from _names(expression.right)


def _decimal(number: Any) -> str:
    """A number rounded to six digits after the decimal point, half away from zero.

    Without zeros at the end.
    """
    exact = Fraction(number)
    top, bottom = abs(exact.numerator), exact.denominator
    scaled = (2 * top * 10**_PLACES + bottom) // (2 * bottom)
    whole, behind = divmod(scaled, 10**_PLACES)
    text = f"{whole}.{behind:0{_PLACES}}".rstrip("0").rstrip(".")
    return f"-{text}" if exact < 0 and scaled else text
