"""The page of differences between editions: what a sender of one has to change for the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from goitin.describe import labels
from goitin.model import Edition, Field, Label, Spec
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import EDITIONS, key, of_code, of_service

_DEMANDED = Label("Trường mới phải gửi", "New fields that must be sent")
_NEW = Label("Trường mới có thể gửi", "New fields that may be sent")
_CHANGED = Label("Trường được đòi hỏi khác đi", "Fields of which something else is asked")
_GONE = Label("Trường không còn", "Fields that are gone")
_ALWAYS = Label("", "")  # no condition
_PARTS = (
    (Label("Dịch vụ", "Services"), "services"),
    (Label("Bản ghi", "Records"), "records"),
    (Label("Mã", "Codes"), "codes"),
)


def overview(site: Site) -> View:
    """Each edition beside the one before it."""
    sheet = PageContext(site, EDITIONS)
    steps = [_step(sheet, old, new) for old, new in pairwise(site.spec.editions)]
    listed = [{"id": one.id, "label": one.label} for one in site.spec.editions]
    title = Label("Khác nhau giữa các lần ban hành", "Differences between editions")
    return sheet.view(title, {"steps": steps, "all_editions": listed})


def _step(sheet: PageContext, old: Edition, new: Edition) -> View:
    groups = [*_fields(sheet, old.id, new.id), *_others(sheet, old.id, new.id), *_retired(sheet, new.id)]
    groups = [one for one in groups if one["rows"]]
    return {
        "anchor": f"page-{key(new.id)}",
        "old": old.id,
        "new": new.id,
        "label": new.label,
        "groups": [
            {
                **one,
                "anchor": f"page-{key(new.id)}-{at}",
                "has_conditions": any(row["condition"].vi for row in one["rows"]),
            }
            for at, one in enumerate(groups, 1)
        ],
        "demanded": sum(len(one["rows"]) for one in groups if one["title"] == _DEMANDED),
        "count": sum(len(one["rows"]) for one in groups),
    }


def _group(title: Label, rows: Sequence[View]) -> View:
    return {"title": title, "rows": rows}


def _fields(sheet: PageContext, old: str, new: str) -> Iterator[View]:
    found = [
        (record, field)
        for record in sheet.spec.records
        if record.message_kind == "record"
        for field in record.fields
    ]

    def rows(wanted: Callable[[Any], bool]) -> list[View]:
        return [
            {
                "name": field.wire,
                "label": field.label,
                "where": record.label,
                "condition": labels.required(field) or _ALWAYS,
                "href": sheet.to(sheet.addresses.of_field(record.id, field.wire)),
            }
            for record, field in found
            if wanted(field)
        ]

    yield _group(_DEMANDED, rows(lambda one: one.since == new and one.required is not None))
    yield _group(_NEW, rows(lambda one: one.since == new and one.required is None))
    yield _group(_CHANGED, rows(lambda one: _is_changed(sheet.spec, one, old, new)))
    yield _group(_GONE, rows(lambda one: one.until == old))


def _is_changed(spec: Spec, field: Field, old: str, new: str) -> bool:
    """Whether two editions have a field, and ask different things of it."""
    places = {edition.id: place for place, edition in enumerate(spec.editions)}
    was, now = places[old], places[new]
    if not {was, now} <= set(spec.lifetime(field)):
        return False
    stated = [*spec.demands(field.required), *spec.demands(field.forbidden)]
    is_dated = any((was in one.editions) != (now in one.editions) for one in stated)
    return is_dated or spec.field_in(field, was) != spec.field_in(field, now)


def _others(sheet: PageContext, old: str, new: str) -> Iterator[View]:
    """Services, records and codes that came or went."""
    spec = sheet.spec
    everything: dict[str, list[tuple[Any, str, Label, str]]] = {
        "services": [(one, one.wire or "", _ALWAYS, of_service(one.id)) for one in spec.services()],
        "records": [
            (one, "", _ALWAYS, sheet.addresses.of_record(one.id))
            for one in spec.records
            if one.message_kind == "record"
        ],
        "codes": [
            (one, one.code, table.label, of_code(table.id, one.code))
            for table in spec.tables
            for one in table.codes
        ],
    }
    for title, part in _PARTS:
        rows = [
            (
                one,
                {
                    "name": name,
                    "label": one.label,
                    "where": where,
                    "condition": _ALWAYS,
                    "href": sheet.to(to),
                },
            )
            for one, name, where, to in everything[part]
        ]
        yield _group(_both(title, "mới", "that are new"), [row for one, row in rows if one.since == new])
        yield _group(
            _both(title, "không còn", "that are gone"), [row for one, row in rows if one.until == old]
        )


def _both(title: Label, vi: str, en: str) -> Label:
    return Label(f"{title.vi} {vi}", f"{title.en} {en}")


def _retired(sheet: PageContext, new: str) -> Iterator[View]:
    """Codes that should no longer be used, and what replaces them."""
    rows = [
        {
            "name": one.code,
            "label": one.label,
            "where": table.label,
            "condition": Label(f"dùng thay: {one.retired.use}", f"use instead: {one.retired.use}")
            if one.retired.use
            else one.retired.why,
            "href": sheet.to(of_code(table.id, one.code)),
        }
        for table in sheet.spec.tables
        for one in table.codes
        if one.retired is not None and one.retired.since == new
    ]
    yield _group(Label("Mã thôi dùng", "Codes that are retired"), rows)
