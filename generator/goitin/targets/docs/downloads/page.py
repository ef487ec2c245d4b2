"""The page that lists what can be taken away, each file with its size and its SHA-256."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import partial

from goitin.model import Label, Spec
from goitin.rendering.page import Gathered, OutputFile, PlanContext
from goitin.targets.docs.code_tabs import tabs
from goitin.targets.docs.downloads import shelf
from goitin.targets.docs.page import PageContext, Site, View
from goitin.targets.docs.urls import DOWNLOADS
from goitin.targets.python import names as python_names

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
        "coordinates": _coordinates(site.spec),
    }
    return OutputFile(DOWNLOADS, "docs/downloads.html.jinja", sheet.view(TITLE, body))


def _coordinates(spec: Spec) -> list[View]:
    """What the packages are called in the registries of each language, and the command or lines that ask for one."""
    sdk, version = spec.sdk, spec.version
    maven = f"{sdk.java_group}:{sdk.java_artifact}:{version}"
    return tabs(
        {
            "python": f"pip install {sdk.python_package}=={python_names.release(version)}\n",
            "java": f'implementation("{maven}")  // Gradle; Maven: {maven}\n',
            "csharp": f"dotnet add package {sdk.csharp_package} --version {version}\n",
            "typescript": f"npm install {sdk.typescript_package}@{version}\n",
        },
        otherwise=("curl", "json"),
    )


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
