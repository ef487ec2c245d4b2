"""Packets of a few values that need no explanation, such as READMEs make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from goitin import model
from goitin.samples.records import of
from goitin.wire.tree import Tree, scalar_text

_MOST = 6  # fields of such a packet


class PlainValue(NamedTuple):
    """A value that a person reads as it stands: a text, or a code that its table has."""

    field: model.Field
    text: str
    code: model.CodeValue | None = None


def plain_values(
    fields: Iterable[model.Field], record: model.Record, spec: model.Spec
) -> list[PlainValue] | None:
    """Give fields of a record the values that they have in its sample.

    Args:
        fields: The fields, which are always there.
        record: Their record.
        spec: Its specification.

    Returns:
        The values; None where one would need an explanation, or the record has no sample.

    """
    sample = of(spec).record(record.id)
    if sample is None:
        return None
    found = [_plain(field, sample[field.wire], spec) for field in fields]
    values = [one for one in found if one is not None]
    return values if len(values) == len(found) else None


def fullest(
    records: Iterable[model.Record], spec: model.Spec
) -> tuple[model.Record, Sequence[PlainValue]] | None:
    """Find the record with the most fields that must be there, if they are few and all plain; of several the first."""
    best, most = None, 0
    for record in records:
        needed = [item for item in record.fields if spec.requirement(item).is_promised]
        if most < len(needed) <= _MOST:
            values = plain_values(needed, record, spec)
            if values is not None:
                best, most = (record, values), len(needed)
    return best


def _plain(field: model.Field, value: Tree, spec: model.Spec) -> PlainValue | None:
    match field.type:
        case model.Text() | model.Url() | model.Base64():
            return PlainValue(field, scalar_text(value))
        case model.Code(table):
            known = {item.code: item for item in spec.table(table).codes}
            code = known.get(scalar_text(value))
            return None if code is None else PlainValue(field, code.code, code)
        case _:
            return None
