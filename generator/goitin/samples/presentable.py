"""Messages made to be looked at: what samples have, without what only tests ask for, and with days that follow one another.

Left out is what says nothing to people: optional values of which nothing is known, and empty records deep inside. Where several days
of a record would be the same, each is a day later than the one before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from goitin import model
from goitin.language import dates, expressions
from goitin.model import Field, Record, Service, Spec
from goitin.samples import records
from goitin.samples.messages import MessageGenerator, PacketError, judge
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree

Members = dict[str, Tree]

_BEFORE = ("<", "<=")


def message(spec: Spec, service: Service, kind: str) -> bytes | None:
    """Make a message for people.

    Args:
        spec: The specification.
        service: The service.
        kind: `request` or `response`.

    Returns:
        A message without a finding; None where the specification gives too few examples.

    """
    root = spec.record(getattr(service, kind))
    sample = records.of(spec).record(root.id)
    for has_steps in (True, False):
        made = _Presentable(spec, has_steps).record(root, sample or {})
        data = JSON.write(made)
        if made and not judge(spec).message(data, service=service.id, kind=kind).findings:
            return data
    try:
        return MessageGenerator(spec, service, kind, 0).valid()
    except PacketError:
        return None


class _Presentable:
    """Takes a sample over, record by record."""

    def __init__(self, spec: Spec, has_steps: bool) -> None:
        self._spec, self._has_steps = spec, has_steps

    def record(self, record: Record, sample: Tree) -> Members:
        """What of a record is worth looking at."""
        if not isinstance(sample, dict):
            return {}
        values = {
            field.wire: self._value(field, sample[field.wire])
            for field in record.fields
            if field.wire in sample
        }
        if self._has_steps:
            values |= _steps(record, values)
        return {wire: value for wire, value in values.items() if value is not None}

    def _value(self, field: Field, sample: Tree) -> Tree | None:
        """None: better left out."""
        kind = model.item_type(field.type)
        is_free = field.required is None and field.present is None
        if isinstance(kind, model.Json) and not field.examples and is_free:
            return None
        if isinstance(kind, model.Nested):
            inner = self._inner(self._spec.record(kind.record), sample)
            return inner if inner or not is_free else None
        return sample

    def _inner(self, record: Record, sample: Tree) -> Tree:
        if not isinstance(sample, list):
            return self.record(record, sample)
        return [made for item in sample if (made := self.record(record, item))]


def _steps(record: Record, values: Mapping[str, Tree | None]) -> Members:
    """The days of a record, each as much later as the same day was given before, in the order that its rules ask."""
    seen: dict[str, int] = {}
    made: Members = {}
    for field in _chronological(record):
        text = values.get(field.wire)
        if isinstance(field.type, model.Moment) and isinstance(text, str):
            seen[text] = seen.get(text, -1) + 1
            made[field.wire] = _later(field.type.pattern, text, seen[text])
    return made


def _chronological(record: Record) -> list[Field]:
    """The fields in the order of the record, but for those that a rule wants before another."""
    order = [field.wire for field in record.fields]
    for _ in record.rules:
        for check in (part for rule in record.rules for part in expressions.parts(rule.check)):
            if not isinstance(check, model.Comparison) or check.op == "=":
                continue
            left, right = check.left, check.right
            if not (isinstance(left, model.Operand) and isinstance(right, model.Operand)):
                continue
            first, second = (left, right) if check.op in _BEFORE else (right, left)
            if first.text not in order or second.text not in order:
                continue
            if order.index(first.text) > order.index(second.text):
                order.remove(first.text)
                order.insert(order.index(second.text), first.text)
    places = {wire: at for at, wire in enumerate(order)}
    return sorted(record.fields, key=lambda field: places[field.wire])


def _later(pattern: str, text: str, days: int) -> str:
    """A day as many days later; as it is where that cannot be."""
    found = dates.read(pattern, text)
    if found is None:
        return text
    try:
        moved = datetime(*found) + timedelta(days=days)  # noqa: DTZ001
    except OverflowError:
        return text
    time = moved.year, moved.month, moved.day, moved.hour, moved.minute, moved.second
    return dates.written(pattern, time)
