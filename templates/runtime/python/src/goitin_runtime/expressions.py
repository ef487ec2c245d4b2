"""Conditions of rules: exact fractions and texts; what is absent makes them unknown."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any, Final, NamedTuple, Protocol, TypeAlias

from .contract import ContractError, Entry, only

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
_AGGREGATES = ("sum", "count", "min", "max")
_NONE = Fraction(0)
_ABOVE = "above."
_fraction = lru_cache(maxsize=None)(Fraction)


class _Unreadable:
    """Something stands there that cannot be read: it is not absent, and counts as nothing."""


UNREADABLE: Final = _Unreadable()


class Members(Protocol):
    """What rules see of one object, by the keys of its fields."""

    def has(self, wire: str) -> bool:
        """Whether its record has a field with this key."""

    def operand(self, wire: str) -> Any:
        """The value as a number or text; None where it is absent."""

    def items(self, wire: str) -> Sequence[Any] | None:
        """What stands in a list or record: members of records, operands of other items.

        Nothing where it is absent, None where it cannot be read itself.
        """

    def is_list(self, wire: str) -> bool:
        """Whether the field with this key holds a list."""

    def is_there(self, wire: str) -> bool | None:
        """Whether it has a value, or items; None where what stands there cannot be read."""


class Scope(NamedTuple):
    """Where the names of a rule are looked up: in an object, and in the one around it.

    `groups` keeps what aggregates found in the one around it: the same for every row.
    """

    members: Members
    above: Members | None = None
    zeroes: Set[str] = frozenset()
    groups: dict[int, Any] | None = None

    def home(self, path: Path) -> Members:
        """The object in which a path begins."""
        if self.above is None or (not path.is_above and self.members.has(path.first)):
            return self.members
        return self.above


class Path(NamedTuple):
    """The way to a field, through records, or lists of them."""

    text: str
    is_above: bool
    first: str
    way: Sequence[str]
    last: str

    @classmethod
    def of(cls, text: str) -> Path:
        """The path that a text is."""
        steps = text.removeprefix(_ABOVE).split(".")
        return cls(text, text.startswith(_ABOVE), steps[0], steps[:-1], steps[-1])

    def value(self, scope: Scope) -> Any:
        """The value at its end, 0 where it counts as that; None where it is unknown."""
        end = self.end(scope) if self.way else scope.home(self)
        value = end if end is None or end is UNREADABLE else end.operand(self.last)
        if value is None:
            return _NONE if self.text in scope.zeroes else None
        return None if value is UNREADABLE else value

    def end(self, scope: Scope) -> Any:
        """The object that has the field; None where it is absent."""
        members: Any = scope.home(self)
        for step in self.way:
            inside = members.items(step)
            if not inside:
                return UNREADABLE if inside is None else None
            members = inside[0]
            if members is UNREADABLE:
                return UNREADABLE
        return members

    def rows(self, scope: Scope, *, to_last: bool) -> Sequence[Any] | None:
        """All that stands at its end, or before its last step; None where a part cannot be read."""
        found: list[Any] = [scope.home(self)]
        for step in (*self.way, self.last) if to_last else self.way:
            inside = [members.items(step) for members in found]
            if any(items is None or UNREADABLE in items for items in inside):
                return None
            found = [item for items in inside for item in items]
        return found


@dataclass(frozen=True, slots=True)
class Value:
    """The value of a field."""

    path: Path

    def of(self, scope: Scope) -> Any:
        """The value as an exact number or a text."""
        return self.path.value(scope)


@dataclass(frozen=True, slots=True)
class Constant:
    """A number or a text that the rule itself says."""

    value: Any

    def of(self, scope: Scope) -> Any:
        """It."""
        return self.value


@dataclass(frozen=True, slots=True)
class Operation:
    """`left op right` of two numbers; op is one of `+ - * /`."""

    left: Expression
    op: str
    right: Expression

    def of(self, scope: Scope) -> Any:
        """The exact result."""
        left, right = self.left.of(scope), self.right.of(scope)
        if left is None or right is None or type(left) is str or type(right) is str:
            return None
        if self.op == "/" and not right:
            return None
        return _ARITHMETIC[self.op](left, right)


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A sum, a count, the least or the greatest of what rows have.

    A sum and a count of nothing is 0, the others are unknown.
    """

    function: str
    path: Path
    of_rows: bool  # the path ends in the rows, not in a field of theirs
    value: Expression | None = None
    by: tuple[str, Path] | None = None
    where: Condition | None = None
    named: Sequence[str] = ()  # the fields of a row that decide whether it can be read
    zeroes: Set[str] = frozenset()

    def of(self, scope: Scope) -> Any:
        """The exact number."""
        groups = self._known(scope)
        group = None if self.by is None else self.by[1].value(scope)
        if groups is None or (self.by is not None and group is None):
            return None
        found = groups.get(group, ())
        if self.function in ("sum", "count"):
            return sum(found)
        if not found:
            return None
        return min(found) if self.function == "min" else max(found)

    def _known(self, scope: Scope) -> Mapping[Any, Sequence[Any]] | None:
        """What rows count; looked at once where it is the same for all rows of a rule."""
        if scope.groups is None or scope.home(self.path) is not scope.above:
            return self._groups(scope)
        if id(self) not in scope.groups:
            scope.groups[id(self)] = self._groups(scope)
        known: Mapping[Any, Sequence[Any]] | None = scope.groups[id(self)]
        return known

    def _groups(self, scope: Scope) -> Mapping[Any, Sequence[Any]] | None:
        """What chosen rows count, by what `by` names; None where a row is unreadable."""
        rows = self.path.rows(scope, to_last=self.of_rows)
        if rows is None:
            return None
        groups: dict[Any, list[Any]] = {}
        for row in rows:
            if any(row.is_there(wire) is None for wire in self.named):
                return None
            if self.where is not None and not self.where.holds(Scope(row)):
                continue
            counted = self._counted(row)
            if counted is UNREADABLE:
                return None
            group = None if self.by is None else row.operand(self.by[0])
            if counted is not None and (self.by is None or group is not None):
                groups.setdefault(group, []).append(counted)
        return groups

    def _counted(self, row: Any) -> Any:
        """What a row counts, None where that is nothing."""
        if self.value is not None:
            number = self.value.of(Scope(row, None, self.zeroes))
            return UNREADABLE if number is None and self.function == "sum" else number
        return 1 if self.function == "count" else row.operand(self.path.last)


@dataclass(frozen=True, slots=True)
class Rounded:
    """A number with so many digits behind the point, half away from zero."""

    expression: Expression
    places: int

    def of(self, scope: Scope) -> Any:
        """The rounded number."""
        number = self.expression.of(scope)
        if number is None or type(number) is str:
            return None
        return rounded(Fraction(number), self.places)


@dataclass(frozen=True, slots=True)
class Days:
    """The calendar days from one date to another."""

    first: Path
    last: Path

    def of(self, scope: Scope) -> Any:
        """The number of days."""
        first, last = self.first.value(scope), self.last.value(scope)
        return (
            None if first is None or last is None else (_day(last) - _day(first)).days
        )


Expression: TypeAlias = Value | Constant | Operation | Aggregate | Rounded | Days


@dataclass(frozen=True, slots=True)
class Compare:
    """`left op right`; op is one of `= != < <= > >=`."""

    left: Expression
    op: str
    right: Expression

    def holds(self, scope: Scope, tolerance: Fraction = _NONE) -> bool | None:
        """Whether it is true; a tolerance widens `=`, `<=` and `>=`."""
        left = self.left.of(scope)
        right = None if left is None else self.right.of(scope)
        if left is None or right is None:
            return None
        is_text = type(left) is str
        if is_text is not (type(right) is str):
            return None
        if tolerance and not is_text:
            if self.op == "=":
                return bool(abs(left - right) <= tolerance)
            right += {"<=": tolerance, ">=": -tolerance}.get(self.op, 0)
        return _COMPARE[self.op](left, right)


@dataclass(frozen=True, slots=True)
class Among:
    """`field in [a, b]`, or not in it."""

    path: Path
    literals: Sequence[Any]
    is_negated: bool

    def holds(self, scope: Scope, tolerance: Fraction = _NONE) -> bool | None:
        """Whether it is true."""
        value = self.path.value(scope)
        return (
            None if value is None else (value in self.literals) is not self.is_negated
        )


@dataclass(frozen=True, slots=True)
class Contains:
    """Whether one item of a list is a text or number, or none is."""

    path: Path
    literal: Any
    is_negated: bool

    def holds(self, scope: Scope, tolerance: Fraction = _NONE) -> bool | None:
        """Whether it is true."""
        items = self.path.rows(scope, to_last=True)
        if items is None:
            return None
        return (self.literal in items) is not self.is_negated


@dataclass(frozen=True, slots=True)
class Present:
    """Whether a field is there, or is not."""

    path: Path
    is_asked: bool

    def holds(self, scope: Scope, tolerance: Fraction = _NONE) -> bool | None:
        """Whether it is true."""
        end = self.path.end(scope)
        if end is UNREADABLE:
            return None
        is_there = False if end is None else end.is_there(self.path.last)
        return None if is_there is None else is_there is self.is_asked


@dataclass(frozen=True, slots=True)
class Joined:
    """Conditions joined by `and` or `or`; unknown where no part decides."""

    is_or: bool
    parts: Sequence[Condition]

    def holds(self, scope: Scope, tolerance: Fraction = _NONE) -> bool | None:
        """Whether it is true."""
        found = [part.holds(scope, tolerance) for part in self.parts]
        if self.is_or in found:
            return self.is_or
        return None if None in found else not self.is_or


Condition: TypeAlias = Compare | Among | Contains | Present | Joined

_CONDITIONS: Mapping[str, tuple[str, ...]] = {
    **{op: ("op", "left", "right") for op in _COMPARE},
    "in": ("op", "field", "literals"),
    "not in": ("op", "field", "literals"),
    "contains": ("op", "field", "literal"),
    "not contains": ("op", "field", "literal"),
    "present": ("op", "field"),
    "absent": ("op", "field"),
    "and": ("op", "parts"),
    "or": ("op", "parts"),
}
_EXPRESSIONS: Mapping[str, tuple[str, ...]] = {
    **{op: ("op", "left", "right") for op in _ARITHMETIC},
    **dict.fromkeys(_AGGREGATES, ("op", "of", "value", "by", "where")),
    "round": ("op", "of", "places"),
    "days": ("op", "first", "last"),
}


def condition(entry: Entry) -> Condition:
    """A condition of the contract."""
    op = _operator(entry, _CONDITIONS)
    if op in _COMPARE:
        return Compare(expression(entry["left"]), op, expression(entry["right"]))
    if op in ("and", "or"):
        return Joined(op == "or", tuple(map(condition, entry["parts"])))
    path = Path.of(entry["field"])
    if op in ("present", "absent"):
        return Present(path, op == "present")
    if op in ("contains", "not contains"):
        return Contains(path, _literal(entry["literal"]), op == "not contains")
    return Among(path, tuple(map(_literal, entry["literals"])), op == "not in")


def expression(entry: Entry) -> Expression:
    """An expression of the contract."""
    if "op" not in entry:
        if "field" in entry:
            return Value(Path.of(only(entry, ("field",))["field"]))
        return Constant(_literal(entry))
    op = _operator(entry, _EXPRESSIONS)
    if op == "round":
        return Rounded(expression(entry["of"]), entry["places"])
    if op == "days":
        first, last = (Path.of(entry[key]["field"]) for key in ("first", "last"))
        return Days(first, last)
    if op in _ARITHMETIC:
        return Operation(expression(entry["left"]), op, expression(entry["right"]))
    return _aggregate(entry)


def _aggregate(entry: Entry) -> Aggregate:
    value = expression(entry["value"]) if "value" in entry else None
    where = condition(entry["where"]) if "where" in entry else None
    by = None
    if "by" in entry:
        same = only(entry["by"], ("row", "here"))
        by = same["row"], Path.of(same["here"])
    added = [path.text for path in paths(value)]
    named = [path.first for side in (where, value) for path in paths(side)]
    return Aggregate(
        entry["op"],
        Path.of(entry["of"]),
        of_rows=value is not None or entry["op"] == "count",
        value=value,
        by=by,
        where=where,
        named=[*named, *([] if by is None else [by[0]])],
        zeroes=frozenset(added if entry["op"] == "sum" else ()),
    )


def paths(part: Condition | Expression | None) -> Iterator[Path]:
    """Every path that a condition or expression names, but for those of chosen rows."""
    match part:
        case Value(path) | Among(path) | Contains(path) | Present(path):
            yield path
        case Aggregate(_, path, by=by):
            yield path
            if by is not None:
                yield by[1]
        case Compare(left, _, right) | Operation(left, _, right):
            yield from paths(left)
            yield from paths(right)
        case Rounded(inner, _):
            yield from paths(inner)
        case Days(first, last):
            yield from (first, last)
        case Joined(_, parts):
            for one in parts:
                yield from paths(one)


def rounded(number: Fraction, places: int) -> Fraction:
    """A number with so many digits behind the point, half away from zero."""
    scale = 10**places
    top, bottom = abs(number.numerator), number.denominator
    size = (2 * top * scale + bottom) // (2 * bottom)
    return Fraction(size if number >= 0 else -size, scale)


def _operator(entry: Entry, known: Mapping[str, Sequence[str]]) -> str:
    op: str = entry["op"]
    if op not in known:
        raise ContractError(f"The contract has an unknown operator: {op}.")
    only(entry, known[op])
    return op


def _literal(entry: Entry) -> Any:
    if "text" in entry:
        return only(entry, ("text",))["text"]
    return _fraction(only(entry, ("number",))["number"])


def _day(number: Any) -> date:
    """The day of a moment, which is the number `yyyyMMddHHmmss`."""
    day = int(number) // 1_000_000
    return date(day // 10_000, day // 100 % 100, day % 100)
