"""Days as digits (`20250101`): which edition holds on one, and which codes do."""

from __future__ import annotations

from collections.abc import Sequence

from goitin.model import Edition

_DIGITS = 8  # of a day, among those of a point in time


def day_of(digits: str) -> str:
    """The day of a point in time, both as digits."""
    return digits[:_DIGITS]


def digits(day: str) -> str:
    """A day in ISO form as digits."""
    return day.replace("-", "")


def edition_on(day: str, editions: Sequence[Edition]) -> int | None:
    """The place of the last edition that holds on a day; None where the day is before all of them."""
    begun = [at for at, one in enumerate(editions) if one.first_day is None or digits(one.first_day) <= day]
    return begun[-1] if begun else None


def is_within(day: str, first: str | None, last: str | None) -> bool:
    """Whether a day lies within two days in ISO form, both inclusive."""
    return (first is None or digits(first) <= day) and (last is None or day <= digits(last))
