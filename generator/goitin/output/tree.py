"""A regulation's tree: is it current, what differs, and how it is changed.

A change goes: lock, scan, produce into a new tree beside the old one, decide the fate of every old file,
link what stays, keep aside what people changed, write the manifest, swap, remove the old tree.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from goitin.diagnostics.message import msg
from goitin.output import manifest, paths, swap
from goitin.output.errors import WriteError, wrap_os_errors
from goitin.output.lock import locked
from goitin.output.manifest import Inputs
from goitin.output.scan import digest_file
from goitin.output.staging import StagedFile
from goitin.output.transaction import Change, Report

__all__ = ["Change", "Difference", "Kind", "Report", "Tree"]


class Kind(StrEnum):
    """How a file differs from what the specification gives."""

    MISSING = "missing"
    OUTDATED = "outdated"
    EDITED = "edited"
    STRAY = "stray"


_WHAT = {
    Kind.MISSING: msg("is missing"),
    Kind.OUTDATED: msg("is out of date"),
    Kind.EDITED: msg("was edited by hand"),
    Kind.STRAY: msg("is no longer made"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that is not what a run would write."""

    path: str
    kind: Kind

    def __str__(self) -> str:
        return msg("{path} {what}", path=self.path, what=_WHAT[self.kind])


class Tree:
    """The folder `<out>/<regulation>`. `patience`: seconds to wait for another run that writes it."""

    def __init__(self, out: Path, regulation: str, patience: float = 60.0) -> None:
        if "/" in regulation or regulation.startswith(".") or not paths.is_safe(regulation):
            raise WriteError(
                msg(
                    "{regulation!r} is not a folder name. Correct `regulation` in regulation.yaml.",
                    regulation=regulation,
                )
            )
        self._root = out / regulation
        self._patience = patience

    def outdated(self, inputs: Inputs) -> Inputs:
        """Give those targets, with their inputs, that a run would have to make; reads, and touches nothing."""
        if swap.stale_files(self._root):
            return inputs
        try:
            known = manifest.load(self._root)
        except WriteError:
            return inputs
        with wrap_os_errors(self._root):
            return {name: given for name, given in inputs.items() if not self._is_made(known, name, given)}

    def _is_made(self, known: manifest.Manifest, target: str, given: Mapping[str, str]) -> bool:
        """Say whether a target was made from these inputs, and nobody has touched its files."""
        return known.inputs.get(target) == given and all(
            digest_file(self._root, path) == hash for path, hash in known.owned((target,)).items()
        )

    def count(self, targets: Iterable[str]) -> int:
        """Count the files of these targets."""
        return len(manifest.load(self._root).owned(targets))

    def check(self, made: Iterable[StagedFile], inputs: Inputs) -> list[Difference]:
        """List how the tree differs from what was made; writes nothing.

        Args:
            made: All files that the targets have now.
            inputs: The targets, with what they are made from.

        Returns:
            The differences by path; the manifest, where it is out of date, comes last.

        Raises:
            WriteError: The manifest or a file of the tree cannot be read.

        """
        known = manifest.load(self._root)
        wanted = {file.path: file.digest for file in made}
        owned = known.owned(inputs)
        with wrap_os_errors(self._root):
            found = [
                Difference(path, kind)
                for path in sorted({*wanted, *owned})
                if (kind := self._difference(path, wanted.get(path), owned.get(path)))
            ]
        if known.updated(inputs, wanted) != known:
            found.append(Difference(manifest.NAME, Kind.OUTDATED))
        return found

    def _difference(self, path: str, wanted: str | None, known: str | None) -> Kind | None:
        file = self._root / path
        present = digest_file(self._root, path)
        if present is None and not file.is_symlink() and not file.exists():
            return Kind.MISSING if wanted else None
        if wanted is None:
            return Kind.STRAY
        if present == wanted:
            return None
        return Kind.EDITED if known is not None and present != known else Kind.OUTDATED

    @contextmanager
    def change(self, inputs: Inputs) -> Iterator[Change]:
        """Begin to write the targets of `inputs`: put the files into `sink`, then `commit` them.

        Leaving without a commit, or by an exception, changes nothing.
        """
        with wrap_os_errors(self._root):
            self._root.parent.mkdir(parents=True, exist_ok=True)
            self._refuse_what_is_no_folder()
        with locked(swap.lock_name(self._root), self._patience):
            with wrap_os_errors(self._root):
                swap.recover(self._root)
                change = Change(self._root, inputs)
            try:
                yield change
            except BaseException:
                with suppress(WriteError):  # the first error is the one to tell; the next run clears away
                    change.discard()
                raise
            change.discard()

    def _refuse_what_is_no_folder(self) -> None:
        if self._root.is_symlink():
            raise WriteError(
                msg(
                    "{root}: is a symbolic link, and files would be written elsewhere. Remove it, or give the folder it leads to as --out.",
                    root=self._root,
                )
            )
        if self._root.exists() and not self._root.is_dir():
            raise FileExistsError(errno.EEXIST, msg("A file is already there"))
