"""Bytes of a message in pieces: the items of one list are cut out, the rest is kept.

Only as much of JSON is known here as finding the ends of values needs. What is cut out,
and the rest, are whole texts, and read as every other text is. Pieces are fed from
outside, so whoever has them may wait for them as he likes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Final

from .tree import MOST_LEVELS, NotJson

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
    """One message that comes in pieces.

    `is_cut` is asked at each list that may be the payload: at the top (None), or at a
    key of the outermost object. An item and the rest are at most `limit` bytes each.
    """

    def __init__(self, limit: int, is_cut: Callable[[str | None], bool]) -> None:
        self.rest = bytearray()
        self._limit = limit
        self._is_cut = is_cut
        self._piece = b""
        self._at = 0
        self._is_over = False

    def feed(self, piece: bytes) -> None:
        """Hand over the next piece; an empty one says that there is no more."""
        self._piece, self._at = piece, 0
        self._is_over = not piece

    def has_bom(self) -> bool:
        """Whether it began with a byte order mark."""
        return self.rest[:1] == b"\xef"

    def items(self) -> Iterator[bytes | None]:
        """The items of the list, one by one; then `rest` has everything else.

        None asks for the next piece. Raises `NotJson` where the message breaks.
        """
        yield from self._more()
        if self._next() == _BOM_START:
            yield from self._copy(_BOM, self.rest)
        yield from self._copy(_SPACE, self.rest)
        start = self._next()
        if start == _OBJECT:
            yield from self._members()
        elif start == _LIST and self._is_cut(None):
            yield from self._items()
        yield from self._copy(_ALL, self.rest)

    def _members(self) -> Iterator[bytes | None]:
        rest = self.rest
        yield from self._take(rest)
        yield from self._copy(_SPACE, rest)
        if self._next() == _OBJECT_END:
            return
        while True:
            start = len(rest)
            yield from self._key()
            key = self._named(start)
            if self._next() == _LIST and self._is_cut(key):
                yield from self._items()
            else:
                yield from self._value(rest)
            yield from self._copy(_SPACE, rest)
            if self._next() != _COMMA:
                return
            yield from self._take(rest)
            yield from self._copy(_SPACE, rest)

    def _key(self) -> Iterator[None]:
        """The key of the next member is kept, and what stands before its value."""
        rest = self.rest
        if self._next() != _QUOTE:
            raise NotJson
        yield from self._text(rest)
        yield from self._copy(_SPACE, rest)
        if self._next() != _COLON:
            raise NotJson
        yield from self._take(rest)
        yield from self._copy(_SPACE, rest)

    def _named(self, start: int) -> str:
        """The key that begins there."""
        written = self.rest[start:].rstrip(b" \t\n\r").removesuffix(b":")
        try:
            key: str = json.loads(written.decode())
        except ValueError:
            raise NotJson from None
        return key

    def _items(self) -> Iterator[bytes | None]:
        yield from self._take(self.rest)
        yield from self._copy(_SPACE, None)
        if self._next() == _LIST_END:
            yield from self._take(self.rest)
            return
        while True:
            item = bytearray()
            yield from self._value(item)
            yield bytes(item)
            yield from self._copy(_SPACE, None)
            end = self._next()
            if end == _LIST_END:
                yield from self._take(self.rest)
                return
            if end != _COMMA:
                raise NotJson
            self._at += 1
            yield from self._copy(_SPACE, None)

    def _value(self, out: bytearray) -> Iterator[None]:
        start = self._next()
        if start in _OPENING:
            yield from self._nested(out)
        elif start == _QUOTE:
            yield from self._text(out)
        else:
            before = len(out)
            yield from self._copy(_SCALAR, out)
            # Only what comes next shows that a number is whole.
            if len(out) == before or self._next() == _END:
                raise NotJson

    def _nested(self, out: bytearray) -> Iterator[None]:
        level = 0
        while True:
            met = self._next()
            if met == _QUOTE:
                yield from self._text(out)
            elif met == _END:
                raise NotJson
            else:
                level += 1 if met in _OPENING else -1
                out.append(met)
                self._at += 1
                if self._at == len(self._piece):
                    yield from self._more()
            if level > MOST_LEVELS:
                raise NotJson
            if not level:
                return
            if self._copied(_IN_NESTED, out):
                yield from self._copy(_IN_NESTED, out)

    def _text(self, out: bytearray) -> Iterator[None]:
        yield from self._take(out)
        while True:
            yield from self._copy(_IN_TEXT, out)
            if self._next() == _QUOTE:
                yield from self._take(out)
                return
            # A piece ended behind a backslash; what that protects begins the next one.
            yield from self._take(out)
            yield from self._take(out)

    def _copy(
        self, pattern: re.Pattern[bytes], out: bytearray | None
    ) -> Iterator[None]:
        """Move the bytes that a pattern matches to `out`, over all pieces they cover."""
        while self._copied(pattern, out):
            yield from self._more()
            if self._is_over:
                return

    def _copied(self, pattern: re.Pattern[bytes], out: bytearray | None) -> bool:
        """The same for the piece at hand; whether there is nothing left of it."""
        match = pattern.match(self._piece, self._at)
        end = match.end() if match else self._at
        if out is not None:
            out += self._piece[self._at : end]
            if len(out) > self._limit:
                raise NotJson
        self._at = end
        return end == len(self._piece)

    def _take(self, out: bytearray) -> Iterator[None]:
        """Move the next byte to `out`; behind it there is a piece at hand, or the end."""
        if self._next() == _END:
            raise NotJson
        out.append(self._piece[self._at])
        self._at += 1
        if self._at == len(self._piece):
            yield from self._more()

    def _more(self) -> Iterator[None]:
        """Ask for pieces until there is a byte, or the end."""
        while self._at == len(self._piece) and not self._is_over:
            yield None

    def _next(self) -> int:
        """The next byte, which stays where it is; `_END` behind the last one."""
        return self._piece[self._at] if self._at < len(self._piece) else _END
