"""The editions of the regulation in order of time.

Findings depend on them, values never do.
"""

from __future__ import annotations

from .._editions import Edition

EDITIONS = tuple(Edition)
NEWEST = len(EDITIONS) - 1


def number(edition: str | None, otherwise: int) -> int:
    """The place of an edition in time."""
    return otherwise if edition is None else EDITIONS.index(Edition(edition))
