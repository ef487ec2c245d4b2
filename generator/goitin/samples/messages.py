"""Whole messages made from a specification, different for each seed and the same for the same one: valid, or wrong on purpose.

Values vary around the specification's own examples: codes, numbers at the end of identifiers, counts, days. What the rules of a record
speak of varies together (all times by the same span, all counts by the same factor), so that sums, shares and orders stay true. Every
message is judged before it is given away.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from datetime import datetime, timedelta
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor
from random import Random

from goitin import kinds, model, types
from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import msg
from goitin.language import dates, patterns, rule_fields
from goitin.model import Field, Record, Service, Spec
from goitin.samples import obstacles, records
from goitin.samples.field_values import FieldValues
from goitin.types.codes import codes_in_use
from goitin.validator import Finding, Validator, Verdict
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Number, Tree, frozen, scalar_text

_MAX_DEPTH = 3  # how deep optional records are filled
_OPTIONAL = 0.7  # share of the optional fields that a packet has
_MOST_ITEMS = 3
_DAYS = 365
_TRIES = 40
_LISTED = ("data", "result")
_LAST_DIGITS = re.compile(r"[0-9]{1,6}(?=[^0-9]*\Z)")


class PacketError(GoitinError):
    """A specification without enough examples to make a packet of a service."""


@lru_cache(maxsize=1)
def judge(spec: Spec) -> Validator:
    """The judge of a specification, made once however many packets are: it takes longer than a packet."""
    return Validator(spec)


@lru_cache(maxsize=1)
def _making(spec: Spec) -> tuple[records.Samples, FieldValues]:
    """What packets of a specification are made of; nothing in it depends on the service or on chance."""
    made = records.of(spec)
    return made, FieldValues(spec, made)


class MessageGenerator:
    """Makes packets of one service, in one direction (`kind`: "request" or "response"), from one stream of chance.

    `records`: how many records each message carries. Raises `PacketError` where it carries no list of them.
    """

    def __init__(
        self, spec: Spec, service: Service, kind: str, seed: int, records: int | None = None
    ) -> None:
        self._spec, self._service, self._kind, self._records = spec, service, kind, records
        if records is not None and not self._carries_a_list():
            raise PacketError(
                msg(
                    "A {kind} of {service} carries no list of records: leave --records out.",
                    kind=kind,
                    service=service.id,
                )
            )
        self._random = Random(f"{service.id} {kind} {seed}")  # noqa: S311
        self._judge = judge(spec)
        self._samples, self._fields = _making(spec)
        self._shift, self._factor = timedelta(), 1

    def valid(self) -> bytes:
        """A message without a finding, in strict reading by the newest edition."""
        found: tuple[Finding, ...] = ()
        for _ in range(_TRIES):
            data = JSON.write(self._message())
            found = self.verdict(data).findings
            if not found:
                return data
        data = JSON.write(self._samples.record(self.root.id) or {})
        if not self.verdict(data).findings:  # nothing varied keeps to all rules, what the tests have does
            return data
        raise self._no_sample_error(self.root.id, found)

    def _no_sample_error(self, record: str, found: tuple[Finding, ...] = ()) -> PacketError:
        obstacle = self._samples.obstacle(record)
        return PacketError(obstacles.of_message(self._service.id, obstacle, found))

    def _carries_a_list(self) -> bool:
        payloads = (field for field in self.root.fields if field.role in _LISTED)
        return any(
            isinstance(field.type, model.ListOf) and isinstance(field.type.item, model.Nested)
            for field in payloads
        )

    @property
    def root(self) -> Record:
        """The record of the message."""
        return self._spec.record(getattr(self._service, self._kind))

    def places(self, tree: Tree) -> list[tuple[dict[str, Tree], Record]]:
        """Every record in a message, with its members."""
        return list(self._places(tree, self.root))

    def invalid(self) -> tuple[bytes, tuple[Finding, ...]]:
        """A message with at least one error, and what is found in it."""
        for _ in range(_TRIES * 5):
            tree = JSON.parse(self.valid())
            for _ in range(self._random.randint(1, 3)):
                self._mutate(tree)
            data = JSON.write(tree)
            verdict = self.verdict(data)
            if not verdict.valid:
                return data, verdict.findings
        if not self.verdict(b"[]").valid:  # where there is nothing but the key of the service
            return b"[]", self.verdict(b"[]").findings
        raise PacketError(
            msg("Nothing was found that can be wrong in a message of {service}.", service=self._service.id)
        )

    def verdict(self, data: bytes) -> Verdict:
        """What is found in bytes, as a message of the service."""
        return self._judge.message(data, service=self._service.id, kind=self._kind)

    def _message(self) -> dict[str, Tree]:
        random = self._random
        self._shift = timedelta(days=random.randrange(_DAYS), seconds=random.randrange(3600))
        self._factor = random.randint(1, 9)
        return self._record(self.root, 0)

    def _record(self, record: Record, depth: int) -> dict[str, Tree]:
        """A record: what is needed, what its rules speak of together or not at all, and some of the rest."""
        base = self._samples.record(record.id) or {}
        bound = {wire for rule in record.rules for wire in rule_fields.wires(record, rule)}
        together = self._random.random() < _OPTIONAL
        made: dict[str, Tree] = {}
        for field in record.fields:
            is_needed = (
                field.required is not None
                or field.present is not None
                or field.role in ("data", "result", "error")
            )
            wanted = (
                together if field.wire in bound else self._random.random() < _OPTIONAL and depth < _MAX_DEPTH
            )
            if self._spec.is_current(field) and field.wire in base and (is_needed or wanted):
                made[field.wire] = self._value(field, depth, base[field.wire], field.wire in bound)
        return made

    def _value(self, field: Field, depth: int, example: Tree, is_bound: bool) -> Tree:
        """A value like the field's example."""
        if field.present is not None and example == field.present.empty:
            return example
        if isinstance(field.type, model.ListOf):
            kind = types.of(field.type)
            return kind.whole(self._list(field, field.type.item, depth, kind.items(example)))
        return self._one(field.type, field, depth, example, is_bound)

    def _list(self, field: Field, kind: model.Type, depth: int, items: Sequence[Tree]) -> list[Tree]:
        bounds = field.items
        low = (bounds.min if bounds else None) or 1
        high = min((bounds.max if bounds else None) or _MOST_ITEMS, _MOST_ITEMS)
        if not items:
            is_payload = field.role in ("data", "result") and not field.examples
            if is_payload and isinstance(kind, model.Nested) and self._samples.record(kind.record) is None:
                raise self._no_sample_error(kind.record)  # an empty list would only hide that
            return []
        count = self._random.randint(low, max(low, high))
        if field.unique is not None:
            count = low  # a sample has one value of the key
        if self._records is not None and field.role in _LISTED and isinstance(kind, model.Nested):
            return self._sound(kind, field.unique)
        return [self._one(kind, field, depth, items[0], False) for _ in range(count)]

    def _sound(self, kind: model.Nested, unique: model.Unique | None) -> list[Tree]:
        """As many records as are asked for, each without a finding if chance allows it, their keys apart."""
        made: list[Tree] = []
        seen = set[Hashable]()
        for _ in range(self._records or 0):
            for _ in range(_TRIES):
                item = self._record(self._spec.record(kind.record), 1)
                key = (
                    tuple(frozen(item.get(one, NULL)) for one in unique.keys) if unique is not None else None
                )
                if (key is None or key not in seen) and not self._judge.record(
                    kind.record, JSON.write(item)
                ).findings:
                    break
            seen.add(key)
            made.append(item)
        return made

    def _one(self, kind: model.Type, field: Field, depth: int, example: Tree, is_bound: bool) -> Tree:
        match kind:
            case model.Nested(record):
                return self._record(self._spec.record(record), depth + 1)
            case model.Code(table) if not is_bound and field.role != "error":
                return self._code(kind, table, example)
            case model.Text() if field.fixed is None and field.pattern is not None:
                return self._identifier(field, scalar_text(example))
            case model.Date(pattern) | model.DateTime(pattern):
                return self._shift_date(pattern, scalar_text(example), field.period)
            case model.Integer():
                return self._number(field, example, is_bound)
            case model.Flag() if not is_bound:
                return self._random.choice(list(kinds.samples(field, self._spec)))
        return example

    def _code(self, kind: model.Code, table: str, example: Tree) -> Tree:
        codes = list(codes_in_use(self._spec, table))
        return types.of(kind).written(self._random.choice(codes)) if codes else example

    def _identifier(self, field: Field, example: str) -> str:
        """The example with other digits in its last number, if it still matches."""
        changed = _LAST_DIGITS.sub(
            lambda found: "".join(self._random.choices("0123456789", k=len(found[0]))), example, 1
        )
        return changed if field.pattern and patterns.matches(field.pattern.regex, changed) else example

    def _shift_date(self, pattern: str, text: str, period: model.Period | None) -> str:
        found = dates.read(pattern, text)
        try:
            moved = None if found is None else datetime(*found) + self._shift  # noqa: DTZ001
        except OverflowError:
            moved = None
        if moved is None:
            return text
        time = moved.year, moved.month, moved.day, moved.hour, moved.minute, moved.second
        digits = dates.digits(time)
        fits = period is None or (period.first or "") <= digits <= (period.last or digits)
        return dates.written(pattern, time) if fits else text

    def _number(self, field: Field, example: Tree, is_bound: bool) -> Tree:
        if is_bound:
            changed = str(int(scalar_text(example)) * self._factor)
        elif field.range is not None and field.range.max is not None and field.range.min is not None:
            low, high = ceil(Fraction(field.range.min)), floor(Fraction(field.range.max))
            if low > high:  # no whole number lies between
                return example
            changed = str(self._random.randint(low, min(high, max(low, 10**6))))
        else:
            return example
        return Number(changed) if isinstance(example, Number) else changed

    def _mutate(self, tree: Tree) -> None:
        """Take a key away, or put a value there that is tried in vectors."""
        members, record = self._random.choice(self.places(tree))
        field = self._random.choice(record.fields)
        if field.role == "service":  # whose message it is stays certain
            return
        if field.wire in members and self._random.random() < 0.2:
            del members[field.wire]
            return
        probe = self._random.choice(list(self._fields.probes(field)))
        members[field.wire] = JSON.parse(JSON.text(probe.value))  # spelled as everything else

    def _places(self, tree: Tree, record: Record) -> Iterator[tuple[dict[str, Tree], Record]]:
        if not isinstance(tree, dict):
            return
        yield tree, record
        for field in record.fields:
            kind = model.item_type(field.type)
            if isinstance(kind, model.Nested) and field.wire in tree:
                inner = tree[field.wire]
                for item in inner if isinstance(inner, list) else [inner]:
                    yield from self._places(item, self._spec.record(kind.record))
