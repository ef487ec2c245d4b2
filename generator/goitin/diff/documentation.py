"""Changes of words: labels, notes, readings, examples, sources. None of them breaks anybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goitin.describe.editions import citation_text
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.diff.change import Impact, SpecChange

_WORDS = ("note", "notes", "readings", "examples", "embeds")


def _origin(item: Any) -> str:
    """Where it comes from; behind that the authority's code, which a code of a table may have."""
    cited = citation_text(item.origin) if getattr(item, "origin", None) else ""
    code = getattr(item, "authority_code", None)
    return cited if code is None else f"{cited}, {msg('authority code {code}', code=code)}"


def documentation_changes(what: str, old: Any, new: Any, place: SourceLocation) -> Iterator[SpecChange]:
    """What changed in the words about one thing: any part of the model that has a label."""
    if old.label != new.label:
        yield SpecChange("label", what, Impact.EDITORIAL, place, old.label.bilingual, new.label.bilingual)
    if any(getattr(old, name, None) != getattr(new, name, None) for name in _WORDS):
        yield SpecChange("note", what, Impact.EDITORIAL, place)
    was, now = (_origin(item) for item in (old, new))
    if was != now:
        yield SpecChange("origin", what, Impact.EDITORIAL, place, was, now)
