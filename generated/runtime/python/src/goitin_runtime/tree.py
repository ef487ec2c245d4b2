"""JSON as a tree of nodes, and where in it something stands.

Number tokens keep their text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

MAX_LEVELS = 64
MOST_LEVELS = 512
MAX_NUMBER = 100
MAX_BYTES = 64 * 1024 * 1024
MAX_ITEMS = 1_000_000

BOM = b"\xef\xbb\xbf"

Source: TypeAlias = (
    bytes | bytearray | memoryview | str | Mapping[str, object] | Sequence[object]
)
"""What may be read: JSON text, or what a framework parsed of it."""


class NotJson(ValueError):
    """Not exactly one JSON text of RFC 8259 within the limits of this package."""


class NotPlain(NotJson):
    """A Python value that JSON cannot say: what it is, and the keys that lead to it."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
        self.keys: list[str | int] = []  # from the inside out

    @property
    def path(self) -> str:
        """The JSON Pointer of the value."""
        pointer: Pointer = ()
        for key in reversed(self.keys):
            pointer = (pointer, key)
        return pointer_text(pointer)


class Number:
    """A number token, letter by letter as it was sent."""

    __slots__ = ("of_float", "text")

    def __init__(self, text: str, *, of_float: bool = False) -> None:
        self.text = text
        self.of_float = of_float  # as a framework parsed it, zeros at the end lost

    def __str__(self) -> str:
        return self.text


Node: TypeAlias = "str | Number | bool | None | dict[str, Node] | list[Node]"
Pointer: TypeAlias = "tuple[()] | tuple[Pointer, str | int]"


def pointer_text(pointer: Pointer) -> str:
    """The JSON Pointer (RFC 6901) of a pointer: a chain of keys from the inside out."""
    parts: list[str] = []
    while pointer:
        pointer, key = pointer
        parts.append(str(key).replace("~", "~0").replace("/", "~1"))
    return "".join("/" + part for part in reversed(parts))


is_blank = re.compile(
    "[\t-\r \x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+"
).fullmatch
"""Whether a text holds nothing but blanks."""


def written(node: Node) -> str:
    """Canonical JSON of a tree."""
    if isinstance(node, Number):
        return node.text
    if isinstance(node, dict):
        return (
            "{"
            + ",".join(f"{quoted(key)}:{written(item)}" for key, item in node.items())
            + "}"
        )
    if isinstance(node, list):
        return "[" + ",".join(map(written, node)) + "]"
    if isinstance(node, str):
        return quoted(node)
    return {None: "null", True: "true", False: "false"}[node]


quoted = json.encoder.encode_basestring
"""A JSON string as RFC 8785 §3.2.2.2 writes it.

The standard library's C code does exactly that.
"""
