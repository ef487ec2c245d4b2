"""What is to be judged: files, every `*.json`, `*.jsonl` and `*.ndjson` below folders, standard input.

What cannot be read is misuse, said with its place and a cure.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from goitin.conformity.file_names import plain
from goitin.diagnostics.diagnostic import GoitinError
from goitin.diagnostics.message import msg

STANDARD_INPUT = "-"
_WHOLE = (".json",)
_LINED = (".jsonl", ".ndjson")


class MisuseError(GoitinError):
    """The command was not given what it can work on; the message says what, and what to do."""


@dataclass(frozen=True, slots=True)
class Input:
    """One file: how the caller named it, its name below the folder that all inputs share, and where it lies (None: standard input)."""

    shown: str
    name: str
    path: Path | None

    @property
    def has_lines(self) -> bool:
        """Whether its name says that each line of it is a document."""
        return self.path is not None and self.path.name.endswith(_LINED)


def find(sources: Sequence[str]) -> list[Input]:
    """The inputs that sources stand for: in their order, each once, those of a folder sorted. Raises `MisuseError`."""
    found: list[Input] = []
    shared = _shared([source for source in sources if source != STANDARD_INPUT])
    for source in dict.fromkeys(sources):
        if source == STANDARD_INPUT:
            found.append(Input(STANDARD_INPUT, STANDARD_INPUT, None))
            continue
        with wrap_os_errors(plain(source)):
            found += _found(source, shared)
    return found


def _found(source: str, shared: str | None) -> list[Input]:
    path = Path(source)
    if source and path.is_dir():
        found = sorted(_below(path, shared), key=lambda one: one.name)
        if not found:
            raise MisuseError(
                msg(
                    "{source}: there is no *.json, *.jsonl or *.ndjson in this folder. Name another, or a file.",
                    source=plain(source),
                )
            )
        return found
    if not source or not path.exists():
        raise MisuseError(
            msg("{source}: there is no such file or folder. Correct the path.", source=plain(source) or "''")
        )
    return [_input(path, shared)]


def assert_none_is(reports: Sequence[Path], found: Sequence[Input]) -> None:
    """Raise `MisuseError` where a report would be written over what is judged."""
    for report in reports:
        for one in found:
            if one.path is not None and report.exists() and one.path.exists() and report.samefile(one.path):
                raise MisuseError(
                    msg(
                        "{report}: is one of the files to be validated; a report would overwrite it. Name another file.",
                        report=plain(str(report)),
                    )
                )


def _shared(sources: Sequence[str]) -> str | None:
    """The deepest folder that holds all sources; None where there is none (other drives)."""
    folders = [source if Path(source).is_dir() else os.path.dirname(source) for source in sources]  # noqa: PTH120
    try:
        return os.path.commonpath([os.path.abspath(folder) for folder in folders])  # noqa: PTH100
    except ValueError:
        return None


def _input(path: Path, shared: str | None) -> Input:
    name = path.name if shared is None else os.path.relpath(os.path.abspath(path), shared)  # noqa: PTH100
    return Input(plain(str(path)), plain(name.replace(os.sep, "/")), path)


def _below(folder: Path, shared: str | None) -> Iterator[Input]:
    with wrap_os_errors(plain(str(folder))):
        for root, _, names in os.walk(folder, onerror=_stop):
            for name in names:
                path = Path(root, name)
                if name.endswith((*_WHOLE, *_LINED)) and (path.is_file() or path.is_symlink()):
                    yield _input(path, shared)


def _stop(error: OSError) -> None:
    raise error


@contextmanager
def wrap_os_errors(shown: str) -> Iterator[None]:
    """Turn what the system refuses to read into `MisuseError`."""
    try:
        yield
    except OSError as error:
        place = plain(str(error.filename)) if error.filename else shown
        reason = error.strerror or type(error).__name__
        raise MisuseError(
            msg("{place}: cannot be read: {reason}. Fix that, or omit it.", place=place, reason=reason)
        ) from None
