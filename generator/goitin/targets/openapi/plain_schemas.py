"""Schemas for generators of code: one type a value, or none where it has two, and nothing that refuses what deployments send.

A code, a day, a number as text are a text; a value that is a text or a number, or a text in place of another value, is any value.
What is asked of values stands in the exact document; here stand their names, their kinds and which keys must be there.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from goitin import model, types
from goitin.model import JsonForm, item_type
from goitin.model.naming import pascal
from goitin.targets.openapi.operations import PREFIX, answer_id
from goitin.targets.schemas.json_text import Json, block, line
from goitin.targets.schemas.prose import bilingual, markdown

Shape = dict[str, Any]

_MOST_TOLD = 40  # codes that a description lists; the exact document has all


class PlainSchemas:
    """Writes schemas for one version of OpenAPI: 3.1 has a type beside null, 3.0 says `nullable`."""

    def __init__(self, specification: model.Spec, version: str) -> None:
        self._spec = specification
        self._has_type_null = not version.startswith("3.0")
        self._forms = {item.request for item in specification.services() if item.encoding == "form"}

    def record(self, record: model.Record) -> Json:
        """The schema of a record."""
        required = [item.wire for item in record.fields if self._spec.requirement(item).needs_key]
        made = self._object(pascal(record.id), record.label, record.fields, required)
        # of a form some generators can only make a server where its keys are all
        return block(made if record.id in self._forms else made | self._more())

    def answer(self, service: model.Service, instead: str) -> Json:
        """What is one record or another, as one with the keys of both."""
        both = (self._spec.record(instead), self._spec.record(service.response))
        fields = {item.wire: item for record in reversed(both) for item in record.fields}
        label = model.Label(*(" | ".join(each) for each in zip(*map(_words, both), strict=True)))
        return block(self._object(pascal(answer_id(service)), label, fields.values(), []) | self._more())

    def _object(
        self, name: str, label: model.Label, fields: Iterable[model.Field], required: list[str]
    ) -> Shape:
        made: Shape = {"title": name, "type": "object", "description": markdown(bilingual(label))}
        made["properties"] = {item.wire: line(self._property(item)) for item in fields}
        return made | ({"required": required} if required else {})

    def _more(self) -> Shape:
        """Unknown keys are taken; in 3.0 as a schema of any value, since not every reader of that version takes `true` for one."""
        return {"additionalProperties": True if self._has_type_null else line({})}

    def _property(self, field: model.Field) -> Shape:
        shape = self._shape(field)
        if (
            "$ref" in shape
        ):  # nothing beside it: 3.0 does not see that, and some generators make a second class
            return shape
        shape["description"] = self._about(field)
        if not self._spec.is_current(field):
            shape["deprecated"] = True
        codes = self._codes(field)
        return shape | ({"x-extensible-enum": [item.code for item in codes]} if codes else {})

    def _shape(self, field: model.Field) -> Shape:
        asked = self._spec.requirement(field)
        if field.fixed is not None and asked.is_refused:
            return {"type": "string", "enum": [field.fixed], "default": field.fixed}
        if isinstance(field.type, model.ListOf) and not isinstance(field.type, model.Joined):
            made: Shape = {"type": "array", "items": _value(field.type.item)}
        else:
            made = _value(field.type)
            if asked.only_warns and not types.of(field.type).takes_empty_text and "type" in made:
                made = {}  # an empty text may stand there
        return made if asked.is_refused or "type" not in made else self._or_null(made)

    def _or_null(self, made: Shape) -> Shape:
        if self._has_type_null:
            return made | {"type": [made["type"], "null"]}
        return made | {"nullable": True}

    def _about(self, field: model.Field) -> str:
        parts = [markdown(bilingual(field.label))]
        kind = item_type(field.type)
        if isinstance(kind, model.Moment):
            parts.append(f"`{kind.pattern}`")
        parts += [f"- `{item.code}`: {markdown(bilingual(item.label))}" for item in self._codes(field)]
        return parts[0] + "".join(
            f"\n{part}" if part.startswith("- ") else f" ({part})" for part in parts[1:]
        )

    def _codes(self, field: model.Field) -> list[model.CodeValue]:
        kind = item_type(field.type)
        if not isinstance(kind, model.Code):
            return []
        codes = [item for item in self._spec.table(kind.table).codes if self._spec.is_current(item)]
        return codes if len(codes) <= _MOST_TOLD else []


def _value(kind: model.Type) -> Shape:
    match kind:
        case model.Nested(record):
            return {"$ref": PREFIX + pascal(record)}
        case model.Json():
            return {}
        case model.Flag(true=None):
            return {"type": "boolean"}
        case model.Integer() | model.Decimal() | model.Code() if kind.form is not JsonForm.TEXT:
            return {} if kind.form is JsonForm.EITHER else _number(kind)
    return {"type": "string"}


def _number(kind: model.Type) -> Shape:
    if isinstance(kind, model.Decimal):
        return {"type": "number"}
    return {"type": "integer", "format": "int64"}


def _words(record: model.Record) -> tuple[str, str]:
    return record.label.vi, record.label.en
