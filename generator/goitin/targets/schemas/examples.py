"""Example messages, made from the examples of the fields.

A field without an example gets one where its type says what is right: a code of its table, a fixed day, its own name as a text. Where
that could break a constraint (a pattern nobody gave an example for) there is no example, and an optional field is left out.
"""

from __future__ import annotations

from goitin import spec
from goitin.spec import Form
from goitin.targets.schemas.json_text import Json, line
from goitin.targets.schemas.shapes import Shapes

_DEPTH = 3  # how deep optional records are filled
_LIMIT = 12  # how deep needed ones are
_MOMENT = {"yyyy": "2024", "MM": "03", "M": "3", "dd": "12", "d": "12", "HH": "09", "mm": "30", "ss": "00"}

Value = Json | dict[str, "Value"] | list["Value"]


class Examples:
    """Makes an example of a record once for each depth it stands at."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self.spec = shapes.spec
        self._made: dict[tuple[str, int], dict[str, Value] | None] = {}

    def record(self, id: str, depth: int = 0) -> dict[str, Value] | None:
        """An example of a record, or None where something needed has none."""
        key = (id, depth)
        if key not in self._made:
            self._made[key] = self._record(self.spec.record(id), depth)
        return self._made[key]

    def _record(self, record: spec.Record, depth: int) -> dict[str, Value] | None:
        made: dict[str, Value] = {}
        for field in record.fields:
            value = self._field(field, depth)
            if value is not None:
                made[field.wire] = value
            elif self.shapes.needed(field):
                return None
        return made

    def _field(self, field: spec.Field, depth: int) -> Value | None:
        needed = field.required is not None
        if field.fixed is not None:
            return line(field.fixed)
        if field.examples:
            return Json(field.examples[0])
        if not self.shapes.current(field):
            return None
        if isinstance(field.type, spec.ListOf):
            item = self._value(field.type.item, field, depth, needed)
            return (
                []
                if item is None and needed and not _at_least_one(field)
                else [item]
                if item is not None
                else None
            )
        return self._value(field.type, field, depth, needed)

    def _value(self, kind: spec.Type, field: spec.Field, depth: int, needed: bool) -> Value | None:
        if isinstance(kind, spec.Nested):
            return (
                self.record(kind.record, depth + 1) or None
                if depth < (_LIMIT if needed else _DEPTH)
                else None
            )
        if isinstance(kind, spec.Code):
            return self._code(kind)
        return _plain(kind, field) if needed else None

    def _code(self, kind: spec.Code) -> Json | None:
        for item in self.spec.table(kind.table).codes:
            if self.shapes.current(item) and item.retired is None:
                return Json(item.code) if kind.writes is Form.NUMBER else line(item.code)
        return None


def _at_least_one(field: spec.Field) -> bool:
    return field.items is not None and bool(field.items.min)


def _plain(kind: spec.Type, field: spec.Field) -> Json | None:
    """A value of a type without an example of its own."""
    match kind:
        case spec.Text() | spec.Url():
            return _text(field)
        case spec.Date(pattern) | spec.DateTime(pattern) | spec.Month(pattern):
            for token, digits in _MOMENT.items():
                pattern = pattern.replace(token, digits)
            return line(pattern)
        case spec.Integer(writes=form) | spec.Decimal(writes=form):
            low = (field.range.min if field.range else None) or "0"
            return Json(low) if form is Form.NUMBER else line(low)
        case spec.Percent(sign):
            low = (field.range.min if field.range else None) or "0"
            return line(f"{low}%" if sign else low)
        case spec.Flag(true=None):
            return Json("true")
        case spec.Flag(true=literal):
            return line(literal)
        case spec.Base64():
            return line("R29pdGlu")
    return Json("{}")


def _text(field: spec.Field) -> Json | None:
    text = field.label.vi[: field.length.max if field.length else None]
    short = field.length is not None and len(text) < (field.length.min or 0)
    return None if field.pattern or short or not text else line(text)
