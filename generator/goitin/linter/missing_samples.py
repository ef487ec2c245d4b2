"""A rule about samples: where none can be made, tests and documentation say nothing of a record."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.diagnostics.diagnostic import Place
from goitin.diagnostics.message import say
from goitin.resolver import Resolved
from goitin.samples import records


def no_sample(resolved: Resolved) -> Iterator[tuple[Place, str, str]]:
    """A sample without a finding can be made of every record; what stands in the way of several is told once."""
    made, told = records.of(resolved.spec), set[Place]()
    for record in resolved.spec.records:
        obstacle = made.obstacle(record.id) if resolved.spec.is_current(record) else None
        if obstacle is None:
            continue
        place = (
            obstacle.rule.place if obstacle.rule else obstacle.field.place if obstacle.field else record.place
        )
        if place not in told:
            told.add(place)
            cure = say(
                "{cure} Else the tests of the SDKs, `sample` and the documentation lack it.",
                cure=obstacle.cure,
            )
            yield place, obstacle.what, cure
