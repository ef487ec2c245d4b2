"""Inputs → documents, read with hash and size: a whole file, or (JSON Lines) each of its lines, never more than one in memory."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO

from goitin.conformity.inputs import Input, MisuseError, wrap_os_errors
from goitin.diagnostics.message import msg

_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Content:
    """What a document holds: its bytes (of one over the limit only as many as show that), size and SHA-256."""

    data: bytes
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Document:
    """One document of an input: the line it begins at, whether it is only that line, and how far reading is (0 to 1) behind it."""

    content: Content
    line: int
    is_line: bool
    done: float


class _Collector:
    """Takes bytes, keeps no more than `limit` + 1; of a line the break at its end stands apart."""

    def __init__(self, limit: int) -> None:
        self._hasher, self._limit = hashlib.sha256(), limit
        self.data, self.size, self.ending = bytearray(), 0, b""

    def add(self, chunk: bytes) -> None:
        self._hasher.update(chunk)
        self.size += len(chunk)
        self.data += chunk[: max(0, self._limit + 1 - len(self.data))]

    def content(self) -> Content:
        return Content(bytes(self.data), self.size, self._hasher.hexdigest())


def read(one: Input, limit: int, *, lines: bool) -> Iterator[Document]:
    """The documents of an input; of one with more than `limit` bytes no more than `limit` + 1 are kept.

    By lines where the caller or the file's name says so; standard input also where its first line is a document and
    another line follows. Raises `MisuseError`.
    """
    with wrap_os_errors(one.shown):
        if one.path is None:
            if sys.stdin is None:
                raise MisuseError(msg("Standard input is closed. Name a file, or send a packet."))
            yield from _documents(sys.stdin.buffer, limit, one, lines=lines)
            return
        with one.path.open("rb") as file:
            yield from _documents(file, limit, one, lines=lines or one.has_lines)


def _documents(file: BinaryIO, limit: int, one: Input, *, lines: bool) -> Iterator[Document]:
    if lines:
        yield from _filled(_lines(file, limit, one.shown), file)
    elif one.path is None:
        yield from _piped(file, limit, one.shown)
    else:
        yield Document(_read_all(file, _Collector(limit), limit, one.shown), 1, is_line=False, done=1)


def _piped(file: BinaryIO, limit: int, shown: str) -> Iterator[Document]:
    """Standard input: by lines if the first is a document and another follows, else as one document."""
    begun = _line(file, limit, shown)
    first = begun.content()
    begun.add(begun.ending)
    if not _is_document(first.data):
        yield Document(_read_all(file, begun, limit, shown), 1, is_line=False, done=1)
        return
    for number, line in enumerate(_lines(file, limit, shown), 2):
        if line.data.strip():
            blank = (_Collector(limit) for _ in range(2, number))
            yield Document(first, 1, is_line=True, done=0)
            yield from _filled(chain(blank, [line], _lines(file, limit, shown)), file, 2)
            return
        begun.add(bytes(line.data) + line.ending)
    yield Document(begun.content(), 1, is_line=False, done=1)


def _filled(lines: Iterator[_Collector], file: BinaryIO, first: int = 1) -> Iterator[Document]:
    """Each line that is not blank; where there is none, the emptiness itself, so that it is told."""
    size, number, met = _size(file), first, False
    for number, line in enumerate(lines, first):
        if line.data.strip():
            met = True
            yield Document(line.content(), number, is_line=True, done=file.tell() / size if size else 0)
    if not met:
        yield Document(Content(b"", 0, hashlib.sha256().hexdigest()), number, is_line=True, done=1)


def _lines(file: BinaryIO, limit: int, shown: str) -> Iterator[_Collector]:
    """The lines that are left, each with its end."""
    while (line := _line(file, limit, shown)).size or line.ending:
        yield line


def _line(file: BinaryIO, limit: int, shown: str) -> _Collector:
    is_endless = _is_device(file)
    made = _Collector(limit)
    while chunk := file.readline(_CHUNK):
        made.add(chunk.removesuffix(b"\n"))
        _stop_endless(is_endless, made, limit, shown)
        if chunk.endswith(b"\n"):
            made.ending = b"\n"
            break
    return made


def _read_all(file: BinaryIO, made: _Collector, limit: int, shown: str) -> Content:
    is_endless = _is_device(file)
    while chunk := file.read(_CHUNK):
        made.add(chunk)
        _stop_endless(is_endless, made, limit, shown)
    return made.content()


def _stop_endless(is_endless: bool, made: _Collector, limit: int, shown: str) -> None:
    if is_endless and made.size > limit:
        raise MisuseError(
            msg(
                "{place}: is a device that gives more than {limit} bytes. Name a file.",
                place=shown,
                limit=limit,
            )
        )


def is_lined(data: bytes) -> bool:
    """Whether bytes look like JSON Lines: the first line is a document, and another one follows that begins like it."""
    first, _, rest = data.partition(b"\n")
    return rest.strip()[:1] == first.strip()[:1] and _is_document(first)


def _is_document(line: bytes) -> bool:
    """Whether a line looks like a document of its own; what exactly is wrong with it is the judge's to say."""
    if not line.strip().startswith((b"{", b"[")):
        return False
    try:
        json.loads(line, parse_int=str, parse_float=str)
    except (ValueError, RecursionError):
        return False
    return True


def _is_device(file: BinaryIO) -> bool:
    """Whether it is a device, which may never end."""
    try:
        return stat.S_ISCHR(os.fstat(file.fileno()).st_mode)
    except (OSError, ValueError):  # no file of the system
        return False


def _size(file: BinaryIO) -> int:
    """The bytes of a regular file, else 0."""
    try:
        found = os.fstat(file.fileno())
    except (OSError, ValueError):
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else 0
