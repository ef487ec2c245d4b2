"""The view of the generated tests of one record: a sample, and for each constraint a change that breaks it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goitin import spec
from goitin.findings import Severity
from goitin.spec import Field, Form, Record, Strength
from goitin.targets.csharp.names import class_name
from goitin.targets.csharp.records import is_in
from goitin.targets.csharp.samples import Samples, outside, too_many
from goitin.targets.csharp.sinks import literal
from goitin.targets.csharp.types import is_text

_LONG = 5000


def cases_view(record: Record, samples: Samples) -> Mapping[str, Any] | None:
    """The tests of a record; None where no sample of it can be made."""
    sample = samples.record(record)
    if sample is None:
        return None
    space = samples.spec.sdk.csharp_namespace
    return {
        "file": record.file,
        "namespace": space,
        "name": class_name(record.id, space),
        "members": [f"({literal(wire)}, {literal(value)})" for wire, value in sample.items()],
        "secrets": [
            literal(field.wire) for field in record.fields if field.sensitive and field.wire in sample
        ],
        "breaches": [
            f"new({literal(field.wire)}, {change}, {literal(rule)}, Severity.{severity.value.capitalize()})"
            for field in record.fields
            if is_in(field, samples.editions[-1], samples.editions)
            for change, rule, severity in _breaches(field, samples, sample.get(field.wire))
        ],
    }


def _breaches(field: Field, samples: Samples, sample: str | None) -> Iterator[tuple[str, str, Severity]]:
    """C# of a value (null: no value), the rule it breaks, and what that weighs."""
    if field.required and field.required.when is None:
        yield "null", "required", field.required.grade.severity
    wrong = _wrong_type(field.type)
    if wrong:
        yield literal(wrong), "type", Severity.ERROR
    if isinstance(field.type, spec.Date | spec.DateTime | spec.Month | spec.Base64 | spec.Percent):
        yield literal('"?"'), "format", Severity.ERROR
    yield from _of_text(field, samples)
    yield from _of_number(field)
    yield from _of_code(field, samples)
    many = too_many(field, sample)
    if many and field.items:
        yield literal(many), "items", field.items.grade.severity


def _wrong_type(kind: spec.Type) -> str | None:
    match kind:
        case spec.Json():
            return None
        case spec.ListOf():
            return "{}"
        case spec.Flag(true=None):
            return '"?"'
    return "[]"


def _of_text(field: Field, samples: Samples) -> Iterator[tuple[str, str, Severity]]:
    if not is_text(field.type) or field.fixed is not None:
        return
    length, pattern = field.length, field.pattern
    is_free = isinstance(field.type, spec.Text | spec.Url)
    if length and length.max is not None and length.max <= _LONG and is_free:
        yield f"Case.Long({length.max + 1})", "length", length.grade.severity
    if length and length.min is not None and length.min > 1 and is_free:
        yield "Case.Long(1)", "length", length.grade.severity
    misfit = samples.misfit(pattern.regex) if pattern and is_free else None
    if pattern and misfit:
        yield literal(misfit), "pattern", pattern.grade.severity


def _of_number(field: Field) -> Iterator[tuple[str, str, Severity]]:
    stated = field.range
    if stated is None or not isinstance(field.type, spec.Integer | spec.Decimal | spec.Percent):
        return
    if stated.max is not None:
        yield literal(outside(stated.max, 1, field.type)), "range", stated.grade.severity
    if stated.min is not None:
        yield literal(outside(stated.min, -1, field.type)), "range", stated.grade.severity


def _of_code(field: Field, samples: Samples) -> Iterator[tuple[str, str, Severity]]:
    if field.fixed is not None:
        yield literal('"?"'), "code", Severity.ERROR
    elif isinstance(field.type, spec.Code):
        weight = Severity.ERROR if field.type.strength is Strength.CLOSED else Severity.WARNING
        form = Form.NUMBER if field.type.form is Form.NUMBER else Form.TEXT
        yield literal(samples.unknown_code(samples.spec.table(field.type.table), form)), "code", weight
