"""What is certain of the tolerance of a rule: that it widens nothing, or that its cap is never reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal as Number

from goitin.diagnostics.message import Message, msg
from goitin.language import expressions
from goitin.model import Comparison, Expression, Field, Operand, Operation, Rounded, Rule, Tolerance

Ends = tuple[Number, Number]
Look = Callable[[str], Field | None]
EndsOf = Callable[[Field], Ends | None]
_WIDENED = ("=", "<=", ">=")


def idle(rule: Rule, look: Look, ends_of: EndsOf) -> Iterator[Message]:
    """Say what of a tolerance changes nothing.

    Args:
        rule: The rule.
        look: Gives the field that a path names as a value, or None.
        ends_of: Gives the least and the greatest number of a field without an error; None of what is no number.

    """
    asked = rule.tolerance
    if asked is None or asked.share is None:
        return
    if not Number(asked.share) or (asked.up_to is not None and not Number(asked.up_to)):
        yield msg("The tolerance of the rule {rule} is 0.", rule=rule.id)
        return
    rights = [
        _ends(part.right, look, ends_of)
        for part in expressions.parts(rule.check)
        if isinstance(part, Comparison) and part.op in _WIDENED
    ]
    if rights and all(ends is not None and not _is_reached(asked, ends) for ends in rights):
        yield msg(
            "The tolerance of the rule {rule} never goes up to {amount}: its share of the right side is always less.",
            rule=rule.id,
            amount=asked.up_to,
        )


def _is_reached(asked: Tolerance, ends: Ends) -> bool:
    """Whether a share of some right side is more than its cap."""
    if asked.up_to is None:
        return True
    return max(map(abs, ends)) * Number(asked.share or 0) > Number(asked.up_to)


def _ends(side: Expression, look: Look, ends_of: EndsOf) -> Ends | None:
    """The least and the greatest number that an expression can be; None where nobody can say."""
    match side:
        case Operand("number", text):
            return Number(text), Number(text)
        case Operand("field", path):
            field = look(path)
            return None if field is None else ends_of(field)
        case Rounded(inner, places):
            found = _ends(inner, look, ends_of)
            more = Number(10) ** -places
            return None if found is None else (found[0] - more, found[1] + more)
        case Operation(op, first, second):
            left, right = _ends(first, look, ends_of), _ends(second, look, ends_of)
            return None if left is None or right is None else _operated(op, left, right)
    return None


def _operated(op: str, left: Ends, right: Ends) -> Ends | None:
    if op == "+":
        return left[0] + right[0], left[1] + right[1]
    if op == "-":
        return left[0] - right[1], left[1] - right[0]
    if op == "*":
        corners = [one * other for one in left for other in right]
        return min(corners), max(corners)
    return None
