"""Rules about editions: what looks at something else finds it in every edition that has itself.

An edition is counted by its place in regulation.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from goitin import model
from goitin.diagnostics.diagnostic import Place
from goitin.diagnostics.message import say
from goitin.language import expressions
from goitin.linter.fields import at
from goitin.resolver import Resolved

Fault = tuple[Place, str, str]
Editions = frozenset[int]
_Spanned = model.Field | model.Record | model.Service | model.CodeValue


class _Look(NamedTuple):
    """One thing that looks at another: where an error stands, whose exception counts, both names, both editions."""

    place: Place
    entity: Place
    name: str
    other: str
    own: Editions
    theirs: Editions


def never_together(resolved: Resolved) -> Iterator[Fault]:
    """What looks at something else has at least one edition with it."""
    for look in _looks(resolved):
        if not look.own & look.theirs:
            yield (
                look.place,
                say("{name} depends on {other}, and no edition has both.", name=look.name, other=look.other),
                say("Correct `since` or `until` of one of them."),
            )


def absent_in_edition(resolved: Resolved) -> Iterator[Fault]:
    """What looks at something else finds it in each of its own editions."""
    names = [edition.id for edition in resolved.spec.editions]
    for look in _looks(resolved):
        missing = look.own - look.theirs
        if missing and look.own & look.theirs:
            editions = ", ".join(names[number] for number in sorted(missing))
            yield (
                look.entity,
                say(
                    "{name} depends on {other}, which edition {editions} does not have.",
                    name=look.name,
                    other=look.other,
                    editions=editions,
                ),
                say("Let the two have the same `since` and `until`, or except it with the reason."),
            )


def retired_edition(resolved: Resolved) -> Iterator[Fault]:
    """A code is retired after it came and before it went, and what replaces it is there then."""
    calendar = _Calendar(resolved.spec)
    order = calendar.order
    for table in resolved.spec.tables:
        by_code = {code.code: code for code in table.codes}
        for code in table.codes:
            if code.retired is None:
                continue
            edition, place = code.retired.since, at(resolved, code.place, "retired")
            if code.since and order[edition] <= order[code.since]:
                yield (
                    place,
                    say(
                        "The code {code!r} is retired in edition {edition}, but comes with edition {since}.",
                        code=code.code,
                        edition=edition,
                        since=code.since,
                    ),
                    say("Retire it after it came."),
                )
            if code.until and order[edition] > order[code.until]:
                yield (
                    place,
                    say(
                        "The code {code!r} is retired in edition {edition}, but ends with edition {until}.",
                        code=code.code,
                        edition=edition,
                        until=code.until,
                    ),
                    say("Retire it before it ends."),
                )
            other = by_code.get(code.retired.use or "")
            if other is not None and order[edition] not in calendar.of(other):
                yield (
                    place,
                    say(
                        "Edition {edition} does not have {other!r}, which replaces {code!r}.",
                        edition=edition,
                        other=other.code,
                        code=code.code,
                    ),
                    say("Name a code of that edition, or correct `since` and `until`."),
                )


class _Calendar:
    """Editions by their place in time: which of them an entity has."""

    def __init__(self, whole: model.Spec) -> None:
        self.whole = whole
        self.order = {edition.id: number for number, edition in enumerate(whole.editions)}
        self.all: Editions = frozenset(range(len(whole.editions)))
        self.tables = {table.id: self._of_any(table.codes) for table in whole.tables}

    def of(self, item: _Spanned) -> Editions:
        """The editions that have it."""
        lifetime = self.whole.lifetime(item)
        return self.all if len(lifetime) == len(self.all) else frozenset(lifetime)

    def _of_any(self, items: Iterable[_Spanned]) -> Editions:
        return frozenset().union(*map(self.of, items))


@lru_cache(maxsize=1)
def _looks(resolved: Resolved) -> Sequence[_Look]:
    """Everything that looks at something which is not in all of its own editions; two rules ask for it."""
    whole = resolved.spec
    if len(whole.editions) < 2:
        return ()
    calendar = _Calendar(whole)
    found = [look for record in whole.records for look in _of_record(resolved, record, calendar)]
    found += [look for service in whole.services() for look in _of_service(resolved, service, calendar)]
    return [look for look in found if not look.own <= look.theirs]


def _of_record(resolved: Resolved, record: model.Record, calendar: _Calendar) -> Iterator[_Look]:
    for field in record.fields:
        own = None
        for key, name, theirs in _of_field(resolved.spec, record, field, calendar):
            if theirs == calendar.all:
                continue
            own = own or calendar.of(field)
            yield _Look(at(resolved, field.place, key), field.place, field.wire, name, own, theirs)
    for rule in record.rules:
        zeroes = expressions.zeroes(resolved.spec, record, rule)  # these count in editions without them, too
        fields = [record.field(wire) for wire in expressions.wires(rule) if wire not in zeroes]
        spans = {field.wire: calendar.of(field) for field in fields if field is not None}
        common = frozenset[int].intersection(*spans.values()) if spans else frozenset[int]()
        if (
            spans and not common
        ):  # it is judged where all its fields are; that an edition lacks some is no fault
            own, place = frozenset[int]().union(*spans.values()), at(resolved, rule.place, "check")
            yield _Look(place, rule.place, rule.id, ", ".join(spans), own, common)


def _of_field(
    whole: model.Spec, record: model.Record, field: model.Field, calendar: _Calendar
) -> Iterator[tuple[str, str, Editions]]:
    """What a field looks at: with which key, its name, its editions."""
    kind = model.leaf(field.type)
    if isinstance(kind, model.Nested):
        inner = whole.record(kind.record)
        yield "type", inner.id, calendar.of(inner)
        key = inner.field(field.unique.key) if field.unique is not None else None
        if key is not None:
            yield "unique", key.wire, calendar.of(key)
    elif isinstance(kind, model.Code) and kind.strength is model.Strength.CLOSED:
        yield "type", kind.table, calendar.tables[kind.table]
    if field.required is None or field.required.when is None:
        return
    other = record.field(field.required.when)
    if other is None:
        return
    yield "required", other.wire, calendar.of(other)
    if isinstance(other.type, model.Code):
        for code in whole.table(other.type.table).codes:
            # a condition may look at a code of some editions only, but not of none that has the field
            if code.code in field.required.values and not calendar.of(code) & calendar.of(field):
                yield "required", f"{other.wire} {code.code!r}", calendar.of(code)


def _of_service(resolved: Resolved, service: model.Service, calendar: _Calendar) -> Iterator[_Look]:
    for key, payload in (("data", service.data), ("result", service.result)):
        kind = model.leaf(payload) if payload is not None else None
        if isinstance(kind, model.Nested):
            inner = resolved.spec.record(kind.record)
            place = at(resolved, service.place, key)
            yield _Look(place, service.place, service.id, inner.id, calendar.of(service), calendar.of(inner))
