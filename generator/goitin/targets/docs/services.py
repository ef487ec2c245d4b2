"""The list of all services: the operations of the regulation, family by family, each with its direction and what it carries."""

from __future__ import annotations

from goitin.model import Label
from goitin.targets import openapi
from goitin.targets.docs.families import service_entry
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import OPENAPI, SERVICES, key, of_packet


def overview(site: Site) -> View:
    """All services, below the families they belong to."""
    sheet = PageContext(site, SERVICES)
    listed = [
        {
            "anchor": f"page-{key(packet.id)}",
            "label": packet.title,
            "href": sheet.to(of_packet(packet.id)),
            "services": [service_entry(sheet, one) for one in packet.services],
        }
        for packet in site.spec.packets
        if packet.services
    ]
    body = {
        "groups": listed,
        "transport": sheet.transport(),
        "document": sheet.to(OPENAPI),
        "file": f"{site.spec.id}-openapi.json",
    }
    return sheet.view(Label("Dịch vụ", "Services"), body)


def document(site: Site) -> View:
    """The OpenAPI document of everything, to take away."""
    return {"document": openapi.document(site.spec)}
