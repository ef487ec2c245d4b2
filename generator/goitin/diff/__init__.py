"""What changes between two specifications, and for whom: one small evaluator a kind of change.

A *writer* makes packets, a *reader* takes them. A change breaks writers if a packet that was right may be an error now; it breaks
readers if packets may now come that were errors before, or if what they relied on may be missing. What vendors' code holds (names of
classes, members, codes) breaks both. `surface` compares what is made of the two: each member of a package that vendors can no longer use as
they did breaks code.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from semver import Version

from goitin.diff import code_tables, fields, services, specification
from goitin.diff.affected_parties import Whom
from goitin.diff.change import Impact, SpecChange, SpecPair, sentences
from goitin.model import Spec

__all__ = ["Impact", "SpecChange", "compare", "next_version", "sentences"]


def compare(old: Spec, new: Spec) -> list[SpecChange]:
    """Find every change from one specification to another, and whose software it breaks.

    Args:
        old: The specification as it was.
        new: The specification as it is.

    Returns:
        The changes in the order of the new specification; what is gone stands behind what is there.

    """
    pair = SpecPair(old, new)
    whom = Whom(pair)
    return [replace(change, parties=whom.of(change)) for change in _changes(pair)]


def _changes(pair: SpecPair) -> Iterator[SpecChange]:
    yield from specification.changes(pair)
    yield from services.changes(pair)
    yield from fields.changes(pair)
    yield from code_tables.changes(pair)


def next_version(old: str, changes: list[SpecChange]) -> str:
    """Compute the semantic version that follows: something breaks → major, something is new → minor, words only → patch.

    Below 1.0.0 nothing is promised yet, so what breaks raises the minor version, too.

    Args:
        old: The version before the changes.
        changes: The changes; without any the version stays as it is.

    Raises:
        ValueError: `old` is no semantic version.

    """
    version = Version.parse(old)
    impacts = {change.impact for change in changes}
    breaks = any(impact.breaks or impact is Impact.BREAKS_CODE for impact in impacts)
    if breaks and version.major:
        return str(version.bump_major())
    if breaks or Impact.COMPATIBLE in impacts:
        return str(version.bump_minor())
    return str(version.bump_patch()) if impacts else old
