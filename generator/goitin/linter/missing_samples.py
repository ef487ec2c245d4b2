"""A rule about samples: where none can be made, tests and documentation say nothing of a record."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.resolver import Resolution
from goitin.samples import records


def no_sample(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """A sample without a finding can be made for every record; what stands in the way of several is told once."""
    made, reported = records.of(resolved.spec), set[SourceLocation]()
    for record in resolved.spec.records:
        obstacle = made.obstacle(record.id) if resolved.spec.is_current(record) else None
        if obstacle is None:
            continue
        place = (
            obstacle.rule.place if obstacle.rule else obstacle.field.place if obstacle.field else record.place
        )
        if place not in reported:
            reported.add(place)
            cure = msg(
                "{cure} Otherwise the tests of the SDKs, `sample` and the documentation lack it.",
                cure=obstacle.cure,
            )
            yield place, obstacle.what, cure
