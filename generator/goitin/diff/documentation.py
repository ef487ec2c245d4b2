"""Changes of words: labels, notes, readings, examples, sources. None of them breaks anybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goitin.describe.editions import cited
from goitin.diagnostics.diagnostic import Place
from goitin.diff.change import Change, Impact

_WORDS = ("note", "notes", "readings", "examples")


def documented(what: str, old: Any, new: Any, place: Place) -> Iterator[Change]:
    """What changed in the words about one thing: any part of the model that has a label."""
    if old.label != new.label:
        yield Change("label", what, Impact.EDITORIAL, place, old.label.both, new.label.both)
    if any(getattr(old, name, None) != getattr(new, name, None) for name in _WORDS):
        yield Change("note", what, Impact.EDITORIAL, place)
    was, now = (cited(item.origin) if getattr(item, "origin", None) else "" for item in (old, new))
    if was != now:
        yield Change("origin", what, Impact.EDITORIAL, place, was, now)
