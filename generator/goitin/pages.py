"""Pages for people, in which any text comes out as text: HTML by a template, and what Markdown shows as it is.

Left: `places`. Right: whoever reports.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goitin import places

_MARKUP = frozenset("\\`*_[]<>#|")


def html(template: str, view: Mapping[str, Any]) -> str:
    """The page that a template below templates/ makes of a view."""
    import jinja2  # heavy, and most runs make no page

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(places.templates()),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(template).render(view)


def markdown(text: str) -> str:
    """Text that stands in a line of Markdown as itself."""
    return "".join(f"\\{char}" if char in _MARKUP else char for char in text)
