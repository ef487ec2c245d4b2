"""Keeping aside: what people changed or put where ours must go moves to `<out>/<regulation>.edited`.

Nothing kept there is ever overwritten; the same content is kept once.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

from goitin.diagnostics.message import msg
from goitin.output.errors import WriteError
from goitin.output.links import link


def back_up(source: Path, path: str, folder: Path) -> str:
    """Give the file `source` a name below `folder`, numbered where one is taken; say which."""
    _make_parents(path, folder)
    for name in _names(path):
        target = folder / name
        if not target.is_symlink() and not target.exists():
            link(source, target)
            return f"{folder.name}/{name}"
        if _is_same(source, target):
            return f"{folder.name}/{name}"
    raise AssertionError  # the names never end


def _names(path: str) -> Iterator[str]:
    yield path
    yield from (f"{path}.{number}" for number in itertools.count(2))


def _make_parents(path: str, folder: Path) -> None:
    """Make the folders, and go through no symbolic link on the way."""
    for step in [folder, *(folder / above for above in reversed(Path(path).parents[:-1]))]:
        if not step.is_dir() and not step.is_symlink():
            step.mkdir()
        if step.is_symlink():
            raise WriteError(
                msg(
                    "{step}: is a symbolic link; changed files would be kept elsewhere. Remove it.", step=step
                )
            )


def _is_same(one: Path, other: Path) -> bool:
    if one.is_symlink() or other.is_symlink():
        return one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
    if one.samefile(other):
        return True
    return one.is_file() and other.is_file() and one.read_bytes() == other.read_bytes()
