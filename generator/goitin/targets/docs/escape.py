"""Sinks of the pages: each filter makes any text harmless for one kind of place of an HTML document.

It stands on the sinks that all pages share.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from goitin.model import Label
from goitin.rendering import escape
from goitin.rendering.escape import multi_line
from goitin.targets.docs.abbreviations import abbreviated
from goitin.targets.docs.headings import contents
from goitin.targets.schemas.json_text import pretty

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=_)(?=[A-Za-z0-9])|(?<=[A-Z])(?=[A-Z][a-z])")
_LOOSE = re.compile(r" +(?=\n|\Z)")
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]")
_UNSTYLED = re.compile(r"[\x00-\x1f\x7f\"\\<>&]")


def text(value: object) -> str:
    """Text between tags; a line break is one."""
    return _escaped(value).replace("\n", "<br>")


def code(value: object) -> str:
    """Text in `pre`, line by line as it stands."""
    return _LOOSE.sub(lambda loose: "&#32;" * len(loose[0]), _escaped(value))


def attribute(value: object) -> str:
    """The value of an attribute, quotes included."""
    escaped = _escaped(value).replace("\n", "&#10;")
    return f'"{escaped}"'


def bilingual(label: Label) -> str:
    """A text in both languages, of which a page shows one; said once where they agree."""
    return bilingual_literal(label.vi, label.en)


def bilingual_literal(vi: str, en: str) -> str:
    """A fixed text of a template in both languages, its Vietnamese the value that is filtered."""
    if vi == en:
        return text(vi)
    return f'<span lang="vi">{text(vi)}</span><span lang="en">{text(en)}</span>'


def name(value: str) -> str:
    """A long name that may be broken between its words: `DongBo<wbr>HoSo`."""
    return "<wbr>".join(text(part) for part in _HUMP.split(value))


def anchor(value: str) -> str:
    """A text as part of the id of an element, in which no character needs escaping in an address."""
    return _UNSAFE.sub(lambda char: "~" + char[0].encode().hex(), value)


def address(value: str) -> str:
    """The value of `href`, quotes included: an address of the web that a specification names; one that would run leads nowhere."""
    return attribute("#" if escape.url(value) == "#" else value)


def site_url(root: str, path: str) -> str:
    """The address of a file of the site, seen from a page: the value of an attribute."""
    return attribute(root + path)


def trusted(made: str) -> str:
    """What is of our own making, a picture or a program, as it is, but for blanks before the end of a line."""
    return _LOOSE.sub("", made.strip())


def style_text(value: object) -> str:
    """A text in a style sheet or the element `style`, quotes included; nothing in it ends the text or the element."""
    plain = " ".join(multi_line(str(value)).split())
    return '"' + _UNSTYLED.sub(lambda char: f"\\{ord(char[0]):x} ", plain) + '"'


def script(value: Any) -> str:
    """Plain data as an expression of JavaScript, short and in a fixed order."""
    return escape.ascii_json(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def _escaped(value: object) -> str:
    return escape.html(str(value))


FILTERS: Mapping[str, Callable[..., Any]] = {
    filter.__name__: filter
    for filter in (
        text,
        code,
        attribute,
        address,
        bilingual,
        bilingual_literal,
        name,
        site_url,
        trusted,
        script,
        style_text,
        contents,
        abbreviated,
    )
} | {"json": pretty}
"""The filters of the templates in templates/docs/."""
