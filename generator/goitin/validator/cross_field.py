"""Rules across the fields of a record: exact fractions, times as numbers, texts and codes as they are."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction

from goitin import types
from goitin.language import expressions
from goitin.model import Comparison, Expression, Operand, Record, Rule
from goitin.types.reading import Value
from goitin.wire.tree import Number

Operated = Fraction | str
_PLACES = 6
_ZERO = Value(Number("0"), "0")


class Skip(Exception):  # noqa: N818
    """There is nothing to compare: an operand is absent or unreadable, or a divisor is zero."""


def operands(
    rule: Rule, zeroes: Collection[str], values: Mapping[str, Value], unread: Collection[str] = ()
) -> Mapping[str, Value]:
    """What a rule looks at: the values, and 0 for absent numbers, while one field of the rule has a value.

    Args:
        rule: The rule.
        zeroes: Wire names of the fields that count as 0 where they are absent; may be empty.
        values: What the record holds, by wire name.
        unread: Wire names of fields with something that could not be read: these are not absent.

    Returns:
        Values by wire name; none at all where `zeroes` has names and no field of the rule has a value.

    """
    if not zeroes:
        return values
    if not any(wire in values for wire in expressions.wires(rule)):
        return {}
    return {**{wire: _ZERO for wire in zeroes if wire not in unread}, **values}


def holds(rule: Rule, record: Record, values: Mapping[str, Value]) -> bool | None:
    """Whether a rule holds.

    Args:
        rule: The rule.
        record: The record that has it.
        values: What the rule looks at, by wire name, as `operands` gives it.

    Returns:
        None where its condition is not met, or something in it cannot be compared.

    """
    try:
        if not all(_compare(condition, Fraction(0), record, values) for condition in rule.when):
            return None
        return _compare(rule.check, Fraction(rule.tolerance), record, values)
    except Skip:
        return None


def numbers(rule: Rule, record: Record, values: Mapping[str, Value]) -> dict[str, str]:
    """The two numbers that the check of a broken rule compared; nothing where it compares no numbers."""
    try:
        left, right = _value(rule.check.left, record, values), _value(rule.check.right, record, values)
    except Skip:
        return {}
    if isinstance(left, str) or isinstance(right, str):
        return {}
    return {"stated": decimal(left), "computed": decimal(right)}


def number(expression: Expression, record: Record, values: Mapping[str, Value]) -> Fraction | None:
    """The number that an expression is.

    Args:
        expression: The expression.
        record: The record whose fields it names.
        values: What the record holds, by wire name.

    Returns:
        The exact number; None where it is a text, or cannot be computed.

    """
    try:
        found = _value(expression, record, values)
    except Skip:
        return None
    return None if isinstance(found, str) else found


def decimal(number: Fraction) -> str:
    """A number rounded to six digits after the decimal point, half away from zero, without zeros at the end."""
    scaled = (2 * abs(number.numerator) * 10**_PLACES + number.denominator) // (2 * number.denominator)
    whole, behind = divmod(scaled, 10**_PLACES)
    text = f"{whole}.{behind:0{_PLACES}}".rstrip("0").rstrip(".")
    return f"-{text}" if number < 0 and scaled else text


def _compare(asked: Comparison, tolerance: Fraction, record: Record, values: Mapping[str, Value]) -> bool:
    left, right = _value(asked.left, record, values), _value(asked.right, record, values)
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


def _value(expression: Expression, record: Record, values: Mapping[str, Value]) -> Operated:
    if isinstance(expression, Operand):
        return _operand(expression, record, values)
    left, right = _number(expression.left, record, values), _number(expression.right, record, values)
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


def _number(expression: Expression, record: Record, values: Mapping[str, Value]) -> Fraction:
    value = _value(expression, record, values)
    if isinstance(value, str):
        raise Skip
    return value


def _operand(operand: Operand, record: Record, values: Mapping[str, Value]) -> Operated:
    if operand.kind == "number":
        return Fraction(operand.text)
    if operand.kind == "text":
        return operand.text
    field, value = record.field(operand.text), values.get(operand.text)
    if field is None or value is None:
        raise Skip
    return Fraction(value.comparable) if types.of(field.type).is_ordered else value.comparable
