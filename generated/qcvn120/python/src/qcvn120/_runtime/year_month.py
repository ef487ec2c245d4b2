"""A month of a year."""

from __future__ import annotations

from typing import NamedTuple


class YearMonth(NamedTuple):
    """A month of a year, from 1 to 12; months compare in order of time."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"
