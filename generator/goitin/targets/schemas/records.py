"""A record as a schema: its fields one line each, what is required, and the `x-` keywords that say what a schema cannot check."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.language.expressions import asked_when, formula
from goitin.model import JsonForm
from goitin.model.naming import pascal
from goitin.targets.schemas.fields import edition, fields_of, grade
from goitin.targets.schemas.json_text import Json, block, digits, line, lines, quote
from goitin.targets.schemas.prose import Prose, bilingual

_PRESENT = {"not": {"enum": ["", None]}}


class Records:
    """Writes the schemas of records for one document."""

    def __init__(self, specification: model.Spec, prefix: str, prose: Prose) -> None:
        self._spec, self._prefix, self.prose = specification, prefix, prose
        self._fields = fields_of(specification)

    def record(self, record: model.Record) -> Json:
        """The schema of a record, as finished text."""
        made: dict[str, Any] = {
            "title": pascal(record.id),
            "type": "object",
            "description": self.prose.describe(record.label, record.origin, record.note, record.readings),
            "properties": self._properties(record),
        }
        required = [item.wire for item in record.fields if self._spec.requirement(item).needs_key]
        if required:
            made["required"] = required
        dependent = self._dependent(record)
        if dependent:
            made["dependentSchemas"] = {wire: line(schema) for wire, schema in dependent.items()}
        made["additionalProperties"] = True  # generators of code ask for it before they keep an unknown key
        if record.join_key is not None:
            made["x-key"] = record.join_key
        if record.rules:
            made["x-rules"] = [_rule(item, record.origin) for item in record.rules]
        return block({**made, **edition(record), **self.prose.origin(record.origin).keywords})

    def _properties(self, record: model.Record) -> Json:
        """Each field on one line, put together from texts: that is what counts when there are 20,000 of them."""
        describe = self.prose.describe
        made = []
        for item, (before, behind) in zip(record.fields, self._fields.of(record, self._prefix), strict=True):
            about = describe(item.label, item.origin, item.note, item.readings, item.row)
            made.append(f'{before}"description": {quote(about)}{behind}')
        return lines("{}", made)

    def _dependent(self, record: model.Record) -> dict[str, dict[str, Any]]:
        """Fields that are required when another has certain values, by that other field."""
        found: dict[str, list[dict[str, Any]]] = {}
        for field in record.fields:
            for required in self._spec.requirement(field).refused_at_times:
                if required.when is None:
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
    form = getattr(kind, "form", JsonForm.TEXT)
    made: list[Any] = [] if form is JsonForm.NUMBER else list(values)
    if form is not JsonForm.TEXT:
        made += [
            digits(value) if "." in value else int(value)
            for value in values
            if value.lstrip("-").replace(".", "", 1).isdigit()
        ]
    return made


def _rule(rule: model.Rule, origin: model.Provenance) -> Json:
    made: dict[str, Any] = {"id": rule.id, "check": formula(rule.check)}
    if rule.each:
        made["each"] = ", ".join(rule.each)
    if rule.when:
        made["when"] = asked_when(rule)
    if rule.tolerance != "0":
        made["tolerance"] = rule.tolerance
    if rule.absent == "0":
        made["absent"] = "0"
    made["message"] = bilingual(rule.message)
    return Json(f"{line(made)[:-1]}, {grade(rule.grade, origin)}}}")
