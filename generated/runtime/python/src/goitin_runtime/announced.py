"""Judging by an edition that is announced, beside the verdict and apart from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from .findings import Finding
from .options import Options
from .tree import Source


class Judged(Protocol):
    """A reading of any kind."""

    @property
    def findings(self) -> Sequence[Finding]:
        """What was found."""


R = TypeVar("R", bound=Judged)


def by_both(read: Callable[[Any, Options], R], data: Source, options: Options) -> R:
    """Read by the edition of the options, and once more by the announced one.

    The reading is the first; what only the second finds stands in its `announced`.
    """
    assert options.also is not None
    made = read(data, options)
    by_later = replace(options, edition=options.also, chooses=False, also=None)
    known = Counter(made.findings)
    found = []
    for one in read(data, by_later).findings:
        known[one] -= 1
        if known[one] < 0:
            found.append(one)
    return replace(made, announced=tuple(found))  # type: ignore[type-var]
