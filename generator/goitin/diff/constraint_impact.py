"""Whom a change of a constraint breaks: writers if less is allowed than before, readers if more is.

A constraint that only warns allows everything, so that only errors count.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from goitin.diff.change import Impact
from goitin.language.patterns.inclusion import takes_all
from goitin.model import Field, Required
from goitin.model.constraints import Items, Length, Pattern, Period, Present, Range, Rule


def impact(less: bool, more: bool) -> Impact:
    """The impact of allowing less than before, more than before, both or neither."""
    if less and more:
        return Impact.BREAKS_BOTH
    return Impact.BREAKS_WRITERS if less else Impact.BREAKS_READERS if more else Impact.COMPATIBLE


def of_bounds(old: Length | Items | Range | None, new: Length | Items | Range | None) -> Impact:
    """Of a length, a number of items or a range."""
    (low, high), (new_low, new_high) = _limits(old), _limits(new)
    return impact(new_low > low or new_high < high, new_low < low or new_high > high)


def of_range(old: Field, new: Field) -> Impact:
    """Of the bounds of a number, or of a day, time or month."""
    if old.period is None and new.period is None:
        return of_bounds(old.range, new.range)
    (low, high), (new_low, new_high) = _moments(old.period), _moments(new.period)
    return impact(new_low > low or new_high < high, new_low < low or new_high > high)


def of_present(old: Present | None, new: Present | None) -> Impact:
    """Of a key that is always sent: writers must send it, readers may rely on it."""
    was, now = (said if said and said.grade.severity == "error" else None for said in (old, new))
    return impact(less=now is not None and was is None, more=was is not None and now is None)


def of_required(old: Required | None, new: Required | None) -> Impact:
    """Of requiredness: more values that ask for the field are less freedom."""
    was, now = _asked(old), _asked(new)
    return impact(not _covers(was, now), not _covers(now, was))


def of_span(old: Field, new: Field, editions: Sequence[str]) -> Impact:
    """Of the editions that have a field: where it comes it may be asked for, where it goes nobody sends it any more."""
    was, now = lived(old, editions), lived(new, editions)
    return impact(
        bool(now - was) and _asked(new.required) is not None,
        bool(was - now) and _asked(old.required) is not None,
    )


def lived(field: Field, editions: Sequence[str]) -> frozenset[str]:
    """Which of these editions, in order of time, have the field."""
    first = (
        editions.index(field.since)
        if field.since in editions
        else 0
        if field.since is None
        else len(editions)
    )
    last = editions.index(field.until) if field.until in editions else len(editions) - 1
    return frozenset(editions[first : last + 1])


def of_presence(old: Any, new: Any) -> Impact:
    """Of a constraint of which two different ones cannot be compared: a unique key, a fixed text, a rule."""
    was, now = _binding(old), _binding(new)
    return impact(now is not None and now != was, was is not None and now != was)


def of_pattern(old: Pattern | None, new: Pattern | None) -> Impact:
    """Of a pattern: one that takes all that the other takes, and more, is wider; what cannot be found out counts as both."""
    was, now = (said.regex if said and said.grade.severity == "error" else None for said in (old, new))
    if was is None or now is None:
        return impact(less=now is not None, more=was is not None) if was != now else Impact.COMPATIBLE
    return impact(less=not takes_all(now, was), more=not takes_all(was, now))


def of_rule(old: Rule | None, new: Rule | None) -> Impact:
    """Of a rule: where an absent number comes to count as 0, more records are judged, where it ceases to, fewer."""
    was, now = _binding(old), _binding(new)
    if old is None or new is None or was is None or was != now or old.absent == new.absent:
        return of_presence(old, new)
    return impact(less=new.absent == "0", more=old.absent == "0")


def _limits(said: Length | Items | Range | None) -> tuple[Decimal, Decimal]:
    low = high = None
    if said is not None and said.grade.severity == "error":
        low, high = said.min, said.max
    return Decimal("-Infinity" if low is None else low), Decimal("Infinity" if high is None else high)


def _moments(said: Period | None) -> tuple[str, str]:
    """Bounds as digits, which compare as texts."""
    if said is None or said.grade.severity != "error":
        return "", "9"
    return said.first or "", said.last or "9"


def _asked(said: Required | None) -> tuple[str | None, frozenset[str]] | None:
    """Which field, with which of its values, asks for this one; (None, …): always; None: nothing does."""
    if said is None or said.grade.severity != "error":
        return None
    return said.when, frozenset(said.values)


def _covers(
    wide: tuple[str | None, frozenset[str]] | None, narrow: tuple[str | None, frozenset[str]] | None
) -> bool:
    """Whether `wide` asks for the field wherever `narrow` does."""
    if narrow is None or (wide is not None and wide[0] is None):
        return True
    return wide is not None and wide[0] == narrow[0] and narrow[1] <= wide[1]


def _binding(said: Any) -> Any:
    """What a constraint demands, without its sources; None where it demands nothing, or only warns."""
    if said is None or isinstance(said, str):
        return said
    if said.grade.severity != "error":
        return None
    return tuple(getattr(said, name, None) for name in ("key", "check", "when", "tolerance"))
