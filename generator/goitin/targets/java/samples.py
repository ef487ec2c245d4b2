"""Sample values for generated tests: wire JSON for a field, made of its examples or of what its type says is right."""

from __future__ import annotations

import json
import re
from decimal import Decimal

from goitin import spec
from goitin.findings import Severity
from goitin.spec import Field, Form, Record, Spec

_DEEPEST = 6  # records that need each other have no sample behind this
_MOMENT = {"yyyy": "2024", "MM": "03", "M": "3", "dd": "12", "d": "12", "HH": "09", "mm": "30", "ss": "15"}
_TOKEN = re.compile("yyyy|MM|M|dd|d|HH|mm|ss")


class Samples:
    """Makes samples; that of a nested record once, of the fields it needs."""

    def __init__(self, specification: Spec) -> None:
        self._spec = specification
        self._editions = [item.id for item in specification.editions]
        self._nested: dict[tuple[str, int], str | None] = {}

    def members(self, record: Record) -> tuple[dict[str, str], bool]:
        """Members of a sample by wire name, and whether nothing that is required lacks."""
        shy = _ruled(record)
        found: dict[str, str] = {}
        whole = True
        for field in record.fields:
            needed = _is_needed(field)
            value = None if field.wire in shy and not needed else self.value(field)
            if value is not None and field.until is None:
                found[field.wire] = value
            whole = whole and (value is not None or not needed)
        return found, whole and not shy & found.keys()

    def value(self, field: Field, depth: int = 0) -> str | None:
        """A value that obeys the constraints of the field, as JSON; None where nobody knows one."""
        if field.fixed is not None:
            return json.dumps(field.fixed)
        if field.examples:
            return field.examples[0]
        if not isinstance(field.type, spec.ListOf):
            return self._of(field.type, field, depth)
        count = (field.items.min if field.items else None) or (0 if field.unique else 1)
        item = self._of(field.type.item, field, depth)
        if item is None or (count > 1 and field.unique is not None):
            return None if count > 1 or (count and _is_needed(field)) else "[]"
        return f"[{','.join([item] * count)}]"

    def _of(self, kind: spec.Type, field: Field, depth: int) -> str | None:
        match kind:
            case spec.Nested(record):
                return self.nested(record, depth + 1)
            case spec.Code(table):
                return self._code(kind, table)
            case spec.Text() | spec.Url() | spec.Base64():
                return _text(kind, field)
            case spec.Json():
                return '{"a":1.50}'
        return _plain(kind, field)

    def nested(self, id: str, depth: int) -> str | None:
        """A small sample of a record: only what it needs."""
        key = (id, depth)
        if key not in self._nested:
            self._nested[key] = None if depth > _DEEPEST else self._small(self._spec.record(id), depth)
        return self._nested[key]

    def _small(self, record: Record, depth: int) -> str | None:
        if any(rule.grade.severity is Severity.ERROR for rule in record.rules):
            return None
        found = [
            (field.wire, self.value(field, depth))
            for field in record.fields
            if _is_needed(field) and field.until is None
        ]
        if any(value is None for _, value in found):
            return None
        return "{" + ",".join(f"{json.dumps(wire)}:{value}" for wire, value in found) + "}"

    def _code(self, kind: spec.Code, table: str) -> str | None:
        for item in self._spec.table(table).codes:
            if item.until is None and item.retired is None:
                return item.code if kind.writes is Form.NUMBER else json.dumps(item.code)
        return None


def _is_needed(field: Field) -> bool:
    return field.required is not None


def _ruled(record: Record) -> set[str]:
    """Fields of rules of severity error: sample values need not obey them, so they are left out."""
    found: set[str] = set()
    for rule in record.rules:
        if rule.grade.severity is Severity.ERROR:
            for side in (rule.check.left, rule.check.right):
                found.update(_fields(side))
    return found


def _fields(side: spec.Expression) -> set[str]:
    if isinstance(side, spec.Operation):
        return _fields(side.left) | _fields(side.right)
    return {side.text} if side.kind == "field" else set()


def _text(kind: spec.Type, field: Field) -> str | None:
    text = {spec.Url: "https://example.vn/a", spec.Base64: "R29pdGlu"}.get(type(kind), "Mẫu")
    bounds = field.length
    if bounds is not None and bounds.max is not None:
        text = text[: bounds.max] if isinstance(kind, spec.Text) else text
    if bounds is not None and bounds.min is not None and isinstance(kind, spec.Text):
        text = text.ljust(bounds.min, "x")
    if field.pattern is not None and not fits(field.pattern.regex, text):
        return None
    return json.dumps(text, ensure_ascii=False)


def fits(regex: str, text: str) -> bool:
    """Whether the whole text matches a pattern of the specification language."""
    return re.fullmatch(regex, text, re.DOTALL) is not None


def number(kind: spec.Type, value: Decimal) -> str:
    """A number as a type writes it, as JSON."""
    if isinstance(kind, spec.Percent):
        return json.dumps(f"{value:f}%" if kind.sign else f"{value:f}")
    assert isinstance(kind, spec.Integer | spec.Decimal)
    return f"{value:f}" if kind.writes is Form.NUMBER else json.dumps(f"{value:f}")


def _plain(kind: spec.Type, field: Field) -> str | None:
    match kind:
        case spec.Date(pattern) | spec.DateTime(pattern) | spec.Month(pattern):
            return json.dumps(_TOKEN.sub(lambda token: _MOMENT[token[0]], pattern))
        case spec.Flag(true):
            return "true" if true is None else json.dumps(true)
    low = Decimal((field.range.min if field.range else None) or 0)
    high = Decimal((field.range.max if field.range else None) or low)
    value = min(max(Decimal(1), low), high) if field.range and field.range.max else max(Decimal(1), low)
    return number(kind, value)
