"""The plan of the site: every page with its template and what makes its view, the search's index, and what is copied."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from goitin import release
from goitin import resources as folders
from goitin.rendering.page import CopiedFile, File, PlanContext, Planned, Target
from goitin.targets import openapi
from goitin.targets.docs import (
    check_page_data,
    code_generators,
    code_tables,
    editions,
    families,
    glossary,
    overview,
    records,
    search,
    services,
    start,
    structure,
)
from goitin.targets.docs import releases as changes
from goitin.targets.docs.downloads import page as downloads
from goitin.targets.docs.escape import FILTERS
from goitin.targets.docs.page import Site
from goitin.targets.docs.urls import (
    CHANGES,
    CODE_GENERATORS,
    EDITIONS,
    GLOSSARY,
    MESSAGES,
    OPENAPI,
    RECORDS,
    RULES,
    SERVICES,
    START,
    STRUCTURE,
    TABLES,
    TYPES,
    Addresses,
    of_packet,
    of_picture,
    of_record,
    of_release,
    of_service,
    of_table,
)

_ASSETS = "docs/assets"


def plan(context: PlanContext) -> Iterator[File]:
    """All files of the site, by path below its folder."""
    spec, releases = context.spec, release.history(context.folder)
    places = Addresses(spec)
    named = {one.id: one for one in spec.types}
    site = Site(spec, places, named, releases, changes.by_page(spec, places, releases))
    for packet in spec.packets:
        yield _page(of_packet(packet.id), "family.html.jinja", partial(families.family, site, packet))
        yield _page(of_picture(packet.id), "ours.jinja", partial(families.picture, site, packet))
        for service in packet.services:
            view = partial(families.service, site, packet, service)
            yield _page(of_service(service.id), "service.html.jinja", view)
    for record in (one for one in spec.records if one.message_kind == "record"):
        yield _page(of_record(record.id), "record.html.jinja", partial(records.record, site, record))
    for table in spec.tables:
        yield _page(of_table(table.id), "table.html.jinja", partial(code_tables.table, site, table))
    yield _page("index.html", "index.html.jinja", partial(overview.first, site))
    yield _page(RECORDS, "records.html.jinja", partial(records.overview, site))
    yield _page(START, "start.html.jinja", partial(start.start, site))
    yield _page(TABLES, "tables.html.jinja", partial(code_tables.overview, site))
    yield _page(TYPES, "types.html.jinja", partial(overview.types, site))
    yield _page(MESSAGES, "messages.html.jinja", partial(overview.messages, site))
    yield _page(RULES, "rules.html.jinja", partial(overview.rules, site))
    yield _page(EDITIONS, "editions.html.jinja", partial(editions.overview, site))
    yield _page(STRUCTURE, "structure.html.jinja", partial(structure.page, site))
    if spec.glossary:
        yield _page(GLOSSARY, "glossary.html.jinja", partial(glossary.page, site))
    yield _page(CODE_GENERATORS, "code_generators.html.jinja", partial(code_generators.page, site))
    yield _page(CHANGES, "changes.html.jinja", partial(changes.overview, site))
    for one in releases:
        yield _page(of_release(one.version), "release.html.jinja", partial(changes.release, site, one))
    yield _page("check.html", "check.html.jinja", partial(overview.check, site))
    yield _page(SERVICES, "services.html.jinja", partial(services.overview, site))
    yield _page(OPENAPI, "openapi.json.jinja", partial(services.document, site), openapi.SHARED)
    yield from downloads.plan(site, context)
    yield from _assets(site)


def _assets(site: Site) -> Iterator[File]:
    """Styles and scripts, and the data that scripts read."""
    for file in sorted((folders.templates() / _ASSETS).iterdir()):
        yield CopiedFile(f"assets/{file.name}", f"{_ASSETS}/{file.name}")
    yield _page("assets/editions.css", "editions.css.jinja", partial(overview.editions, site))
    yield _page("assets/search.js", "data.js.jinja", partial(search.view, site.spec, site.places))
    yield _page("assets/spec.js", "data.js.jinja", partial(check_page_data.known, site.spec))
    yield _page("assets/examples.js", "data.js.jinja", partial(check_page_data.tried, site.spec))
    yield _page("assets/links.js", "data.js.jinja", partial(check_page_data.links, site.spec, site.places))
    yield CopiedFile("assets/runtime.js", "docs/runtime.js")
    for name in ("check.css", *overview.CHECK_SCRIPTS):
        yield CopiedFile(f"assets/{name}", f"docs/check/{name}")


def _page(path: str, template: str, view: Callable[[], Mapping[str, Any]], shares: str = "") -> Planned:
    return Planned(path, f"docs/{template}", view, shares=shares)


TARGET = Target(name="docs", plan=plan, filters=FILTERS)
