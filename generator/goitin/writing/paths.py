"""Which paths may be written: relative, portable, and apart from each other on every file system."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from goitin.writing.faults import WriteError

_SEGMENT = re.compile(r"[A-Za-z0-9._+@-]*[A-Za-z0-9_+@-]\Z")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?\Z", re.IGNORECASE)


def check(path: str) -> None:
    """Refuse a path that leads out of its folder, or that some file system does not take."""
    for segment in path.split("/"):
        if not _SEGMENT.match(segment):
            raise WriteError(
                f"{path!r} is no path below the output folder. Correct the target that asks for it."
            )
        if _DEVICES.match(segment):
            raise WriteError(
                f"{path}: Windows knows {segment} as a device. Give it another id in the specification."
            )


def is_safe(path: str) -> bool:
    """Say whether `check` takes the path."""
    return all(_SEGMENT.match(segment) and not _DEVICES.match(segment) for segment in path.split("/"))


def spellings(paths: Iterable[str]) -> Mapping[str, str]:
    """Map the lower case of each path and of each folder above it to its spelling; refuse two for one."""
    known: dict[str, str] = {}
    for path in paths:
        while path:
            met = known.setdefault(path.lower(), path)
            if met is path:
                path = path.rpartition("/")[0]  # noqa: PLW2901 - upwards, until a folder that is known
            elif met == path:
                break
            else:
                raise WriteError(
                    f"{met} and {path} are one file on Windows and macOS. Give one of them another id in the specification."
                )
    return known


def upwards(path: str) -> Iterable[str]:
    """Give the path and the folders above it."""
    while path:
        yield path
        path = path.rpartition("/")[0]
