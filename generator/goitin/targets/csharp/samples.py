"""Sample values for the generated tests: a valid record made of the examples, and values that break one constraint.

Everything is JSON text. What cannot be made without guessing (a pattern without example) is left out.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from functools import lru_cache

from goitin import spec
from goitin.spec import CodeTable, Field, Form, ListOf, Record, Spec
from goitin.targets.csharp.records import is_in

_MISFITS = ('"?"', '"a"', '"0"', '"~~~~"', '"A-1"')
_DATES = {"yyyy": "2024", "MM": "03", "dd": "12", "HH": "09", "mm": "30", "ss": "15", "M": "3", "d": "12"}
_MAX_ITEMS = 3
_NESTING = 3


class Samples:
    """Samples of one specification; each record is made once."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.editions = [edition.id for edition in spec.editions]
        self._record = lru_cache(maxsize=None)(self._make)

    def record(self, record: Record) -> dict[str, str] | None:
        """Wire name → JSON of a record that is valid in the newest edition; None where none can be made."""
        return self._record(record.id, _NESTING)

    def misfit(self, pattern: str) -> str | None:
        """A text that a pattern does not match."""
        matches = re.compile(pattern, re.DOTALL).fullmatch
        return next((json_text for json_text in _MISFITS if not matches(json_text[1:-1])), None)

    def unknown_code(self, table: CodeTable, form: Form) -> str:
        """A code that a table does not have."""
        known = {code.code for code in table.codes}
        number = next(str(n) for n in range(987_654, 999_999) if str(n) not in known)
        return number if form is Form.NUMBER else f'"{number}"'

    def _make(self, id: str, depth: int) -> dict[str, str] | None:
        record = self.spec.record(id)
        needed = {
            rule.id for rule in record.rules
        }  # a rule may speak of any field: then only what must be there
        made: dict[str, str] = {}
        for field in record.fields:
            if not is_in(field, self.editions[-1], self.editions):
                continue
            is_required = field.required is not None and field.required.when is None
            if is_required or (field.examples and not needed):
                value = self._field(field, depth)
                if value is None and is_required:
                    return None
                if value is not None:
                    made[field.wire] = value
        return self._settled(record, made)

    def _settled(self, record: Record, made: dict[str, str]) -> dict[str, str] | None:
        """Where a value asks for another field that is not there, that one is added, or there is no sample."""
        for field in record.fields:
            stated = field.required
            if stated is None or stated.when is None or field.wire in made or stated.when not in made:
                continue
            if made[stated.when].strip('"') in stated.values:
                value = self._field(field, 1)
                if value is None:
                    return None
                made[field.wire] = value
        return {field.wire: made[field.wire] for field in record.fields if field.wire in made}

    def _field(self, field: Field, depth: int) -> str | None:
        if field.fixed is not None:
            return json.dumps(field.fixed, ensure_ascii=False)
        if field.examples:
            return field.examples[0]
        if field.pattern or field.range:
            return None
        if isinstance(field.type, ListOf):
            low = field.items.min or 0 if field.items else 0
            item = self._value(field.type.item, depth)
            if low > 1 or item is None:
                return "[]" if low == 0 else None
            return f"[{item}]"
        if field.length and isinstance(field.type, spec.Text | spec.Url):
            return json.dumps("a" * max(1, field.length.min or 1))
        return self._value(field.type, depth)

    def _value(self, kind: spec.Type, depth: int) -> str | None:
        match kind:
            case spec.Nested(id):
                inner = self._record(id, depth - 1) if depth else None
                return None if inner is None else as_object(inner)
            case spec.Code(table, _, _, writes):
                return self._known_code(self.spec.table(table), writes)
            case spec.Date(pattern) | spec.DateTime(pattern) | spec.Month(pattern):
                return json.dumps(re.sub("yyyy|MM|M|dd|d|HH|mm|ss", lambda part: _DATES[part[0]], pattern))
            case spec.Flag(true):
                return "true" if true is None else json.dumps(true, ensure_ascii=False)
            case spec.Integer(writes=writes) | spec.Decimal(writes=writes):
                return "0" if writes is Form.NUMBER else '"0"'
            case spec.Percent(sign):
                return '"0%"' if sign else '"0"'
        return _PLAIN[type(kind)]

    def _known_code(self, table: CodeTable, writes: Form) -> str | None:
        good = (code.code for code in table.codes if not (code.since or code.until or code.retired))
        code = next(good, None)
        return code if code is None or writes is Form.NUMBER else json.dumps(code, ensure_ascii=False)


_PLAIN: dict[type, str] = {
    spec.Text: '"a"',
    spec.Url: '"https://example.vn/a"',
    spec.Base64: '"YQ=="',
    spec.Json: '{"a":1.50}',
}


def as_object(members: dict[str, str]) -> str:
    """A JSON object of members that are JSON already."""
    return "{" + ",".join(f"{json.dumps(wire)}:{value}" for wire, value in members.items()) + "}"


def outside(bound: str, step: int, kind: spec.Type) -> str:
    """A number just outside a bound, in the form of its type."""
    number = str(Decimal(bound) + step)
    if isinstance(kind, spec.Percent):
        return f'"{number}%"' if kind.sign else f'"{number}"'
    is_number = isinstance(kind, spec.Integer | spec.Decimal) and kind.writes is Form.NUMBER
    return number if is_number else f'"{number}"'


def too_many(field: Field, sample: str | None) -> str | None:
    """A list of one item more than allowed, if that is not long."""
    high = field.items.max if field.items else None
    if high is None or high > _MAX_ITEMS or not sample or sample == "[]":
        return None
    return f"[{','.join([sample[1:-1]] * (high + 1))}]"
