"""The API reference: a page that lists the operations, one on which Redoc draws the OpenAPI document, and the document.

Redoc itself (a script of a megabyte) is not ours to write: `make docs` puts it beside the page, which says so where it is missing.
The document stands there twice, since a page opened from a folder may run a script but not read a file.
"""

from __future__ import annotations

from goitin.model import Label, Service
from goitin.rendering.escape import escape_markdown
from goitin.targets import openapi
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import key, of_service

INDEX = "api/index.html"
REFERENCE = "api/reference.html"
_TITLE = Label("Tra cứu API", "API reference")


def index(site: Site) -> View:
    """The operations of each packet family."""
    sheet = PageContext(site, INDEX)
    families = [
        {
            "anchor": key(packet.id),
            "label": packet.label,
            "services": [_operation(sheet, service) for service in packet.services],
        }
        for packet in site.spec.packets
        if packet.services
    ]
    return sheet.view(
        _TITLE,
        {"transport": sheet.transport(), "operations": families, "file": f"{site.spec.id}-openapi.json"},
    )


def reference(site: Site) -> View:
    """The page that Redoc draws on."""
    return PageContext(site, REFERENCE).view(_TITLE, {})


def document(site: Site) -> View:
    """The OpenAPI document of everything."""
    return {"document": openapi.document(site.spec)}


def drawn(site: Site) -> View:
    """The same for Redoc, which takes the summary of all for Markdown, though OpenAPI does not."""
    text = document(site)
    info = text["document"]["info"]
    summary = escape_markdown(info["summary"].replace("\n", " "))
    return {"document": {**text["document"], "info": {**info, "summary": summary}}}


def _operation(sheet: PageContext, service: Service) -> View:
    return {
        "name": service.wire or service.id,
        "operation": sheet.to(f"{REFERENCE}#operation/{service.id}").removeprefix("../api/"),
        "label": service.label,
        "direction": sheet.spec.sides(service.is_inbound).sentence,
        "href": sheet.to(of_service(service.id)),
    }
