"""The view of a record's test: a sample, and for each constraint a change that breaks it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from goitin import spec
from goitin.spec import Field, Form, Grade, Record, Spec, Strength
from goitin.targets.java.names import class_name
from goitin.targets.java.samples import Samples, fits, number
from goitin.targets.java.sinks import literal

_MOST_ITEMS = 100
_LONGEST = 5_000
_STRANGE = ("~~", "ø", "\x01", "-", "x" * 300)  # one of these matches hardly any pattern
_NO_CODE = "~~"
_ERROR = "error"

_Texts = spec.Text | spec.Url
_Numbers = spec.Integer | spec.Decimal | spec.Percent


class CheckViews:
    """Makes the views of one specification's tests."""

    def __init__(self, specification: Spec) -> None:
        self._spec = specification
        self._samples = Samples(specification)

    def view(self, record: Record) -> dict[str, Any]:
        """Everything the template of a test places."""
        members, whole = self._samples.members(record)
        return {
            "file": record.file,
            "package": self._spec.sdk.java_package,
            "name": class_name(record.id),
            "members": [{"wire": wire, "json": value} for wire, value in members.items()],
            "whole": "true" if whole else "false",
            "sensitive": [item.wire for item in record.fields if item.sensitive and isinstance(item.type, _Texts)],
            "violations": [
                line for field in record.fields if field.until is None for line in self._broken(record, field)
            ],
        }

    def _broken(self, record: Record, field: Field) -> Iterator[str]:
        kind = field.type.item if isinstance(field.type, spec.ListOf) else field.type
        listed = kind is not field.type
        if field.required is not None:
            yield _required(record, field)
        if listed or not isinstance(kind, spec.Json):
            wrong = "{}" if listed or not isinstance(kind, spec.Nested) else "[]"
            yield _line(field, wrong, "", "type", _ERROR)
        path, shown = ("/0", "[{}]") if listed else ("", "{}")
        for value, rule, severity in _of_value(kind, field):
            yield _line(field, shown.replace("{}", value), path, rule, severity)
        if isinstance(kind, spec.Code):
            codes = {item.code for item in self._spec.table(kind.table).codes}
            yield from _code(field, kind, codes, path, shown)
        if listed:
            yield from self._of_list(field, kind)

    def _of_list(self, field: Field, kind: spec.Type) -> Iterator[str]:
        item = self._samples.nested(kind.record, 1) if isinstance(kind, spec.Nested) else "null"
        if field.items is not None and item is not None:
            if field.items.max is not None and field.items.max < _MOST_ITEMS:
                many = f"[{','.join([item] * (field.items.max + 1))}]"
                yield _line(field, many, "", "items", field.items.grade.severity)
            if field.items.min:
                yield _line(field, "[]", "", "items", field.items.grade.severity)
        if field.unique is not None and item is not None and field.unique.key in json.loads(item):
            yield _line(field, f"[{item},{item}]", "/1", "unique", field.unique.grade.severity)


def _required(record: Record, field: Field) -> str:
    assert field.required is not None
    line = _line(field, None, "", "required", field.required.grade.severity)
    if field.required.when is None:
        return line
    other = record.field(field.required.when)
    assert other is not None
    value = field.required.values[0]
    raw = isinstance(other.type, spec.Flag) and other.type.true is None
    raw = raw or getattr(other.type, "writes", Form.TEXT) is Form.NUMBER
    return f"{line}.given({literal(other.wire)}, {literal(value if raw else json.dumps(value))})"


def _line(field: Field, value: str | None, step: str, rule: str, severity: str) -> str:
    shown = "null" if value is None else literal(value)
    path = literal("/" + field.wire.replace("~", "~0").replace("/", "~1") + step)
    weight = "ERROR" if severity == _ERROR else "WARNING"
    return f"Violation.of({literal(field.wire)}, {shown}, {path}, {literal(rule)}, Severity.{weight})"


def _of_value(kind: spec.Type, field: Field) -> Iterator[tuple[str, str, str]]:
    """Values that break a constraint each: JSON, rule, severity."""
    if isinstance(kind, _Texts):
        yield from _texts(field)
    elif isinstance(kind, _Numbers):
        yield from _numbers(kind, field)
    elif isinstance(kind, spec.Date | spec.DateTime | spec.Month | spec.Base64):
        yield '"~"', "format", _ERROR


def _texts(field: Field) -> Iterator[tuple[str, str, str]]:
    length, pattern = field.length, field.pattern
    if length is not None and length.max is not None and length.max < _LONGEST:
        yield json.dumps("x" * (length.max + 1)), "length", length.grade.severity
    if length is not None and length.min is not None and length.min > 1:
        yield json.dumps("x" * (length.min - 1)), "length", length.grade.severity
    if pattern is not None:
        strange = next((text for text in _STRANGE if not fits(pattern.regex, text)), None)
        if strange is not None:
            yield json.dumps(strange), "pattern", pattern.grade.severity
    if field.fixed is not None:
        yield json.dumps(f"{field.fixed}~"), "code", _ERROR


def _numbers(kind: spec.Type, field: Field) -> Iterator[tuple[str, str, str]]:
    for bound, step in ((field.range and field.range.min, -1), (field.range and field.range.max, 1)):
        if bound is not None and field.range is not None:
            beyond = Decimal(bound) + step
            grade: Grade = field.range.grade
            if len(beyond.as_tuple().digits) <= _most_whole(kind):
                yield number(kind, beyond), "range", grade.severity
    if isinstance(kind, spec.Integer | spec.Decimal):
        yield number(kind, Decimal("9" * (_most_whole(kind) + 1))), "range", _ERROR


def _most_whole(kind: spec.Type) -> int:
    if isinstance(kind, spec.Integer):
        return kind.digits
    return kind.digits - kind.scale if isinstance(kind, spec.Decimal) else 20


def _code(field: Field, kind: spec.Code, codes: set[str], path: str, shown: str) -> Iterator[str]:
    unknown = _NO_CODE if kind.writes is Form.TEXT else "987654321"
    if unknown not in codes:
        value = json.dumps(unknown) if kind.writes is Form.TEXT else unknown
        severity = _ERROR if kind.strength is Strength.CLOSED else "warning"
        yield _line(field, shown.replace("{}", value), path, "code", severity)
