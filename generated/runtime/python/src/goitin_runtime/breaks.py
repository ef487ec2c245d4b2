"""Why bytes are not JSON text, and where: a second look at a document that was refused.

It decides nothing: the reader has refused already. The first break counts.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from .findings import Said, Subject
from .options import Options
from .sentences import Told
from .tree import BOM, MAX_NUMBER

_BLANK = b" \t\n\r"
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")
_FILES = (
    (b"PK\x03\x04", "zip"),
    (b"%PDF", "pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
)
_NOT_NUMBERS = (b"NaN", b"Infinity", b"-Infinity", b"undefined")
_WORDS = {ord("t"): b"true", ord("f"): b"false", ord("n"): b"null"}
_NUMBER = re.compile(rb"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?")
_SPACE = re.compile(rb"[ \t\n\r]*+")
_TEXT = re.compile(rb'"([^"\\\x00-\x1f]*+)"')
_RUN = re.compile(rb'[^"\\\x00-\x1f]++')
_LOW = re.compile(rb"\\u[dD][c-fC-F][0-9A-Fa-f]{2}")
_LETTERS = {
    ord(short): code for short, code in zip('"\\/bfnrt', '"\\/\b\f\n\r\t', strict=True)
}
_LIST: Final = None
# Members and items that need no second look are passed over many at once.
_WHITE = rb"[ \t\n\r]*+"
_PLAIN = rb'"[^"\\\x00-\x1f]*+"'
_SCALAR = (
    rb"(?:"
    + _PLAIN
    + rb"|-?(?:0|[1-9][0-9]{0,60}+)(?:\.[0-9]{1,30}+)?(?![0-9.eE])|true|false|null"
)
_ITEM = re.compile(
    _WHITE + _SCALAR + rb"|\{" + _WHITE + rb"\}|\[" + _WHITE + rb"\])" + _WHITE + rb","
)
_MEMBER = re.compile(
    _WHITE
    + rb"("
    + _PLAIN
    + rb")"
    + _WHITE
    + rb":"
    + _WHITE
    + _SCALAR
    + rb")"
    + _WHITE
    + rb","
)
_MANY = rb"(?:%b){1,4096}+"
_ITEMS = re.compile(_MANY % _ITEM.pattern)
_MEMBERS = re.compile(_MANY % _MEMBER.pattern.replace(b"(" + _PLAIN + b")", _PLAIN, 1))
_CONTINUING = bytes(range(0x80, 0xC0))


class Limits(NamedTuple):
    """The caller's limits that make a document invalid JSON."""

    bytes: int
    levels: int
    items: int


def limits(options: Options) -> Limits:
    """Those of a caller's options."""
    return Limits(options.max_bytes, options.max_levels, options.max_items)


class Place(NamedTuple):
    """Lines before a place, characters before it in its line, bytes before it."""

    lines: int = 0
    characters: int = 0
    size: int = 0

    def behind(self, data: bytes) -> Place:
        """The place behind some bytes that begin here."""
        lines = data.count(b"\n")
        last = data[data.rfind(b"\n") + 1 :] if lines else data
        before = 0 if lines else self.characters
        characters = before + len(last.translate(None, _CONTINUING))
        return Place(self.lines + lines, characters, self.size + len(data))


class Break(NamedTuple):
    """Why, and behind how many bytes; None where no place says more."""

    reason: str
    at: int | None = None


class _Found(Exception):
    def __init__(self, reason: str, at: int) -> None:
        super().__init__()
        self.found = Break(reason, at)


class Broken:
    """A document that is not JSON text; looked at when somebody asks why."""

    __slots__ = ("_data", "_limits", "_told", "_tolerant")

    def __init__(self, data: bytes, limits: Limits, *, tolerant: bool) -> None:
        self._data, self._limits, self._tolerant = data, limits, tolerant
        self._told: Told | None = None

    def about(self, subject: Subject | None) -> Said:
        """The sentence that says what is wrong and where."""
        return self.told().about(subject)

    def told(self) -> Told:
        """The same, still to be put into words."""
        if self._told is None:
            found = first(self._data, self._limits, tolerant=self._tolerant)
            start = Place(0, -1) if self._data.startswith(BOM) else Place()
            at = None if found.at is None else start.behind(self._data[: found.at])
            self._told = told(found.reason, at, self._limits)
            self._data = b""
        return self._told


def told(reason: str, at: Place | None, limits: Limits) -> Told:
    """The sentence about a break at a place."""
    said: dict[str, str] = {}
    if at is not None:
        said = {
            "line": str(at.lines + 1),
            "column": str(at.characters + 1),
            "byte": str(at.size),
        }
    if reason in limits._fields:
        said["max"] = str(getattr(limits, reason))
    return Told(f"json {reason}", said)


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
        Look(data, limits, begin).document()
    except _Found as error:
        return error.found
    return Break("syntax", len(data))


def first_behind(head: bytes, data: bytes, limits: Limits, *, fresh: bool) -> Break:
    """The first break of what stands in a list that a head opened; in bytes of `data`.

    Its items are not counted: each is a document of its own.
    """
    begin = len(BOM) if head.startswith(BOM) else 0
    if fresh and _is_utf_16(head[begin:] + data):
        return Break("utf-16")
    look = Look(head, limits, begin)
    try:
        look.value()
        while look.at < len(head):
            look.member()
    except _Found:
        return Break("syntax", 0)
    look.go_on(data, fresh=fresh)
    try:
        look.document(is_begun=True)
    except _Found as error:
        return error.found
    return Break("syntax", len(data))


def _kind_of_file(data: bytes) -> str | None:
    """What the document is altogether, where it is nothing like JSON."""
    bare = data.lstrip(_BLANK)
    if not bare:
        return "empty"
    if bare.startswith(b"<"):
        return "html" if bare[:14].lower().startswith(_HTML) else "xml"
    if _is_utf_16(data):
        return "utf-16"
    return next((kind for begin, kind in _FILES if data.startswith(begin)), None)


def _is_utf_16(data: bytes) -> bool:
    return data[:2] in (b"\xff\xfe", b"\xfe\xff") or 0 in data[:2]


class Look:
    """Reads once more, without making anything but keys; nothing recurses."""

    def __init__(self, data: bytes, limits: Limits, begin: int = 0) -> None:
        self.limits = limits
        self.open: list[set[bytes] | None] = []  # keys so far; None: a list
        self.is_fresh = False  # nothing stands yet in what was opened last
        self.items = 0
        self.uncounted = 0  # levels in which items are not counted
        self._begin(data, begin)

    def _begin(self, data: bytes, at: int) -> None:
        self.data, self.at = data, at
        bad = _first_bad(data)
        self.end, self.behind = (len(data), "cut") if bad is None else (bad, "utf-8")

    def go_on(self, data: bytes, *, fresh: bool) -> None:
        """Go on with other bytes, in the list that was opened last."""
        self._begin(data, 0)
        self.is_fresh, self.items, self.uncounted = fresh, 0, len(self.open)

    def document(self, *, is_begun: bool = False) -> None:
        if not is_begun:
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
            self.pass_items()
            if len(self.open) == self.uncounted:
                self.items = -1
            self.value(is_item=True)
        else:
            self.pass_members(keys)
            self.key(keys)
            self.take(b":")
            self.value()

    def pass_items(self) -> None:
        """Go over items that are right, each with the comma behind it."""
        is_counted = len(self.open) != self.uncounted
        while len(self.open) < self.limits.levels:
            many = _ITEMS.match(self.data, self.at, self.end)
            if many is None:
                return
            if is_counted:
                count = len(_ITEM.findall(self.data, self.at, many.end()))
                if self.items + count > self.limits.items:
                    return
                self.items += count
            self.at = many.end()

    def pass_members(self, keys: set[bytes]) -> None:
        """Go over members that are right, each with the comma behind it."""
        while many := _MEMBERS.match(self.data, self.at, self.end):
            found = _MEMBER.findall(self.data, self.at, many.end())
            names = {name[1:-1] for name in found}
            if len(names) != len(found) or not names.isdisjoint(keys):
                return
            keys |= names
            self.at = many.end()

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
            self.open.append(_LIST if char == ord("[") else set())
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
        plain = _TEXT.match(self.data, self.at, self.end)
        if plain is not None:
            self.at = plain.end()
            return plain[1]
        self.at += 1
        made = bytearray()
        while True:
            run = _RUN.match(self.data, self.at, self.end)
            if run is not None:
                made += run[0]
                self.at = run.end()
            char = self.peek()
            if char == ord('"'):
                self.at += 1
                return bytes(made)
            if char != ord("\\"):
                raise _Found("control", self.at)
            made += self.escape().encode()

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
        """A number; one that is whole and short in one go, else step by step."""
        start = self.at
        plain = _NUMBER.match(self.data, start, self.end)
        if plain is not None and plain.end() < self.end:
            behind = self.data[plain.end()]
            if plain.end() - start <= MAX_NUMBER and behind in b",]} \t\n\r":
                self.at = plain.end()
                return
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
        if self.peek() not in b"0123456789":
            raise _Found("syntax", self.at)
        while self.step(b"0123456789", start):
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
        """Go over the one character that can stand here.

        White space may come before a sign, none within a word.
        """
        if char in b":,":
            self.space()
        if self.peek() != char[0]:
            raise _Found("syntax", self.at)
        self.at += 1

    def peek(self) -> int:
        """The byte here; the document's end, or what is no character, is the break."""
        if self.at < self.end:
            return self.data[self.at]
        raise _Found(self.behind, self.end)

    def space(self) -> None:
        found = _SPACE.match(self.data, self.at, self.end)
        if found is not None:
            self.at = found.end()


def _first_bad(data: bytes) -> int | None:
    """The first byte that is part of no character."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.start
    return None
