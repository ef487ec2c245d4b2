"""Pages for people, in which any text comes out as text: HTML by a template that escapes by itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from goitin import resources
from goitin.rendering import escape

if TYPE_CHECKING:
    from jinja2 import Environment

_UNSTYLED = re.compile(r"[^\w ]")


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
    environment.filters |= FILTERS
    return environment


class _Escaped(str):
    """A text that is harmless at its place already; Jinja asks whether one is by this name."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


def _text(value: object) -> _Escaped:
    """Text between tags; line breaks stay."""
    return _Escaped(escape.html(str(value)))


def _attribute(value: object) -> _Escaped:
    """The value of an attribute in double quotes, on one line."""
    return _Escaped(escape.html(str(value)).replace("\n", "&#10;"))


def _url(value: str) -> _Escaped:
    """The value of `href` in double quotes; an address that would run leads nowhere."""
    return _Escaped(escape.url(value))


def _style_text(value: object) -> _Escaped:
    """A text in the element `style`, quotes included; nothing in it ends the text or the element."""
    plain = " ".join(escape.multi_line(str(value)).split())
    return _Escaped('"' + _UNSTYLED.sub(lambda char: f"\\{ord(char[0]):x} ", plain) + '"')


FILTERS = {"text": _text, "attribute": _attribute, "url": _url, "style_text": _style_text}
"""What makes a text harmless where the escape of HTML alone does not, or where more stands on the line."""


def _shown(value: Any) -> Any:
    """Text in which nothing hides; finished markup, of an included page, as it is."""
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    return escape.multi_line(value)
