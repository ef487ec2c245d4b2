"""A record as a schema: its fields one line each, what is required, and the `x-` keywords that say what a schema cannot check."""

from __future__ import annotations

from typing import Any

from goitin import phrases, spec
from goitin.naming import pascal
from goitin.spec import Form
from goitin.targets.schemas.json_text import Json, block, line
from goitin.targets.schemas.prose import Prose, both, cited, formula
from goitin.targets.schemas.shapes import Shapes, holds

_PRESENT = {"not": {"enum": ["", None]}}


class Records:
    """Writes the schemas of records for one document."""

    def __init__(self, shapes: Shapes, prose: Prose) -> None:
        self.shapes = shapes
        self.prose = prose

    def record(self, record: spec.Record) -> Json:
        """The schema of a record, as finished text."""
        made: dict[str, Any] = {
            "type": "object",
            "description": self.prose.describe(record.label, record.origin, record.note, record.readings),
            "properties": {item.wire: self._field(item) for item in record.fields},
        }
        required = [item.wire for item in record.fields if self.shapes.needed(item)]
        if required:
            made["required"] = required
        dependent = self._dependent(record)
        if dependent:
            made["dependentSchemas"] = {wire: line(schema) for wire, schema in dependent.items()}
        if record.rules:
            made["x-rules"] = [line(_rule(item)) for item in record.rules]
        made |= _edition(record)
        made["x-source"] = self.prose.origin(record.origin)[0]
        made["x-confidence"] = record.origin.confidence
        return block(made)

    def _field(self, field: spec.Field) -> Json:
        made = self.shapes.of(field)
        made["description"] = self.prose.describe(field.label, field.origin, field.note, field.readings, field.row)
        if not self.shapes.current(field):
            made["deprecated"] = True
        made["x-type"] = field.named or phrases.say(field.type)
        made["x-source"] = self.prose.origin(field.origin)[0]
        made["x-confidence"] = field.origin.confidence
        if field.sensitive:
            made["x-sensitive"] = True
        if isinstance(field.type, spec.Code | spec.Integer | spec.Decimal) and field.type.form is Form.EITHER:
            made["x-writes"] = field.type.writes
        if field.aliases:
            made["x-aliases"] = field.aliases
        if field.accepts:
            made["x-accepts"] = [phrases.say(item) for item in field.accepts]
        made |= _edition(field)
        constraints = _constraints(field)
        if constraints:
            made["x-constraints"] = constraints
        text = line(made)
        return Json(f'{text[:-1]}, "examples": [{", ".join(field.examples)}]}}') if field.examples else text

    def _dependent(self, record: spec.Record) -> dict[str, dict[str, Any]]:
        """Fields that are required when another has certain values, by that other field."""
        found: dict[str, list[dict[str, Any]]] = {}
        for field in record.fields:
            required = field.required
            if required is None or required.when is None or not holds(required) or not self.shapes.current(field):
                continue
            values = _values(record.field(required.when), required.values)
            found.setdefault(required.when, []).append(
                {
                    "if": {"properties": {required.when: {"enum": values}}},
                    "then": {"required": [field.wire], "properties": {field.wire: _PRESENT}},
                }
            )
        return {wire: ways[0] if len(ways) == 1 else {"allOf": ways} for wire, ways in found.items()}


def _values(field: spec.Field | None, values: tuple[str, ...]) -> list[Any]:
    """The values of a condition, in each form the other field has on the wire."""
    kind = field.type if field else None
    if isinstance(kind, spec.Flag) and kind.true is None:
        return [value == "true" for value in values]
    form = getattr(kind, "form", Form.TEXT)
    made: list[Any] = [] if form is Form.NUMBER else list(values)
    if form is not Form.TEXT:
        made += [float(value) if "." in value else int(value) for value in values if value.lstrip("-").replace(".", "", 1).isdigit()]
    return made


def _edition(item: spec.Field | spec.Record) -> dict[str, Any]:
    return {key: value for key, value in (("x-since", item.since), ("x-until", item.until)) if value is not None}


def _rule(rule: spec.Rule) -> dict[str, Any]:
    made: dict[str, Any] = {"id": rule.id, "check": formula(rule.check)}
    if rule.when:
        made["when"] = " and ".join(map(formula, rule.when))
    if rule.tolerance != "0":
        made["tolerance"] = rule.tolerance
    return made | {"message": both(rule.message)} | _grade(rule.grade)


def _grade(grade: spec.Grade) -> dict[str, Any]:
    made: dict[str, Any] = {"severity": grade.severity, "confidence": grade.confidence}
    if grade.citations:
        made["source"] = cited(grade.citations)
    if grade.because:
        made["because"] = grade.because
    return made


def _constraints(field: spec.Field) -> list[dict[str, Any]]:
    """Every constraint with its weight, those a schema checks and those it does not."""
    made: list[dict[str, Any]] = []
    if field.required:
        condition = {"when": field.required.when, "is": field.required.values} if field.required.when else {}
        made.append({"rule": "required", **condition, **_grade(field.required.grade)})
    bounded: tuple[tuple[str, spec.Length | spec.Range | spec.Items | None], ...] = (
        ("length", field.length),
        ("range", field.range),
        ("items", field.items),
    )
    for rule, bounds in bounded:
        if bounds is not None:
            ends = {key: end for key, end in (("min", bounds.min), ("max", bounds.max)) if end is not None}
            made.append({"rule": rule, **ends, **_grade(bounds.grade)})
    if field.pattern:
        made.append({"rule": "pattern", "is": field.pattern.regex, **_grade(field.pattern.grade)})
    if field.unique:
        made.append({"rule": "unique", "key": field.unique.key, **_grade(field.unique.grade)})
    return made


def names(specification: spec.Spec) -> dict[str, str]:
    """The names of the schemas of records and code tables, by id."""
    return {item.id: pascal(item.id) for item in (*specification.records, *specification.tables)}
