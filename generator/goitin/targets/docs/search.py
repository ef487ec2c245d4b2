"""The index of the search: everything that has a name, where it stands, and what is said of it.

Compact on purpose, since every visitor of the search loads it: a list `[address, name, Vietnamese, English, where, more]` an entry, in which
`more` is what it is found by beside its name: its type, synonyms, notes and readings. The page makes its own words without diacritics of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from goitin import types
from goitin.model import Field, Label, Record, Spec
from goitin.targets.docs.page import chapters
from goitin.targets.docs.urls import (
    DOWNLOADS,
    RULES,
    Addresses,
    of_code,
    of_packet,
    of_service,
    of_table,
    of_term,
    of_type,
    rule_anchor,
)
from goitin.targets.docs.verdict_rules import RULES as VERDICT

Entry = tuple[str, str, str, str, str, str]

_TAKEN = (
    "SDK",
    "pip",
    "npm",
    "Maven",
    "NuGet",
    "Postman",
    "CSV",
    "XLSX",
    "Excel",
    "OpenAPI",
    "JSON Schema",
    "Swagger",
)
_MODES = Label("Hai cách đọc: chặt, khoan dung", "Two readings: strict, tolerant")


def index(spec: Spec, places: Addresses) -> list[Entry]:
    """All entries, in the order of the specification: pages first, then what stands on them."""
    return [
        *_pages(spec),
        *_rules(spec),
        *_terms(spec),
        *_sources(spec),
        *_fields(spec, places),
        *_codes(spec),
        *_prose(spec),
    ]


def view(spec: Spec, places: Addresses) -> dict[str, object]:
    """The index as a script gives it to the page."""
    return {"name": "index", "value": index(spec, places)}


def _entry(address: str, name: str, label: Label, where: str = "", more: Iterable[str] = ()) -> Entry:
    return address, name, label.vi, label.en, where, " · ".join(filter(None, more))


def _remarks(item: Any) -> Iterator[str]:
    """The note and the readings of any part of a specification."""
    note = getattr(item, "note", None)
    for text in (*([note] if note else []), *(one.text for one in getattr(item, "readings", ()))):
        yield from (text.vi, text.en)


def _pages(spec: Spec) -> Iterator[Entry]:
    for label, path in (page for _, pages in chapters(spec) for page in pages):
        yield _entry(path, "", label, more=_TAKEN if path == DOWNLOADS else ())
    for packet in spec.packets:
        yield _entry(of_packet(packet.id), f"{packet.number}", packet.label, more=_remarks(packet))
        for service in packet.services:
            yield _entry(
                of_service(service.id), service.wire or "", service.label, service.id, _remarks(service)
            )
    for table in spec.tables:
        yield _entry(of_table(table.id), table.id, table.label, more=_remarks(table))
    for named in spec.types:
        yield _entry(
            of_type(named.id), named.id, named.label, more=(types.phrase(named.type), *_remarks(named))
        )


def _rules(spec: Spec) -> Iterator[Entry]:
    """Rules of a verdict, the two readings, rules across fields."""
    for one in VERDICT:
        yield _entry(f"{RULES}#{one.anchor}", one.rule, one.meaning)
    yield _entry(f"{RULES}#page-modes", "", _MODES)
    for record in spec.records:
        for rule in record.rules:
            yield _entry(f"{RULES}#{rule_anchor(record.id, rule.id)}", rule.id, rule.message, record.id)


def _terms(spec: Spec) -> Iterator[Entry]:
    """Words of the trade, found by their synonyms, too."""
    for one in spec.glossary:
        full = one.full.by_language.values() if one.full else ()
        shown = one.full or one.label
        yield _entry(of_term(one.id), one.id, shown, "", (*full, *one.also, one.label.vi, one.label.en))


def _sources(spec: Spec) -> Iterator[Entry]:
    """Sources, by the ids with which findings cite them."""
    for number, one in enumerate(spec.sources, 1):
        yield _entry(f"index.html#page-source-{number}", one.id, one.label)


def _fields(spec: Spec, places: Addresses) -> Iterator[Entry]:
    """Fields; those that a message has from its envelope stand in most messages, and are named once each."""
    seen: set[str] = set()
    for record in spec.records:
        if record.message_kind == "record":
            yield _entry(places.of_record(record.id), record.id, record.label, more=_remarks(record))
        for field in record.fields:
            if record.message_kind != "record" and field.role != "parameter":
                if field.wire in seen:
                    continue
                seen.add(field.wire)
            more = (types.phrase(field.type), *field.aliases, *_remarks(field))
            address = places.of_field(record.id, field.wire)
            yield _entry(address, field.wire, field.label, _owner(record, field), more)


def _owner(record: Record, field: Field) -> str:
    return "" if record.message_kind != "record" and field.role != "parameter" else record.id


def _codes(spec: Spec) -> Iterator[Entry]:
    for table in spec.tables:
        for code in table.codes:
            yield _entry(
                of_code(table.id, code.code), code.code, code.label, table.id, (*_remarks(code), code.id)
            )


def _prose(spec: Spec) -> Iterator[Entry]:
    """What is said of the whole, on the first page."""
    stated = (one.label for one in (spec.transport, spec.standing) if one)
    for text in (*spec.notes, *stated):
        yield _entry("index.html#page-sure", "", text)
    for at, source in enumerate(spec.sources, 1):
        yield _entry(f"index.html#page-source-{at}", "", source.label)
