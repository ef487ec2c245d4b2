"""Rules about editions: what looks at something else finds it in every edition that has itself.

An edition is counted by its place in regulation.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from goitin import model
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.language import rule_fields
from goitin.linter.fields import location_of_key
from goitin.resolver import Resolution

Fault = tuple[SourceLocation, str, str]
Editions = frozenset[int]
_Spanned = model.Field | model.Record | model.Service | model.CodeValue


class _Dependency(NamedTuple):
    """One thing that looks at another: where an error stands, whose exception counts, both names, both editions."""

    place: SourceLocation
    entity: SourceLocation
    name: str
    other: str
    own: Editions
    theirs: Editions


def never_together(resolved: Resolution) -> Iterator[Fault]:
    """What looks at something else has at least one edition with it."""
    for look in _dependencies(resolved):
        if not look.own & look.theirs:
            yield (
                look.place,
                msg("{name} depends on {other}, and no edition has both.", name=look.name, other=look.other),
                msg("Correct `since` or `until` of one of them."),
            )


def absent_in_edition(resolved: Resolution) -> Iterator[Fault]:
    """What looks at something else finds it in each of its own editions."""
    names = [edition.id for edition in resolved.spec.editions]
    for look in _dependencies(resolved):
        missing = look.own - look.theirs
        if missing and look.own & look.theirs:
            editions = ", ".join(names[number] for number in sorted(missing))
            yield (
                look.entity,
                msg(
                    "{name} depends on {other}, which edition {editions} does not have.",
                    name=look.name,
                    other=look.other,
                    editions=editions,
                ),
                msg("Give the two the same `since` and `until`, or allow it with a reason."),
            )


def retired_edition(resolved: Resolution) -> Iterator[Fault]:
    """A code is retired after it came and before it went, and what replaces it is there then."""
    calendar = _EditionIndex(resolved.spec)
    order = calendar.order
    for table in resolved.spec.tables:
        by_code = {code.code: code for code in table.codes}
        for code in table.codes:
            if code.retired is None:
                continue
            edition, place = code.retired.since, location_of_key(resolved, code.place, "retired")
            if code.since and order[edition] <= order[code.since]:
                yield (
                    place,
                    msg(
                        "The code {code!r} is retired in edition {edition}, but comes with edition {since}.",
                        code=code.code,
                        edition=edition,
                        since=code.since,
                    ),
                    msg("Retire it after it was introduced."),
                )
            if code.until and order[edition] > order[code.until]:
                yield (
                    place,
                    msg(
                        "The code {code!r} is retired in edition {edition}, but ends with edition {until}.",
                        code=code.code,
                        edition=edition,
                        until=code.until,
                    ),
                    msg("Retire it before it ends."),
                )
            other = by_code.get(code.retired.use or "")
            if other is not None and order[edition] not in calendar.of(other):
                yield (
                    place,
                    msg(
                        "Edition {edition} does not have {other!r}, which replaces {code!r}.",
                        edition=edition,
                        other=other.code,
                        code=code.code,
                    ),
                    msg("Name a code of that edition, or correct `since` and `until`."),
                )


class _EditionIndex:
    """Editions by their place in time: which of them an entity has."""

    def __init__(self, spec: model.Spec) -> None:
        self.spec = spec
        self.order = {edition.id: number for number, edition in enumerate(spec.editions)}
        self.all: Editions = frozenset(range(len(spec.editions)))
        self.tables = {
            table.id: self.all if table.rows else self._of_any(table.codes) for table in spec.tables
        }

    def of(self, item: _Spanned) -> Editions:
        """The editions that have it."""
        lifetime = self.spec.lifetime(item)
        return self.all if len(lifetime) == len(self.all) else frozenset(lifetime)

    def _of_any(self, items: Iterable[_Spanned]) -> Editions:
        return frozenset().union(*map(self.of, items))


@lru_cache(maxsize=1)
def _dependencies(resolved: Resolution) -> Sequence[_Dependency]:
    """Everything that looks at something which is not in all of its own editions; two rules ask for it."""
    spec = resolved.spec
    if len(spec.editions) < 2:
        return ()
    calendar = _EditionIndex(spec)
    found = [look for record in spec.records for look in _of_record(resolved, record, calendar)]
    found += [look for service in spec.services() for look in _of_service(resolved, service, calendar)]
    return [look for look in found if not look.own <= look.theirs]


def _of_record(resolved: Resolution, record: model.Record, calendar: _EditionIndex) -> Iterator[_Dependency]:
    for field in record.fields:
        own = None
        for key, name, theirs in _of_field(resolved.spec, record, field, calendar):
            if theirs == calendar.all:
                continue
            own = own or calendar.of(field)
            yield _Dependency(
                location_of_key(resolved, field.place, key), field.place, field.wire, name, own, theirs
            )
    for rule in record.rules:
        zeroes = rule_fields.zeroes(resolved.spec, record, rule)  # these count in editions without them, too
        fields = [record.field(wire) for wire in rule_fields.wires(record, rule) if wire not in zeroes]
        spans = {field.wire: calendar.of(field) for field in fields if field is not None}
        common = frozenset[int].intersection(*spans.values()) if spans else frozenset[int]()
        if (
            spans and not common
        ):  # it is judged where all its fields are; that an edition lacks some is no fault
            own, place = (
                frozenset[int]().union(*spans.values()),
                location_of_key(resolved, rule.place, "check"),
            )
            yield _Dependency(place, rule.place, rule.id, ", ".join(spans), own, common)


def _of_field(
    spec: model.Spec, record: model.Record, field: model.Field, calendar: _EditionIndex
) -> Iterator[tuple[str, str, Editions]]:
    """What a field looks at: with which key, its name, its editions."""
    kind = model.item_type(field.type)
    if isinstance(kind, model.Nested):
        inner = spec.record(kind.record)
        yield "type", inner.id, calendar.of(inner)
        for wire in field.unique.keys if field.unique is not None else ():
            key = inner.field(wire)
            if key is not None:
                yield "unique", key.wire, calendar.of(key)
    elif isinstance(kind, model.Code) and kind.strength is model.Closedness.CLOSED:
        yield "type", kind.table, calendar.tables[kind.table]
    for demanded, asked in (("required", field.required), ("forbidden", field.forbidden)):
        for statement in asked.statements if asked is not None else ():
            for name, theirs in _of_statement(spec, record, field, statement, calendar):
                yield demanded, name, theirs


def _of_statement(
    spec: model.Spec, record: model.Record, field: model.Field, asked: model.Required, calendar: _EditionIndex
) -> Iterator[tuple[str, Editions]]:
    """What a condition looks at: its fields, of codes those that it names; each may be of some editions only, but not of none."""
    if asked.condition is not None:
        for wire in rule_fields.condition_wires(record, asked.condition):
            other = record.field(wire)
            if other is not None and not calendar.of(other) & calendar.of(field):
                yield wire, calendar.of(other)
    other = record.field(asked.when) if asked.when is not None else None
    if other is None:
        return
    yield other.wire, calendar.of(other)
    if isinstance(other.type, model.Code):
        for code in spec.table(other.type.table).codes:
            # a condition may look at a code of some editions only, but not of none that has the field
            if code.code in asked.values and not calendar.of(code) & calendar.of(field):
                yield f"{other.wire} {code.code!r}", calendar.of(code)


def _of_service(
    resolved: Resolution, service: model.Service, calendar: _EditionIndex
) -> Iterator[_Dependency]:
    for key, payload in (("data", service.data), ("result", service.result)):
        kind = model.item_type(payload) if payload is not None else None
        if isinstance(kind, model.Nested):
            inner = resolved.spec.record(kind.record)
            place = location_of_key(resolved, service.place, key)
            yield _Dependency(
                place, service.place, service.id, inner.id, calendar.of(service), calendar.of(inner)
            )
