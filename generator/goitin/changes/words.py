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
    was, now = (cited(item.origin) if getattr(item, "origin", None) else "" for item in (old, new))
    if was != now:
        yield Change("origin", what, Impact.EDITORIAL, place, was, now)


def span(item: Any) -> str:
    """The editions that have something: `2019–2022`, open ends as `…`; empty where every edition has it."""
    return "" if item.since is None and item.until is None else f"{item.since or '…'}–{item.until or '…'}"


def cited(origin: Any) -> str:
    """Sources by their ids, and the confidence; an edit of a source itself is told once, there."""
    sources = "; ".join(item.by_id for item in origin.citations)
    return f"{sources} ({origin.confidence})"
