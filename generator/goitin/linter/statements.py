"""The rule about several statements of one field: each can apply, and no two contradict each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.kinds.required import asks_wherever, formula
from goitin.linter.fields import constrained_items
from goitin.model import Demand, Field, NamedType, Spec
from goitin.resolver import Resolution

Fault = tuple[SourceLocation, str, str]


def statements(resolved: Resolution) -> Iterator[Fault]:
    """Each statement of a field can apply: no other says the same before it, or the contrary, in its editions."""
    reported: set[SourceLocation] = set()
    for item in constrained_items(resolved):
        for place, what, cure in (*_overlapping(resolved.spec, item), *_demanded(resolved.spec, item)):
            if place not in reported:  # of an envelope each message has the fields
                reported.add(place)
                yield place, what, cure


def _overlapping(spec: Spec, item: Field | NamedType) -> Iterator[Fault]:
    """Statements about values of which two hold in one edition."""
    for one, other in combinations(item.by_edition, 2):
        common = _common(spec.lifetime(one), spec.lifetime(other))
        if one.key == other.key and common:
            yield (
                other.place,
                msg(
                    "In edition {edition} two statements of `{key}` hold.",
                    edition=spec.editions[common[0]].id,
                    key="range" if one.key == "period" else one.key,
                ),
                msg("Let one end with `until` before the other begins with `since`."),
            )


def _demanded(spec: Spec, item: Field | NamedType) -> Iterator[Fault]:
    if isinstance(item, NamedType):
        return
    required, forbidden = spec.demands(item.required), spec.demands(item.forbidden)
    yield from _hidden(required)
    yield from _hidden(forbidden)
    for one in required:
        for other in forbidden:
            common = _common(one.editions, other.editions)
            if common and _asks_the_same(one, other):
                yield (
                    other.statement.place,
                    msg(
                        "In edition {edition} the field is required and forbidden at once: `{condition}`.",
                        edition=spec.editions[common[0]].id,
                        condition=formula(one.statement),
                    ),
                    msg("Keep one of the two, or give them different conditions."),
                )


def _hidden(demands: Sequence[Demand]) -> Iterator[Fault]:
    """Statements that are never the first that asks."""
    for at, later in enumerate(demands):
        for first in demands[:at]:
            if set(later.editions) <= set(first.editions) and asks_wherever(first.statement, later.statement):
                yield (
                    later.statement.place,
                    msg(
                        "The statement never applies: `{first}` before it asks wherever it does.",
                        first=formula(first.statement),
                    ),
                    msg("Delete it, or put it first."),
                )
                break


def _asks_the_same(one: Demand, other: Demand) -> bool:
    return asks_wherever(one.statement, other.statement) and asks_wherever(other.statement, one.statement)


def _common(one: range, other: range) -> range:
    return range(max(one.start, other.start), min(one.stop, other.stop))
