"""What an expression of a rule says: its leaves, the fields that it names, and how it is written."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.model import (
    Aggregate,
    Comparison,
    Condition,
    Contains,
    Days,
    Expression,
    Junction,
    Membership,
    Operand,
    Operation,
    Presence,
    Rounded,
    Rule,
    SameAs,
)

ABOVE = "above."


_OPPOSITE = {"=": "!=", "!=": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def negated(condition: Condition) -> Condition:
    """The condition that holds where another is false, and is unknown where that is."""
    match condition:
        case Comparison(op, left, right):
            return Comparison(_OPPOSITE[op], left, right)
        case Junction(op, parts):
            return Junction("or" if op == "and" else "and", tuple(map(negated, parts)))
        case Membership(field, literals, is_negated):
            return Membership(field, literals, not is_negated)
        case Contains(field, literal, is_negated):
            return Contains(field, literal, not is_negated)
        case Presence(field, is_present):
            return Presence(field, not is_present)


def operands(side: Expression | Condition) -> Iterator[Operand]:
    """Every leaf that is a value of its own, from left to right: what an aggregate goes through is none."""
    match side:
        case Operand():
            yield side
        case Operation(_, left, right) | Comparison(_, left, right):
            yield from operands(left)
            yield from operands(right)
        case Rounded(inner, _):
            yield from operands(inner)
        case Aggregate(by=SameAs(_, here)):
            yield here
        case Days(first, last):
            yield from (first, last)
        case Membership(field, literals, _):
            yield from (field, *literals)
        case Presence(field, _):
            yield field
        case Contains(field, literal, _):
            yield from (field, literal)
        case Junction(_, parts):
            for part in parts:
                yield from operands(part)


def aggregates(side: Expression | Condition) -> Iterator[Aggregate]:
    """Every sum, count, least and greatest, from left to right."""
    match side:
        case Aggregate():
            yield side
        case Operation(_, left, right) | Comparison(_, left, right):
            yield from aggregates(left)
            yield from aggregates(right)
        case Rounded(inner, _):
            yield from aggregates(inner)
        case Junction(_, parts):
            for part in parts:
                yield from aggregates(part)


def parts(condition: Condition) -> Iterator[Comparison | Membership | Presence | Contains]:
    """The conditions that a condition is joined of, from left to right."""
    if isinstance(condition, Junction):
        for part in condition.parts:
            yield from parts(part)
    else:
        yield condition


def every_part(rule: Rule) -> Iterator[Comparison | Membership | Presence | Contains]:
    """The conditions that a rule is made of, of its check first."""
    for side in sides(rule):
        yield from parts(side)


def sides(rule: Rule) -> tuple[Condition, ...]:
    """All conditions of a rule: what it checks, and when."""
    return (rule.check, *rule.when)


def paths(*sides: Condition | Expression) -> tuple[str, ...]:
    """The fields that expressions and conditions name as values, each once; what aggregates go through is not among them."""
    leaves = (one for side in sides for one in operands(side))
    return tuple(dict.fromkeys(one.text for one in leaves if one.kind == "field"))


def asked_when(rule: Rule) -> str:
    """The conditions under which a rule is judged, as a specification writes them; empty where there are none."""
    return " and ".join(formula(one, len(rule.when) > 1) for one in rule.when)


def formula(side: Expression | Condition, inside: bool = False) -> str:
    """Write an expression as a specification does.

    Args:
        side: The expression or condition.
        inside: Whether it stands within another expression; an operation, and conditions that are joined, then have brackets.

    """
    match side:
        case Operand(kind, text):
            return f'"{text}"' if kind == "text" else text
        case Aggregate():
            return f"{side.function}({_gathered(side)})"
        case Rounded(inner, places):
            return f"round({formula(inner)}, {places})"
        case Days(first, last):
            return f"days({first.text}, {last.text})"
        case Comparison(op, left, right):
            return f"{formula(left)} {op} {formula(right)}"
        case Membership(field, literals, is_negated):
            among = ", ".join(map(formula, literals))
            return f"{field.text} {'not in' if is_negated else 'in'} [{among}]"
        case Presence(field, is_present):
            return f"{field.text} is {'present' if is_present else 'absent'}"
        case Contains(field, literal, is_negated):
            return f"{field.text} {'not ' if is_negated else ''}contains {formula(literal)}"
        case Operation(op, left, right):
            text = f"{formula(left, True)} {op} {formula(right, True)}"
        case Junction(op, joined):
            text = f" {op} ".join(formula(part, True) for part in joined)
    return f"({text})" if inside else text


def _gathered(asked: Aggregate) -> str:
    """What stands in the brackets of an aggregate."""
    text = asked.path if asked.value is None else f"{asked.path}: {formula(asked.value)}"
    if asked.by is not None:
        here = asked.by.here.text
        text += f" by {asked.by.field}" if here == asked.by.field else f" by {asked.by.field} = {here}"
    return text if asked.where is None else f"{text} where {formula(asked.where)}"
