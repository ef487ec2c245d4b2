"""Valid records made of a specification's own examples, and values that break one constraint each; all as JSON text.

For documents, for the tests that SDKs carry and for whoever needs packets. What cannot be made without guessing (a pattern nobody
gave an example for) is left out. Left: `spec`, `forms`, `judging.crossfield`. Right: `targets`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal as Number
from json.encoder import encode_basestring as quote
from typing import NamedTuple

from goitin import expressions, forms, patterns, spec
from goitin.findings import Severity
from goitin.spec import Field, Form, Record, Spec

_DEPTH = 2  # how deep optional records are filled; they would repeat each other's examples
_DEEPEST = 12  # how deep needed ones are
_TIME = (2024, 3, 12, 9, 30, 0)
_MISFITS = ("\u0001", "?", "~~~~", "A-1")
_MOST_COPIES = 20
_WIDE = "\U0001f600"  # two UTF-16 units: who counts those takes a text for longer than it is

Members = Mapping[str, str]


class Breach(NamedTuple):
    """A value (JSON; None: the key is left out) that breaks one rule of a field, and what that weighs."""

    wire: str
    value: str | None
    rule: str
    severity: Severity = Severity.ERROR


def as_object(members: Members) -> str:
    """A JSON object of members that are JSON already."""
    return "{" + ",".join([f"{quote(wire)}:{value}" for wire, value in members.items()]) + "}"


class Samples:
    """Samples of one specification, valid in its newest edition; a record's is made once for each depth it stands at."""

    def __init__(self, whole: Spec) -> None:
        self.spec = whole
        self._made: dict[tuple[str, int], Members | None] = {}
        self._unknown: dict[str, str] = {}

    def record(self, id: str, depth: int = 0) -> Members | None:
        """Members of a valid record, by wire name; None where something needed has no sample."""
        key = (id, depth)
        if key not in self._made:
            self._made[key] = self._record(self.spec.record(id), depth)
        return self._made[key]

    def field(self, field: Field, depth: int = 0) -> str | None:
        """A valid value of a field, or None."""
        if field.fixed is not None:
            return quote(field.fixed)
        if field.examples:
            return field.examples[0]
        if not isinstance(field.type, spec.ListOf):
            return self._value(field.type, field, depth)
        least = (field.items.min if field.items else None) or 0
        item = self._value(field.type.item, field, depth) if least < 2 or field.unique is None else None
        if item is None:
            return "[]" if least == 0 else None
        return f"[{','.join([item] * max(1, least))}]"

    def breaches(self, field: Field) -> Iterator[Breach]:
        """Values that break one constraint of a current field."""
        if field.required is not None and self.spec.requirement(field).is_sampled:
            yield Breach(field.wire, None, "required", field.required.grade.severity)
        elif field.present is not None:
            yield Breach(field.wire, None, "required", field.present.grade.severity)
        if not isinstance(field.type, spec.Json):
            yield Breach(
                field.wire, '"?"' if _is_plain_flag(field.type) else _other_shape(field.type), "type"
            )
        if isinstance(field.type, spec.ListOf):
            yield from self._of_list(field)
        else:
            yield from self._of_value(field)

    def _record(self, record: Record, depth: int) -> Members | None:
        shy = _bound_by_errors(record)
        made: dict[str, str] = {}
        for field in record.fields:
            if not self.spec.is_current(field):
                continue
            needed = self.spec.requirement(field).is_sampled
            if depth > (_DEEPEST if needed else _DEPTH) or (field.wire in shy and not needed):
                value = None
            else:
                value = self.field(field, depth)
            if value is not None:
                made[field.wire] = value
            elif needed:
                return None
        if shy & made.keys() and not _obeys(record, made):
            return None
        return self._with_conditions(record, made, depth)

    def _with_conditions(self, record: Record, made: dict[str, str], depth: int) -> Members | None:
        """Add what the values ask for (`required: {when, is}`), if there are samples of it."""
        for field in record.fields:
            asked = field.required
            if asked is None or asked.when is None or field.wire in made or not self.spec.is_current(field):
                continue
            if made.get(asked.when, "").strip('"') in asked.values:
                value = self.field(field, depth)
                if value is None:
                    return None
                made[field.wire] = value
        for field in record.fields:
            if field.present is not None and self.spec.is_current(field):
                made.setdefault(field.wire, field.present.empty)
        return {field.wire: made[field.wire] for field in record.fields if field.wire in made}

    def _value(self, kind: spec.Type, field: Field, depth: int) -> str | None:
        match kind:
            case spec.Nested(record):
                inner = self.record(record, depth + 1) if depth < _DEEPEST else None
                return None if inner is None else as_object(inner)
            case spec.Code(table, writes=writes):
                codes = [
                    code.code
                    for code in self.spec.table(table).codes
                    if self.spec.is_current(code) and not code.retired
                ]
                if not codes:
                    return None
                return codes[0] if writes is Form.NUMBER and forms.is_integer(codes[0]) else quote(codes[0])
            case spec.Text() | spec.Url() | spec.Base64():
                return _text(kind, field)
            case spec.Integer() | spec.Decimal() | spec.Percent():
                return _number(kind, _within(field.range))
        return _plain(kind, field.period)

    def _of_list(self, field: Field) -> Iterator[Breach]:
        bounds = field.items
        if bounds is None:
            return
        if bounds.min:
            yield Breach(field.wire, "[]", "items", bounds.grade.severity)
        sample = self.field(field)
        if bounds.max is not None and bounds.max < _MOST_COPIES and sample and sample != "[]":
            item = sample[1:-1] if (bounds.min or 0) < 2 else None
            if item:
                yield Breach(
                    field.wire, f"[{','.join([item] * (bounds.max + 1))}]", "items", bounds.grade.severity
                )

    def _of_value(self, field: Field) -> Iterator[Breach]:
        match field.type:
            case spec.Text() | spec.Url():
                if field.fixed is None:
                    yield from _of_text(field)
            case spec.Base64() | spec.Percent() | spec.Date() | spec.DateTime() | spec.Month():
                yield Breach(field.wire, '"?"', "format")
            case spec.Flag(true=true) if true is not None:
                yield Breach(field.wire, '"?"', "format")
            case spec.Integer(form=Form.TEXT) | spec.Decimal(form=Form.TEXT):
                yield Breach(field.wire, '"?"', "format")
            case spec.Code(table, strength, form):
                weight = Severity.ERROR if strength is spec.Strength.CLOSED else Severity.WARNING
                unknown = self._unknown_code(table)
                yield Breach(field.wire, unknown if form is Form.NUMBER else quote(unknown), "code", weight)
        if field.fixed is not None:
            yield Breach(field.wire, '"?"', "code")
        if field.range is not None:
            yield from _of_range(field, field.range)

    def _unknown_code(self, table: str) -> str:
        if table not in self._unknown:
            known = {code.code for code in self.spec.table(table).codes}
            numbers = map(str, range(987_654, 10_000_000))
            self._unknown[table] = next(number for number in numbers if number not in known)
        return self._unknown[table]


def _bound_by_errors(record: Record) -> set[str]:
    """Fields of rules of severity error: samples need not obey these, so they leave the fields out."""
    strict = [rule for rule in record.rules if rule.grade.severity is Severity.ERROR]
    return {
        operand.text
        for rule in strict
        for operand in expressions.operands(rule.check)
        if operand.kind == "field"
    }


def _obeys(record: Record, made: Members) -> bool:
    """Whether the examples of needed numbers, texts and codes fit together as the rules ask; times are not looked at."""
    from goitin.judging import crossfield
    from goitin.judging.values import Value

    values = {}
    for field in record.fields:
        if field.wire in made and not isinstance(field.type, spec.ListOf | spec.Nested | spec.Json):
            values[field.wire] = Value(made[field.wire], made[field.wire].strip('"').rstrip("%"))
    asked = [rule for rule in record.rules if rule.grade.severity is Severity.ERROR]
    for rule in asked:
        fields = [
            record.field(operand.text)
            for operand in expressions.operands(rule.check)
            if operand.kind == "field"
        ]
        if any(field is not None and forms.is_moment(field.type) and field.wire in made for field in fields):
            return False
    return not any(crossfield.holds(rule, record, values) is False for rule in asked)


def _is_plain_flag(kind: spec.Type) -> bool:
    return isinstance(kind, spec.Flag) and kind.true is None


def _other_shape(kind: spec.Type) -> str:
    return "{}" if isinstance(kind, spec.ListOf) else "[]"


def _text(kind: spec.Type, field: Field) -> str | None:
    text = {spec.Url: "https://example.vn/a", spec.Base64: "R29pdGlu"}.get(type(kind), field.label.vi)
    if isinstance(kind, spec.Text) and field.length:
        text = text[: field.length.max].ljust(field.length.min or 0, "x")
    good = text and (field.pattern is None or patterns.matches(field.pattern.regex, text))
    return quote(text) if good else None


def _plain(kind: spec.Type, period: spec.Period | None) -> str | None:
    match kind:
        case spec.Date(pattern) | spec.DateTime(pattern) | spec.Month(pattern):
            return quote(forms.written(pattern, _time_within(period)))
        case spec.Flag(true):
            return "true" if true is None else quote(true)
    return '{"a":1.50}'


def _time_within(period: spec.Period | None) -> forms.Time:
    """A time within bounds: the usual one, else the bound that it would break."""
    usual = "{:04}{:02}{:02}{:02}{:02}{:02}".format(*_TIME)
    first, last = (period.first, period.last) if period else (None, None)
    chosen = first if first and usual < first else last if last and usual > last else usual
    year, rest = int(chosen[:4]), (int(chosen[at : at + 2]) for at in range(4, 14, 2))
    month, day, hour, minute, second = rest
    return year, month, day, hour, minute, second


def _within(bounds: spec.Range | None) -> Number:
    low = Number(bounds.min) if bounds and bounds.min else None
    high = Number(bounds.max) if bounds and bounds.max else None
    if low is not None and low > 1:
        return low
    return high if high is not None and high < 1 else Number(1)


def _number(kind: spec.Type, value: Number) -> str:
    """A number as its type writes it."""
    text = forms.padded(f"{value:f}", kind)
    if isinstance(kind, spec.Percent):
        return quote(f"{text}%" if kind.sign else text)
    return text if getattr(kind, "writes", None) is Form.NUMBER else quote(text)


def _of_text(field: Field) -> Iterator[Breach]:
    length, pattern = field.length, field.pattern
    if length is not None and length.max is not None:
        yield Breach(field.wire, quote("x" * (length.max + 1)), "length", length.grade.severity)
    if length is not None and length.min is not None and length.min > 1:
        yield Breach(field.wire, quote(_WIDE * (length.min - 1)), "length", length.grade.severity)
    if pattern is not None:
        misfit = next((text for text in _MISFITS if not patterns.matches(pattern.regex, text)), None)
        if misfit is not None:
            yield Breach(field.wire, json.dumps(misfit), "pattern", pattern.grade.severity)


def _of_range(field: Field, bounds: spec.Range) -> Iterator[Breach]:
    """Just beyond a bound; where the type itself has no room for that many digits, that weighs more."""
    if not forms.is_number(field.type):
        return
    for bound, step in ((bounds.max, 1), (bounds.min, -1)):
        if bound is not None:
            beyond = Number(bound) + step
            fits = forms.digits_fit(f"{beyond:f}", field.type)
            severity = bounds.grade.severity if fits else Severity.ERROR
            yield Breach(field.wire, _number(field.type, beyond), "range", severity)
