"""What is to be judged: a file, every `*.json` below a folder, or standard input; read with hash and size.

What cannot be read is misuse, said with its place and a cure.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from goitin.findings import GoitinError
from goitin.sentences import say
from goitin.validation.lines import printable

STANDARD_INPUT = "-"
_CHUNK = 1024 * 1024


class MisuseError(GoitinError):
    """The command was not given what it can work on; the message says what, and what to do."""


@dataclass(frozen=True, slots=True)
class Input:
    """One document: how the caller named it, its name without any folder above what was named, and where it lies."""

    shown: str
    name: str
    path: Path | None  # None: standard input


@dataclass(frozen=True, slots=True)
class Content:
    """What an input holds: its bytes (of one over the limit only as many as show that), size and SHA-256."""

    data: bytes
    size: int
    sha256: str


def find(source: str) -> list[Input]:
    """The inputs that a source stands for, sorted. Raises `MisuseError`."""
    if source == STANDARD_INPUT:
        return [Input(STANDARD_INPUT, STANDARD_INPUT, None)]
    with _plainly(_plain(source)):
        return _found(source)


def _found(source: str) -> list[Input]:
    path = Path(source)
    if source and path.is_dir():
        found = sorted(_below(path), key=lambda one: one.name)
        if not found:
            raise MisuseError(
                say(
                    "{source}: no *.json lies below this folder. Name another, or a file.",
                    source=_plain(source),
                )
            )
        return found
    if not source or not path.exists():
        raise MisuseError(
            say("{source}: there is no such file or folder. Mend the path.", source=_plain(source) or "''")
        )
    return [Input(_plain(source), _plain(path.name), path)]


def fetch(one: Input, limit: int) -> Content:
    """Read an input; of one with more than `limit` bytes no more than `limit` + 1 are kept. Raises `MisuseError`."""
    with _plainly(one.shown):
        if one.path is None and sys.stdin is None:
            raise MisuseError(say("Standard input is closed. Name a file, or send a packet."))
        if one.path is None:
            return _drained(sys.stdin.buffer, limit, one.shown)
        with one.path.open("rb") as file:
            return _drained(file, limit, one.shown)


def assert_none_is(reports: Sequence[Path], found: Sequence[Input]) -> None:
    """Raise `MisuseError` where a report would be written over what is judged."""
    for report in reports:
        for one in found:
            if one.path is not None and report.exists() and one.path.exists() and report.samefile(one.path):
                raise MisuseError(
                    say(
                        "{report}: is what is judged; a report would overwrite it. Name another file.",
                        report=_plain(str(report)),
                    )
                )


def _below(folder: Path) -> Iterator[Input]:
    with _plainly(_plain(str(folder))):
        for root, _, names in os.walk(folder, onerror=_stop):
            for name in names:
                path = Path(root, name)
                if name.endswith(".json") and (path.is_file() or path.is_symlink()):
                    yield Input(_plain(str(path)), _plain(path.relative_to(folder).as_posix()), path)


def _drained(file: BinaryIO, limit: int, shown: str) -> Content:
    is_endless = _is_device(file)
    hasher, kept, size = hashlib.sha256(), bytearray(), 0
    while chunk := file.read(_CHUNK):
        hasher.update(chunk)
        size += len(chunk)
        kept += chunk[: max(0, limit + 1 - len(kept))]
        if is_endless and size > limit:
            raise MisuseError(
                say(
                    "{place}: is a device that gives more than {limit} bytes. Name a file.",
                    place=shown,
                    limit=limit,
                )
            )
    return Content(bytes(kept), size, hasher.hexdigest())


def _is_device(file: BinaryIO) -> bool:
    """Whether it is a device, which may never end."""
    try:
        return stat.S_ISCHR(os.fstat(file.fileno()).st_mode)
    except (OSError, ValueError):  # no file of the system
        return False


def _plain(name: str) -> str:
    """A name as text that can be printed, whatever bytes a file system allows."""
    return printable(os.fsencode(name).decode("utf-8", "replace"))


def _stop(error: OSError) -> None:
    raise error


@contextmanager
def _plainly(shown: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        place = _plain(str(error.filename)) if error.filename else shown
        reason = error.strerror or type(error).__name__
        raise MisuseError(
            say("{place}: cannot be read: {reason}. Mend that, or leave it out.", place=place, reason=reason)
        ) from None
