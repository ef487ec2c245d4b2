"""The places of C# files where text of a specification lands, and a filter for each that makes it harmless there.

Escaping stands here and nowhere else; templates name the filter, and code that composes C# expressions calls `literal`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

# What ends a line in C#, in comments too; then controls, marks that turn the reading direction, halves of characters.
_BREAKS = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029 ]+")
_HIDDEN = "\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
_UNSAFE = re.compile(f"[{_HIDDEN}]")
_IN_LITERAL = re.compile(f'["\\\\{_HIDDEN}]')
_IN_XML = re.compile(f'[&<>"{_HIDDEN}]|  ')
_IN_MARKDOWN = re.compile(r"[\\`*_\[\]|~$]|^[-+#=]")
_ORDINAL = re.compile(r"^([0-9]+)(?=[.)])")
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


@lru_cache(maxsize=1 << 15)
def literal(text: str) -> str:
    """A C# text literal, quotes included."""
    return f'"{_IN_LITERAL.sub(_escape, text)}"'


def comment(text: str) -> str:
    """The rest of a `//` line."""
    return _UNSAFE.sub(_shown, _BREAKS.sub(" ", text)).strip()


@lru_cache(maxsize=1 << 14)
def doc(text: str) -> str:
    """Text inside a tag of a `///` comment, or of a project file: XML, on one line."""
    return comment(text).translate(_XML) if _IN_XML.search(text) else text.strip()


def markdown(text: str) -> str:
    """Running text of a Markdown page."""
    return _ORDINAL.sub(r"\1\\", _IN_MARKDOWN.sub(r"\\\g<0>", comment(text))).translate(_XML)


def _escape(match: re.Match[str]) -> str:
    return _NAMED.get(match[0]) or f"\\u{ord(match[0]):04x}"


def _shown(match: re.Match[str]) -> str:
    return f"U+{ord(match[0]):04X}"


FILTERS: dict[str, Callable[[str], str]] = {
    "comment": comment,
    "doc": doc,
    "literal": literal,
    "markdown": markdown,
    "xml": doc,
}
