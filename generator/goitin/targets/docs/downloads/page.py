"""The page that lists what can be taken away, each file with its size and its SHA-256."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import partial

from goitin.model import Label
from goitin.rendering.page import Gathered, OutputFile, PlanContext
from goitin.targets.docs.downloads import shelf
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import DOWNLOADS

_SHARED = "downloads"
TITLE = Label("Tải về", "Downloads")


def plan(site: Site, context: PlanContext) -> Iterator[Gathered]:
    """The page, and all files of its folder; one process makes them, which reads the other targets once."""
    listed, names = list(shelf.groups(context)), shelf.sources(context)
    yield Gathered(DOWNLOADS, names, partial(_page, site, listed, bool(context.packages)), _SHARED)
    for group in listed:
        for item in group.items:
            if not item.is_elsewhere:
                yield Gathered(item.path, names, item.content, _SHARED)


def _page(site: Site, listed: list[shelf.Group], is_whole: bool, texts: shelf.Texts) -> OutputFile:
    sheet = PageContext(site, DOWNLOADS)
    body = {
        "groups": [
            {
                "anchor": f"page-{group.anchor}",
                "title": group.title,
                "is_long": group.anchor in ("tables", "records"),
                "count": len(group.items),
                "files": [_file(item, texts) for item in group.items],
            }
            for group in listed
        ],
        "is_whole": is_whole,
    }
    return OutputFile(DOWNLOADS, "docs/downloads.html.jinja", sheet.view(TITLE, body))


def _file(item: shelf.Item, texts: shelf.Texts) -> View:
    data = item.content(texts)
    return {
        "href": item.path,
        "name": item.path.removeprefix(f"{shelf.FOLDER}/"),
        "label": item.label,
        "size": _size(len(data)),
        "hash": hashlib.sha256(data).hexdigest(),
    }


def _size(count: int) -> Label:
    """A number of bytes as people read it."""
    if count < 1000:
        return Label(f"{count} byte", f"{count} bytes")
    number = f"{count / 1000:.0f}" if count >= 10_000 else f"{count / 1000:.1f}"
    return Label(f"{number.replace('.', ',')} kB", f"{number} kB")
