"""A record as a schema: its fields one line each, what is required, and the `x-` keywords that say what a schema cannot check."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goitin import kinds, model
from goitin.language import type_phrases
from goitin.language.expressions import formula
from goitin.model import Form
from goitin.rendering.escape import ascii_json
from goitin.targets.schemas.json_text import Json, block, digits, line, quote
from goitin.targets.schemas.prose import Prose, both, cited
from goitin.targets.schemas.shapes import Shapes
from goitin.wire.json_codec import JSON

_TOLD = ("required", "present", "length", "range", "items", "pattern", "fixed", "unique")
"""Constraints that have words of their own in `x-constraints`."""
_PRESENT = {"not": {"enum": ["", None]}}


class Records:
    """Writes the schemas of records for one document."""

    def __init__(self, shapes: Shapes, prose: Prose) -> None:
        self.shapes = shapes
        self.prose = prose
        self._types: dict[int, str] = {}

    def record(self, record: model.Record) -> Json:
        """The schema of a record, as finished text."""
        made: dict[str, Any] = {
            "type": "object",
            "description": self.prose.describe(record.label, record.origin, record.note, record.readings),
            "properties": {item.wire: self._field(item) for item in record.fields},
        }
        required = [item.wire for item in record.fields if self.shapes.spec.requirement(item).needs_key]
        if required:
            made["required"] = required
        dependent = self._dependent(record)
        if dependent:
            made["dependentSchemas"] = {wire: line(schema) for wire, schema in dependent.items()}
        if record.rules:
            made["x-rules"] = [_rule(item, record.origin) for item in record.rules]
        return block({**made, **edition(record), **self.prose.origin(record.origin).keywords})

    def _field(self, field: model.Field) -> Json:
        """One line. Put together from its members' text: that is what counts when there are 20,000 of them."""
        shape = self.shapes.members(field)
        about = self.prose.describe(field.label, field.origin, field.note, field.readings, field.row)
        members = [shape] if shape else []
        members.append(f'"description": {quote(about)}')
        if not self.shapes.spec.is_current(field):
            members.append('"deprecated": true')
        members.append(f"{self._type(field)}, {self.prose.origin(field.origin).members}")
        if field.sensitive:
            members.append('"x-sensitive": true')
        if field.aliases:
            members.append(f'"x-aliases": {line(field.aliases)}')
        if field.accepts:
            members.append(f'"x-accepts": {line([type_phrases.text_of(item) for item in field.accepts])}')
        if field.since is not None or field.until is not None:
            members.append(line(edition(field))[1:-1])
        constraints = list(_constraints(field))
        if constraints:
            members.append(f'"x-constraints": [{", ".join(constraints)}]')
        if field.examples:
            members.append(f'"examples": [{ascii_json(", ".join(map(JSON.text, field.examples)))}]')
        return Json("{" + ", ".join(members) + "}")

    def _type(self, field: model.Field) -> str:
        """The phrase of a field's type; most fields share theirs."""
        found = self._types.get(id(field.type))
        if found is None:
            found = f'"x-type": {quote(type_phrases.text_of(field.type))}'
            if (
                isinstance(field.type, (model.Code, model.Integer, model.Decimal))
                and field.type.form is Form.EITHER
            ):
                found += f', "x-writes": {quote(field.type.writes)}'
            self._types[id(field.type)] = found
        return f'{found}, "x-named-type": {quote(field.named)}' if field.named else found

    def _dependent(self, record: model.Record) -> dict[str, dict[str, Any]]:
        """Fields that are required when another has certain values, by that other field."""
        found: dict[str, list[dict[str, Any]]] = {}
        for field in record.fields:
            required = field.required
            if required is None or required.when is None:
                continue
            if not self.shapes.spec.requirement(field).is_refused_at_times:
                continue
            values = _values(record.field(required.when), required.values)
            found.setdefault(required.when, []).append(
                {
                    "if": {"properties": {required.when: {"enum": values}}},
                    "then": {"required": [field.wire], "properties": {field.wire: _PRESENT}},
                }
            )
        return {wire: ways[0] if len(ways) == 1 else {"allOf": ways} for wire, ways in found.items()}


def _values(field: model.Field | None, values: tuple[str, ...]) -> list[Any]:
    """The values of a condition, in each form the other field has on the wire."""
    kind = field.type if field else None
    if isinstance(kind, model.Flag) and kind.true is None:
        return [value == "true" for value in values]
    form = getattr(kind, "form", Form.TEXT)
    made: list[Any] = [] if form is Form.NUMBER else list(values)
    if form is not Form.TEXT:
        made += [
            digits(value) if "." in value else int(value)
            for value in values
            if value.lstrip("-").replace(".", "", 1).isdigit()
        ]
    return made


def edition(item: model.Field | model.Record) -> dict[str, Any]:
    """In which editions something stands, where it is not in all."""
    return {
        key: value for key, value in (("x-since", item.since), ("x-until", item.until)) if value is not None
    }


def _rule(rule: model.Rule, origin: model.Origin) -> Json:
    made: dict[str, Any] = {"id": rule.id, "check": formula(rule.check)}
    if rule.when:
        made["when"] = " and ".join(map(formula, rule.when))
    if rule.tolerance != "0":
        made["tolerance"] = rule.tolerance
    if rule.absent == "0":
        made["absent"] = "0"
    made["message"] = both(rule.message)
    return Json(f"{line(made)[:-1]}, {_grade(rule.grade, origin)}}}")


def _constraints(field: model.Field) -> Iterator[str]:
    """Every constraint with its weight, those a schema checks and those it does not."""

    def grade(constraint: Any) -> str:
        return _grade(constraint.grade, field.origin)

    if field.required is not None:
        when = (
            f'"when": {quote(field.required.when)}, "is": {line(field.required.values)}, '
            if field.required.when
            else ""
        )
        yield f'{{"rule": "required", {when}{grade(field.required)}}}'
    if field.present is not None:
        yield f'{{"rule": "required", "present": {quote(JSON.text(field.present.empty))}, {grade(field.present)}}}'
    if field.length is not None:
        yield f'{{"rule": "length", {_ends(field.length)}{grade(field.length)}}}'
    if field.range is not None:
        yield f'{{"rule": "range", {_ends(field.range)}{grade(field.range)}}}'
    if field.period is not None:
        ends = {"min": field.period.min, "max": field.period.max}
        said = line({key: end for key, end in ends.items() if end is not None})[1:-1]
        yield f'{{"rule": "range", {said}, {grade(field.period)}}}'
    if field.items is not None:
        yield f'{{"rule": "items", {_ends(field.items)}{grade(field.items)}}}'
    if field.pattern is not None:
        yield f'{{"rule": "pattern", "is": {quote(field.pattern.regex)}, {grade(field.pattern)}}}'
    if field.unique is not None:
        yield f'{{"rule": "unique", "key": {quote(field.unique.key)}, {grade(field.unique)}}}'
    for kind, asked in kinds.asked(field):
        if kind.key not in _TOLD:
            yield f'{{"rule": {quote(kind.rule)}, "is": {quote(kind.short(asked))}, {grade(asked)}}}'


def _ends(bounds: model.Length | model.Range | model.Items) -> str:
    least = "" if bounds.min is None else f'"min": {bounds.min}, '
    return least if bounds.max is None else f'{least}"max": {bounds.max}, '


def _grade(grade: model.Grade, origin: model.Origin) -> str:
    """What breaking a constraint weighs; its source where that is not the source of what it constrains."""
    text = f'"severity": "{grade.severity}", "confidence": "{grade.confidence}"'
    if grade.citations and grade.citations != origin.citations:
        text += f', "source": {quote(cited(grade.citations))}'
    return f'{text}, "because": {quote(grade.because)}' if grade.because else text
