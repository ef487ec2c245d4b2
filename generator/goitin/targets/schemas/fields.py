"""What OpenAPI and JSON Schema say alike of a field, as text that is made once for both: 20,000 fields take a second."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from goitin import kinds, model, types
from goitin.language.expressions import formula
from goitin.model import JsonForm
from goitin.rendering.escape import ascii_json
from goitin.targets.schemas.code_tables import code
from goitin.targets.schemas.json_text import line, quote
from goitin.targets.schemas.prose import Prose, as_is, citation_text
from goitin.targets.schemas.shapes import Shapes
from goitin.wire.json_codec import JSON

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
    """Every statement with its weight and editions, those a schema checks and those it does not."""
    for one in kinds.statements(field):
        if one.kind.key == "fixed" and one.editions is None:
            continue  # its schema is a constant
        weight = grade(one.grade(field), field.origin)
        yield f'{{"rule": {quote(_rule(one))}, {_asked(one)}{_span(one)}{weight}}}'


def _rule(one: kinds.Statement) -> str:
    """What findings call it; a key that is always sent is required, too."""
    return "required" if one.kind.key == "present" else one.kind.rule


def _asked(one: kinds.Statement) -> str:
    """What a statement asks, as members of an object; empty where it asks always."""
    match one.asked:
        case model.Required(when=str(when), values=values):
            return f'"when": {quote(when)}, "is": {line(values)}, '
        case model.Required(condition=condition):
            return "" if condition is None else f'"when": {quote(formula(condition))}, '
        case model.Present(empty=empty):
            return f'"present": {quote(JSON.text(empty))}, '
        case model.Period(min=least, max=most):
            ends = {"min": least, "max": most}
            return line({key: end for key, end in ends.items() if end is not None})[1:-1] + ", "
        case model.Length() | model.Range() | model.Items() as bounds:
            return _ends(bounds)
        case model.Unique(keys=keys):
            return f'"key": {quote(", ".join(keys))}, '
    return f'"is": {quote(one.kind.short(one.asked))}, '


def _span(one: kinds.Statement) -> str:
    """The editions that have a statement, where they are not all of its field's."""
    stated = one.asked if isinstance(one.asked, model.Required) else one.editions
    ends = {} if stated is None else {"x-since": stated.since, "x-until": stated.until}
    return "".join([f'"{key}": {quote(end)}, ' for key, end in ends.items() if end is not None])


def _ends(bounds: model.Length | model.Range | model.Items) -> str:
    least = "" if bounds.min is None else f'"min": {bounds.min}, '
    return least if bounds.max is None else f'{least}"max": {bounds.max}, '


def grade(grade: model.ConstraintMeta, origin: model.Provenance) -> str:
    """What breaking a constraint weighs; its source where that is not the source of what it constrains."""
    text = f'"severity": "{grade.severity}", "confidence": "{grade.confidence}"'
    if grade.citations and grade.citations != origin.citations:
        text += f', "source": {quote(citation_text(grade.citations))}'
    return f'{text}, "because": {quote(grade.reason)}' if grade.reason else text
