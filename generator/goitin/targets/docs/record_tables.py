"""The tables of records: a row a field, in the regulation's own columns."""

from __future__ import annotations

from goitin import types
from goitin.describe import labels, status
from goitin.model import Code, Confidence, Field, Label, Nested, Record, Type, item_type
from goitin.targets.docs.downloads.links import as_data
from goitin.targets.docs.page import PageContext, View, confidence_view
from goitin.targets.docs.urls import key, of_table, of_type, rule_anchor
from goitin.wire.json_codec import JSON

_LONGEST = 60  # characters of an example in a cell
_MOST = 2  # examples in a cell
_CODES = 24  # codes of a table that a cell tells
_INNER = 8  # fields of a record inside that a cell names


def table(sheet: PageContext, record: Record) -> View:
    """The table of a record, with what is said of the record itself and the rules across its fields."""
    return {
        **head(sheet, record),
        "rows": [
            row(sheet, record, field, str(field.row or at)) for at, field in enumerate(record.fields, 1)
        ],
        "rules": [rule(sheet, record, at) for at in range(len(record.rules))],
        "as_data": as_data(sheet, "records", record.id) if record.message_kind == "record" else [],
    }


def head(sheet: PageContext, record: Record) -> View:
    """What is said of a record where its table stands."""
    return {
        "anchor": key(record.id),
        "heading": f"page-record.{record.id}",
        "here": f"#{key(record.id)}",
        "id": record.id,
        "count": len(record.fields),
        "edition_by": _edition_by(sheet, record),
        "demanded": sum(one.required is not None for one in record.fields),
        **sheet.words(record),
        **sheet.heading(record.origin, status.shares(record.fields)),
        **sheet.editions(record),
    }


def _edition_by(sheet: PageContext, record: Record) -> View | None:
    """The field whose day chooses the edition."""
    by = record.edition_by
    if by is None:
        return None
    href = sheet.to(sheet.addresses.of_field(record.id, by.field))
    return {"wire": by.field, "href": href, "sure": f"({by.grade.confidence})"}


def row(sheet: PageContext, record: Record, field: Field, number: str) -> View:
    """One field."""
    form, pattern = types.of(field.type).form
    named = sheet.site.named.get(field.named_type or "")
    required = labels.required(field)
    return {
        "anchor": key(record.id, field.wire),
        "here": f"#{key(record.id, field.wire)}",
        "number": number,
        "wire": field.wire,
        "kind": types.of(field.type).name,
        "targets": _targets(sheet, field),
        "inner": _inner(sheet, field),
        "codes": _codes(sheet, field),
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
        **sheet.editions(field),
        **sheet.origin(field.origin),
    }


def _examples(field: Field) -> list[str]:
    """The first short ones."""
    shown = (JSON.text(one) for one in field.examples)
    return [one for one in shown if len(one) <= _LONGEST][:_MOST]


def _targets(sheet: PageContext, field: Field) -> list[View]:
    """What a field's type leads to: a code table, a record, a named type; by its name for people."""
    spec, found = sheet.spec, list[tuple[Label, str]]()
    match item_type(field.type):
        case Code(table=table):
            found.append((spec.table(table).label, of_table(table)))
        case Nested(record=record):
            found.append((spec.record(record).label, sheet.addresses.of_record(record)))
    if field.named_type and not found:
        found.append((sheet.site.named[field.named_type].label, of_type(field.named_type)))
    return [{"label": label, "href": sheet.to(address)} for label, address in found]


def _inner(sheet: PageContext, field: Field) -> View:
    """The first fields of the record inside a field, and how many more there are."""
    kind = item_type(field.type)
    fields = sheet.spec.record(kind.record).fields if isinstance(kind, Nested) else ()
    record = kind.record if isinstance(kind, Nested) else ""
    return {
        "names": [
            {"wire": one.wire, "href": sheet.to(sheet.addresses.of_field(record, one.wire))}
            for one in fields[:_INNER]
        ],
        "more": max(0, len(fields) - _INNER),
    }


def _codes(sheet: PageContext, field: Field) -> list[View]:
    """The codes of a field with a short table; a long one has its page."""
    kind = item_type(field.type)
    codes = sheet.spec.table(kind.table).codes if isinstance(kind, Code) else ()
    if len(codes) > _CODES:
        return []
    return [{"code": one.code, "label": one.label, **sheet.editions(one)} for one in codes]


def rule(sheet: PageContext, record: Record, at: int) -> View:
    """One rule across the fields of a record."""
    one = record.rules[at]
    return {
        "anchor": rule_anchor(record.id, one.id),
        "id": one.id,
        "record": record.label,
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
    record = inner.record if isinstance(inner, Nested) else ""
    return {
        "has_payload": True,
        "has_record": bool(record),
        "href": sheet.to(sheet.addresses.of_record(record)) if record else "",
        "record": sheet.spec.record(record).label if record else None,
        "kind": types.of(kind).name,
    }
