"""Whom a change of a type breaks: each type as what it allows on the wire."""

from __future__ import annotations

from typing import Any

from goitin.diff import constraint_impact
from goitin.diff.change import Impact
from goitin.model import Closedness, Code, Decimal, Integer, Json, JsonForm, ListOf, Type, item_type


def of_type(old: Type, new: Type) -> Impact:
    """Of another type: more digits, or anything instead of something, are wider; what cannot be compared breaks both.

    Whatever it is on the wire, its type in vendors' code changes too; that is theirs to see when they take the new version.
    """
    if isinstance(old, ListOf) != isinstance(new, ListOf):
        return Impact.BREAKS_BOTH
    was, now = item_type(old), item_type(new)
    if isinstance(was, Integer | Decimal) and isinstance(now, Integer | Decimal):
        (whole, behind), (new_whole, new_behind) = _digits(was), _digits(now)
        exact, becomes = (isinstance(kind, Decimal) and kind.exact for kind in (was, now))
        return constraint_impact.impact(
            new_whole < whole or new_behind < behind or (becomes and (not exact or new_behind != behind)),
            new_whole > whole or new_behind > behind or (exact and (not becomes or new_behind != behind)),
        )
    if isinstance(now, Json) or isinstance(was, Json):
        return Impact.BREAKS_READERS if isinstance(now, Json) else Impact.BREAKS_WRITERS
    return Impact.BREAKS_BOTH


def of_form(old: Type, new: Type) -> Impact:
    """Of text, number or either; which of the two is written is only news."""
    was, now = _allowed(old), _allowed(new)
    return constraint_impact.impact(not was <= now, not now <= was)


def is_closed(kind: Type) -> bool:
    """Whether it is a code that has to be in its table."""
    found = item_type(kind)
    return isinstance(found, Code) and found.strength is Closedness.CLOSED


def _digits(kind: Integer | Decimal) -> tuple[int, int]:
    """Most digits before the point, and behind it."""
    if isinstance(kind, Integer):
        return kind.digits, 0
    return kind.digits - kind.scale, kind.scale


def _allowed(kind: Type) -> frozenset[str]:
    found: Any = item_type(kind)
    form = getattr(found, "form", None)
    if form is None:
        return frozenset()
    return frozenset(("text", "number")) if form is JsonForm.EITHER else frozenset((str(form),))
