"""Semantic versions: their order, and whether one is far enough from another."""

from __future__ import annotations

import re

FORM = re.compile(
    r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?", re.ASCII
)

Rank = tuple[tuple[int, ...], bool, tuple[tuple[bool, int, str], ...]]


def rank(version: str) -> Rank:
    """What versions are ordered by: the three numbers, then a preview before what it previews; the build counts for nothing."""
    found = FORM.fullmatch(version)
    if found is None:
        raise ValueError(version)
    previews = (found[4] or "").split(".") if found[4] else []
    words = tuple((not word.isdigit(), int(word) if word.isdigit() else 0, word) for word in previews)
    return tuple(int(found[at]) for at in (1, 2, 3)), not previews, words


def reaches(version: str, least: str) -> bool:
    """Whether it is `least`, a preview of it, or later."""
    return rank(version)[0] >= rank(least)[0]
