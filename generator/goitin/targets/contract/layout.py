"""How a document of the contract is laid out: canonical, and a line for what is one thing, so that a difference shows what changed."""

from __future__ import annotations

import json
from typing import Any

from goitin.rendering.escape import ascii_json

_LINE = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))


def text(document: dict[str, Any]) -> str:
    """A document as the text of its file.

    Each member stands on a line; where it is a list or an object of objects, each of these has a line of its own. Characters
    that hide or turn the reading are escaped.
    """
    members = ",\n".join(f"  {_line(key)}: {_member(value)}" for key, value in document.items())
    return f"{{\n{members}\n}}\n"


def _member(value: Any) -> str:
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return _lines("[]", [_line(item) for item in value])
    if isinstance(value, dict) and all(isinstance(item, dict | list) for item in value.values()):
        return _lines("{}", [f"{_line(key)}: {_line(item)}" for key, item in value.items()])
    return _line(value)


def _lines(brackets: str, lines: list[str]) -> str:
    return brackets[0] + ",".join(f"\n    {line}" for line in lines) + f"\n  {brackets[1]}"


def _line(value: Any) -> str:
    return ascii_json(_LINE.encode(value))
