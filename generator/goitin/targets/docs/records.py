"""The pages of records: one each, with ways to all that uses it and all that it uses; and the overview of them."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.describe import labels
from goitin.model import Label, NamedType, Packet, Record, Service
from goitin.model.message_keys import records_of
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.record_tables import head, table
from goitin.targets.docs.urls import RECORDS, key, of_packet, of_record, of_service, of_table, of_type


def record(site: Site, one: Record) -> View:
    """The page of a record."""
    sheet = PageContext(site, of_record(one.id))
    body = {
        "kind": labels.of_record(one),
        "join_key": one.join_key or "",
        "table": table(sheet, one),
        "homes": [
            {"number": packet.number, "label": packet.label, "href": sheet.to(of_packet(packet.id))}
            for packet in site.spec.packets
            if one.id in packet.records
        ],
        "callers": [_caller(sheet, *found) for found in _callers(site, one.id)],
        "holders": [
            {"label": outer.label, "wire": wire, "href": sheet.to(sheet.addresses.of_field(outer.id, wire))}
            for outer, wire in _holders(site, one.id)
        ],
        "uses": _uses(sheet, one),
    }
    about = Label(f"Bản ghi {one.label.vi}: từng trường", f"Record {one.label.en}: each field")
    return sheet.view(one.label, body, about)


def overview(site: Site) -> View:
    """All records, each below the first family that carries it."""
    sheet = PageContext(site, RECORDS)
    seen: set[str] = set()
    groups = []
    for packet in site.spec.packets:
        listed = [one for one in entries(sheet, packet) if one["id"] not in seen]
        seen.update(packet.records)
        if listed:
            groups.append({**_group(sheet, packet), "records": listed})
    loose = [
        _entry(sheet, one) for one in site.spec.records if one.message_kind == "record" and one.id not in seen
    ]
    return sheet.view(Label("Bản ghi", "Records"), {"groups": groups, "loose": loose})


def entries(sheet: PageContext, packet: Packet) -> list[View]:
    """What a list says of the records that the messages of a family carry."""
    found = (sheet.spec.record(id) for id in packet.records)
    return [_entry(sheet, one) for one in found if one.message_kind == "record"]


def _entry(sheet: PageContext, one: Record) -> View:
    return {**head(sheet, one), "href": sheet.to(sheet.addresses.of_record(one.id))}


def _group(sheet: PageContext, packet: Packet) -> View:
    return {"anchor": f"page-{key(packet.id)}", "label": packet.title, "href": sheet.to(of_packet(packet.id))}


def _callers(site: Site, id: str) -> Iterator[tuple[Service, Label]]:
    """The services whose messages carry a record, and in which of them."""
    for service in site.spec.services():
        if records_of(service.data) == id:
            yield service, Label("yêu cầu", "request")
        if records_of(service.result) == id or service.instead == id:
            yield service, Label("phản hồi", "response")


def _caller(sheet: PageContext, service: Service, where: Label) -> View:
    return {
        "label": service.label,
        "wire": service.wire or "",
        "where": where,
        "href": sheet.to(of_service(service.id)),
    }


def _holders(site: Site, id: str) -> Iterator[tuple[Record, str]]:
    """The records with a field that holds a record, and that field."""
    for outer in site.spec.records:
        if outer.message_kind == "record":
            yield from ((outer, field.wire) for field in outer.fields if records_of(field.type) == id)


def _uses(sheet: PageContext, one: Record) -> list[View]:
    """The records inside a record, its code tables, its named types; each kind once, each thing once."""
    spec, site = sheet.spec, sheet.site
    named = (site.named.get(field.named_type or "") for field in one.fields)
    kinds = [
        (
            Label("Bản ghi bên trong", "Records inside"),
            [(spec.record(id).label, sheet.addresses.of_record(id)) for id in dict.fromkeys(one.nested)],
        ),
        (
            Label("Bảng mã", "Code tables"),
            [(spec.table(id).label, of_table(id)) for id in dict.fromkeys(one.tables)],
        ),
        (Label("Kiểu dùng chung", "Named types"), [(each.label, of_type(each.id)) for each in _once(named)]),
    ]
    return [
        {"title": title, "things": [{"label": label, "href": sheet.to(to)} for label, to in found]}
        for title, found in kinds
        if found
    ]


def _once(found: Iterator[NamedType | None]) -> list[NamedType]:
    return list({one.id: one for one in found if one is not None}.values())
