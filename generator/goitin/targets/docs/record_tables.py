"""The tables of records: a row a field, in the regulation's own columns, with the records inside it in place."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from goitin import types
from goitin.describe import labels, status
from goitin.model import Code, Confidence, Field, Nested, Record, Type, item_type
from goitin.targets.docs.downloads.links import as_data
from goitin.targets.docs.page import PageContext, View, confidence_view
from goitin.targets.docs.urls import key, of_table, of_type, rule_anchor
from goitin.wire.json_codec import JSON

_LONGEST = 60  # characters of an example in a cell
_MOST = 2  # examples in a cell
_DEEPEST = 20  # records inside one another in one table


def tables(sheet: PageContext, records: list[Record], tops: Collection[str]) -> list[View]:
    """Tables of the records that stand on a page, each record once: inside the first that holds it, unless it is one of `tops`."""
    here = {record.id for record in records}
    inside = {
        child
        for record in records
        for child in record.nested
        if child in here and child not in tops and child != record.id
    }
    roots = [record for record in records if record.id not in inside]
    seen = {record.id for record in roots}
    made = [_table(sheet, record, here, seen) for record in roots]
    # What lies too deep, and a ring of records that hold each other, which has no root.
    for record in records:
        if record.id not in seen:
            seen.add(record.id)
            made.append(_table(sheet, record, here, seen))
    return made


def _table(sheet: PageContext, record: Record, here: set[str], seen: set[str]) -> View:
    return {
        **_head(sheet, record),
        "sections": list(_sections(sheet, record, here, seen, "", 0)),
        "rules": [rule(sheet, record, at) for at in range(len(record.rules))],
        "as_data": as_data(sheet, "records", record.id) if record.message_kind == "record" else [],
    }


def _head(sheet: PageContext, record: Record) -> View:
    return {
        "anchor": key(record.id),
        "heading": f"page-record.{record.id}",
        "here": f"#{key(record.id)}",
        "id": record.id,
        **sheet.words(record),
        **sheet.heading(record.origin, status.shares(record.fields)),
        "editions": labels.editions(record),
    }


def _sections(
    sheet: PageContext, record: Record, here: set[str], seen: set[str], number: str, depth: int
) -> Iterator[View]:
    """The rows of a record, cut where the rows of a record inside it follow."""
    rows: list[View] = []
    is_first = True
    for at, field in enumerate(record.fields, 1):
        own = f"{number}{field.row or at}"
        rows.append(row(sheet, record, field, own, depth))
        kind = item_type(field.type)
        is_new = isinstance(kind, Nested) and kind.record in here and kind.record not in seen
        if isinstance(kind, Nested) and is_new and depth < _DEEPEST:
            seen.add(kind.record)
            yield _section(sheet, record, rows, depth, is_first)
            rows, is_first = [], False
            yield from _sections(sheet, sheet.spec.record(kind.record), here, seen, f"{own}.", depth + 1)
    if rows or is_first:
        yield _section(sheet, record, rows, depth, is_first)


def _section(sheet: PageContext, record: Record, rows: list[View], depth: int, is_first: bool) -> View:
    has_head = is_first and depth > 0
    return {
        "has_head": has_head,
        "depth": min(depth, 3),
        "rows": rows,
        **(_head(sheet, record) if has_head else {}),
    }


def row(sheet: PageContext, record: Record, field: Field, number: str, depth: int) -> View:
    """One field."""
    form, pattern = types.of(field.type).form
    named = sheet.site.named.get(field.named_type or "")
    href, target = _target(sheet, field)
    required = labels.required(field)
    return {
        "anchor": key(record.id, field.wire),
        "here": f"#{key(record.id, field.wire)}",
        "number": number,
        "depth": min(depth, 3),
        "wire": field.wire,
        "kind": types.of(field.type).name,
        "has_target": bool(target),
        "href": href,
        "target": target,
        "length": labels.length(field),
        "is_required": required is not None,
        "required": required,
        "required_sure": labels.graded(field, field.required.grade) if field.required else "",
        **sheet.words(field),
        "is_sensitive": field.sensitive,
        "form": form,
        "pattern": pattern,
        "demands": [demand._asdict() for demand in labels.demands(field, named)],
        "examples": _examples(field),
        "editions": labels.editions(field),
        **sheet.origin(field.origin),
    }


def _examples(field: Field) -> list[str]:
    """The first short ones."""
    shown = (JSON.text(one) for one in field.examples)
    return [one for one in shown if len(one) <= _LONGEST][:_MOST]


def _target(sheet: PageContext, field: Field) -> tuple[str, str]:
    """What a field's type leads to: a code table, a record, a named type."""
    match item_type(field.type):
        case Code(table=table):
            return sheet.to(of_table(table)), table
        case Nested(record=record):
            return sheet.to(sheet.addresses.of_record(record)), record
    return (sheet.to(of_type(field.named_type)), field.named_type) if field.named_type else ("", "")


def rule(sheet: PageContext, record: Record, at: int) -> View:
    """One rule across the fields of a record."""
    one = record.rules[at]
    return {
        "anchor": rule_anchor(record.id, one.id),
        "id": one.id,
        "record": record.id,
        "href": sheet.to(sheet.addresses.of_record(record.id)),
        "formula": labels.formula(one),
        "label": one.message,
        **confidence_view(Confidence(one.grade.confidence)),
    }


def payload(sheet: PageContext, kind: Type | None) -> View:
    """What a message carries: a phrase, and where its record stands."""
    if kind is None:
        return {"has_payload": False}
    inner = item_type(kind)
    href = sheet.to(sheet.addresses.of_record(inner.record)) if isinstance(inner, Nested) else ""
    return {
        "has_payload": True,
        "has_record": bool(href),
        "href": href,
        "record": getattr(inner, "record", ""),
        "kind": types.of(kind).name,
    }
