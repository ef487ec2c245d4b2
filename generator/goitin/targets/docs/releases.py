"""The pages of releases: a list of them, and of each what it changed and for whom."""

from __future__ import annotations

from goitin.model import Label
from goitin.release import TITLES, ReleaseRecord
from goitin.release.release_file import RecordedChange
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import CHANGES, of_release


def overview(site: Site) -> View:
    """All releases, newest first."""
    sheet = PageContext(site, CHANGES)
    releases = [{**_head(one), "href": sheet.to(of_release(one.version))} for one in site.releases]
    return sheet.view(Label("Thay đổi", "Changes"), {"releases": releases})


def release(site: Site, one: ReleaseRecord) -> View:
    """What one release changed, the gravest first."""
    sheet = PageContext(site, of_release(one.version))
    groups = [
        {"title": TITLES[impact], "changes": [_change(sheet, change) for change in group]}
        for impact, group in one.release
    ]
    body = {"release": {**_head(one), "groups": groups}, "overview": sheet.to(CHANGES)}
    return sheet.view(Label(f"Bản {one.version}", f"Release {one.version}"), body)


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
    record, _, wire = one.what.partition("/")
    known = next((item for item in sheet.spec.records if item.id == record), None)
    is_there = known is not None and known.field(wire) is not None
    return {
        "sentence": one.sentence,
        "has_place": is_there,
        "what": one.what,
        "href": sheet.to(sheet.addresses.of_field(record, wire)) if is_there else "",
    }
