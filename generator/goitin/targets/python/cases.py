"""Cases for the generated tests: a valid example of each record, and one broken value for each constraint."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal

from goitin import spec
from goitin.findings import Severity
from goitin.spec import Form
from goitin.targets.python import names
from goitin.targets.schemas.examples import Examples, Value
from goitin.targets.schemas.shapes import Shapes

_ANY_CHARACTER = re.compile(r"\\.|\[[^\]]*\]")
_NO_TEXT = '"\\u0001"'  # no pattern of the common subset has control characters
_MOST_COPIES = 50
_DEPTH = 2  # records inside records inside records would repeat each other's examples

Case = tuple[str, str, str]


def view(whole: spec.Spec) -> str:
    """All cases as JSON, one record a line."""
    examples = Examples(Shapes(whole, ""))
    lines = [line for record in whole.records if (line := _record(record, examples))]
    return "[\n" + ",\n".join(lines) + "\n]"


def _record(record: spec.Record, examples: Examples) -> str | None:
    """One record; None where no valid example can be made without knowing what the fields mean together."""
    example = examples.record(record.id, _DEPTH)
    if example is None or any(rule.grade.severity is Severity.ERROR for rule in record.rules):
        return None
    members = {wire: _text(value) for wire, value in example.items()}
    violations = [case for item in record.fields for case in _violations(item, members.get(item.wire))]
    made = {
        "record": names.class_name(record.id),
        "example": members,
        "sensitive": [item.wire for item in record.fields if item.sensitive],
        "violations": violations,
    }
    return json.dumps(made, ensure_ascii=False)


def _text(value: Value) -> str:
    """Compact JSON of an example."""
    if isinstance(value, dict):
        return "{" + ",".join([f'"{key}":{_text(item)}' for key, item in value.items()]) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_text, value)) + "]"
    return str(value)


def _violations(item: spec.Field, example: str | None) -> Iterator[Case]:
    """Broken values as `(key, JSON or "" for no member, rule)`."""
    if item.required is not None and item.required.when is None and item.until is None:
        yield item.wire, "", "required"
    if isinstance(item.type, spec.ListOf):
        yield item.wire, "{}", "type"
        yield from _of_list(item, example)
    elif isinstance(item.type, spec.Nested):
        yield item.wire, "[]", "type"
    elif not isinstance(item.type, spec.Json):
        yield item.wire, "[]", "type"
        yield from _of_value(item.type, item)


def _of_list(item: spec.Field, example: str | None) -> Iterator[Case]:
    if item.items is None:
        return
    if item.items.min:
        yield item.wire, "[]", "items"
    if item.items.max is not None and item.items.max < _MOST_COPIES and example and example.startswith("[{"):
        yield item.wire, "[" + ",".join([example[1:-1]] * (item.items.max + 1)) + "]", "items"


def _of_value(kind: spec.Type, item: spec.Field) -> Iterator[Case]:
    match kind:
        case spec.Text() | spec.Url():
            yield from _of_text(item)
        case spec.Base64() | spec.Percent() | spec.Date() | spec.DateTime() | spec.Month():
            yield item.wire, '"?"', "format"
        case spec.Flag(true=true) if true is not None:
            yield item.wire, '"?"', "format"
        case spec.Code(form=form) if form is not Form.NUMBER:
            yield item.wire, '"?"', "code"
        case spec.Integer(writes=form) | spec.Decimal(writes=form):
            yield from _of_number(item, form)


def _of_text(item: spec.Field) -> Iterator[Case]:
    length = item.length
    if length is not None and length.max is not None:
        yield item.wire, f'"{"x" * (length.max + 1)}"', "length"
    if length is not None and length.min is not None and length.min > 1:
        yield item.wire, '"x"', "length"
    if item.pattern is not None and "." not in _ANY_CHARACTER.sub("", item.pattern.regex):
        yield item.wire, _NO_TEXT, "pattern"
    if item.fixed is not None:
        yield item.wire, '"?"', "code"


def _of_number(item: spec.Field, form: Form) -> Iterator[Case]:
    if form is Form.TEXT:
        yield item.wire, '"?"', "format"
    bounds = item.range
    for bound, step in ((bounds.max, 1), (bounds.min, -1)) if bounds else ():
        if bound is not None:
            beyond = format(Decimal(bound) + step, "f")
            yield item.wire, f'"{beyond}"' if form is Form.TEXT else beyond, "range"
