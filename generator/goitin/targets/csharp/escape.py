"""The places of C# files where text of a specification lands, and a filter for each that makes it harmless there.

Escaping stands here and nowhere else; templates name the filter, and code that composes C# expressions calls `literal`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from goitin.rendering.escape import HIDDEN, escaped, markdown, single_line, xml

_IN_LITERAL = re.compile(f'["\\\\{HIDDEN}]')
_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


@lru_cache(maxsize=1 << 15)
def literal(text: str) -> str:
    """A C# text literal, quotes included."""
    return f'"{_IN_LITERAL.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    return _NAMED.get(match[0]) or escaped(match[0])


_IN_MSBUILD = re.compile(r"[%$@]")
_BY_MSBUILD = re.compile(r"%([0-9A-Fa-f]{2})")


def msbuild(text: str) -> str:
    """Text between the tags of a project file: XML in which MSBuild finds no property, no item, no metadata and no escape to expand."""
    return xml(_IN_MSBUILD.sub(lambda match: f"%{ord(match[0]):02X}", text))


def said_by_msbuild(text: str) -> str:
    """What MSBuild makes of a text that `msbuild` escaped."""
    return _BY_MSBUILD.sub(lambda match: chr(int(match[1], 16)), text)


doc = lru_cache(maxsize=1 << 14)(xml)
"""Text inside a tag of a `///` comment: XML, on one line."""

FILTERS: dict[str, Callable[[str], str]] = {
    "comment": single_line,
    "doc": doc,
    "literal": literal,
    "markdown": markdown,
    "xml": msbuild,
}
