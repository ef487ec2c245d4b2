"""What is tried with the day of a record, which chooses the edition or the codes that hold, and with the caller's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import chain

from goitin import model
from goitin.language import dates
from goitin.model import Edition, Field, Record, Spec
from goitin.samples.records import Samples
from goitin.targets.vectors.inputs import OWN, VectorInput, document, without
from goitin.wire.tree import Tree

Members = Mapping[str, Tree]
_NO_DAYS: tuple[Tree, ...] = ("", "x", ["x"])


def day_inputs(spec: Spec, record: Record, least: Members, samples: Samples) -> Iterator[VectorInput]:
    """All that is tried with the days of a record; nothing where none counts."""
    full = {**least, **(samples.record(record.id) or {})}
    if record.edition_by is not None:
        yield from _editions(spec, record, full)
    for field in record.fields:
        kind = model.item_type(field.type)
        if isinstance(kind, model.Code) and spec.table(kind.table).is_dated:
            yield from _codes(spec, record, field, full)


def _editions(spec: Spec, record: Record, full: Members) -> Iterator[VectorInput]:
    """The days on which editions begin, those before, and documents without a day; the caller's day and edition."""
    asked = record.edition_by
    by = None if asked is None else record.field(asked.field)
    if by is None:
        return
    for day in _around(one.first_day for one in spec.editions):
        data = document({**full, by.wire: _written(by, day)})
        yield VectorInput(f"edition of {day}", data, record.id, by=OWN)
        old = {key: value for key, value in full.items() if key not in _later(spec, record)}
        data = document({**old, by.wire: _written(by, day)})
        yield VectorInput(
            f"edition of {day}, and the next", data, record.id, by=OWN, also=spec.editions[-1].id
        )
    for value in _NO_DAYS:
        yield VectorInput(
            f"edition of no day: {value}", document({**full, by.wire: value}), record.id, by=OWN
        )
    missing = document(without(full, by.wire))
    yield VectorInput("edition of no day: no key", missing, record.id, by=OWN)
    for alias in by.aliases[:1]:
        renamed = document({**without(full, by.wire), alias: full.get(by.wire, "")})
        yield VectorInput("edition of a day under an alias", renamed, record.id, by=OWN)
    items: list[Tree] = [
        {**full, by.wire: _written(by, day)} for day in _around(one.first_day for one in spec.editions)
    ]
    yield VectorInput("editions of a list", document(items), record.id, is_list=True, by=OWN)
    for day in _held(spec.editions):
        yield VectorInput(f"the caller's day {day}", missing, record.id, by=day)


def _later(spec: Spec, record: Record) -> set[str]:
    """The fields that the first edition has not."""
    return {field.wire for field in record.fields if 0 not in spec.lifetime(field)}


def _codes(spec: Spec, record: Record, field: Field, full: Members) -> Iterator[VectorInput]:
    """Each dated code on its first and last day, and on those around; by the day of its field, and by the caller's."""
    kind = model.item_type(field.type)
    by = None if field.code_day is None else record.field(field.code_day)
    table = spec.table(kind.table) if isinstance(kind, model.Code) else None
    for code in table.codes if table is not None else ():
        written: Tree = [code.code, code.code] if isinstance(field.type, model.ListOf) else code.code
        for day in _around((code.first_day, code.last_day)):
            if by is not None:
                own = document({**full, field.wire: written, by.wire: _written(by, day)})
                yield VectorInput(f"{field.wire}/{code.code} on {day}", own, record.id, by=OWN)
                behind = document({field.wire: written, **without(full, field.wire, by.wire), by.wire: "x"})
                yield VectorInput(f"{field.wire}/{code.code} on no day", behind, record.id, by=OWN)
            if day in _held(spec.editions, day):
                rest = without(full, *([by.wire] if by is not None else []))
                data = document({**rest, field.wire: written})
                yield VectorInput(f"{field.wire}/{code.code}, the caller's {day}", data, record.id, by=day)


def _around(days: Iterator[str | None] | tuple[str | None, ...]) -> list[str]:
    """Days, the day before each and the day after."""
    real = [date.fromisoformat(day) for day in days if day is not None]
    around = chain.from_iterable((day - timedelta(1), day, day + timedelta(1)) for day in real)
    return [day.isoformat() for day in dict.fromkeys(around)]


def _held(editions: tuple[Edition, ...], *asked: str) -> list[str]:
    """The days on which an edition holds, of those that are asked or on which one begins."""
    first = editions[0].first_day or ""
    days = asked or tuple(one.first_day for one in editions if one.first_day is not None)
    return [day for day in days if day >= first]


def _written(field: Field, day: str) -> str:
    """A day in the pattern of a field, at its first second."""
    moment = date.fromisoformat(day)
    pattern = field.type.pattern if isinstance(field.type, model.Moment) else ""
    return dates.written(pattern, (moment.year, moment.month, moment.day, 0, 0, 0))
