"""The shape of a field's value, as keywords that OpenAPI 3.1 and JSON Schema 2020-12 share.

A shape says what strict reading accepts and no more: `null`, and `""` where the wire form is text, are absent values, so an optional
field takes them and a required one does not. Shapes stay flat (`"type": ["string", "null"]` with one pattern) wherever that says
the same, because generators of code make a plain text of these and a class of every `anyOf`. Only constraints of severity error are here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from goitin import model, types
from goitin.diagnostics.diagnostic import Severity
from goitin.model import Closedness, JsonForm
from goitin.model.naming import pascal
from goitin.targets.schemas.calendar_regex import calendar
from goitin.targets.schemas.json_text import digits, line
from goitin.targets.schemas.references import code_schema
from goitin.targets.schemas.wire_regex import BASE64, ecma, number, part, quoted
from goitin.types.numbers import MOST_DIGITS

C = TypeVar("C")
Shape = dict[str, Any]

_EMPTY: Shape = {"const": ""}
_NULL: Shape = {"type": "null"}
_ABSENT: list[Any] = ["", None]


def _binding(constraint: C | None) -> C | None:
    """A constraint that is an error to break; None where breaking it only warns."""
    asked: Any = constraint
    return constraint if asked is not None and asked.grade.severity is Severity.ERROR else None


def anchored(regex: str, absent: bool = False) -> str:
    """The pattern of a whole text, or of none."""
    return f"^(?:{regex})?$" if absent else f"^(?:{regex})$"


class Shapes:
    """Makes shapes for one document; `prefix` is where its schemas stand (`#/$defs/`)."""

    def __init__(self, specification: model.Spec, prefix: str) -> None:
        self.spec = specification
        self.prefix = prefix
        self._members: dict[tuple[object, ...], str] = {}

    def members(self, field: model.Field) -> str:
        """The shape of one field as the text of its JSON members; fields of one type and the same constraints share it."""
        bounds = (_ends(field.length), _ends(field.range), _ends(field.items))
        asked, pattern = self.spec.requirement(field), _binding(field.pattern)
        regex = pattern and pattern.regex
        key = (field.type, asked.is_refused, asked.only_warns, field.fixed, regex, *bounds)
        found = self._members.get(key)
        if found is None:
            found = self._members[key] = line(self.of(field))[1:-1]
        return found

    def of(self, field: model.Field) -> Shape:
        """The shape of one field."""
        asked = self.spec.requirement(field)
        absent = not asked.is_refused
        if field.fixed is not None:
            return {"enum": [field.fixed, *_ABSENT]} if absent else {"type": "string", "const": field.fixed}
        if asked.only_warns and not types.of(field.type).takes_empty_text:
            # then "" is the finding `required`, and that is a warning
            return {"anyOf": [self._any(field, absent=False), _EMPTY, _NULL]}
        return self._any(field, absent)

    def _any(self, field: model.Field, absent: bool) -> Shape:
        kind = field.type
        if isinstance(kind, model.Joined):
            return self._joined(kind, field, absent)
        return (
            self._list(kind, field, absent)
            if isinstance(kind, model.ListOf)
            else self._value(kind, field, absent)
        )

    def _joined(self, kind: model.Joined, field: model.Field, absent: bool) -> Shape:
        """A text of as many parts as may be, each in the form of its type."""
        part, mark = self._part(kind.item, kind.separator, field), quoted(kind.separator)
        least, most = _count(field)
        more = f"{{{least - 1},{'' if most is None else most - 1}}}"
        made: Shape = {
            "type": ["string", "null"] if absent else "string",
            "pattern": anchored(f"{part}(?:{mark}{part}){more}", absent),
        }
        asked = _binding(field.pattern)
        if asked is not None:
            one = f"(?:{ecma(asked.regex)})"
            made["allOf"] = [{"pattern": anchored(f"{one}(?:{mark}{one})*", absent)}]
        return made

    def _part(self, kind: model.Type, separator: str, field: model.Field) -> str:
        """What one part of a joined text looks like."""
        match kind:
            case model.Moment(pattern):
                return f"(?:{calendar(pattern)})"
            case model.Integer() | model.Decimal():
                whole, scale = types.of(kind).room
                form = number(whole, scale, *_bounds(field), exact=getattr(kind, "exact", False))
                return f"(?:{form})"
            case model.Percent(sign):
                return f"(?:{number(MOST_DIGITS, MOST_DIGITS, *_bounds(field))}{'%' * sign})"
            case model.Flag(true, false):
                return f"(?:{quoted(true)}|{quoted(false)})"
            case model.Code(table=table, strength=Closedness.CLOSED):
                codes = (one.code for one in self.spec.table(table).codes if self.spec.is_current(one))
                return f"(?:{'|'.join(map(quoted, codes))})"
        length = _binding(field.length)
        return part(separator, _least(field), None if length is None else length.max)

    def _list(self, kind: model.ListOf, field: model.Field, absent: bool) -> Shape:
        item = self._value(kind.item, field, absent=False)
        if types.of(kind.item).is_any_text and item.get("minLength") == 1 and not _least(field):
            del item["minLength"]
        made: Shape = {"type": ["array", "null"] if absent else "array", "items": item}
        least, most = _ends(field.items) or (None, None)
        bounds = {"minItems": least, "maxItems": most}
        return made | {key: bound for key, bound in bounds.items() if bound is not None}

    def _value(self, kind: model.Type, field: model.Field, absent: bool) -> Shape:
        match kind:
            case model.Text() | model.Url():
                return _text(None, field, absent)
            case model.Code():
                return self._code(kind, field, absent)
            case model.Nested(record):
                return _either([self.ref(record)], absent, empty=False)
            case model.Moment(pattern):
                return _text(calendar(pattern), field, absent)
            case model.Integer() | model.Decimal():
                return _number(kind, field, absent)
            case model.Percent(sign):
                form = number(MOST_DIGITS, MOST_DIGITS, *_bounds(field)) + "%" * sign
                return _text(form, field, absent)
            case model.Flag(true=None):
                return {"type": ["boolean", "null"] if absent else "boolean"}
            case model.Flag(true, false):
                return _text(f"{quoted(true)}|{quoted(false)}", field, absent)
            case model.Base64():
                return _text(BASE64, field, absent)
        return {} if absent else {"not": {"enum": _ABSENT}}

    def ref(self, id: str) -> Shape:
        """A reference to the schema of a record."""
        return {"$ref": self.prefix + pascal(id)}

    def _code(self, kind: model.Code, field: model.Field, absent: bool) -> Shape:
        table = self.spec.table(kind.table)
        closed = kind.strength is Closedness.CLOSED and not kind.is_listed
        if kind.form is JsonForm.NUMBER:
            made = self._numbers(table, closed)
            made = _nullable(made) if absent else made
        else:
            ways = [{"$ref": self.prefix + code_schema(kind.table)}]
            if not closed and table.is_enumerated:
                ways.append({"type": "string"})
            if kind.form is JsonForm.EITHER:
                ways.append(self._numbers(table, closed))
            made = _either(ways, absent, empty=closed)
            if not closed and not absent:
                made["not"] = _EMPTY
        return made | _limits(field, absent)

    def _numbers(self, table: model.CodeTable, closed: bool) -> Shape:
        made: Shape = {"type": "integer"}
        if closed:
            codes = (item.code for item in table.codes if self.spec.is_current(item))
            made["enum"] = [int(code) for code in codes if _is_number(code)]
        return made


def _either(ways: Iterable[Shape], absent: bool, empty: bool) -> Shape:
    ways = list(ways)
    if absent:
        ways += [_EMPTY, _NULL] if empty else [_NULL]
    return dict(ways[0]) if len(ways) == 1 else {"anyOf": ways}


def _text(form: str | None, field: model.Field, absent: bool) -> Shape:
    made: Shape = {"type": ["string", "null"] if absent else "string"}
    if form is not None:
        made["pattern"] = anchored(form, absent)
    made |= _limits(field, absent, also=form is not None)
    if not absent and (form is None or form is BASE64):
        made["minLength"] = max(1, _least(field))
    return made


def _number(kind: model.Integer | model.Decimal, field: model.Field, absent: bool) -> Shape:
    whole, scale = types.of(kind).room
    names = ["string"] if kind.form is not JsonForm.NUMBER else []
    if kind.form is not JsonForm.TEXT:
        names.append("integer" if isinstance(kind, model.Integer) else "number")
    if absent:
        names.append("null")
    made: Shape = {"type": names if len(names) > 1 else names[0]}
    low, high = _bounds(field)
    if kind.form is not JsonForm.NUMBER:
        made["pattern"] = anchored(
            number(whole, scale, low, high, exact=getattr(kind, "exact", False)), absent
        )
        made |= _limits(field, absent, also=True)
    if kind.form is not JsonForm.TEXT:
        top = 10**whole
        made |= (
            {"minimum": _plain(low)}
            if low is not None
            else {"exclusiveMinimum": -top}
            if scale
            else {"minimum": 1 - top}
        )
        made |= (
            {"maximum": _plain(high)}
            if high is not None
            else {"exclusiveMaximum": top}
            if scale
            else {"maximum": top - 1}
        )
    return made


def _limits(field: model.Field, absent: bool, also: bool = False) -> Shape:
    """Length and pattern of a text; `also`: beside a form's own pattern."""
    made: Shape = {}
    length, asked, least = _binding(field.length), _binding(field.pattern), _least(field)
    if length is not None and length.max is not None:
        made["maxLength"] = length.max
    if least > 1 and absent:
        made["not"] = {"type": "string", "minLength": 1, "maxLength": least - 1}
    elif least and not absent:
        made["minLength"] = least
    if asked is not None:
        pattern = {"pattern": anchored(ecma(asked.regex), absent)}
        made |= {"allOf": [pattern]} if also else pattern
    return made


def _nullable(made: Shape) -> Shape:
    made["type"] = [made["type"], "null"]
    if "enum" in made:
        made["enum"] = [*made["enum"], None]
    return made


def _ends(bounds: model.Length | model.Range | model.Items | None) -> tuple[object, object] | None:
    held: Any = _binding(bounds)
    return None if held is None else (held.min, held.max)


def _count(field: model.Field) -> tuple[int, int | None]:
    """How many parts a joined text has: one at least."""
    items = _binding(field.items)
    return (1, None) if items is None else (max(1, items.min or 0), items.max)


def _least(field: model.Field) -> int:
    length = _binding(field.length)
    return 0 if length is None else length.min or 0


def _bounds(field: model.Field) -> tuple[str | None, str | None]:
    asked = _binding(field.range)
    return (None, None) if asked is None else (asked.min, asked.max)


def _plain(bound: str) -> int | str:
    return digits(bound) if "." in bound else int(bound)


def _is_number(code: str) -> bool:
    return code == "0" or (code.isascii() and code.isdigit() and code[0] != "0")
