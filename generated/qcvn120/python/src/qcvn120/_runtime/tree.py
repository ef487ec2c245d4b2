"""JSON text to a tree of nodes, or `NotJson`.

The scanner of the standard library does the work in C; what it lets pass (repeated
keys, lone surrogates, depth, endless numbers) is looked for here. Number tokens keep
their text, and a small scanner of places finds the raw text of a member when somebody
asks for it.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Mapping
from decimal import Decimal
from json.decoder import WHITESPACE, scanstring  # type: ignore[attr-defined]
from typing import Any, TypeAlias

from .raw import RawJson

MAX_LEVELS = 64
MOST_LEVELS = 512
MAX_NUMBER = 100
MAX_BYTES = 64 * 1024 * 1024
MAX_ITEMS = 1_000_000

BOM = b"\xef\xbb\xbf"
_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
_BROKEN = re.compile(rb"\xc2[\x80-\x9f\xa0]").search
# Halves of pairs, accents, broken characters and blanks, where they are escaped; texts
# that begin with a blank, or with an escape.
_ESCAPED = re.compile(
    rb'\\u(?:[dD][89a-fA-F]|03|00[0-28-9aA]|1680|20[0-6]|3000|[fF][eEfF])|"\\[tnrf]'
).search
_BLANK = re.compile(rb'"(?:[ \x80-\xff]|\\[tnrf])+"').search
_SPACE = re.compile(r'("[^"\\]*+(?:\\.[^"\\]*+)*+")|[ \t\n\r]+', re.DOTALL)
_TEXT = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
# Brackets one by one, and what stands between them, empty ones included.
_SIGN = re.compile(rb"(?:[^\[\]{}]++|\{\}|\[\])++|[\[\]{}]")
_BITS = 340  # more than a whole number of the longest token has
_SHORT = 3  # tokens that are made once


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
        spot: Spot = ()
        for key in reversed(self.keys):
            spot = (spot, key)
        return pointer(spot)


class Number:
    """A number token, letter by letter as it was sent."""

    __slots__ = ("of_float", "text")

    def __init__(self, text: str, *, of_float: bool = False) -> None:
        self.text = text
        self.of_float = of_float  # as a framework parsed it, zeros at the end lost

    def __str__(self) -> str:
        return self.text


_Places: TypeAlias = "dict[str, tuple[int, int]] | tuple[array[int], array[int]]"
Node: TypeAlias = "str | Number | bool | None | dict[str, Node] | list[Node]"
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

    __slots__ = ("_places", "_text", "bom", "may_be_odd", "root")

    def __init__(
        self,
        root: Node,
        text: str | None = None,
        *,
        bom: bool = False,
        may_be_odd: bool = True,
    ) -> None:
        self.root = root
        self.bom = bom
        self.may_be_odd = may_be_odd
        self._text = text
        self._places: dict[int, _Places] = {}

    def raw(self, spot: Spot, node: Node) -> RawJson:
        """The JSON of the node at a spot.

        As it was sent, without the space outside strings.
        """
        if self._text is None:
            return RawJson.kept(_written(node))
        start, end = self._place(spot)
        text = self._text[start:end]
        return RawJson.kept(_SPACE.sub(lambda match: match[1] or "", text))

    def _place(self, spot: Spot) -> tuple[int, int]:
        text = self._text or ""
        if not spot:
            start: int = WHITESPACE.match(text, 0).end()
            return start, len(text.rstrip(" \t\n\r"))
        outer, key = spot
        start, end = self._place(outer)
        if type(key) is int and text[start] == "{":
            return start, end  # one object that stands for a list of one
        if start not in self._places:
            self._places[start] = _children(text, start)
        places: Any = self._places[start]
        if type(places) is tuple:
            return places[0][key], places[1][key]
        found: tuple[int, int] = places[key]
        return found


def parse(
    data: bytes | bytearray | memoryview | str,
    limit: int = MAX_BYTES,
    levels: int = MAX_LEVELS,
    items: int = MAX_ITEMS,
) -> Document:
    """Read the bytes of one JSON text; raises `NotJson`."""
    try:
        raw = data.encode() if isinstance(data, str) else bytes(data)
        if len(raw) > limit or has_more_items(raw, items):
            raise NotJson
        bom = raw.startswith(BOM)
        text = (raw[3:] if bom else raw).decode()
        root: Node = _DECODER.decode(text)
        if text.count("{") + text.count("[") > levels:
            _check_levels(root, levels)
        if b"\\u" in raw and _HALF.search(raw):
            _written(root).encode()
    except (ValueError, RecursionError):
        # The library's errors carry the text they failed on, so they are not chained.
        raise NotJson from None
    return Document(root, text, bom=bom, may_be_odd=may_be_odd(raw))


is_blank = re.compile(
    "[\t-\r \x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]+"
).fullmatch
"""Whether a text holds nothing but blanks."""


def may_be_odd(raw: bytes) -> bool:
    """Whether texts may hold accents apart, broken characters, or nothing but blanks.

    Mostly there are none, and no text needs a look.
    """
    if b"\xcc" in raw or b"\xcd" in raw or b"\xef" in raw:
        return True
    if b"\xc2" in raw and _BROKEN(raw) is not None:
        return True
    if b"\\" in raw and _ESCAPED(raw) is not None:
        return True
    # One sign is looked for much quicker than two, and these are rare.
    if b"\xe2" in raw and b'"\xe2' in raw:
        return True
    if b"\xe3" in raw or (b"\x9a" in raw and b"\xe1\x9a" in raw):
        return True
    # Looked for from the end, which for two signs takes half the time.
    return raw.rfind(b'" ') >= 0 and _BLANK(raw) is not None


def has_more_items(raw: bytes, most: int) -> bool:
    """Whether the lists of a JSON text have more items together than that.

    Asked before a tree is made, which would cost many times the memory of the text.
    """
    if len(raw) <= most or raw.count(b",") + raw.count(b"[") <= most:
        return False
    signs = _TEXT.sub(b"0", raw).translate(None, b" \t\n\r")
    around: list[bool] = []
    in_list, count = False, 0
    for found in _SIGN.finditer(signs):
        sign = found[0]
        if sign == b"[" or sign == b"{":
            around.append(in_list)
            in_list = sign == b"["
            count += in_list  # its first item: one without any is no sign of its own
        elif sign == b"]" or sign == b"}":
            in_list = bool(around) and around.pop()
        elif in_list:
            count += sign.count(b",")
        if count > most:
            return True
    return False


def from_python(
    value: object, levels: int = MAX_LEVELS, items: int = MAX_ITEMS
) -> Node:
    """The tree of a value that some framework parsed already.

    Raises `NotJson` for what JSON cannot say.
    """
    return _Taking(items).node(value, levels)


class _Taking:
    """Takes a value over; lists may hold each other, so their items are counted."""

    __slots__ = ("_left",)

    def __init__(self, items: int) -> None:
        self._left = items

    def node(self, value: object, levels: int) -> Node:
        """The node of a value, within so many levels."""
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str):
            return _whole(value)
        if isinstance(value, Number):
            return value
        if isinstance(value, int | float | Decimal):
            return _token(value)
        if levels == 0:
            raise NotPlain("a list or object at one level too many")
        if isinstance(value, Mapping):
            return self._object(value, levels - 1)
        if isinstance(value, list | tuple):
            return self._list(value, levels - 1)
        if isinstance(value, RawJson):
            try:
                return parse(value.text, levels=levels, items=self._left).root
            except NotJson:
                raise NotPlain("raw JSON at too many levels") from None
        raise NotPlain(type(value).__name__)

    def _object(self, members: Mapping[Any, object], levels: int) -> Node:
        made: dict[str, Node] = {}
        for key, item in members.items():
            if not isinstance(key, str):
                raise NotPlain(f"{type(key).__name__} as a key")
            name = _whole(key)
            try:
                made[name] = self.node(item, levels)
            except NotPlain as error:
                error.keys.append(name)
                raise
        return made

    def _list(self, values: list[Any] | tuple[Any, ...], levels: int) -> Node:
        self._left -= len(values)
        if self._left < 0:
            raise NotPlain("a list with too many items")
        made: list[Node] = []
        for item in values:
            try:
                made.append(self.node(item, levels))
            except NotPlain as error:
                error.keys.append(len(made))
                raise
        return made


def _whole(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NotPlain("text with half a pair") from None
    return str.__str__(text)


def _token(value: float | Decimal) -> Number:
    if isinstance(value, int):
        token = "" if value.bit_length() > _BITS else int.__repr__(value)
    elif isinstance(value, float):
        # A number too great for Python's floats was a number on the wire.
        token = {_INFINITE: "1e400", -_INFINITE: "-1e400"}.get(value) or float.__repr__(
            value
        )
    else:
        exponent = value.as_tuple().exponent
        is_near = isinstance(exponent, int) and abs(exponent) <= MAX_NUMBER
        token = format(value, "f") if is_near else ""
    if not token.lstrip("-")[:1].isdigit() or len(token) > MAX_NUMBER:
        raise NotPlain("a number that JSON does not have")
    return Number(token, of_float=isinstance(value, float))


class _Numbers(dict[str, Number]):
    """The numbers of tokens; short ones come often, and are made once."""

    def __missing__(self, token: str) -> Number:
        if len(token) > MAX_NUMBER:
            raise NotJson
        number = Number(token)
        if len(token) <= _SHORT:
            self[token] = number
        return number


_number = _Numbers().__getitem__


def _object(pairs: list[tuple[str, Node]]) -> dict[str, Node]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise NotJson
    return members


def _constant(name: str) -> Node:
    raise NotJson


_INFINITE = float("inf")
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


def _children(text: str, start: int) -> _Places:
    """Where the values of the object or list at `start` stand."""
    members: dict[str, tuple[int, int]] = {}
    starts, ends = array("q"), array("q")
    is_object = text[start] == "{"
    at = WHITESPACE.match(text, start + 1).end()
    key = ""
    while text[at] not in "}]":
        if is_object:
            key, at = scanstring(text, at + 1, True)
            at = WHITESPACE.match(text, WHITESPACE.match(text, at).end() + 1).end()
        end = _scan(text, at)[1]
        if is_object:
            members[key] = (at, end)
        else:
            starts.append(at)
            ends.append(end)
        at = WHITESPACE.match(text, end).end()
        if text[at] == ",":
            at = WHITESPACE.match(text, at + 1).end()
    return members if is_object else (starts, ends)


def _written(node: Node) -> str:
    """Canonical JSON of a tree."""
    if isinstance(node, Number):
        return node.text
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
