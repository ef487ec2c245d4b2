"""The pages of packet families and of their services."""

from __future__ import annotations

from goitin.describe import status
from goitin.model import Label, Packet, Record, Service
from goitin.model.message_keys import is_named
from goitin.targets.docs import sequence_diagram
from goitin.targets.docs.error_answers import answers
from goitin.targets.docs.examples import examples
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.record_tables import payload, table
from goitin.targets.docs.records import entries
from goitin.targets.docs.urls import of_packet, of_service


def family(site: Site, packet: Packet) -> View:
    """The page of a packet family."""
    sheet = PageContext(site, of_packet(packet.id))
    body = {
        "pictures": [
            {"language": one, "svg": sequence_diagram.svg(site.spec, packet, one, standalone=False)}
            for one in ("vi", "en")
        ],
        "family": {
            "number": packet.number,
            **sheet.words(packet),
            **sheet.heading(packet.origin, status.of_packet(site.spec, packet)),
        },
        "services": [service_entry(sheet, one) for one in packet.services],
        "records": entries(sheet, packet),
    }
    return sheet.view(packet.title, body)


def picture(site: Site, packet: Packet) -> View:
    """The picture of a family's calls as a file of its own, for other pages to show."""
    return {"ours": sequence_diagram.svg(site.spec, packet, standalone=True)}


def service(site: Site, packet: Packet, one: Service) -> View:
    """The page of a service: both messages, and examples of them."""
    sheet = PageContext(site, of_service(one.id))
    whole = site.spec
    described = service_entry(sheet, one)
    response = whole.record(one.response)
    body = {
        "service": {**described, "title": described["wire"] or described["label"]},
        "family": {"label": packet.label, "number": packet.number, "href": sheet.to(of_packet(packet.id))},
        "messages": [
            _message(sheet, Label("Yêu cầu", "Request"), whole.record(one.request)),
            _message(sheet, Label("Phản hồi", "Response"), response),
        ],
        "examples": examples(sheet, one),
        "answers": answers(sheet, one),
    }
    title = Label(f"{one.wire}: {one.label.vi}", f"{one.wire}: {one.label.en}") if one.wire else one.label
    return sheet.view(title, body)


def _message(sheet: PageContext, name: Label, record: Record) -> View:
    """A message whose table stands here, or the way to where it stands."""
    here = sheet.addresses.at(sheet.path, [record])
    return {
        "anchor": f"page-record.{record.id}" if here else f"page-{name.en.lower()}",
        "name": name,
        "is_here": bool(here),
        "href": sheet.to(sheet.addresses.of_record(record.id)),
        "record": record.label,
        "tables": [table(sheet, one) for one in here],
    }


def service_entry(sheet: PageContext, one: Service) -> View:
    """What a list says of a service."""
    return {
        "id": one.id,
        "href": sheet.to(of_service(one.id)),
        "wire": one.wire or "",
        "has_wire": one.wire is not None,
        "is_nameless": not is_named(sheet.spec, one),
        "direction": sheet.spec.sides(one.is_inbound).sentence,
        "is_inbound": one.is_inbound,
        "data": payload(sheet, one.data),
        "result": payload(sheet, one.result),
        **sheet.editions(one),
        **sheet.words(one),
        **sheet.heading(one.origin, ()),
    }
