"""Pages for people, in which any text comes out as text: HTML by a template that escapes by itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from goitin import resources
from goitin.rendering import escape

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup


def html(template: str, view: Mapping[str, Any]) -> str:
    """The page that a template makes of a view.

    Args:
        template: The template's path below templates/.
        view: What the template may name; every text of it is escaped.

    """
    return _environment().get_template(template).render(view)


@cache
def _environment() -> Environment:
    import jinja2  # heavy, and most runs make no page

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(resources.templates()),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"attribute": _attribute, "url": _url}
    return environment


def _attribute(value: object) -> Markup:
    """The value of an attribute in double quotes, on one line."""
    return _ready(escape.html(str(value)).replace("\n", "&#10;"))


def _url(value: str) -> Markup:
    """The value of `href` in double quotes; an address that would run leads nowhere."""
    return _ready(escape.url(value))


def _ready(text: str) -> Markup:
    from markupsafe import Markup

    return Markup(text)  # noqa: S704 - escaped for its place


def _shown(value: Any) -> Any:
    """Text in which nothing hides; finished markup, of an included page, as it is."""
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    return escape.multi_line(value)
