"""What proves later which state of a specification a release was: the hash of each of its files, as `sha256sum` gives it where lines end in LF."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from goitin import resources


def hashes(folder: Path) -> dict[str, str]:
    """Path below the folder of a specification → SHA-256 of the file; samples say nothing, so they are left out."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(
            path.read_bytes().replace(b"\r\n", b"\n")
        ).hexdigest()
        for path in (*resources.files_of(folder), *resources.lists_of(folder))
    }


def changed(was: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """Files that came, went or are others, sorted."""
    return sorted(name for name in was.keys() | now.keys() if was.get(name) != now.get(name))
