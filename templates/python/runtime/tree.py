"""JSON text to a tree of nodes, or `NotJson`.

The scanner of the standard library does the work in C; what it lets pass (repeated
keys, lone surrogates, depth, endless numbers) is looked for here. Number tokens keep
their text, and a small scanner of places finds the raw text of a member when somebody
asks for it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from json.decoder import WHITESPACE, scanstring  # type: ignore[attr-defined]
from typing import Any, TypeAlias

from .raw import RawJson

MAX_LEVELS = 64
MOST_LEVELS = 512
MAX_NUMBER = 100
MAX_BYTES = 64 * 1024 * 1024

_BOM = b"\xef\xbb\xbf"
_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
_SPACE = re.compile(r'("(?:[^"\\]|\\.)*")|[ \t\n\r]+')


class NotJson(ValueError):
    """Not exactly one JSON text of RFC 8259 within the limits of this package."""


class Number(str):
    """A number token, letter by letter as it was sent.

    No text of JSON is ever of this class.
    """

    __slots__ = ()


Node: TypeAlias = "str | bool | None | dict[str, Node] | list[Node]"
Spot: TypeAlias = "tuple[()] | tuple[Spot, str | int]"


def pointer(spot: Spot) -> str:
    """The JSON Pointer (RFC 6901) of a spot: a chain of keys from the inside out."""
    parts: list[str] = []
    while spot:
        spot, key = spot
        parts.append(str(key).replace("~", "~0").replace("/", "~1"))
    return "".join("/" + part for part in reversed(parts))


class Document:
    """One JSON text.

    Its tree, what its bytes tell at a glance, and the raw text of its members.
    """

    __slots__ = ("_places", "_text", "bom", "may_combine", "root")

    def __init__(
        self,
        root: Node,
        text: str | None = None,
        *,
        bom: bool = False,
        may_combine: bool = True,
    ) -> None:
        self.root = root
        self.bom = bom
        self.may_combine = may_combine
        self._text = text
        self._places: dict[int, dict[str | int, tuple[int, int]]] = {}

    def raw(self, spot: Spot, node: Node) -> RawJson:
        """The JSON of the node at a spot.

        As it was sent, without the space outside strings.
        """
        if self._text is None:
            return RawJson(_written(node))
        start, end = self._place(spot)
        text = self._text[start:end]
        return RawJson(_SPACE.sub(lambda match: match[1] or "", text))

    def _place(self, spot: Spot) -> tuple[int, int]:
        text = self._text or ""
        if not spot:
            start: int = WHITESPACE.match(text, 0).end()
            return start, len(text.rstrip(" \t\n\r"))
        outer, key = spot
        start = self._place(outer)[0]
        if start not in self._places:
            self._places[start] = _children(text, start)
        return self._places[start][key]


def parse(
    data: bytes | bytearray | memoryview | str,
    limit: int = MAX_BYTES,
    levels: int = MAX_LEVELS,
) -> Document:
    """Read the bytes of one JSON text; raises `NotJson`."""
    try:
        raw = data.encode() if isinstance(data, str) else bytes(data)
        if len(raw) > limit:
            raise NotJson
        bom = raw.startswith(_BOM)
        text = (raw[3:] if bom else raw).decode()
        root: Node = _DECODER.decode(text)
        if text.count("{") + text.count("[") > levels:
            _check_levels(root, levels)
        if b"\\u" in raw and _HALF.search(raw):
            json.dumps(root, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        # The library's errors carry the text they failed on, so they are not chained.
        raise NotJson from None
    # The first bytes of U+0300 to U+036F, or the begin of their escapes: mostly there
    # are none, and no text needs a look.
    may_combine = b"\xcc" in raw or b"\xcd" in raw or b"\\u03" in raw
    return Document(root, text, bom=bom, may_combine=may_combine)


def from_python(value: object, levels: int = MAX_LEVELS) -> Node:
    """The tree of a value that some framework parsed already.

    Raises `NotJson` for what JSON cannot say.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value if type(value) is Number else _whole(value)
    if isinstance(value, int | float | Decimal):
        return _token(value)
    if levels == 0:
        raise NotJson
    if isinstance(value, RawJson):
        return _DECODER.decode(value.text)  # type: ignore[no-any-return]
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise NotJson
        return {
            _whole(key): from_python(item, levels - 1) for key, item in value.items()
        }
    if isinstance(value, list | tuple):
        return [from_python(item, levels - 1) for item in value]
    raise NotJson


def _whole(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NotJson from None
    return str.__str__(text)


def _token(value: float | Decimal) -> Number:
    token = format(value, "f") if isinstance(value, Decimal) else repr(value)
    # A number too great for Python's floats was a number on the wire.
    token = {"inf": "1e400", "-inf": "-1e400"}.get(token, token)
    if not token.lstrip("-")[:1].isdigit() or len(token) > MAX_NUMBER:
        raise NotJson
    return Number(token)


def _number(token: str) -> Number:
    if len(token) > MAX_NUMBER:
        raise NotJson
    return Number(token)


def _object(pairs: list[tuple[str, Node]]) -> dict[str, Node]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise NotJson
    return members


def _constant(name: str) -> Node:
    raise NotJson


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_number,
    parse_float=_number,
    parse_constant=_constant,
)


_scan = _DECODER.scan_once  # type: ignore[attr-defined]  # not in its stub


def _check_levels(root: Node, levels: int) -> None:
    level: list[Any] = [root] if isinstance(root, dict | list) else []
    for _ in range(levels):
        if not level:
            return
        level = [
            child
            for node in level
            for child in (node.values() if type(node) is dict else node)
            if type(child) is dict or type(child) is list
        ]
    if level:
        raise NotJson


def _children(text: str, start: int) -> dict[str | int, tuple[int, int]]:
    """Where the values of the object or list at `start` stand, by key."""
    places: dict[str | int, tuple[int, int]] = {}
    is_object = text[start] == "{"
    at = WHITESPACE.match(text, start + 1).end()
    while text[at] not in "}]":
        key: str | int = len(places)
        if is_object:
            key, at = scanstring(text, at + 1, True)
            at = WHITESPACE.match(text, WHITESPACE.match(text, at).end() + 1).end()
        end = _scan(text, at)[1]
        places[key] = (at, end)
        at = WHITESPACE.match(text, end).end()
        if text[at] == ",":
            at = WHITESPACE.match(text, at + 1).end()
    return places


def _written(node: Node) -> str:
    """Canonical JSON of a tree."""
    if isinstance(node, Number):
        return str(node)
    if isinstance(node, dict):
        return (
            "{"
            + ",".join(f"{quoted(key)}:{_written(item)}" for key, item in node.items())
            + "}"
        )
    if isinstance(node, list):
        return "[" + ",".join(map(_written, node)) + "]"
    if isinstance(node, str):
        return quoted(node)
    return {None: "null", True: "true", False: "false"}[node]


quoted = json.encoder.encode_basestring
"""A JSON string as RFC 8785 §3.2.2.2 writes it.

The standard library's C code does exactly that.
"""
