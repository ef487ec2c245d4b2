"""Changes of words: labels, notes, readings, examples, sources. None of them breaks anybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goitin.changes.model import Change, Impact
from goitin.findings import Place

_WORDS = ("note", "notes", "readings", "examples")


def documented(what: str, old: Any, new: Any, place: Place) -> Iterator[Change]:
    """What changed in the words about one thing: any part of the model that has a label."""
    if old.label != new.label:
        yield Change("label", what, Impact.EDITORIAL, place, old.label.both, new.label.both)
    if any(getattr(old, name, None) != getattr(new, name, None) for name in _WORDS):
        yield Change("note", what, Impact.EDITORIAL, place)
    was, now = getattr(old, "origin", None), getattr(new, "origin", None)
    if was != now:
        yield Change("origin", what, Impact.EDITORIAL, place, _origin(was), _origin(now))


def span(item: Any) -> str:
    """The editions that have something: `2019–2022`, open ends as `…`; empty where every edition has it."""
    return "" if item.since is None and item.until is None else f"{item.since or '…'}–{item.until or '…'}"


def _origin(origin: Any) -> str:
    cited = "; ".join(item.by_id for item in origin.citations)
    return f"{cited} ({origin.confidence})"
