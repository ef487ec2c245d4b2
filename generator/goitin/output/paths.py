"""Which paths may be written: relative, portable, and apart from each other on every file system."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from goitin.diagnostics.message import msg
from goitin.output.errors import WriteError

_SEGMENT = r"[A-Za-z0-9._+@-]*[A-Za-z0-9_+@-]"  # no dot at the end: neither `..` nor what Windows drops
_PATH = re.compile(rf"{_SEGMENT}(?:/{_SEGMENT})*\Z")
_DEVICE = re.compile(r"(?:\A|.*/)((?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.[^/]*)?)(?:/|\Z)", re.IGNORECASE)


def check(path: str) -> None:
    """Refuse a path that leads out of its folder, or that some file system does not take."""
    if not _PATH.match(path):
        raise WriteError(
            msg(
                "{path!r} is not a path below the output folder. Correct the target that asks for it.",
                path=path,
            )
        )
    if device := _DEVICE.match(path):
        raise WriteError(
            msg(
                "{path}: {device} is a device name on Windows. Give it another id in the specification.",
                path=path,
                device=device[1],
            )
        )


def is_safe(path: str) -> bool:
    """Say whether `check` takes the path."""
    return bool(_PATH.match(path)) and not _DEVICE.match(path)


def case_folded_paths(paths: Iterable[str]) -> Mapping[str, str]:
    """Map the lower case of each path and of each folder above it to its spelling; refuse two for one."""
    known: dict[str, str] = {}
    for path in paths:
        for above in ancestors(path):
            met = known.setdefault(above.lower(), above)
            if met != above:
                raise WriteError(
                    msg(
                        "{met} and {above} are the same file on Windows and macOS. Give one of them another id in the specification.",
                        met=met,
                        above=above,
                    )
                )
            if met is not above:
                break  # known with all the folders above it
    return known


def ancestors(path: str) -> Iterator[str]:
    """Give the path and the folders above it."""
    while path:
        yield path
        path = path.rpartition("/")[0]
