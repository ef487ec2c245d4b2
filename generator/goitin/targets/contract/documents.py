"""The documents of the contract: one of the regulation, one of its services, one for each record and code table, the phrasebook.

Each is made of plain objects and lists; templates/contract/README.md says what every key means, templates/contract/schema how it is
formed. A record's document names other records and code tables, and sources and editions of the regulation's; all else it has itself.
"""

from __future__ import annotations

import hashlib
from typing import Any

from goitin.language import phrasebook
from goitin.model import (
    CodeList,
    CodeTable,
    CodeValue,
    Edition,
    Field,
    Record,
    Service,
    Source,
    Spec,
    message_keys,
)
from goitin.model.asked_lists import lists_of
from goitin.model.carriers import carriers
from goitin.targets.contract.constraints import constraint_entries, edition_entries, rule_entry
from goitin.targets.contract.entry import Entry, origin_entries, span_entries, without_absent
from goitin.targets.contract.layout import text
from goitin.targets.contract.types import type_entry

FORM = "1.0"
"""The version of the form: a reader refuses another major one; the minor one counts what was added."""


def bundle(spec: Spec) -> dict[str, Any]:
    """All documents as one: what a reader that has no files is given."""
    return {
        "regulation": regulation(spec),
        "services": services(spec),
        "records": {one.id: record(spec, one) for one in spec.records},
        "code_tables": {one.id: code_table(spec, one) for one in spec.tables},
        "phrasebook": words(),
    }


def regulation(spec: Spec) -> Entry:
    """The head: what holds for the whole, and what other documents there are."""
    return without_absent(
        contract=FORM,
        regulation=spec.id,
        number=spec.number,
        version=spec.version,
        label=spec.label.by_language,
        zone=spec.zone,
        editions=[_edition(one) for one in spec.editions],
        parties=[{"party": one.id, "label": one.label.by_language} for one in spec.parties],
        sources=[_source(one) for one in spec.sources],
        phrasebook=f"sha256:{hashlib.sha256(text(words()).encode()).hexdigest()}",
        records=[one.id for one in spec.records],
        code_tables=[one.id for one in spec.tables],
        lists=[one.id for one in spec.tables if one.rows is not None] or None,
    )


def _edition(edition: Edition) -> Entry:
    return {"edition": edition.id, "label": edition.label.by_language}


def _source(source: Source) -> Entry:
    return without_absent(source=source.id, kind=source.kind, label=source.label.by_language, url=source.url)


def services(spec: Spec) -> Entry:
    """The services, and what tells their messages apart."""
    bare = dict.fromkeys(one.empty_response for one in spec.services())
    return {
        "contract": FORM,
        "message_keys": {
            role: [_key(key.wire, key.aliases) for key in message_keys.keys(spec, role)]
            for role in message_keys.PARTS
        },
        "bare_responses": [
            {"record": id, "has_session": spec.record(id).field_with_role("session") is not None}
            for id in bare
        ],
        "envelopes": _envelopes(spec),
        "services": [
            _service(spec, packet.id, service) for packet in spec.packets for service in packet.services
        ],
    }


def _envelopes(spec: Spec) -> list[Entry]:
    """What messages have in common, where they have all in common but the payload: one class serves them."""
    shared = carriers(spec)
    return [
        without_absent(
            envelope=one.id,
            kind=one.message_kind,
            label=one.label.by_language,
            fields=[field.id for field in one.fields],
            payload=one.payload.id if one.payload else None,
            messages=shared.messages(one),
        )
        for one in shared.envelopes
    ]


def _service(spec: Spec, packet: str, service: Service) -> Entry:
    request, sides = spec.record(service.request), spec.sides(service.is_inbound)
    needed = [field for field in request.fields if spec.requirement(field).is_needed]
    return without_absent(
        service=service.id,
        wire=service.wire,
        label=service.label.by_language,
        packet=packet,
        direction=service.direction,
        caller=sides.caller.id or None,
        called=sides.called.id or None,
        **span_entries(spec, service),
        request=service.request,
        response=service.response,
        bare_response=service.empty_response,
        data=None if service.data is None else type_entry(service.data),
        result=None if service.result is None else type_entry(service.result),
        is_nameless=request.field_with_role("service") is None or None,
        needs=[without_absent(**_key(one.wire, one.aliases), role=one.role) for one in needed],
    )


def _key(wire: str, aliases: tuple[str, ...]) -> Entry:
    return without_absent(wire=wire, aliases=list(aliases) or None)


def record(spec: Spec, record: Record) -> Entry:
    """One record: its fields in the table's order, then its rules."""
    return without_absent(
        contract=FORM,
        record=record.id,
        kind=record.message_kind,
        service=record.service,
        label=record.label.by_language,
        **span_entries(spec, record),
        sensitive=record.id in spec.private_records() or None,
        lists=list(lists_of(spec, record.id)) or None,
        **origin_entries(record.origin),
        fields=[_field(spec, record, one) for one in record.fields],
        rules=[rule_entry(one, spec, record) for one in record.rules],
    )


def _field(spec: Spec, record: Record, field: Field) -> Entry:
    return without_absent(
        wire=field.wire,
        id=field.id,
        row=field.row,
        label=field.label.by_language,
        type=type_entry(field.type),
        role=field.role,
        **span_entries(spec, field),
        sensitive=field.sensitive or None,
        accepts=[type_entry(one) for one in field.accepts] or None,
        aliases=list(field.aliases) or None,
        constraints=constraint_entries(field, spec) or None,
        by_edition=edition_entries(field, spec) or None,
        **origin_entries(field.origin, record.origin),
    )


def code_table(spec: Spec, table: CodeTable) -> Entry:
    """One code table: its codes in order, each with the editions that have it; of a list which one it is."""
    return without_absent(
        contract=FORM,
        code_table=table.id,
        label=table.label.by_language,
        strength=table.strength.value,
        list=_list(table.rows) if table.rows else None,
        codes=[_code(spec, one) for one in table.codes],
    )


def _list(rows: CodeList) -> Entry:
    """Which list it is; its rows are a file of their own, or who reads has them."""
    if rows.is_provided:
        return {"provided": True}
    return {"version": rows.version, "sha256": rows.sha256, "count": len(rows.rows)}


def _code(spec: Spec, code: CodeValue) -> Entry:
    retired = code.retired
    return without_absent(
        code=code.code,
        id=code.id,
        label=code.label.by_language,
        **span_entries(spec, code),
        retired=retired and without_absent(since=retired.since, use=retired.use),
    )


def words() -> Entry:
    """The phrasebook: every sentence of a finding, the same for all regulations."""
    sections = {
        section: {key: {"vi": vi, "en": en} for key, (vi, en) in entries.items()}
        for section, entries in phrasebook.table().items()
    }
    return {"contract": FORM, **sections}
