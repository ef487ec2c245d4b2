"""A schema takes exactly what strict reading takes: every field, against values of every kind.

What strict reading takes is written down here once more, in the words of the law and with `goitin.types`, which knows nothing of
schemas. What a schema cannot say (the folder's README lists it) is left out: number tokens such as 1.0, bounds that are not whole.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from published import SPECS, Document, load

from goitin import model, types
from goitin.diagnostics.diagnostic import Severity
from goitin.model.naming import pascal
from goitin.resolver import load as resolved
from goitin.types.reading import BLANKS
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Number, scalar_text

TEXTS = [
    "a",
    "9",
    "12",
    "007",
    "-0",
    "0",
    "1",
    "1.5",
    "1.2345",
    "85%",
    "12.5%",
    "01/02/2024",
    "30/02/2024",
    "20240229235959",
    "20230229235959",
    "20240101240000",
    "2024-02-29",
    "7-2020",
    "07-2020",
    "True",
    "true",
    "False",
    "R29p",
    "R29=",
    "R28=",
    "R2==",
    "x",
    "01",
    "AB1234",
    "X",
    "AB",
    "ab",
    "ABC",
    "ABCDEFG",
    "13",
    "99.5",
    "100",
    "100.00",
    "100.5",
    "0.5",
    "😀😀",
    "😀😀😀",
    "12345678901234567890",
    "H56.14-240312-0001",
    "1.005129",
    "000.00.00.G05",
]
NUMBERS = [
    "0",
    "1",
    "-1",
    "12",
    "1.5",
    "99999999999",
    "123456789012345678",
    "0.4",
    "99.5",
    "99.6",
    "10000",
    "100000",
    "1000000",
]
POOL = [
    *map(json.dumps, TEXTS),
    json.dumps("a" * 5000),
    json.dumps(""),
    *NUMBERS,
    *["null", "true", "false", "{}", "[]", "[null]", "[1]", "[1.5]", "[true]", "[{}]"],
    *('[""]', '["a"]', '["x","x","x","x"]', '["1"]', '["AB"]', '{"a": 1}'),
]


def is_error(constraint: Any) -> bool:
    return constraint is not None and constraint.grade.severity is Severity.ERROR


class Law:
    """Strict reading of one value, by the tables of the law."""

    def __init__(self, made: model.Spec) -> None:
        self.spec = made
        self.newest = made.editions[-1].id

    def field(self, field: model.Field, value: Any) -> bool:
        """Whether a field may have this value; other fields do not require it."""
        current = field.until is None or field.until == self.newest
        required = field.required if current else None
        if required is not None and required.when is not None:
            required = required if not is_error(required) else None
        if value in (None, NULL) or (value == "" and required is not None):
            return not is_error(required)
        if value == "":
            return self.text_like(field.type)
        if field.fixed is not None:
            return bool(value == field.fixed)
        if isinstance(field.type, model.Joined):
            return isinstance(value, str) and self.joined(field, field.type, value)
        if not isinstance(field.type, model.ListOf):
            return self.value(field, field.type, value)
        if not isinstance(value, list) or (is_error(field.items) and not within(len(value), field.items)):
            return False
        return all(self.item(field, field.type.item, item) for item in value)

    def text_like(self, kind: model.Type) -> bool:
        if isinstance(kind, model.Integer | model.Decimal | model.Code):
            return kind.form is not model.JsonForm.NUMBER
        is_list = isinstance(kind, model.ListOf) and not isinstance(kind, model.Joined)
        return not is_list and not isinstance(kind, model.Nested) and kind != model.Flag()

    def joined(self, field: model.Field, kind: model.Joined, text: str) -> bool:
        parts = text.split(kind.separator)
        if is_error(field.items) and not within(len(parts), field.items):
            return False
        return all(
            part and part == part.strip(BLANKS) and self.value(field, kind.item, part) for part in parts
        )

    def item(self, field: model.Field, kind: model.Type, value: Any) -> bool:
        empty = value is NULL or (value == "" and not isinstance(kind, model.Text | model.Url))
        return not empty and self.value(field, kind, value)

    def value(self, field: model.Field, kind: model.Type, value: Any) -> bool:
        if isinstance(kind, model.Nested):
            return isinstance(value, dict) and self.record(self.spec.record(kind.record), value)
        if value is NULL or not types.of(kind).matches(value):
            return False
        text = type(value) is str
        if text and is_error(field.length) and not within(len(value), field.length):
            return False
        if text and is_error(field.pattern) and not re.fullmatch(field.pattern.regex, value):  # type: ignore[union-attr]
            return False
        return self.number(field, kind, value) and self.code(kind, value)

    def number(self, field: model.Field, kind: model.Type, value: Any) -> bool:
        if not model.is_number(kind):
            return True
        digits = types.of(kind).plain(value)  # nothing where there are too many
        return bool(digits) and (not is_error(field.range) or within(Decimal(digits), field.range))

    def code(self, kind: model.Type, value: Any) -> bool:
        if not isinstance(kind, model.Code):
            return True
        if isinstance(value, Number) and not re.fullmatch("-?[0-9]+", value.digits):
            return False
        codes = (item.code for item in self.spec.table(kind.table).codes if item.until in (None, self.newest))
        return kind.strength is not model.Closedness.CLOSED or scalar_text(value) in codes

    def record(self, record: model.Record, value: Any) -> bool:
        return all(self.field(field, value.get(field.wire)) for field in record.fields)


def within(number: Decimal | int, bounds: Any) -> bool:
    low, high = bounds.min, bounds.max
    return (low is None or number >= Decimal(low)) and (high is None or number <= Decimal(high))


def is_beyond_schemas(field: model.Field, text: str) -> bool:
    """Whether this is a case that a schema cannot decide."""
    kind = field.type.item if isinstance(field.type, model.ListOf) else field.type
    value = JSON.parse(text)
    numbers = [
        each.digits for each in (value if isinstance(value, list) else [value]) if isinstance(each, Number)
    ]
    number_token = isinstance(kind, model.Decimal) and any("." in each or kind.exact for each in numbers)
    ends = (field.range.min, field.range.max) if field.range else ()
    return number_token or any(end is not None and "." in end for end in ends)


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("target", ["openapi", "jsonschema"])
def test_schemas_take_what_strict_reading_takes(out: Path, name: str, target: str) -> None:
    made = resolved(SPECS[name] / name)
    file, prefix = ("openapi", "#/components/schemas/") if target == "openapi" else (name, "#/$defs/")
    content = load(out / name / target / f"{file}.json")
    document = Document(content)
    schemas = content["components"]["schemas"] if target == "openapi" else content["$defs"]
    law, differing = Law(made), []
    for record in made.records:
        if pascal(record.id) not in schemas:  # no call uses it
            assert target == "openapi", record.id
            continue
        for field in record.fields:
            wire = field.wire.replace("~", "~0").replace("/", "~1")
            judge = document.at(f"{prefix}{pascal(record.id)}/properties/{wire}")
            differing += [
                f"{record.id}.{field.wire}: {text}"
                for text in POOL
                if not is_beyond_schemas(field, text)
                and judge.is_valid(json.loads(text)) != law.field(field, JSON.parse(text))
            ]

    assert differing == []
