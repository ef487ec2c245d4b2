"""Why bytes are not JSON text, and where: a second look at a document that was refused, character by character.

It decides nothing: `reader` has refused already. The first break in the document counts (specs/law.md, "Why bytes are not JSON").
"""

from __future__ import annotations

import re
from typing import NamedTuple

from goitin.wire.codec import Limits, Place
from goitin.wire.json_reader import BOM, MAX_NUMBER

_BLANK = b" \t\n\r"
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")
_FILES = ((b"PK\x03\x04", "zip"), (b"%PDF", "pdf"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"))
_NOT_NUMBERS = (b"NaN", b"Infinity", b"-Infinity", b"undefined")
_WORDS = {ord("t"): b"true", ord("f"): b"false", ord("n"): b"null"}
_DIGITS = b"0123456789"
_RUN = re.compile(rb'[^"\\\x00-\x1f]+')
_LOW = re.compile(rb"\\u[dD][c-fC-F][0-9A-Fa-f]{2}")
_LETTERS = {ord(short): code for short, code in zip('"\\/bfnrt', '"\\/\b\f\n\r\t', strict=True)}


class Break(NamedTuple):
    """Why, and at which byte; None where no place says more."""

    reason: str
    at: int | None = None


class _Found(Exception):  # noqa: N818
    def __init__(self, reason: str, at: int) -> None:
        super().__init__()
        self.found = Break(reason, at)


def first(data: bytes, limits: Limits, *, tolerant: bool) -> Break:
    """The first break of a document that was refused."""
    if len(data) > limits.bytes:
        return Break("bytes")
    has_mark = data.startswith(BOM)
    begin = len(BOM) if has_mark else 0
    whole = _kind_of_file(data[begin:])
    if whole is not None:
        return Break(whole)
    if has_mark and not tolerant:
        return Break("bom")
    try:
        _Look(data, begin, limits).document()
    except _Found as error:
        return error.found
    return Break("syntax", len(data))


def place(data: bytes, at: int) -> Place:
    """Line, column and byte of a place. A byte order mark at the top is no column."""
    start = data.rfind(b"\n", 0, at) + 1
    line = data[start:at]
    column = sum(byte & 0xC0 != 0x80 for byte in line) + 1 - (start == 0 and line.startswith(BOM))
    return Place(data.count(b"\n", 0, at) + 1, column, at)


def _kind_of_file(data: bytes) -> str | None:
    """What the document is altogether, where it is nothing like JSON."""
    bare = data.lstrip(_BLANK)
    if not bare:
        return "empty"
    if bare.startswith(b"<"):
        return "html" if bare[:14].lower().startswith(_HTML) else "xml"
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or 0 in data[:2]:
        return "utf-16"
    return next((kind for begin, kind in _FILES if data.startswith(begin)), None)


class _Look:
    """Reads once more, without making anything but keys; nothing recurses."""

    def __init__(self, data: bytes, begin: int, limits: Limits) -> None:
        self.data, self.at, self.limits = data, begin, limits
        self.open: list[set[bytes] | None] = []  # keys so far of each object that is open; None: a list
        self.is_fresh = False  # nothing stands yet in what was opened last
        self.items = 0
        bad = _first_bad(data)
        self.end, self.behind = (len(data), "cut") if bad is None else (bad, "utf-8")

    def document(self) -> None:
        self.value()
        while self.open:
            self.member()
        self.space()
        if self.at < self.end or self.behind == "utf-8":
            raise _Found("trailing" if self.at < self.end else "utf-8", self.at)

    def member(self) -> None:
        """One more member of the innermost list or object, or its end."""
        keys = self.open[-1]
        self.space()
        char = self.peek()
        if char == (ord("]") if keys is None else ord("}")):
            self.at += 1
            self.open.pop()
            self.is_fresh = False
            return
        if not self.is_fresh:
            self.take(b",")
        self.is_fresh = False
        if keys is None:
            self.value(is_item=True)
        else:
            self.key(keys)
            self.take(b":")
            self.value()

    def key(self, keys: set[bytes]) -> None:
        self.space()
        start = self.at
        if self.peek() != ord('"'):
            raise _Found("syntax", self.at)
        key = self.string()
        if key in keys:
            raise _Found("repeated-key", start)
        keys.add(key)

    def value(self, *, is_item: bool = False) -> None:
        """A value; of a list or an object only its beginning."""
        self.space()
        char = self.peek()
        if self.data.startswith(_NOT_NUMBERS, self.at, self.end):
            raise _Found("not-a-number", self.at)
        if char not in b'"[{-0123456789tfn':
            raise _Found("syntax", self.at)
        self.items += is_item
        if is_item and self.items > self.limits.items:
            raise _Found("items", self.at)
        if char in b"[{":
            if len(self.open) >= self.limits.levels:
                raise _Found("levels", self.at)
            self.at += 1
            self.open.append(None if char == ord("[") else set())
            self.is_fresh = True
        elif char == ord('"'):
            self.string()
        elif char in _WORDS:
            for letter in _WORDS[char]:
                self.take(bytes([letter]))
        else:
            self.number()

    def string(self) -> bytes:
        """A text, unescaped."""
        self.at += 1
        made = b""
        while True:
            run = _RUN.match(self.data, self.at, self.end)
            if run is not None:
                made += run[0]
                self.at = run.end()
            char = self.peek()
            if char == ord('"'):
                self.at += 1
                return made
            if char != ord("\\"):
                raise _Found("control", self.at)
            made += self.escape().encode("utf-8")

    def escape(self) -> str:
        start = self.at
        self.at += 1
        char = self.peek()
        if char in _LETTERS:
            self.at += 1
            return _LETTERS[char]
        if char != ord("u"):
            raise _Found("escape", start)
        unit = self.unit(start)
        if 0xD800 <= unit < 0xE000:
            if unit >= 0xDC00 or not _LOW.match(self.data, self.at, self.end):
                raise _Found("surrogate", start)
            self.at += 1
            return chr(0x10000 + ((unit - 0xD800) << 10) + self.unit(start) - 0xDC00)
        return chr(unit)

    def unit(self, start: int) -> int:
        """The four digits behind `u`, which stands here."""
        for _ in range(4):
            self.at += 1
            if self.peek() not in b"0123456789abcdefABCDEF":
                raise _Found("escape", start)
        self.at += 1
        return int(self.data[self.at - 4 : self.at], 16)

    def number(self) -> None:
        start = self.at
        self.step(b"-", start)
        if not self.step(b"0", start):
            self.digits(start)
        if self.step(b".", start):
            self.digits(start)
        if self.step(b"eE", start):
            self.step(b"+-", start)
            self.digits(start)

    def digits(self, start: int) -> None:
        """One digit at least."""
        if self.peek() not in _DIGITS:
            raise _Found("syntax", self.at)
        while self.step(_DIGITS, start):
            pass

    def step(self, chars: bytes, start: int) -> bool:
        """Go over one of these characters of a number, if it is there."""
        if self.at >= self.end or self.data[self.at] not in chars:
            return False
        self.at += 1
        if self.at - start > MAX_NUMBER:
            raise _Found("number", start)
        return True

    def take(self, char: bytes) -> None:
        """Go over the one character that can stand here; white space before a sign, none within a word."""
        if char in b":,":
            self.space()
        if self.peek() != char[0]:
            raise _Found("syntax", self.at)
        self.at += 1

    def peek(self) -> int:
        """The byte here; where the document ends, or what is no character begins, that is the break."""
        if self.at < self.end:
            return self.data[self.at]
        raise _Found(self.behind, self.end)

    def space(self) -> None:
        while self.at < self.end and self.data[self.at] in _BLANK:
            self.at += 1


def _first_bad(data: bytes) -> int | None:
    """The first byte that is part of no character."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return None
