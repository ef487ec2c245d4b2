"""The index of the search: everything that has a name, where it stands, and its words without diacritics.

Compact on purpose, since every visitor of the search loads it: a list `[address, name, Vietnamese, English, where, folded]` an entry.
"""

from __future__ import annotations

from collections.abc import Iterator

from goitin.diagnostics.suggest import folded
from goitin.model import Field, Label, Record, Spec
from goitin.targets.docs.page import chapters
from goitin.targets.docs.urls import Addresses, of_code, of_packet, of_service, of_table, of_type

Entry = tuple[str, str, str, str, str, str]


def index(whole: Spec, places: Addresses) -> list[Entry]:
    """All entries, in the order of the specification: pages first, then what stands on them."""
    return [*_pages(whole), *_fields(whole, places), *_codes(whole)]


def _entry(address: str, name: str, label: Label, where: str = "") -> Entry:
    return address, name, label.vi, label.en, where, folded(f"{name} {label.vi} {label.en}")


def _pages(whole: Spec) -> Iterator[Entry]:
    for label, path in chapters():
        yield _entry(path, "", label)
    for packet in whole.packets:
        yield _entry(of_packet(packet.id), f"{packet.number}", packet.label)
        for service in packet.services:
            yield _entry(of_service(service.id), service.wire or "", service.label, service.id)
    for table in whole.tables:
        yield _entry(of_table(table.id), table.id, table.label)
    for named in whole.types:
        yield _entry(of_type(named.id), named.id, named.label)


def _fields(whole: Spec, places: Addresses) -> Iterator[Entry]:
    """Fields; those that a message has from its envelope stand in most messages, and are named once each."""
    seen: set[str] = set()
    for record in whole.records:
        if record.role == "record":
            yield _entry(places.of_record(record.id), record.id, record.label)
        for field in record.fields:
            if record.role != "record" and field.part != "parameter":
                if field.wire in seen:
                    continue
                seen.add(field.wire)
            yield _entry(
                places.of_field(record.id, field.wire), field.wire, field.label, _owner(record, field)
            )


def _owner(record: Record, field: Field) -> str:
    return "" if record.role != "record" and field.part != "parameter" else record.id


def _codes(whole: Spec) -> Iterator[Entry]:
    for table in whole.tables:
        for code in table.codes:
            yield _entry(of_code(table.id, code.code), code.code, code.label, table.id)


def view(whole: Spec, places: Addresses) -> dict[str, object]:
    """The index as a script gives it to the page."""
    return {"name": "index", "value": index(whole, places)}
