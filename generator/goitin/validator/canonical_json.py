"""Canonical JSON: texts exactly as RFC 8785 §3.2.2.2 writes them, no space outside them."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SPECIAL = re.compile(r'["\\\x00-\x1f]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def quote(text: str) -> str:
    """A text as JSON."""
    return f'"{_SPECIAL.sub(_escaped, text)}"'


def as_object(members: Iterable[tuple[str, str]]) -> str:
    """An object of keys and JSON texts, in their order."""
    return "{" + ",".join([f"{quote(key)}:{value}" for key, value in members]) + "}"


def as_list(items: Iterable[str]) -> str:
    """A list of JSON texts."""
    return "[" + ",".join(items) + "]"


def _escaped(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}"
