"""Where the data that travels with the generator stands: templates and specifications.

In a checkout they are the top-level folders; in an installed wheel they lie in `goitin/_data`.
Imports nothing of ours, so that any stage may ask.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Container
from contextlib import suppress
from functools import cache
from pathlib import Path

SAMPLES = "samples"
"""Folder of a specification with packets of real deployments; no file in it is part of what the specification says."""

RELEASES = "releases"
"""Folder of a specification in which what its releases changed is kept."""

RUNTIME = "runtime"
"""Folder of the runtimes: below templates a project for each language; what comes of them stands beside the trees of specifications."""

SINGLE = ("regulation.yaml", "services.yaml", "types.yaml")
"""Files of a specification that stand alone."""

PARTS = ("code_tables", "dossiers", "packets", "records")
"""Folders of a specification, each file of which is one part of it."""

DEVICES = {
    *("con", "prn", "aux", "nul"),
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)),
}
"""Names that no file can have on Windows, whatever its ending."""

BUILT = frozenset({"bin", "build", "dist", "node_modules", "obj", "target"})
"""Folders that build tools leave in a project."""

_PACKAGE = Path(__file__).resolve().parent


def package() -> Path:
    """Return the folder of the generator's own modules."""
    return _PACKAGE


def templates() -> Path:
    """Return the templates that come with the generator."""
    return _data("templates")


def specs() -> Path:
    """Return the specifications that come with the generator, one folder a regulation."""
    return _data("specs")


SPECIFIED = (".yaml", ".csv")
"""How the names of the files end that say something: the language, and lists of codes beside their tables."""


def regulations(specs: Path) -> list[str]:
    """Return the names of the folders below `specs` that hold a regulation.yaml, sorted; what begins with a dot is none, or not yet."""
    try:
        names = [name for name in os.listdir(specs) if not name.startswith(".")]  # noqa: PTH208 - names are asked for
    except (FileNotFoundError, NotADirectoryError):
        return []
    return sorted(name for name in names if (specs / name / "regulation.yaml").is_file())


def files_of(specification: Path) -> list[Path]:
    """Return the YAML files of a specification, in the order they are read: those that stand alone, then those of each folder."""
    single = [path for name in SINGLE if (path := specification / name).is_file()]
    return single + [path for name in PARTS for path in sorted((specification / name).glob("*.yaml"))]


def lists_of(specification: Path) -> list[Path]:
    """Return the lists of codes of a specification, which lie beside the tables that name them."""
    return sorted((specification / "code_tables").glob("*.csv"))


@cache
def fingerprint() -> str:
    """Identify this very generator: a hash of its sources, the same wherever it is installed.

    A version would not do: whoever works on the generator changes it many times within one version.
    """
    hasher = hashlib.sha256()
    for name, source in files_in(_PACKAGE, ".py", ".yaml"):
        if not name.startswith("_data/"):
            data = content(source).replace(b"\r\n", b"\n")
            hasher.update(f"{name}\n".encode() + hashlib.sha256(data).digest())
    return hasher.hexdigest()


def files_in(folder: Path, *endings: str, without: Container[str] = ()) -> list[tuple[str, str]]:
    """Return the files below a folder whose names end so, by name relative to it, sorted, with their paths; none that is hidden or compiled.

    `without` are names of folders that are not looked into.

    With `os` and not `Path.rglob`: most of what a run with nothing to do does is to look at its inputs, and this halves it.
    """
    found = []
    waiting = [("", os.fspath(folder))]
    while waiting:
        above, place = waiting.pop()
        with suppress(OSError), os.scandir(place) as entries:
            for entry in entries:
                name = entry.name
                if name.startswith(".") or name == "__pycache__":
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if name not in without:
                        waiting.append((f"{above}{name}/", entry.path))
                elif name.endswith(endings) and entry.is_file():
                    found.append((above + name, entry.path))
    return sorted(found)


def content(path: str) -> bytes:
    """Return what a file holds; in half of `Path.read_bytes`' time."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123
        return file.read()


def _data(name: str) -> Path:
    packaged = _PACKAGE / "_data" / name
    return packaged if packaged.is_dir() else _PACKAGE.parents[1] / name
