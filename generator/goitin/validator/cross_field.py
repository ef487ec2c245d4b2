"""Rules across the fields of a record and of the records in it: exact fractions, times as numbers, texts and codes as they are.

A condition is true, false, or unknown: something in it is absent, cannot be read, or is divided by zero. What is unknown is not judged.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from goitin import types
from goitin.language import expressions, rule_fields
from goitin.language.expressions import ABOVE
from goitin.model import (
    Aggregate,
    Comparison,
    Condition,
    Contains,
    Days,
    Expression,
    Junction,
    ListOf,
    Membership,
    Operand,
    Presence,
    Record,
    Rounded,
    Rule,
    item_type,
)
from goitin.types.reading import Value
from goitin.wire.pointer import step

Operated = Fraction | str
_PLACES = 6
_NOTHING = Fraction(0)


class Skip(Exception):  # noqa: N818
    """There is nothing to compare: an operand is absent or unreadable, or a divisor is zero."""


class _Unreadable(Skip):
    """Something stands there that cannot be read: an absent operand may count as 0, this never does."""


@dataclass(slots=True)
class Members:
    """What rules see of one object: the values of its fields by wire name, and what stands in its lists and records.

    `items` has the items of a list, or the one record of a field, in their order; None stands for one that cannot be read.
    `unread` names the fields with something that could not be read: these are not absent.
    """

    record: Record
    values: dict[str, Value] = field(default_factory=dict)
    items: dict[str, list[Members | Value | None]] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)

    def operand(self, wire: str) -> Operated | None:
        """The value of a field, as rules compare it; None where it is absent."""
        own, value = self.record.field(wire), self.values.get(wire)
        if value is None and wire in self.unread:
            raise _Unreadable
        if own is None or value is None:
            return None
        return _operated(types.of(own.type).is_ordered, value)

    def is_list(self, wire: str) -> bool:
        """Whether a field holds a list."""
        own = self.record.field(wire)
        return own is not None and isinstance(own.type, ListOf)

    def is_there(self, wire: str) -> bool:
        """Whether a field has a value, or items."""
        return wire in self.values or wire in self.items


class Scope(NamedTuple):
    """What the names of a rule are looked up in: an object, and above it, where the rule is judged for each row, the one that has the rule.

    `groups` keeps what aggregates over the lists of the object above have found: it is the same for every row.
    """

    members: Members
    above: Members | None = None
    zeroes: Collection[str] = ()
    groups: dict[int, _Groups | None] | None = None

    def home(self, path: str) -> tuple[Members, list[str]]:
        """The object in which a path begins, and its steps."""
        if self.above is None:
            return self.members, path.split(".")
        steps = path.removeprefix(ABOVE).split(".")
        is_own = not path.startswith(ABOVE) and self.members.record.field(steps[0]) is not None
        return self.members if is_own else self.above, steps

    def value(self, path: str) -> Operated:
        """The value that a path leads to, 0 where it counts as that."""
        members, steps = self.home(path)
        found = next(_walk(members, steps[:-1]), None)
        value = None if found is None else found.operand(steps[-1])
        if value is None and path in self.zeroes:
            return _NOTHING
        if value is None:
            raise Skip
        return value


def scopes(rule: Rule, members: Members, zeroes: Collection[str] = ()) -> Iterator[tuple[str, Scope]]:
    """For what a rule is judged: the object itself, or with `each` the rows of its lists and records.

    Args:
        rule: The rule.
        members: The object that has it.
        zeroes: Paths that count as 0 where they are absent, while one of the fields that the rule names is there.

    Yields:
        The step from the object to the row as a JSON Pointer, empty for the object itself, and the scope.

    """
    if not rule.each:
        yield "", Scope(members, None, zeroes if zeroes and _is_any_there(rule, Scope(members)) else ())
        return
    groups: dict[int, _Groups | None] = {}
    for each in rule.each:
        for at, row in enumerate(members.items.get(each, ())):
            if isinstance(row, Members):
                scope = Scope(row, members, (), groups)
                counted = zeroes if zeroes and _is_any_there(rule, scope) else ()
                yield step(each) + (f"/{at}" if members.is_list(each) else ""), scope._replace(zeroes=counted)


def holds(rule: Rule, scope: Scope) -> bool | None:
    """Whether a rule holds; None where its condition is not met, or something in it cannot be compared."""
    if not all(is_true(condition, scope) for condition in rule.when):
        return None
    return is_true(rule.check, scope, Fraction(rule.tolerance))


def is_true(condition: Condition, scope: Scope, tolerance: Fraction = _NOTHING) -> bool | None:
    """Whether a condition holds; None where that is unknown."""
    if isinstance(condition, Junction):
        found = [is_true(part, scope, tolerance) for part in condition.parts]
        deciding = condition.op == "or"
        return deciding if deciding in found else None if None in found else not deciding
    try:
        match condition:
            case Comparison():
                return _compare(condition, tolerance, scope)
            case Membership(field, literals, is_negated):
                return (scope.value(field.text) in map(_literal, literals)) != is_negated
            case Contains(field, literal, is_negated):
                return (_literal(literal) in _items(field.text, scope)) != is_negated
            case Presence(field, is_present):
                return _is_there(field.text, scope) == is_present
    except Skip:
        return None


def numbers(rule: Rule, scope: Scope) -> dict[str, str]:
    """The two numbers that the check of a broken rule compared; nothing where it compares no numbers."""
    if not isinstance(rule.check, Comparison):
        return {}
    left, right = number(rule.check.left, scope), number(rule.check.right, scope)
    if left is None or right is None:
        return {}
    return {"stated": decimal(left), "computed": decimal(right)}


def number(expression: Expression, scope: Scope) -> Fraction | None:
    """The exact number that an expression is; None where it is a text, or cannot be computed."""
    try:
        found = _value(expression, scope)
    except Skip:
        return None
    return None if isinstance(found, str) else found


def decimal(number: Fraction) -> str:
    """A number rounded to six digits after the decimal point, half away from zero, without zeros at the end."""
    scaled = int(abs(_rounded(number, _PLACES)) * 10**_PLACES)
    whole, behind = divmod(scaled, 10**_PLACES)
    text = f"{whole}.{behind:0{_PLACES}}".rstrip("0").rstrip(".")
    return f"-{text}" if number < 0 and scaled else text


def _compare(asked: Comparison, tolerance: Fraction, scope: Scope) -> bool:
    left, right = _value(asked.left, scope), _value(asked.right, scope)
    if isinstance(left, str) or isinstance(right, str):
        return (left == right) == (asked.op == "=")
    match asked.op:
        case "=":
            return abs(left - right) <= tolerance
        case "!=":
            return left != right
        case "<=":
            return left <= right + tolerance
        case ">=":
            return left >= right - tolerance
        case "<":
            return left < right
    return left > right


def _value(expression: Expression, scope: Scope) -> Operated:
    match expression:
        case Operand("field", path):
            return scope.value(path)
        case Operand():
            return _literal(expression)
        case Aggregate():
            return _aggregated(expression, scope)
        case Rounded(inner, places):
            return _rounded(_number(inner, scope), places)
        case Days(first, last):
            return Fraction((_day(last, scope) - _day(first, scope)).days)
    left, right = _number(expression.left, scope), _number(expression.right, scope)
    match expression.op:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
    if right == 0:
        raise Skip
    return left / right


def _number(expression: Expression, scope: Scope) -> Fraction:
    value = _value(expression, scope)
    if isinstance(value, str):
        raise Skip
    return value


def _day(operand: Operand, scope: Scope) -> date:
    digits = f"{int(_number(operand, scope)):014}"
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))


def _rounded(number: Fraction, places: int) -> Fraction:
    """Half away from zero."""
    scale = 10**places
    size = (2 * abs(number.numerator) * scale + number.denominator) // (2 * number.denominator)
    return Fraction(size if number >= 0 else -size, scale)


_Groups = dict[Operated | None, list[Fraction]]


def _aggregated(asked: Aggregate, scope: Scope) -> Fraction:
    """A sum, a count, the least or the greatest: of rows, or of the items of a list of values."""
    members, steps = scope.home(asked.rows)
    known = scope.groups if scope.groups is not None and members is scope.above else {}
    if id(asked) not in known:
        known[id(asked)] = _grouped(asked, members, steps)
    groups = known[id(asked)]
    if groups is None:
        raise _Unreadable
    found = groups.get(None if asked.by is None else scope.value(asked.by.here.text), [])
    if asked.function in ("sum", "count"):
        return sum(found, _NOTHING)
    if not found:
        raise Skip
    return min(found) if asked.function == "min" else max(found)


def _grouped(asked: Aggregate, members: Members, steps: list[str]) -> _Groups | None:
    """What each chosen row counts; None where something in the rows cannot be read, or computed."""
    try:
        return _groups(asked, _rows(members, steps))
    except Skip:
        return None


def _groups(asked: Aggregate, rows: Iterator[Members | Value]) -> _Groups:
    """What each chosen row counts, by the value of the field that `by` names; all under None where it names none."""
    groups: _Groups = {}
    named = {
        path for side in (asked.where, asked.value) if side is not None for path in expressions.paths(side)
    }
    if asked.by is not None:
        named.add(asked.by.field)
    for row in rows:
        if isinstance(row, Members) and any(path.partition(".")[0] in row.unread for path in named):
            raise _Unreadable
        if asked.where is not None and not (isinstance(row, Members) and is_true(asked.where, Scope(row))):
            continue
        counted = _counted(asked, row)
        group = row.operand(asked.by.field) if asked.by is not None and isinstance(row, Members) else None
        if counted is not None and (asked.by is None or group is not None):
            groups.setdefault(group, []).append(counted)
    return groups


def _counted(asked: Aggregate, row: Members | Value) -> Fraction | None:
    """What one row counts; None where it has nothing that could be the least or the greatest."""
    if asked.function == "count":
        return Fraction(1)
    if not isinstance(row, Members):
        return None
    if asked.value is not None:
        zeroes = expressions.paths(asked.value) if asked.function == "sum" else ()
        scope = Scope(row, None, zeroes)
        return _number(asked.value, scope) if asked.function == "sum" else number(asked.value, scope)
    found = row.operand(asked.path.rpartition(".")[2])
    return found if isinstance(found, Fraction) else None


def _rows(members: Members, steps: list[str]) -> Iterator[Members | Value]:
    """What stands at the end of a way through lists and records; what cannot be read skips the rule."""
    if members.record.field(steps[0]) is None or not members.is_there(steps[0]):
        if steps[0] in members.unread:
            raise _Unreadable
        return
    for item in members.items.get(steps[0], ()):
        if item is None:
            raise _Unreadable
        if len(steps) == 1:
            yield item
        elif isinstance(item, Members):
            yield from _rows(item, steps[1:])


def _walk(members: Members, steps: list[str]) -> Iterator[Members]:
    """The object at the end of a way through records."""
    if not steps:
        yield members
        return
    yield from (row for row in _rows(members, steps) if isinstance(row, Members))


def _items(path: str, scope: Scope) -> list[Operated]:
    """The items of a list of values; an absent list has none."""
    members, steps = scope.home(path)
    found = next(_walk(members, steps[:-1]), None)
    if found is None:
        return []
    own = found.record.field(steps[-1])
    is_ordered = own is not None and types.of(item_type(own.type)).is_ordered
    return [_operated(is_ordered, one) for one in _rows(found, steps[-1:]) if isinstance(one, Value)]


def _is_there(path: str, scope: Scope) -> bool:
    members, steps = scope.home(path)
    found = next(_walk(members, steps[:-1]), None)
    if found is None:
        return False
    if not found.is_there(steps[-1]) and steps[-1] in found.unread:
        raise _Unreadable
    return found.is_there(steps[-1])


def _is_any_there(rule: Rule, scope: Scope) -> bool:
    """Whether one of the fields that a rule names is there, readable or not."""
    for path in rule_fields.looked_into(*expressions.sides(rule)):
        members, steps = scope.home(path)
        if members.is_there(steps[0]):
            return True
    return False


def _operated(is_ordered: bool, value: Value) -> Operated:
    return Fraction(value.comparable) if is_ordered else value.comparable


def _literal(operand: Operand) -> Operated:
    return Fraction(operand.text) if operand.kind == "number" else operand.text
