"""What of a specification nobody has confirmed yet: all that is not of confidence A, on demand."""

from __future__ import annotations

from collections.abc import Iterator

from goitin import kinds, model
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.resolver import Resolution

_Row = tuple[SourceLocation, str, model.Confidence]


def unconfirmed(resolved: Resolution) -> Iterator[tuple[SourceLocation, str]]:
    """Everything that is not of confidence A, each once: where, and what it is with its confidence."""
    seen: set[tuple[SourceLocation, str]] = set()
    for place, name, confidence in _rows(resolved.spec):
        if confidence is model.Confidence.A or (place, name) in seen:
            continue
        seen.add((place, name))
        yield place, f"{name} ({confidence})"


def _rows(spec: model.Spec) -> Iterator[_Row]:
    for name, stated in (("standing", spec.standing), ("transport", spec.transport)):
        if stated:
            yield spec.place, name, stated.origin.confidence
    for named in spec.types:
        yield named.place, named.id, named.origin.confidence
        yield from _constraints(named, named.id)
    for record in spec.records:
        yield from _of_record(record)
    for table in spec.tables:
        yield table.place, table.id, table.origin.confidence
        for code in table.codes:
            yield code.place, f"{table.id} {code.code}", code.origin.confidence
    for packet in spec.packets:
        yield packet.place, packet.id, packet.origin.confidence
        for service in packet.services:
            yield service.place, service.id, service.origin.confidence
        for step in packet.flow:
            yield step.place, f"{packet.id}, order of {step.service}", step.origin.confidence


def _of_record(record: model.Record) -> Iterator[_Row]:
    holder = (
        record.id if record.message_kind == "record" else record.message_kind
    )  # a message's fields are those of its envelope
    if record.message_kind == "record":
        yield record.place, record.id, record.origin.confidence
    for field in record.fields:
        yield field.place, f"{holder}.{field.wire}", field.origin.confidence
        yield from _constraints(field, f"{holder}.{field.wire}")
    for rule in record.rules:
        yield rule.place, f"{record.id}: {rule.id}", rule.grade.confidence


def _constraints(item: model.Field | model.NamedType, name: str) -> Iterator[_Row]:
    """Constraints that are less sure, or surer, than what they stand on."""
    for one in kinds.statements(item):
        confidence = one.grade(item).confidence
        if confidence is not item.origin.confidence:
            yield item.place, f"{name} {one.kind.key}", confidence
