"""A folder with a specification to release, and what its tests do with it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from altered import BASE, CASES, alter
from click.testing import CliRunner, Result

from goitin import release
from goitin.cli import main
from goitin.release.release_file import ReleaseRecord

SHORTER = next(
    case for case in CASES if "field-length ban_tin/NguoiVanHanh: breaks writers" in case["expect"]
)


def started(folder: Path) -> Path:
    """The specification before its first release: no id of it has ever been another."""
    shutil.copytree(BASE, folder / "quan_trac")
    for file in folder.rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r" was: \w+,", "", text), encoding="utf-8")
    return folder


def run(specs: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["release", "--specs", str(specs), *words])


def history(specs: Path) -> list[ReleaseRecord]:
    return release.history(specs / "quan_trac")


def version(specs: Path, new: str) -> None:
    file = specs / "quan_trac" / "regulation.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(f"version: {new}\n" if line.startswith("version:") else line for line in lines)
    file.write_text(text, encoding="utf-8")


def saved(specs: Path) -> str:
    """A copy of how the specification is now, to compare with."""
    copy = specs.parent / f"was-{len(list(specs.parent.iterdir()))}"
    shutil.copytree(specs, copy)
    return str(copy)


def second(specs: Path, new: str) -> str:
    """Release it, shorten a field, and give it this version; the base of its second release."""
    assert run(specs).exit_code == 0
    base = saved(specs)
    alter(specs / "quan_trac", SHORTER)
    version(specs, new)
    return base


def contents(specs: Path) -> dict[str, bytes]:
    return {
        path.relative_to(specs).as_posix(): path.read_bytes() for path in specs.rglob("*") if path.is_file()
    }
