"""Rules about days: those of editions and codes, and the fields whose days decide."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from goitin import model
from goitin.diagnostics import suggest
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import Message, msg
from goitin.language import dates
from goitin.linter.fields import location_of_key
from goitin.resolver import Resolution

Fault = tuple[SourceLocation, str, str]
_FORM = msg("Write year, month and day, such as 2025-01-01.")
_SUITABLE = (model.Date, model.DateTime)


def days(resolved: Resolution) -> Iterator[Fault]:
    """Days are days of the calendar and in order; all editions have a first one, or none."""
    editions = resolved.spec.editions
    for one in editions:
        yield from _pair(resolved, one.place, ("trial", one.trial_day), ("from", one.first_day))
    for table in resolved.spec.tables:
        for code in table.codes:
            yield from _pair(resolved, code.place, ("from", code.first_day), ("to", code.last_day))
    some = any(one.first_day or one.trial_day for one in editions)
    for one in editions:
        if some and one.first_day is None:
            what = msg("The edition {edition} has no first day, but editions have days here.", edition=one.id)
            yield one.place, what, msg("Write `from`, or delete all days of editions.")
    for before, after in pairwise(editions):
        if before.first_day and after.first_day and before.first_day >= after.first_day:
            what = msg(
                "The edition {edition} does not begin later than {before}.",
                edition=after.id,
                before=before.id,
            )
            yield location_of_key(resolved, after.place, "from"), what, msg("Put editions in order of time.")


def _pair(
    resolved: Resolution, place: SourceLocation, first: tuple[str, str | None], last: tuple[str, str | None]
) -> Iterator[Fault]:
    """Two days, the first of which is not the later one."""
    wrong = [(key, day) for key, day in (first, last) if day is not None and not dates.is_day(day)]
    for key, day in wrong:
        yield location_of_key(resolved, place, key), msg("{day!r} is no day of the calendar.", day=day), _FORM
    if not wrong and first[1] and last[1] and first[1] > last[1]:
        what = msg("`{first}` is later than `{last}`.", first=first[0], last=last[0])
        yield location_of_key(resolved, place, first[0]), what, msg("Exchange them, or correct one.")


def day_fields(resolved: Resolution) -> Iterator[Fault]:
    """`edition_by` and `by` name a day of the record, and there is something for it to decide."""
    for record in resolved.spec.records:
        if record.edition_by is not None:
            place = location_of_key(resolved, record.place, "edition_by")
            yield from _named(resolved, record, record.edition_by.field, place)
            if any(one.first_day is None for one in resolved.spec.editions):
                what = msg("A day can choose no edition: the editions have no days.")
                yield place, what, msg("Write `from` on the editions of regulation.yaml.")
        for field in record.fields:
            if field.code_day is not None:
                place = location_of_key(resolved, field.place, "by")
                yield from _named(resolved, record, field.code_day, place)
                yield from _idle(resolved, field, place)


def _idle(resolved: Resolution, field: model.Field, place: SourceLocation) -> Iterator[Fault]:
    kind = model.item_type(field.type)
    if not isinstance(kind, model.Code) or not resolved.spec.table(kind.table).is_dated:
        what = msg("`by` has no effect: no code of this field holds on some days only.")
        yield place, what, msg("Delete it, or write `from` or `to` on codes.")


def _named(resolved: Resolution, record: model.Record, wire: str, place: SourceLocation) -> Iterator[Fault]:
    field, suitable = record.field(wire), [one.wire for one in record.fields if _is_day(one)]
    if field is None or not _is_day(field):
        what: Message = msg("The record has no day or time {wire!r}.", wire=wire)
        yield place, what, suggest.suggest(wire, suitable, msg("Name a field that is a date or a datetime."))
        return
    lived = resolved.spec.lifetime
    if lived(field) != lived(record):
        what = msg("{wire} is not in every edition of the record, so its day cannot decide.", wire=wire)
        yield place, what, msg("Name a field that all editions have.")


def _is_day(field: model.Field) -> bool:
    return isinstance(field.type, _SUITABLE)
