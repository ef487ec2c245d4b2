"""Where produced files go first: into the new tree, unless the old one has the same.

Several processes may put files into one sink; a name that two files share is a fault.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from goitin.diagnostics.message import msg
from goitin.output import paths
from goitin.output.errors import WriteError, wrap_os_errors
from goitin.output.manifest import digest_text


@dataclass(frozen=True, slots=True)
class StagedFile:
    """A file of this run: its path below the tree, and the hash and size of its content."""

    path: str
    digest: str
    size: int


@dataclass
class StagingArea:
    """Takes files; `root` is the new tree (None: only hashes are wanted), `have` what the old one holds.

    `proved` are those files of the old tree that this very generator has made: paths and hashes.
    """

    root: Path | None = None
    have: Mapping[str, str] = field(default_factory=dict)
    proved: Mapping[str, str] = field(default_factory=dict)
    _folders: set[str] = field(default_factory=set)

    def has(self, made: StagedFile) -> bool:
        """Whether the old tree has this very file, so that it need not be put again."""
        return self.root is not None and self.have.get(made.path) == made.digest

    def put(self, path: str, data: bytes, verify: Callable[[], None] = lambda: None) -> StagedFile:
        """Take one file.

        Args:
            path: Where it goes, below the tree.
            data: What it holds.
            verify: Raises an error if the file is not what it ought to be; not asked where it was proved before.

        """
        paths.check(path)
        made = StagedFile(path, digest_text(data), len(data))  # as a scan of the tree tells it
        if self.proved.get(path) != made.digest:
            verify()
        if self.root is not None and self.have.get(path) != made.digest:
            with wrap_os_errors(self.root):
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
                msg("{path}: two files of one run have this path. Correct the target.", path=path)
            ) from None
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(file, rest) :]
        finally:
            os.close(file)
