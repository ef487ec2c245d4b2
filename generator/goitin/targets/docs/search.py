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


def index(spec: Spec, places: Addresses) -> list[Entry]:
    """All entries, in the order of the specification: pages first, then what stands on them."""
    return [*_pages(spec), *_fields(spec, places), *_codes(spec)]


def _entry(address: str, name: str, label: Label, where: str = "") -> Entry:
    return address, name, label.vi, label.en, where, folded(f"{name} {label.vi} {label.en}")


def _pages(spec: Spec) -> Iterator[Entry]:
    for label, path in chapters(spec):
        yield _entry(path, "", label)
    for packet in spec.packets:
        yield _entry(of_packet(packet.id), f"{packet.number}", packet.label)
        for service in packet.services:
            yield _entry(of_service(service.id), service.wire or "", service.label, service.id)
    for table in spec.tables:
        yield _entry(of_table(table.id), table.id, table.label)
    for named in spec.types:
        yield _entry(of_type(named.id), named.id, named.label)


def _fields(spec: Spec, places: Addresses) -> Iterator[Entry]:
    """Fields; those that a message has from its envelope stand in most messages, and are named once each."""
    seen: set[str] = set()
    for record in spec.records:
        if record.message_kind == "record":
            yield _entry(places.of_record(record.id), record.id, record.label)
        for field in record.fields:
            if record.message_kind != "record" and field.role != "parameter":
                if field.wire in seen:
                    continue
                seen.add(field.wire)
            yield _entry(
                places.of_field(record.id, field.wire), field.wire, field.label, _owner(record, field)
            )


def _owner(record: Record, field: Field) -> str:
    return "" if record.message_kind != "record" and field.role != "parameter" else record.id


def _codes(spec: Spec) -> Iterator[Entry]:
    for table in spec.tables:
        for code in table.codes:
            yield _entry(of_code(table.id, code.code), code.code, code.label, table.id)


def view(spec: Spec, places: Addresses) -> dict[str, object]:
    """The index as a script gives it to the page."""
    return {"name": "index", "value": index(spec, places)}
