"""What entries of the contract have in common: what is left out, and where something comes from."""

from __future__ import annotations

from typing import Any

from goitin.model import CodeValue, ConstraintMeta, Field, Provenance, Record, Required, Service, Spec

Entry = dict[str, Any]
"""An object of a document: texts, numbers, truths, lists and such objects. A key that says nothing is left out."""


def without_absent(**parts: Any) -> Entry:
    """What says something."""
    return {name: part for name, part in parts.items() if part is not None}


def origin_entries(origin: Provenance, above: Provenance | None = None) -> Entry:
    """Where something comes from and how sure it is.

    Args:
        origin: The provenance of the thing.
        above: That of what it stands on.

    Returns:
        `source`, its citations as specifications write them, and `confidence`, each where it is not that of what stands above.

    """
    made: Entry = {}
    if above is None or origin.citations != above.citations:
        made["source"] = [one.by_id for one in origin.citations]
    if above is None or origin.confidence is not above.confidence:
        made["confidence"] = origin.confidence.value
    return made


def grade_entries(grade: ConstraintMeta, above: Provenance) -> Entry:
    """What breaking a constraint weighs, and its provenance where that is not the one of what it stands on."""
    made: Entry = {"severity": grade.severity.value}
    if grade.citations and grade.citations != above.citations:
        made["source"] = [one.by_id for one in grade.citations]
    if grade.confidence is not above.confidence:
        made["confidence"] = grade.confidence.value
    return made


def span_entries(spec: Spec, item: Field | CodeValue | Record | Service | Required) -> Entry:
    """The first and the last edition that have it, each where it is not that of all: however a specification puts it."""
    lived, editions = spec.lifetime(item), spec.editions
    made: Entry = {}
    if lived.start > 0:
        made["since"] = editions[lived.start].id
    if lived.stop < len(editions):
        made["until"] = editions[lived.stop - 1].id
    return made
