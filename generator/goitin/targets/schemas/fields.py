"""What OpenAPI and JSON Schema say alike of a field, as text that is made once for both: 20,000 fields take a second."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from goitin import kinds, model, types
from goitin.model import JsonForm
from goitin.rendering.escape import ascii_json
from goitin.targets.schemas.code_tables import code
from goitin.targets.schemas.json_text import line, quote
from goitin.targets.schemas.prose import Prose, as_is, citation_text
from goitin.targets.schemas.shapes import Shapes
from goitin.wire.json_codec import JSON

_TOLD = (
    "required",
    "present",
    "length",
    "size",
    "size_bytes",
    "range",
    "items",
    "pattern",
    "fixed",
    "unique",
)
"""Constraints that have words of their own in `x-constraints`."""
_PREFIX = "#/$defs/"
_REF = f'"$ref": "{_PREFIX}'  # in no text of a specification: quotation marks are escaped there


class Fields:
    """Writes of each field its name and the members of its schema before the description, and those behind it."""

    def __init__(self, specification: model.Spec) -> None:
        self._spec = specification
        self._shapes = Shapes(specification, _PREFIX)
        self._prose = Prose(as_is)
        self._types: dict[model.Type, str] = {}
        self._made: dict[str, list[tuple[str, str]]] = {}

    def of(self, record: model.Record, prefix: str) -> list[tuple[str, str]]:
        """Both parts, of each field of a record; `prefix` is where the schemas of the document stand."""
        found = self._made.get(record.id)
        if found is None:
            found = self._made[record.id] = [(self._before(one), self._behind(one)) for one in record.fields]
        if prefix == _PREFIX:
            return found
        ref = f'"$ref": "{prefix}'
        return [(before.replace(_REF, ref), behind) for before, behind in found]

    def _before(self, field: model.Field) -> str:
        shape = self._shapes.members(field)
        return f"{quote(field.wire)}: {{{shape}, " if shape else f"{quote(field.wire)}: {{"

    def _behind(self, field: model.Field) -> str:
        members = [] if self._spec.is_current(field) else ['"deprecated": true']
        members.append(f"{self._type(field)}, {self._prose.origin(field.origin).members}")
        if field.sensitive:
            members.append('"x-sensitive": true')
        if field.aliases:
            members.append(f'"x-aliases": {line(field.aliases)}')
        if field.accepts:
            members.append(f'"x-accepts": {line([types.phrase(item) for item in field.accepts])}')
        if field.since is not None or field.until is not None:
            members.append(line(edition(field))[1:-1])
        constraints = list(_constraints(field))
        if constraints:
            members.append(f'"x-constraints": [{", ".join(constraints)}]')
        if field.examples:
            members.append(f'"examples": [{ascii_json(", ".join(map(JSON.text, field.examples)))}]')
        return ", " + ", ".join(members) + "}"

    def _type(self, field: model.Field) -> str:
        """The phrase of a field's type; most fields share theirs."""
        found = self._types.get(field.type)
        if found is None:
            found = f'"x-type": {quote(types.phrase(field.type))}'
            kind: Any = field.type
            if types.of(kind).json_form is JsonForm.EITHER:
                found += f', "x-writes": {quote(kind.writes)}'
            one = model.item_type(field.type)
            if isinstance(one, model.Code) and one.form is JsonForm.NUMBER:
                codes = self._spec.table(one.table).codes
                found += f', "x-codes": [{", ".join(line(code(item)) for item in codes)}]'
            self._types[field.type] = found
        return f'{found}, "x-named-type": {quote(field.named_type)}' if field.named_type else found


@lru_cache(maxsize=1)
def fields_of(specification: model.Spec) -> Fields:
    """Those of a specification, made once however many documents ask."""
    return Fields(specification)


def edition(item: model.Field | model.Record) -> dict[str, Any]:
    """In which editions something stands, where it is not in all."""
    return {
        key: value for key, value in (("x-since", item.since), ("x-until", item.until)) if value is not None
    }


def _constraints(field: model.Field) -> Iterator[str]:
    """Every constraint with its weight, those a schema checks and those it does not."""

    def weight(constraint: Any) -> str:
        return grade(constraint.grade, field.origin)

    if field.required is not None:
        when = (
            f'"when": {quote(field.required.when)}, "is": {line(field.required.values)}, '
            if field.required.when
            else ""
        )
        yield f'{{"rule": "required", {when}{weight(field.required)}}}'
    if field.present is not None:
        yield f'{{"rule": "required", "present": {quote(JSON.text(field.present.empty))}, {weight(field.present)}}}'
    if field.length is not None:
        yield f'{{"rule": "length", {_ends(field.length)}{weight(field.length)}}}'
    if field.size is not None:
        yield f'{{"rule": "length", "of": "wire", "unit": "characters", {_ends(field.size)}{weight(field.size)}}}'
    if field.size_bytes is not None:
        yield f'{{"rule": "length", "of": "wire", "unit": "bytes", {_ends(field.size_bytes)}{weight(field.size_bytes)}}}'
    if field.range is not None:
        yield f'{{"rule": "range", {_ends(field.range)}{weight(field.range)}}}'
    if field.period is not None:
        ends = {"min": field.period.min, "max": field.period.max}
        text = line({key: end for key, end in ends.items() if end is not None})[1:-1]
        yield f'{{"rule": "range", {text}, {weight(field.period)}}}'
    if field.items is not None:
        yield f'{{"rule": "items", {_ends(field.items)}{weight(field.items)}}}'
    if field.pattern is not None:
        yield f'{{"rule": "pattern", "is": {quote(field.pattern.regex)}, {weight(field.pattern)}}}'
    if field.unique is not None:
        yield f'{{"rule": "unique", "key": {quote(field.unique.key)}, {weight(field.unique)}}}'
    for kind, asked in kinds.asked(field):
        if kind.key not in _TOLD:
            yield f'{{"rule": {quote(kind.rule)}, "is": {quote(kind.short(asked))}, {weight(asked)}}}'


def _ends(bounds: model.Length | model.Size | model.Range | model.Items) -> str:
    least = "" if bounds.min is None else f'"min": {bounds.min}, '
    return least if bounds.max is None else f'{least}"max": {bounds.max}, '


def grade(grade: model.ConstraintMeta, origin: model.Provenance) -> str:
    """What breaking a constraint weighs; its source where that is not the source of what it constrains."""
    text = f'"severity": "{grade.severity}", "confidence": "{grade.confidence}"'
    if grade.citations and grade.citations != origin.citations:
        text += f', "source": {quote(citation_text(grade.citations))}'
    return f'{text}, "because": {quote(grade.reason)}' if grade.reason else text
