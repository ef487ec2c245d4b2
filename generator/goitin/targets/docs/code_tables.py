"""The pages of code tables, and the overview of them."""

from __future__ import annotations

from itertools import islice

from goitin.describe import labels, status
from goitin.model import Code, CodeTable, CodeValue, Label, Spec, item_type
from goitin.targets.docs import state_diagram
from goitin.targets.docs.downloads.links import as_data
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import TABLES, key, of_code, of_table

_SHOWN = 20
"""Rows of a list that its page has; all are in the file beside it."""


def table(site: Site, one: CodeTable) -> View:
    """The page of a code table."""
    sheet = PageContext(site, of_table(one.id))
    body = {
        "table": {**_table(sheet, one), "here": f"#{key(one.id)}", "anchor": key(one.id)},
        "codes": [_code(sheet, one, code) for code in one.codes],
        "users": [
            {
                "record": site.spec.record(record).label,
                "wire": wire,
                "href": sheet.to(sheet.addresses.of_field(record, wire)),
            }
            for record, wire in users(site.spec, one.id)
        ],
        "rows": _rows(one),
        "as_data": [] if one.rows and one.rows.is_provided else as_data(sheet, "tables", one.id, _forms(one)),
        **(_transitions(sheet, one) if one.transitions else {"states": None}),
    }
    return sheet.view(Label(f"Bảng mã: {one.label.vi}", f"Code table: {one.label.en}"), body)


def _forms(one: CodeTable) -> tuple[str, ...]:
    """A list is offered in the one form that takes least."""
    return ("CSV", "JSON") if one.rows is None else ("CSV",)


def _rows(one: CodeTable) -> View | None:
    """Which list a table is, with its first rows; None where it is none."""
    rows = one.rows
    if rows is None:
        return None
    shown = [{"code": code, "label": label} for code, label in islice(rows.rows.items(), _SHOWN)]
    return {
        "is_provided": rows.is_provided,
        "version": rows.version,
        "sha256": rows.sha256,
        "count": len(rows.rows),
        "shown": shown,
    }


def _transitions(sheet: PageContext, one: CodeTable) -> View:
    """The picture of how codes follow each other, and the same as a table."""
    labels_of = {code.code: code.label for code in one.codes}
    named = {code for way in one.transitions for code in (way.start, way.end)}
    return {
        "states": state_diagram.picture(one),
        "alone": [{"code": code, "href": f"#{key(one.id, code)}"} for code in labels_of if code not in named],
        "ways": [
            {
                "number": number,
                "from": way.start or "",
                "from_href": f"#{key(one.id, way.start or '')}",
                "from_label": labels_of.get(way.start or ""),
                "to": way.end,
                "to_href": f"#{key(one.id, way.end)}",
                "to_label": labels_of[way.end],
                "label": way.label,
                **sheet.origin(way.origin),
            }
            for number, way in enumerate(one.transitions, 1)
        ],
    }


def overview(site: Site) -> View:
    """The list of all code tables."""
    sheet = PageContext(site, TABLES)
    body = {"tables": [_table(sheet, one) for one in site.spec.tables]}
    return sheet.view(Label("Bảng mã", "Code tables"), body)


def users(spec: Spec, table: str) -> list[tuple[str, str]]:
    """The fields that use a table: record and wire name."""
    return [
        (record.id, field.wire)
        for record in spec.records
        for field in record.fields
        if isinstance(kind := item_type(field.type), Code) and kind.table == table
    ]


def _table(sheet: PageContext, one: CodeTable) -> View:
    return {
        "id": one.id,
        "href": sheet.to(of_table(one.id)),
        "strength": labels.STRENGTHS[one.says],
        "count": len(one.rows.rows) if one.rows else len(one.codes),
        "retired": sum(code.retired is not None for code in one.codes),
        **sheet.words(one),
        **sheet.heading(one.origin, status.shares(one.codes)),
    }


def _code(sheet: PageContext, table: CodeTable, one: CodeValue) -> View:
    retired = one.retired
    return {
        "anchor": key(table.id, one.code),
        "here": f"#{key(table.id, one.code)}",
        "code": one.code,
        "id": one.id,
        **sheet.words(one),
        **sheet.editions(one),
        "is_retired": retired is not None,
        "retired_since": retired.since if retired else "",
        "retired_why": retired.why if retired else None,
        "has_heir": bool(retired and retired.use),
        "heir": (retired and retired.use) or "",
        "heir_href": sheet.to(of_code(table.id, retired.use)) if retired and retired.use else "",
        **sheet.origin(one.origin),
    }
