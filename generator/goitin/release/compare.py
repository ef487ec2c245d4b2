"""Two states of a specification compared: the base is a folder, or a revision of the git repository."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from goitin import diff, resources
from goitin.diagnostics.message import Message, join, msg
from goitin.diff import Impact, SpecChange, surface
from goitin.diff.surface import Listings
from goitin.linter import examine
from goitin.model import Spec
from goitin.release import file_hashes, surface_files
from goitin.release.by_impact import grouped
from goitin.release.release_file import history
from goitin.release.surface_files import Lister
from goitin.rendering.escape import reveal_hidden


class BaseError(ValueError):
    """The base of a comparison that is not there; misuse, not a fault of a specification."""


@dataclass(frozen=True, slots=True)
class Release:
    """The changes from one state of a specification to another, and the version that follows from them.

    `files` are the hashes of the old state's files.
    """

    old: Spec
    new: Spec
    changes: Sequence[SpecChange]
    files: Mapping[str, str]

    @property
    def version(self) -> str:
        """The least semantic version that the changes ask for."""
        return diff.next_version(self.old.version, list(self.changes))

    def counted(self, what: str, party: str | None = None) -> list[SpecChange]:
        """The changes on which a run is to fail.

        `breaking` are those that break writers or readers, `code` vendors' code, too, `any` all. A party (by its id) counts
        only what breaks its software; what breaks somebody unknown is everybody's.
        """
        impacts = {impact for impact in Impact if impact.breaks or what == "any"}
        impacts |= {Impact.BREAKS_CODE} if what == "code" else set()
        return [
            change
            for change in self.changes
            if change.impact in impacts
            and (party is None or not change.parties or party in {one.id for one in change.parties})
        ]

    def grouped(self) -> Iterator[tuple[Impact, list[SpecChange]]]:
        """The changes by impact, the gravest first, each in its order."""
        return grouped(self.changes)


def compare(root: Path, regulation: str, base: str, lister: Lister, new: Spec | None = None) -> Release:
    """Compare a specification with its base, and what vendors compile against.

    Args:
        root: The folder of specifications.
        regulation: The name of the specification's folder.
        base: A folder of specifications, or a revision of the git repository of `root`.
        lister: Says what vendors compile against; where the base is a release, what lies with that counts.
        new: The specification, if it has been read already; None: it is read from `root`.

    Raises:
        SpecError: The specification or its base has errors.
        BaseError: There is no such base, or it holds no such specification.

    """
    with _base(root, base) as old_root:
        if regulation not in resources.regulations(old_root):
            raise BaseError(
                msg("{base} contains no specification {regulation!r}.", base=base, regulation=regulation)
            )
        old, _ = examine.load_checked(old_root / regulation)
        files = file_hashes.hashes(old_root / regulation)
        released = _released(old_root / regulation, old.version, files)
    if new is None:
        new, _ = examine.load_checked(root / regulation)
    members = surface.compare({**lister(old), **released}, lister(new))
    return Release(old, new, [*diff.compare(old, new), *members], files)


def _released(folder: Path, version: str, files: Mapping[str, str]) -> Listings:
    """The listings that lie with the release which a state of a specification is; none where it is none."""
    if not any(one.version == version and one.files == files for one in history(folder)):
        return {}
    return surface_files.recorded(folder, version)


@contextmanager
def _base(root: Path, base: str) -> Iterator[Path]:
    """The folder of specifications that BASE means: a folder, else a revision of the git repository."""
    if base and Path(base).is_dir():
        yield Path(base)
        return
    tree = _revision(root, base)
    with tempfile.TemporaryDirectory(prefix="goitin-") as folder:
        packed = _git(root, base, "archive", "--format=tar", tree, ".")
        try:
            with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
                archive.extractall(folder, filter="data")
        except tarfile.TarError as error:
            raise BaseError(
                msg("{base} cannot be unpacked: {reason}.", base=base, reason=reveal_hidden(str(error)))
            ) from None
        yield Path(folder)


def _revision(root: Path, base: str) -> str:
    """The name by which git keeps what BASE means, which no option of git can be taken for."""
    if not _asked(root, base, "rev-parse", "--git-dir").returncode and base and not base.startswith("-"):
        found = _asked(root, base, "rev-parse", "--quiet", "--verify", f"{base}^{{commit}}")
        if not found.returncode:
            return found.stdout.decode("ascii").strip()
    what = msg(
        "{base} is neither a folder nor a revision of the git repository of {root}.",
        base=reveal_hidden(base) or "''",
        root=root,
    )
    raise BaseError(join(" ", [what, *_reasons(root, base)]))


def _reasons(root: Path, base: str) -> Iterator[Message]:
    """Why git knows of no such revision, where it is not the name."""
    asked = _asked(root, base, "rev-parse", "--is-shallow-repository")
    if asked.returncode:
        lines = asked.stderr.decode("utf-8", "replace").split("\n")
        yield msg("git says: {reason}", reason=reveal_hidden(lines[0].strip()))
    elif asked.stdout.strip() == b"true":
        yield msg("This clone has only the newest revisions: run `git fetch --unshallow` first.")


def _git(root: Path, base: str, *words: str) -> bytes:
    done = _asked(root, base, *words)
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        raise BaseError(msg("{base} cannot be unpacked: {reason}.", base=base, reason=reveal_hidden(reason)))
    return done.stdout


def _asked(root: Path, base: str, *words: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(root), *words], capture_output=True, check=False)
    except FileNotFoundError:
        raise BaseError(
            msg(
                "{base} is not a folder, and git is not available to look for a revision.",
                base=reveal_hidden(base) or "''",
            )
        ) from None
