"""The view of a record's test: a sample, and for each constraint a change that breaks it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from goitin import spec
from goitin.spec import Field, Form, Record, Spec, Strength
from goitin.targets.java.names import class_name
from goitin.targets.java.samples import Samples, fits, number
from goitin.targets.java.sinks import literal

_MOST_ITEMS = 100
_LONGEST = 5_000
_STRANGE = ("~~", "ø", "\x01", "-", "x" * 300)  # one of these matches hardly any pattern
_NO_CODE = "~~"
_NO_NUMBER = "987654321"
_ERROR = "error"
_NO_TEXT = frozenset('"\\')

_Texts = spec.Text | spec.Url
_Numbers = spec.Integer | spec.Decimal | spec.Percent


class CheckViews:
    """Makes the views of one specification's tests."""

    def __init__(self, specification: Spec) -> None:
        self._spec = specification
        self._samples = Samples(specification)
        self._codes = {
            table.id: frozenset(item.code for item in table.codes) for table in specification.tables
        }

    def view(self, record: Record) -> dict[str, Any]:
        """Everything the template of a test places."""
        members, whole = self._samples.members(record)
        return {
            "file": record.file,
            "package": self._spec.sdk.java_package,
            "name": class_name(record.id),
            "members": [_member(wire, value) for wire, value in members.items()],
            "whole": "true" if whole else "false",
            "sensitive": [
                literal(item.wire)
                for item in record.fields
                if item.sensitive and isinstance(item.type, _Texts)
            ],
            "violations": [
                line for field in record.fields if field.until is None for line in self._broken(record, field)
            ],
        }

    def _broken(self, record: Record, field: Field) -> Iterator[str]:
        key = literal(field.wire)
        kind = field.type.item if isinstance(field.type, spec.ListOf) else field.type
        listed = kind is not field.type
        if field.required is not None:
            yield _missing(key, record, field)
        if listed or not isinstance(kind, spec.Json):
            wrong = "[]" if isinstance(kind, spec.Nested) and not listed else "{}"
            yield f'Violation.ofType({key}, "{wrong}")'
        broken = _of_value(kind, field)
        if isinstance(kind, spec.Code):
            broken = _of_code(kind, self._codes[kind.table])
        for value, rule, severity in broken:
            yield (
                _line(key, f"[{value}]", "/0", rule, severity)
                if listed
                else _line(key, value, "", rule, severity)
            )
        if listed:
            yield from self._of_list(key, field, kind)

    def _of_list(self, key: str, field: Field, kind: spec.Type) -> Iterator[str]:
        item = self._samples.nested(kind.record, 1) if isinstance(kind, spec.Nested) else "null"
        if field.items is not None and item is not None:
            if field.items.max is not None and field.items.max < _MOST_ITEMS:
                many = f"[{','.join([item] * (field.items.max + 1))}]"
                yield _line(key, many, "", "items", field.items.grade.severity)
            if field.items.min:
                yield _line(key, "[]", "", "items", field.items.grade.severity)
        if field.unique is not None and item is not None and field.unique.key in json.loads(item):
            yield _line(key, f"[{item},{item}]", "/1", "unique", field.unique.grade.severity)


def _member(wire: str, value: str) -> str:
    """`.text("MaHoSo", "H56")` for a plain text, `.with("SoLuong", "1")` for other JSON."""
    inner = value[1:-1]
    if value.startswith('"') and _NO_TEXT.isdisjoint(inner):
        return f".text({literal(wire)}, {literal(inner)})"
    return f".with({literal(wire)}, {literal(value)})"


def _missing(key: str, record: Record, field: Field) -> str:
    assert field.required is not None
    line = f"Violation.missing({key}, {_weight(field.required.grade.severity)})"
    if field.required.when is None:
        return line
    other = record.field(field.required.when)
    assert other is not None
    value = field.required.values[0]
    raw = isinstance(other.type, spec.Flag) and other.type.true is None
    raw = raw or getattr(other.type, "writes", Form.TEXT) is Form.NUMBER
    return f"{line}.given({literal(other.wire)}, {literal(value if raw else json.dumps(value))})"


def _weight(severity: str) -> str:
    return "Severity.ERROR" if severity == _ERROR else "Severity.WARNING"


def _line(key: str, value: str, step: str, rule: str, severity: str) -> str:
    return f'Violation.of({key}, {literal(value)}, "{step}", "{rule}", {_weight(severity)})'


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
        yield f'"{"x" * (length.max + 1)}"', "length", length.grade.severity
    if length is not None and length.min is not None and length.min > 1:
        yield f'"{"x" * (length.min - 1)}"', "length", length.grade.severity
    if pattern is not None:
        strange = next((text for text in _STRANGE if not fits(pattern.regex, text)), None)
        if strange is not None:
            yield json.dumps(strange), "pattern", pattern.grade.severity
    if field.fixed is not None:
        yield json.dumps(f"{field.fixed}~"), "code", _ERROR


def _numbers(kind: spec.Type, field: Field) -> Iterator[tuple[str, str, str]]:
    if field.range is not None:
        for bound, step in ((field.range.min, -1), (field.range.max, 1)):
            beyond = None if bound is None else Decimal(bound) + step
            if beyond is not None and len(beyond.as_tuple().digits) <= _most_whole(kind):
                yield number(kind, beyond), "range", field.range.grade.severity
    if isinstance(kind, spec.Integer | spec.Decimal):
        yield number(kind, Decimal("9" * (_most_whole(kind) + 1))), "range", _ERROR


def _most_whole(kind: spec.Type) -> int:
    if isinstance(kind, spec.Integer):
        return kind.digits
    return kind.digits - kind.scale if isinstance(kind, spec.Decimal) else 20


def _of_code(kind: spec.Code, codes: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    unknown = _NO_CODE if kind.writes is Form.TEXT else _NO_NUMBER
    if unknown not in codes:
        value = json.dumps(unknown) if kind.writes is Form.TEXT else unknown
        yield value, "code", _ERROR if kind.strength is Strength.CLOSED else "warning"
