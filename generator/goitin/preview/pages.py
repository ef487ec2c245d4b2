"""What is served in place of a file: pages with what is wrong on top, and with what waits for the next change."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goitin.diagnostics.message import Message, msg, translate
from goitin.preview.state import Fault, Preview
from goitin.rendering.html import html

STYLE, SCRIPT, CHANGES = "/-/preview.css", "/-/preview.js", "/-/changes.js"
"""Addresses of what no file holds; no specification can have the name `-`."""

_HEAD, _BODY = re.compile(r"</head>", re.IGNORECASE), re.compile(r"<body\b[^>]*>", re.IGNORECASE)
_BROKEN = msg("The specification has errors; the page is as it was before.")
_NO_PAGE = msg("The specification has errors, and there is no such page yet.")
_ABSENT = msg("There is no such page.")
_SITES = msg("Specifications")


def page(preview: Preview, name: str, content: str) -> str:
    """A page of a site as it is served: that of its file, with what a preview adds."""
    faults = preview.faults(name)
    if not (faults or preview.reloads):
        return content
    head = html("preview/head.html.jinja", _view(preview))
    made = _HEAD.sub(lambda found: head + found[0], content, count=1)
    if not faults:
        return made
    listed = html("preview/faults.html.jinja", {**_view(preview), **_faults_view(preview, _BROKEN, faults)})
    return _BODY.sub(lambda found: found[0] + listed, made, count=1)


def absent(preview: Preview, name: str) -> str:
    """What is served where there is no page: what is wrong, if that is why."""
    faults = preview.faults(name)
    return _own(preview, _NO_PAGE if faults else _ABSENT, faults)


def sites(preview: Preview) -> str:
    """The list of the specifications that are shown."""
    links = [(name, f"/{name}/{preview.home}") for name in preview.sites]
    return _own(preview, _SITES, (), links)


def _own(
    preview: Preview, title: Message, faults: Sequence[Fault], links: Sequence[tuple[str, str]] = ()
) -> str:
    view = {**_view(preview), **_faults_view(preview, title, faults), "links": links}
    return html("preview/page.html.jinja", view)


def _view(preview: Preview) -> dict[str, object]:
    return {
        "language": preview.language,
        "style": STYLE,
        "script": f"{SCRIPT}?{preview.number}" if preview.reloads else "",
    }


def _faults_view(preview: Preview, title: Message, faults: Sequence[Fault]) -> dict[str, object]:
    return {"title": translate(title, preview.language), "faults": faults}
