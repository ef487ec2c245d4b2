"""The map of the records: which service carries which record, and which record holds which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from goitin.model import Label, ListOf, Nested, Packet, Record, Service, Type, item_type
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import STRUCTURE, key, of_packet, of_service

_DEEPEST = 6  # steps to the right; what lies deeper stands below each other


def page(site: Site) -> View:
    """All families, each record drawn once in its family with all it holds."""
    sheet = PageContext(site, STRUCTURE)
    body = {"families_drawn": [_family(sheet, one) for one in site.spec.packets]}
    return sheet.view(Label("Sơ đồ bản ghi", "Map of the records"), body)


def _family(sheet: PageContext, packet: Packet) -> View:
    drawn: set[str] = set()
    services = [
        {
            "name": one.wire or "",
            "label": one.label,
            "href": sheet.to(of_service(one.id)),
            "arrow": sheet.spec.sides(one.is_inbound).arrow,
            "rows": list(_of_service(sheet, packet, one, drawn)),
        }
        for one in packet.services
    ]
    named = [sheet.spec.record(id) for id in packet.records]
    left = [one for one in named if one.message_kind == "record" and one.id not in drawn]
    return {
        "anchor": f"page-family.{key(packet.id)}",
        "title": packet.title,
        "href": sheet.to(of_packet(packet.id)),
        "services": [one for one in services if one["rows"]],
        "bare": [one for one in services if not one["rows"]],
        "left": [row for one in left for row in _rows(sheet, packet, [("", one, False, 0)], drawn)],
    }


def _of_service(sheet: PageContext, packet: Packet, one: Service, drawn: set[str]) -> Iterator[View]:
    """What a service carries there and back."""
    for record, kind in (
        (sheet.spec.record(one.request), one.data),
        (sheet.spec.record(one.response), one.result),
    ):
        part = "data" if record.id == one.request else "result"
        payload = record.field_with_role(part)
        found = _held(sheet, kind)
        if found is not None:
            yield from _rows(sheet, packet, [(payload.wire if payload else "", *found, 0)], drawn)


def _held(sheet: PageContext, kind: Type | None) -> tuple[Record, bool] | None:
    """The record that a value of a type is, and whether it is a list of them."""
    inner = item_type(kind) if kind is not None else None
    if not isinstance(inner, Nested):
        return None
    return sheet.spec.record(inner.record), isinstance(kind, ListOf)


def _rows(
    sheet: PageContext, packet: Packet, waiting: list[tuple[str, Record, bool, int]], drawn: set[str]
) -> Iterator[View]:
    """A record and all it holds, in order, without recursion: chains may be long."""
    while waiting:
        wire, record, is_list, depth = waiting.pop()
        is_new = record.id not in drawn
        drawn.add(record.id)
        yield {
            "level": depth + 1,
            "depth": min(depth, _DEEPEST),
            "anchor": f"page-{key(packet.id, record.id)}" if is_new else "",
            "above": f"#page-{key(packet.id, record.id)}",
            "is_new": is_new,
            "wire": wire,
            "is_list": is_list,
            "label": record.label,
            "id": record.id,
            "count": len(record.fields),
            "href": sheet.to(sheet.addresses.of_record(record.id)),
        }
        if is_new:
            waiting += reversed(list(_inside(sheet, record, depth + 1)))


def _inside(sheet: PageContext, record: Record, depth: int) -> Iterable[tuple[str, Record, bool, int]]:
    for field in record.fields:
        found = _held(sheet, field.type)
        if found is not None:
            yield field.wire, *found, depth
