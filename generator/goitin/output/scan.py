"""What stands in a tree: files, links and folders, without following any link."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from goitin import resources
from goitin.output.manifest import digest_text


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that is no folder. `stamp` tells whether it is still the same: inode, size, time."""

    is_file: bool
    stamp: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Scan:
    """`entries` by path below the tree, `folders` with their permissions, `empty` those with nothing in them.

    `mode` are the permissions of the tree's own folder, None if it is not there.
    """

    mode: int | None
    entries: Mapping[str, Entry]
    folders: Mapping[str, int]
    empty: tuple[str, ...]


def scan(tree: Path) -> Scan:
    """Walk a tree; one that is not there is empty."""
    entries: dict[str, Entry] = {}
    folders: dict[str, int] = {}
    empty: list[str] = []
    mode = stat.S_IMODE(tree.stat().st_mode) if tree.is_dir() else None
    todo = [""] if mode is not None else []
    while todo:
        folder = todo.pop()
        with os.scandir(tree / folder) as found:
            items = list(found)
        if not items and folder:
            empty.append(folder)
        for item in items:
            path = f"{folder}/{item.name}" if folder else item.name
            state = item.stat(follow_symlinks=False)
            if stat.S_ISDIR(state.st_mode):
                folders[path] = stat.S_IMODE(state.st_mode)
                todo.append(path)
            else:
                stamp = (state.st_ino, state.st_size, state.st_mtime_ns)
                entries[path] = Entry(stat.S_ISREG(state.st_mode), stamp)
    return Scan(mode, entries, folders, tuple(empty))


def digest_file(tree: Path, path: str) -> str | None:
    """Hash a text file of a tree, whatever ends its lines; None for what is none: nothing there, a link, a folder, a device."""
    file = f"{tree}/{path}"
    try:
        if not stat.S_ISREG(os.lstat(file).st_mode):
            return None
        return digest_text(resources.content(file))
    except (FileNotFoundError, NotADirectoryError):
        return None
