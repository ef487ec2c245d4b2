"""Bytes → nodes, or `Fault`: exactly one JSON text (RFC 8259) in UTF-8, nothing repaired, nothing guessed.

Numbers stay letter by letter, every node knows where it stands, and nothing recurses: depth costs no stack.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Any

MAX_NUMBER = 100
MAX_ITEMS = 1_000_000
BOM = b"\xef\xbb\xbf"

_BLANK = (" ", "\n", "\r", "\t")
_TEXT = re.compile(r'"([^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[^"\\\x00-\x1f]*+)*+)"')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?")
_WORD = re.compile(r"true|false|null")
_ESCAPE = re.compile(
    r"\\u([dD][89abAB][0-9A-Fa-f]{2})\\u([dD][c-fC-F][0-9A-Fa-f]{2})|\\u([0-9A-Fa-f]{4})|\\(.)"
)
_PLAIN = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_OUTSIDE_TEXT = re.compile(r'("(?:[^"\\]++|\\.)*+")|[ \t\n\r]++')


class Fault(Exception):  # noqa: N818
    """These bytes are not one JSON text, or go beyond a limit."""


class Kind(Enum):
    """What a node is."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    LIST = "list"
    OBJECT = "object"


class Node:
    """A JSON value: `value` is a str (of a number its token), bool, None, list of nodes or dict of key to node.

    `text[start:end]` is what the sender wrote.
    """

    __slots__ = ("end", "kind", "start", "text", "value")

    def __init__(self, kind: Kind, value: Any, text: str, start: int, end: int) -> None:
        self.kind, self.value, self.text, self.start, self.end = kind, value, text, start, end

    @property
    def raw(self) -> str:
        """What the sender wrote, without whitespace outside texts."""
        return _OUTSIDE_TEXT.sub(lambda found: found[1] or "", self.text[self.start : self.end])

    @property
    def is_filled(self) -> bool:
        """Whether it is neither null nor an empty text."""
        return self.kind is not Kind.NULL and self.value != ""


def decode(data: bytes, max_bytes: int) -> str:
    """The text of the bytes; overlong forms and encoded surrogates are no UTF-8. Raises `Fault`."""
    if len(data) > max_bytes:
        raise Fault
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Fault from None


def read(text: str, max_levels: int, max_items: int = MAX_ITEMS) -> Node:
    """The one JSON value of a text; `max_items` is how many all its lists may have together. Raises `Fault`."""
    return _Reader(text, max_levels, max_items).document()


class _Reader:
    def __init__(self, text: str, max_levels: int, max_items: int) -> None:
        self.text = text
        self.at = 0
        self.max_levels, self.items_left = max_levels, max_items
        self.open: list[Node] = []

    def document(self) -> Node:
        root = self.value()
        while self.open:
            self.member()
        self.space()
        if self.at < len(self.text):
            raise Fault
        return root

    def member(self) -> None:
        """One more member of the innermost list or object that is open, or its end."""
        node = self.open[-1]
        is_object = node.kind is Kind.OBJECT
        if self.takes("}" if is_object else "]"):
            node.end = self.at
            self.open.pop()
            return
        if node.value and not self.takes(","):
            raise Fault
        if not is_object:
            self.items_left -= 1
            if self.items_left < 0:
                raise Fault
            node.value.append(self.value())
            return
        self.space()
        key = self.string()
        if key in node.value or not self.takes(":"):
            raise Fault
        node.value[key] = self.value()

    def value(self) -> Node:
        """A value; of a list or an object only its beginning."""
        self.space()
        start = self.at
        char = self.text[start : start + 1]
        if char == '"':
            found = self.string()
            return Node(Kind.TEXT, found, self.text, start, self.at)
        if char and char in "[{":
            return self.beginning(char)
        if char and char in "-0123456789":
            token = self.token(_NUMBER)
            if len(token) > MAX_NUMBER:
                raise Fault
            return Node(Kind.NUMBER, token, self.text, start, self.at)
        word = self.token(_WORD)
        if word == "null":
            return Node(Kind.NULL, None, self.text, start, self.at)
        return Node(Kind.BOOLEAN, word == "true", self.text, start, self.at)

    def beginning(self, char: str) -> Node:
        if len(self.open) >= self.max_levels:
            raise Fault
        kind = Kind.LIST if char == "[" else Kind.OBJECT
        node = Node(kind, [] if char == "[" else {}, self.text, self.at, self.at)
        self.open.append(node)
        self.at += 1
        return node

    def string(self) -> str:
        found = _TEXT.match(self.text, self.at)
        if found is None:
            raise Fault
        self.at = found.end()
        inside = found[1]
        return _ESCAPE.sub(_unescaped, inside) if "\\" in inside else inside

    def token(self, shape: re.Pattern[str]) -> str:
        found = shape.match(self.text, self.at)
        if found is None:
            raise Fault
        self.at = found.end()
        return found[0]

    def takes(self, char: str) -> bool:
        self.space()
        if not self.text.startswith(char, self.at):
            return False
        self.at += 1
        return True

    def space(self) -> None:
        while self.text[self.at : self.at + 1] in _BLANK:
            self.at += 1


def _unescaped(found: re.Match[str]) -> str:
    high, low, unit, letter = found.groups()
    if letter is not None:
        return _PLAIN.get(letter, letter)
    if high is not None:
        return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00)
    code = int(unit, 16)
    if 0xD800 <= code < 0xE000:
        raise Fault
    return chr(code)
