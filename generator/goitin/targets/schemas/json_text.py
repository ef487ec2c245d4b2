"""JSON text: readable, one line for what is one thing, and quick.

`json.dumps(indent=2)` falls back to the encoder written in Python, ten times slower than the one in C. Here only the few upper levels
of a document are laid out by us; a field's schema is one line from the C encoder, a record's schema one finished block that
several documents share.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from goitin.rendering.escape import ascii_json
from goitin.wire import json_writer

__all__ = ["Json", "block", "digits", "line", "lines", "pretty", "quote"]

_LINE = json.JSONEncoder(ensure_ascii=False, check_circular=False)
_MARK = "\\u0000"  # before a number; no text of a specification holds this character
_NUMBER = re.compile(r'"\\u0000(-?[0-9.]+)"')


class Json(str):
    """Finished JSON text, to be placed as it is."""

    __slots__ = ()


_LAID_OUT = (Json, dict, list)


def quote(text: str) -> str:
    """A text of JSON, quotes included, other scripts as they are."""
    return ascii_json(json_writer.quote(text))


def digits(number: str) -> str:
    """A number digit by digit, as a value for `line`, `pretty` and `block`; a float would lose digits."""
    return "\0" + number


def _encoded(value: object) -> str:
    text = _LINE.encode(value)
    return ascii_json(_NUMBER.sub(r"\1", text) if _MARK in text else text)


def line(value: object) -> Json:
    """One line of JSON, other scripts as they are."""
    return Json(_encoded(value))


def lines(brackets: str, parts: list[str]) -> Json:
    """Finished parts in brackets, a line for each."""
    inside = ",\n  ".join(parts)
    return Json(f"{brackets[0]}\n  {inside}\n{brackets[1]}" if parts else brackets)


def pretty(value: object, indent: str = "") -> str:
    """Lay out objects and lists of objects with two spaces; lists of plain values stay on one line."""
    parts: list[
        str
    ] = []  # joined once: a document of 1,000 records has 17 MB, and copies of that take their time
    _lay_out(value, indent, parts.append)
    return "".join(parts)


def _lay_out(value: object, indent: str, put: Callable[[str], None]) -> None:
    inner = indent + "  "
    if isinstance(value, Json):
        put(value.replace("\n", "\n" + indent))
    elif isinstance(value, dict) and value:
        before = "{\n"
        for key, item in value.items():
            put(f"{before}{inner}{quote(key)}: ")
            _lay_out(item, inner, put)
            before = ",\n"
        put(f"\n{indent}}}")
    elif isinstance(value, list) and any(isinstance(item, _LAID_OUT) for item in value):
        before = "[\n"
        for item in value:
            put(before + inner)
            _lay_out(item, inner, put)
            before = ",\n"
        put(f"\n{indent}]")
    else:
        put(_encoded(value))


def block(value: dict[str, Any]) -> Json:
    """`pretty` once, for text that stands in several documents."""
    return Json(pretty(value))
