"""Bytes → nodes, or `Refused`: exactly one JSON text (RFC 8259) in UTF-8, nothing repaired, nothing guessed.

Numbers stay letter by letter, every node knows where it stands, and nothing recurses: depth costs no stack.
"""

from __future__ import annotations

import re

from goitin.wire.codec import Limits, Refused
from goitin.wire.document import Kind, Node
from goitin.wire.tree import Verbatim

MAX_NUMBER = 100
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


class JsonNode(Node):
    """A value of a JSON text."""

    __slots__ = ()

    @property
    def verbatim(self) -> Verbatim:
        """What the sender wrote, without whitespace outside texts."""
        return Verbatim(_OUTSIDE_TEXT.sub(lambda found: found[1] or "", self.text[self.start : self.end]))


def decode(data: bytes, max_bytes: int) -> str:
    """The text of the bytes; overlong forms and encoded surrogates are no UTF-8. Raises `Refused`."""
    if len(data) > max_bytes:
        raise Refused
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused from None


def read(text: str, limits: Limits) -> Node:
    """The one JSON value of a text. Raises `Refused`."""
    return _Reader(text, limits).document()


class _Reader:
    def __init__(self, text: str, limits: Limits) -> None:
        self.text = text
        self.at = 0
        self.max_levels, self.items_left = limits.levels, limits.items
        self.open: list[Node] = []

    def document(self) -> Node:
        root = self.value()
        while self.open:
            self.member()
        self.space()
        if self.at < len(self.text):
            raise Refused
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
            raise Refused
        if not is_object:
            self.items_left -= 1
            if self.items_left < 0:
                raise Refused
            node.value.append(self.value())
            return
        self.space()
        key = self.string()
        if key in node.value or not self.takes(":"):
            raise Refused
        node.value[key] = self.value()

    def value(self) -> Node:
        """A value; of a list or an object only its beginning."""
        self.space()
        start = self.at
        char = self.text[start : start + 1]
        if char == '"':
            found = self.string()
            return JsonNode(Kind.TEXT, found, self.text, start, self.at)
        if char and char in "[{":
            return self.beginning(char)
        if char and char in "-0123456789":
            token = self.token(_NUMBER)
            if len(token) > MAX_NUMBER:
                raise Refused
            return JsonNode(Kind.NUMBER, token, self.text, start, self.at)
        word = self.token(_WORD)
        if word == "null":
            return JsonNode(Kind.NULL, None, self.text, start, self.at)
        return JsonNode(Kind.BOOLEAN, word == "true", self.text, start, self.at)

    def beginning(self, char: str) -> Node:
        if len(self.open) >= self.max_levels:
            raise Refused
        kind = Kind.LIST if char == "[" else Kind.OBJECT
        node = JsonNode(kind, [] if char == "[" else {}, self.text, self.at, self.at)
        self.open.append(node)
        self.at += 1
        return node

    def string(self) -> str:
        found = _TEXT.match(self.text, self.at)
        if found is None:
            raise Refused
        self.at = found.end()
        inside = found[1]
        return _ESCAPE.sub(_unescaped, inside) if "\\" in inside else inside

    def token(self, shape: re.Pattern[str]) -> str:
        found = shape.match(self.text, self.at)
        if found is None:
            raise Refused
        self.at = found.end()
        return found[0]

    def takes(self, char: str) -> bool:
        if not self.text.startswith(char, self.at):
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
        raise Refused
    return chr(code)
