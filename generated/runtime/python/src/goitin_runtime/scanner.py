"""Bytes of a message in pieces: the items of one list are cut out, the rest is kept.

Only as much of JSON is known here as finding the ends of values needs. What is cut out,
and the rest, are whole texts, and read as every other text is. Pieces are fed from
outside, so whoever has them may wait for them as he likes.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from typing import Final

from .breaks import Limits, Place, first, first_behind, told
from .sentences import Told
from .tree import BOM, MOST_LEVELS, NotJson

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
        self._is_broken = False
        self._is_long = False
        # Of the list that is cut out: where it begins in the rest, whether it has ended,
        # what of it is behind, and what of it is at hand.
        self._start = self._end = -1
        self._behind = Place()
        self._gap, self._item = bytearray(), bytearray()
        self._count = 0

    def feed(self, piece: bytes) -> None:
        """Hand over the next piece; an empty one says that there is no more."""
        if self._is_broken:
            piece, self._is_over = self._piece[self._at :] + piece, not piece
        else:
            self._is_over = not piece
        self._piece, self._at = piece, 0

    def wants(self, enough: int) -> bool:
        """Whether more bytes would help to tell what a break is."""
        self._is_broken = True
        is_short = len(self._piece) - self._at < enough
        return is_short and not self._is_over and not self._is_long

    def broken(self, limits: Limits, *, tolerant: bool) -> Told:
        """What the break is, and where in the document."""
        left = self._piece[self._at :]
        gap, item = bytes(self._gap), bytes(self._item)
        if self._is_long or max(len(self.rest), len(item)) > limits.bytes:
            return told("bytes", None, limits)
        look = limits._replace(bytes=sys.maxsize)
        if self._start < 0 or self._end >= 0:
            whole = bytes(self.rest) + left
            found = first(whole, look, tolerant=tolerant)
            return told(found.reason, self._place(whole, found.at), limits)
        head, data = bytes(self.rest[: self._start]), gap + item + left
        found = first_behind(head, data, look, fresh=not self._count)
        at = None if found.at is None else self._behind.behind(data[: found.at])
        return told(found.reason, at, limits)

    def _place(self, rest: bytes, at: int | None) -> Place | None:
        """Where in the document a byte of the rest stood."""
        if at is None:
            return None
        top = Place(0, -1) if rest.startswith(BOM) else Place()
        if self._end < 0 or at <= self._start:
            return top.behind(rest[:at])
        return self._behind.behind(bytes(self._gap) + rest[self._end : at])

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
        self._start = len(self.rest)
        rest = bytes(self.rest)
        top = Place(0, -1) if rest.startswith(BOM) else Place()
        self._behind = top.behind(rest)
        while True:
            yield from self._copy(_SPACE, self._gap)
            if not self._count and self._next() == _LIST_END:
                break
            yield from self._value(self._item)
            data = bytes(self._item)
            yield data
            self._count += 1
            self._behind = self._behind.behind(bytes(self._gap) + data)
            self._gap, self._item = bytearray(), bytearray()
            yield from self._copy(_SPACE, self._gap)
            if self._next() == _LIST_END:
                break
            if self._next() != _COMMA:
                raise NotJson
            yield from self._take(self._gap)
        self._end = len(self.rest)
        yield from self._take(self.rest)

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
                self._is_long = True
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
