"""Where produced files go first: into the new tree, unless the old one has the same.

Several processes may put files into one sink; a name that two files share is a fault.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from goitin.diagnostics.message import say
from goitin.output import paths
from goitin.output.errors import WriteError, plainly
from goitin.output.manifest import digest


@dataclass(frozen=True, slots=True)
class Made:
    """A file of this run: its path below the tree, and the hash and size of its content."""

    path: str
    digest: str
    size: int


@dataclass
class Sink:
    """Takes files; `root` is the new tree (None: only hashes are wanted), `have` what the old one holds."""

    root: Path | None = None
    have: Mapping[str, str] = field(default_factory=dict)
    _folders: set[str] = field(default_factory=set)

    def has(self, made: Made) -> bool:
        """Whether the old tree has this very file, so that it need not be put again."""
        return self.root is not None and self.have.get(made.path) == made.digest

    def put(self, path: str, data: bytes) -> Made:
        """Take one file."""
        paths.check(path)
        made = Made(path, digest(data), len(data))
        if self.root is not None and self.have.get(path) != made.digest:
            with plainly(self.root):
                self._write(self.root, path, data)
        return made

    def _write(self, root: Path, path: str, data: bytes) -> None:
        folder = path.rpartition("/")[0]
        if folder not in self._folders:
            os.makedirs(f"{root}/{folder}", exist_ok=True)  # noqa: PTH103 - half the time of Path's
            self._folders.add(folder)
        try:
            file = os.open(
                f"{root}/{path}", os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666
            )
        except FileExistsError:
            raise WriteError(
                say("{path}: two files of one run have this path. Correct the target.", path=path)
            ) from None
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(file, rest) :]
        finally:
            os.close(file)
