"""JSON text to a tree of nodes, or `NotJson`.

Pydantic's scanner takes half the time of the standard library's, but drops repeated keys
and the letters of numbers. Where there may be such, and where it refuses, the standard
library's has its say; what that lets pass (repeated keys, lone surrogates, endless
numbers) is looked for here. A small scanner of places finds the raw text of a member when
somebody asks for it.
"""

from __future__ import annotations

import json
import re
from array import array
from json.decoder import WHITESPACE, scanstring  # type: ignore[attr-defined]
from typing import Any, TypeAlias

from pydantic_core import from_json

from .tree import (
    BOM,
    MAX_BYTES,
    MAX_ITEMS,
    MAX_LEVELS,
    MAX_NUMBER,
    Node,
    NotJson,
    Number,
    Pointer,
    written,
)

_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
_BROKEN = re.compile(rb"\xc2[\x80-\x9f\xa0]").search
# Halves of pairs, accents, broken characters and blanks, where they are escaped; texts
# that begin with a blank, or with an escape.
_ESCAPED = re.compile(
    rb'\\u(?:[dD][89a-fA-F]|03|00[0-28-9aA]|1680|20[0-6]|3000|[fF][eEfF])|"\\[tnrf]'
).search
_BLANK = re.compile(rb'"(?:[ \x80-\xff]|\\[tnrf])+"').search
# All bytes but colons and those that odd texts are made of, escaped or not.
_ORDINARY = bytes(set(range(256)) - set(b":\\\xc2\xcc\xcd\xe2\xe3\xef\x9a"))
_SPACE = re.compile(r'("[^"\\]*+(?:\\.[^"\\]*+)*+")|[ \t\n\r]+', re.DOTALL)
_TEXT = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
# Brackets one by one, and what stands between them, empty ones included.
_SIGN = re.compile(rb"(?:[^\[\]{}]++|\{\}|\[\])++|[\[\]{}]")
_SHORT = 3  # tokens that are made once
_BLANKS = b" \t\n\r"
_BRANCHES = frozenset((dict, list))

_Places: TypeAlias = "dict[str, tuple[int, int]] | tuple[array[int], array[int]]"


class Document:
    """One JSON text.

    Its tree, what its bytes tell at a glance, and the raw text of its members.
    """

    __slots__ = ("_places", "_text", "bom", "may_be_odd", "root")

    def __init__(
        self,
        root: Node,
        text: str | bytes | None = None,
        *,
        bom: bool = False,
        may_be_odd: bool = True,
    ) -> None:
        self.root = root
        self.bom = bom
        self.may_be_odd = may_be_odd
        self._text = text
        self._places: dict[int, _Places] = {}

    def raw(self, pointer: Pointer, node: Node) -> str:
        """The JSON of the node at a pointer.

        As it was sent, without the space outside strings.
        """
        if self._text is None:
            return written(node)
        if isinstance(self._text, bytes):
            self._text = self._text.decode()
        start, end = self._place(pointer)
        text = self._text[start:end]
        return _SPACE.sub(lambda match: match[1] or "", text)

    def bare(self) -> Document:
        """The same text without its tree."""
        return Document(None, self._text)

    def _place(self, pointer: Pointer) -> tuple[int, int]:
        text: Any = self._text
        if not pointer:
            start: int = WHITESPACE.match(text, 0).end()
            return start, len(text.rstrip(" \t\n\r"))
        outer, key = pointer
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
    *,
    colons: int | None = None,
) -> Document:
    """Read the bytes of one JSON text; raises `NotJson`.

    `colons` is how many there are, if somebody has seen that no text in it may be odd.
    """
    try:
        raw = data.encode() if isinstance(data, str) else bytes(data)
        if len(raw) > limit or has_more_items(raw, items):
            raise NotJson
        bom = raw.startswith(BOM)
        text: str | bytes = raw
        root = None if bom else _plain(raw, levels, colons)
        if root is None:
            text = (raw[3:] if bom else raw).decode()
            root = _DECODER.decode(text)
            if b"\\u" in raw and _HALF.search(raw):
                written(root).encode()
            if raw.count(b"{") + raw.count(b"[") > levels:
                _check_levels(root, levels)
    except (ValueError, RecursionError):
        # The library's errors carry the text they failed on, so they are not chained.
        raise NotJson from None
    # Without an escape there is but one way to write what was read.
    kept = text if b"\\" in raw else None
    is_odd = colons is None and may_be_odd(raw)
    return Document(root, kept, bom=bom, may_be_odd=is_odd)


def _plain(raw: bytes, levels: int, colons: int | None) -> Node | None:
    """The tree of an object or list with neither a number nor a repeated key, else None.

    Raises `NotJson` where it has more levels.
    """
    try:
        root: Any = from_json(raw)
    except ValueError:
        return None
    keys, level = 0, [root]
    while level:
        if not _BRANCHES.issuperset(map(type, level)):
            return None  # a number
        if not levels:
            raise NotJson
        levels -= 1
        parts: list[Any] = []
        for node in level:
            if type(node) is dict:
                keys += len(node)
                parts += node.values()
            else:
                parts += node
        level = [
            part
            for part in parts
            if type(part) is not str and part is not None and type(part) is not bool
        ]
    return root if keys == colons or has_keys(raw, keys) else None


def has_keys(raw: bytes, keys: int) -> bool:
    """Whether a JSON text has just so many keys.

    A key is a text with a colon behind it. Where no text has a colon there are as many of
    these as keys; else those count that follow a quote.
    """
    return raw.count(b":") == keys or raw.translate(None, _BLANKS).count(b'":') == keys


def may_be_odd(raw: bytes) -> bool:
    """Whether texts may hold accents apart, broken characters, or nothing but blanks."""
    return glance(raw)[0]


def glance(raw: bytes) -> tuple[bool, int]:
    """Whether texts may be odd, which `may_be_odd` says, and how many colons there are.

    Mostly none may, and no text needs a look.
    """
    signs = raw.translate(None, _ORDINARY)
    rare = signs.strip(b":")
    colons = signs.count(b":") if rare else len(signs)
    if rare and _has_odd(raw, rare):
        return True, colons
    # Looked for from the end, which for two signs takes half the time.
    return raw.rfind(b'" ') >= 0 and _BLANK(raw) is not None, colons


def _has_odd(raw: bytes, rare: bytes) -> bool:
    """Whether bytes that may be odd are; `rare` are those there are."""
    if b"\xcc" in rare or b"\xcd" in rare or b"\xe3" in rare or b"\xef" in rare:
        return True
    return (
        (b"\xc2" in rare and _BROKEN(raw) is not None)
        or (b"\\" in rare and _ESCAPED(raw) is not None)
        or (b"\xe2" in rare and b'"\xe2' in raw)
        or (b"\x9a" in rare and b"\xe1\x9a" in raw)
    )


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
