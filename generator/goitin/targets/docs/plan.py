"""The plan of the site: every page with its template and what makes its view, the search's index, and what is copied."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from goitin import resources as folders
from goitin.model import Spec
from goitin.release import Kept
from goitin.rendering.page import Copy, Page, Target
from goitin.rendering.renderer import Renderer
from goitin.rendering.verify import encoded, prove
from goitin.targets.docs import api_reference, check_page_data, code_tables, families, overview, search
from goitin.targets.docs import releases as changes
from goitin.targets.docs.escape import FILTERS
from goitin.targets.docs.page import Site
from goitin.targets.docs.urls import (
    CHANGES,
    MESSAGES,
    RULES,
    TABLES,
    TYPES,
    Addresses,
    of_packet,
    of_picture,
    of_release,
    of_service,
    of_table,
)

SHARES = 16  # of the work, for processes to take
_ASSETS = "docs/assets"
_SITE = Target(name="docs", plan=lambda _: (), filters=FILTERS)  # no target of `generate`: a step of its own


class Planned(NamedTuple):
    """A page that nobody has made the view of yet."""

    path: str
    template: str
    view: Callable[[], Mapping[str, Any]]


class Making:
    """The files of one site, made share by share."""

    def __init__(self, whole: Spec, releases: Sequence[Kept]) -> None:
        self._planned = list(plan(whole, releases))
        self._renderer = Renderer(folders.templates())

    def share(self, part: int) -> list[tuple[str, bytes]]:
        """Every `SHARES`-th file, from number `part` on: path and bytes, proved."""
        return [self._file(planned) for planned in self._planned[part::SHARES]]

    def _file(self, planned: Planned | Copy) -> tuple[str, bytes]:
        if isinstance(planned, Copy):
            text = self._renderer.copy(planned)
        else:
            page = Page(planned.path, f"docs/{planned.template}", planned.view())
            text = self._renderer.render(page, _SITE)
        prove(planned.path, text)
        return planned.path, encoded(planned.path, text)


def plan(whole: Spec, releases: Sequence[Kept]) -> Iterator[Planned | Copy]:
    """All files of the site, by path below its folder."""
    site = Site(whole, Addresses(whole), {one.id: one for one in whole.types}, releases)
    for packet in whole.packets:
        yield Planned(of_packet(packet.id), "family.html.jinja", partial(families.family, site, packet))
        yield Planned(of_picture(packet.id), "ours.jinja", partial(families.picture, site, packet))
        for service in packet.services:
            view = partial(families.service, site, packet, service)
            yield Planned(of_service(service.id), "service.html.jinja", view)
    for table in whole.tables:
        yield Planned(of_table(table.id), "table.html.jinja", partial(code_tables.table, site, table))
    yield Planned("index.html", "index.html.jinja", partial(overview.first, site))
    yield Planned(TABLES, "tables.html.jinja", partial(code_tables.overview, site))
    yield Planned(TYPES, "types.html.jinja", partial(overview.types, site))
    yield Planned(MESSAGES, "messages.html.jinja", partial(overview.messages, site))
    yield Planned(RULES, "rules.html.jinja", partial(overview.rules, site))
    yield Planned(CHANGES, "changes.html.jinja", partial(changes.overview, site))
    for one in releases:
        yield Planned(of_release(one.version), "release.html.jinja", partial(changes.release, site, one))
    yield Planned("check.html", "check.html.jinja", partial(overview.check, site))
    yield from _api(site)
    yield from _assets(site)


def _api(site: Site) -> Iterator[Planned | Copy]:
    """The API reference, and the document it shows."""
    yield Planned(api_reference.INDEX, "api/index.html.jinja", partial(api_reference.index, site))
    yield Planned(api_reference.REFERENCE, "api/reference.html.jinja", partial(api_reference.reference, site))
    yield Planned("api/openapi.json", "api/openapi.json.jinja", partial(api_reference.document, site))
    yield Planned("api/openapi.js", "api/openapi.js.jinja", partial(api_reference.drawn, site))
    for name in ("reference.css", "reference.js"):
        yield Copy(f"api/{name}", f"docs/api/{name}")


def _assets(site: Site) -> Iterator[Planned | Copy]:
    """Styles and scripts, and the data that scripts read."""
    for file in sorted((folders.templates() / _ASSETS).iterdir()):
        yield Copy(f"assets/{file.name}", f"{_ASSETS}/{file.name}")
    yield Planned("assets/search.js", "data.js.jinja", partial(search.view, site.whole, site.places))
    yield Planned("assets/spec.js", "data.js.jinja", partial(check_page_data.known, site.whole))
    yield Planned("assets/examples.js", "data.js.jinja", partial(check_page_data.tried, site.whole))
    yield Planned("assets/links.js", "data.js.jinja", partial(check_page_data.links, site.whole, site.places))
    yield Planned("assets/judge.js", "ours.jinja", check_page_data.judge)
    for name in ("check.css", "check.js"):
        yield Copy(f"assets/{name}", f"docs/check/{name}")
