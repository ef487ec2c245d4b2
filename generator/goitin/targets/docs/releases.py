"""The pages of releases: a list of them, of each what it changed and for whom; and what a release changed on any page."""

from __future__ import annotations

from collections.abc import Sequence

from goitin.model import Label, Spec
from goitin.release import TITLES, ReleaseRecord
from goitin.release.release_file import RecordedChange
from goitin.targets.docs.page import PageContext, ReleasedChanges, Site, View
from goitin.targets.docs.urls import CHANGES, EDITIONS, Addresses, of_code, of_release, of_service, of_table


def overview(site: Site) -> View:
    """All releases, newest first."""
    sheet = PageContext(site, CHANGES)
    releases = [{**_head(one), "href": sheet.to(of_release(one.version))} for one in site.releases]
    newest = site.releases[0].version if site.releases else ""
    body = {
        "releases": releases,
        "is_ahead": bool(newest) and newest != site.spec.version,
        "newest": newest,
        "has_editions": len(site.spec.editions) > 1,
        "differences": sheet.to(EDITIONS),
    }
    return sheet.view(Label("Thay đổi", "Changes"), body)


def release(site: Site, one: ReleaseRecord) -> View:
    """What one release changed, the gravest first."""
    sheet = PageContext(site, of_release(one.version))
    groups = [
        {
            "anchor": f"page-{impact.name.lower().replace('_', '-')}",
            "title": TITLES[impact],
            "changes": [_change(sheet, change) for change in group],
        }
        for impact, group in one.release
    ]
    body = {"release": {**_head(one), "groups": groups}, "overview": sheet.to(CHANGES)}
    return sheet.view(Label(f"Bản {one.version}", f"Release {one.version}"), body)


def by_page(
    spec: Spec, places: Addresses, releases: Sequence[ReleaseRecord]
) -> dict[str, list[ReleasedChanges]]:
    """Tell what the releases changed on each page.

    Args:
        spec: The specification as it is now; what is gone has no page.
        places: Where its records stand.
        releases: Its releases, newest first.

    Returns:
        By the path of a page the releases that changed something on it, newest first.

    """
    found: dict[str, dict[str, ReleasedChanges]] = {}
    for one in releases:
        for change in one.changes:
            page = _place(spec, places, change).partition("#")[0]
            if page:
                entry = found.setdefault(page, {}).setdefault(
                    one.version, ReleasedChanges(one.version, one.date or "", [])
                )
                entry.sentences.append(change.sentence)
    return {page: list(listed.values()) for page, listed in found.items()}


def _head(one: ReleaseRecord) -> View:
    return {
        "version_of": one.version,
        "date": one.date or "",
        "is_first": one.base is None,
        "base": one.base or "",
        "counts": [{"title": TITLES[impact], "count": len(group)} for impact, group in one.release],
    }


def _change(sheet: PageContext, one: RecordedChange) -> View:
    """A change, and the way to what it is about if that is still there."""
    place = _place(sheet.spec, sheet.addresses, one)
    return {
        "sentence": one.sentence,
        "has_place": bool(place),
        "what": one.what,
        "href": sheet.to(place) if place else "",
    }


def _place(spec: Spec, places: Addresses, one: RecordedChange) -> str:
    """Where what a change is about stands; empty where it is gone or has no place of its own."""
    head, _, part = one.what.partition("/")
    if one.kind.startswith("service"):
        return of_service(head) if any(item.id == head for item in spec.services()) else ""
    record = next((item for item in spec.records if item.id == head), None)
    if record is not None and not one.kind.startswith(("table", "code")):
        return places.of_field(head, part) if record.field(part) is not None else places.of_record(head)
    table = next((item for item in spec.tables if item.id == head), None)
    if table is None:
        return ""
    return of_code(head, part) if any(item.code == part for item in table.codes) else of_table(head)
