"""Bytes of a message in pieces: the items of one list are cut out, the rest is kept.

Only as much of JSON is known here as finding the ends of values needs. What is cut out,
and the rest, are whole texts, and read as every other text is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO, Final

from .tree import MOST_LEVELS, NotJson

_PIECE = 1 << 16
_END: Final = -1
_BOM_START: Final = 0xEF
_OPENING = frozenset(b"[{")
_QUOTE, _COMMA, _COLON, _LIST, _LIST_END, _OBJECT, _OBJECT_END = b'",:[]{}'

# Each stops where a piece ends and goes on in the next one, so every byte is met once.
_BOM = re.compile(b"[\xef\xbb\xbf]*+")
_SPACE = re.compile(rb"[ \t\n\r]*+")
_SCALAR = re.compile(rb'[^\[\]{}",: \t\n\r]*+')
_IN_TEXT = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_IN_NESTED = re.compile(rb'(?:[^"\[\]{}]++|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+', re.DOTALL)
_ALL = re.compile(rb".*+", re.DOTALL)


class Scanner:
    """One message of a file.

    `is_cut` is asked at each list that may be the payload: at the top (None), or at a
    key of the outermost object; `keys` has those met so far. An item and the rest are
    at most `limit` bytes each.
    """

    def __init__(
        self, file: BinaryIO, limit: int, is_cut: Callable[[str | None], bool]
    ) -> None:
        self.rest = bytearray()
        self.keys: dict[str, None] = {}
        self._file = file
        self._limit = limit
        self._is_cut = is_cut
        self._piece = b""
        self._at = 0

    def has_bom(self) -> bool:
        """Whether it began with a byte order mark."""
        return self.rest[:1] == b"\xef"

    def items(self) -> Iterator[bytes]:
        """The items of the list, one by one; then `rest` has everything else.

        Raises `NotJson` where the message breaks.
        """
        if self._next() == _BOM_START:
            self._copy(_BOM, self.rest)
        self._copy(_SPACE, self.rest)
        start = self._next()
        if start == _OBJECT:
            yield from self._members()
        elif start == _LIST and self._is_cut(None):
            yield from self._items()
        self._copy(_ALL, self.rest)

    def _members(self) -> Iterator[bytes]:
        rest = self.rest
        self._take(rest)
        self._copy(_SPACE, rest)
        if self._next() == _OBJECT_END:
            return
        while True:
            key = self._key()
            if self._next() == _LIST and self._is_cut(key):
                yield from self._items()
            else:
                self._value(rest)
            self._copy(_SPACE, rest)
            if self._next() != _COMMA:
                return
            self._take(rest)
            self._copy(_SPACE, rest)

    def _key(self) -> str:
        """The key of the next member; what stands before its value is kept."""
        rest = self.rest
        start = len(rest)
        if self._next() != _QUOTE:
            raise NotJson
        self._text(rest)
        try:
            key: str = json.loads(rest[start:].decode())
        except ValueError:
            raise NotJson from None
        self._copy(_SPACE, rest)
        if self._next() != _COLON:
            raise NotJson
        self._take(rest)
        self._copy(_SPACE, rest)
        self.keys[key] = None
        return key

    def _items(self) -> Iterator[bytes]:
        self._take(self.rest)
        self._copy(_SPACE, None)
        if self._next() == _LIST_END:
            return self._take(self.rest)
        while True:
            item = bytearray()
            self._value(item)
            yield bytes(item)
            self._copy(_SPACE, None)
            end = self._next()
            if end == _LIST_END:
                return self._take(self.rest)
            if end != _COMMA:
                raise NotJson
            self._at += 1
            self._copy(_SPACE, None)

    def _value(self, out: bytearray) -> None:
        start = self._next()
        if start in _OPENING:
            self._nested(out)
        elif start == _QUOTE:
            self._text(out)
        else:
            before = len(out)
            self._copy(_SCALAR, out)
            # Only what comes next shows that a number is whole.
            if len(out) == before or self._next() == _END:
                raise NotJson

    def _nested(self, out: bytearray) -> None:
        level = 0
        while True:
            met = self._next()
            if met == _QUOTE:
                self._text(out)
            elif met == _END:
                raise NotJson
            else:
                level += 1 if met in _OPENING else -1
                self._take(out)
            if level > MOST_LEVELS:
                raise NotJson
            if not level:
                return
            self._copy(_IN_NESTED, out)

    def _text(self, out: bytearray) -> None:
        self._take(out)
        while True:
            self._copy(_IN_TEXT, out)
            if self._next() == _QUOTE:
                return self._take(out)
            # A piece ended behind a backslash; what that protects begins the next one.
            self._take(out)
            self._take(out)

    def _copy(self, pattern: re.Pattern[bytes], out: bytearray | None) -> None:
        """Move the bytes that a pattern matches to `out`, over all pieces they cover."""
        while True:
            match = pattern.match(self._piece, self._at)
            end = match.end() if match else self._at
            if out is not None:
                out += self._piece[self._at : end]
                if len(out) > self._limit:
                    raise NotJson
            self._at = end
            if end < len(self._piece) or self._next() == _END:
                return

    def _take(self, out: bytearray) -> None:
        """Move the next byte to `out`."""
        if self._next() == _END:
            raise NotJson
        out.append(self._piece[self._at])
        self._at += 1

    def _next(self) -> int:
        """The next byte, which stays where it is; `_END` behind the last one."""
        if self._at == len(self._piece):
            self._piece, self._at = self._file.read(_PIECE) or b"", 0
        return self._piece[self._at] if self._piece else _END
