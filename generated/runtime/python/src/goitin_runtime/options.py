"""What a caller may choose: the reading, the edition, the limits; checked once."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from .catalog import NONE, Catalogs
from .findings import Mode
from .tree import MAX_LEVELS, MOST_LEVELS

MAX_FINDINGS = 1000
_ROOM = 1000


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are read; `edition` is its place in time."""

    mode: Mode
    edition: int
    max_findings: int
    max_bytes: int
    max_levels: int
    max_items: int
    catalogs: Catalogs = NONE

    @property
    def tolerant(self) -> bool:
        """Whether usual deviations are taken."""
        return self.mode is Mode.TOLERANT


def chosen(
    mode: Mode,
    edition: int,
    max_findings: int,
    max_bytes: int,
    max_levels: int,
    max_items: int,
    catalogs: Catalogs | None = None,
) -> Options:
    """The options of a caller.

    Raises `ValueError` for a mode that does not exist, a limit below zero, no findings at
    all, and levels that are not 1 to 512.
    """
    if max_findings < 1:
        raise ValueError("max_findings must be 1 or more.")
    if min(max_bytes, max_items) < 0:
        raise ValueError("max_bytes and max_items must not be negative.")
    if not 1 <= max_levels <= MOST_LEVELS:
        raise ValueError(f"max_levels must be 1 to {MOST_LEVELS}.")
    if max_levels > MAX_LEVELS:
        # The standard library's scanner takes a call a level, a framework's tree two.
        sys.setrecursionlimit(max(sys.getrecursionlimit(), _ROOM + 4 * max_levels))
    return Options(
        Mode(mode),
        edition,
        max_findings,
        max_bytes,
        max_levels,
        max_items,
        catalogs or NONE,
    )
