"""A small tree to write, and ways to look at what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from goitin.output import Report, StagedFile, StagingArea, Tree

INPUTS = {"python": {"specification": "1"}, "java": {"specification": "1"}}
FILES = {
    "python/ho_so.py": "class HoSo: ...\n",
    "python/so/tep.py": "class Tep: ...\n",
    "java/HoSo.java": "class HoSo {}\n",
}


def write(tree: Tree, files: dict[str, str], inputs: dict[str, dict[str, str]] = INPUTS) -> Report:
    return put(tree, [(path, text.encode()) for path, text in files.items()], inputs)


def put(tree: Tree, files: Iterable[tuple[str, bytes]], inputs: dict[str, dict[str, str]] = INPUTS) -> Report:
    with tree.change(inputs) as change:
        return change.commit([change.sink.put(path, data) for path, data in files])


def made(files: dict[str, str]) -> list[StagedFile]:
    return [StagingArea().put(path, text.encode()) for path, text in files.items()]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def contents(folder: Path) -> dict[str, str]:
    """What stands in a folder, but for the manifest."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != ".goitin.json")
    return {path.relative_to(folder).as_posix(): path.read_text() for path in found}


def times(folder: Path) -> dict[Path, tuple[int, int]]:
    """Inode and time of everything in a folder: the same before and after if nobody touched it."""
    return {path: (path.lstat().st_ino, path.lstat().st_mtime_ns) for path in [folder, *folder.rglob("*")]}
