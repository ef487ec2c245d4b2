"""Whom a change of a type breaks: each type as what it allows on the wire."""

from __future__ import annotations

from goitin import types
from goitin.diff import constraint_impact
from goitin.diff.change import Impact
from goitin.model import Closedness, Code, Joined, JsonForm, Type, item_type


def of_type(old: Type, new: Type) -> Impact:
    """Of another type: more digits, or anything instead of something, are wider; what cannot be compared breaks both.

    Whatever it is on the wire, its type in vendors' code changes too; that is theirs to see when they take the new version.
    """
    was, now = types.of(old), types.of(new)
    if (was.item is was) != (now.item is now) or _separator(old) != _separator(new):
        return Impact.BREAKS_BOTH
    scope = was.item.change(now.item.kind)
    back = now.item.change(was.item.kind) if scope is None else None
    if back is not None:
        scope = types.Scope(less=back.more, more=back.less)
    return Impact.BREAKS_BOTH if scope is None else constraint_impact.impact(*scope)


def _separator(kind: Type) -> str | None:
    """What stands between the values of a joined text; None where there is none."""
    return kind.separator if isinstance(kind, Joined) else None


def of_form(old: Type, new: Type) -> Impact:
    """Of text, number or either; which of the two is written is only news."""
    was, now = _allowed(old), _allowed(new)
    return constraint_impact.impact(not was <= now, not now <= was)


def is_closed(kind: Type) -> bool:
    """Whether it is a code that has to be in its table."""
    found = item_type(kind)
    return isinstance(found, Code) and found.strength is Closedness.CLOSED


def _allowed(kind: Type) -> frozenset[JsonForm]:
    found: JsonForm | None = getattr(item_type(kind), "form", None)
    if found is None:
        return frozenset()
    return frozenset((JsonForm.TEXT, JsonForm.NUMBER) if found is JsonForm.EITHER else (found,))
