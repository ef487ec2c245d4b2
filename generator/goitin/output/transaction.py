"""One change of a tree: from the files of a run and what stands there to the new tree in its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from goitin.diagnostics.message import msg
from goitin.output import backup, manifest, paths, swap
from goitin.output.errors import WriteError, wrap_os_errors
from goitin.output.links import link
from goitin.output.manifest import Inputs
from goitin.output.scan import Entry, digest_file, scan
from goitin.output.staging import StagedFile, StagingArea


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did. `kept_aside` maps a path to where the file that stood there is now, below `out`."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    kept_aside: tuple[tuple[str, str], ...] = ()
    unchanged: int = 0


class _Disposition(Enum):
    """What becomes of a file of the old tree."""

    STAYS = auto()  # foreign, or of a target that is not asked for
    UNCHANGED = auto()  # ours, and made again just so
    REPLACED = auto()  # ours, untouched, and made anew
    REMOVED = auto()  # ours, untouched, and made no longer
    KEPT_ASIDE = auto()  # changed by somebody, or in the way


class Change:
    """A change under way: produced files go into `sink`, then `commit`. Made by `Tree.change`."""

    def __init__(self, tree: Path, inputs: Inputs) -> None:
        self._tree = tree
        self._inputs = inputs
        self._known = manifest.load(tree)
        self._owned = self._known.owned(inputs)
        self._old = scan(tree)
        have = {
            path: hash
            for path in self._owned
            if path in self._old.entries and (hash := digest_file(tree, path))
        }
        self._new = swap.new_name(tree)
        self._is_swapped = False
        self.sink = StagingArea(self._new, have, self._proved(have))

    def _proved(self, have: Mapping[str, str]) -> dict[str, str]:
        """The files that stand there as this very generator has made them."""
        before = self._known.inputs
        same = {
            name
            for name, given in self._inputs.items()
            if name in before and given.get("generator", "") == before[name].get("generator")
        }
        return {
            path: hash
            for path, hash in self._owned.items()
            if path.partition("/")[0] in same and have.get(path) == hash
        }

    def commit(self, made: Iterable[StagedFile]) -> Report:
        """Let the tree consist of what was made and of everything in it that is not ours."""
        wanted: dict[str, str] = {}
        for file in made:
            if file.path in wanted:
                raise WriteError(
                    msg("{path}: two files of one run have this path. Correct the target.", path=file.path)
                )
            wanted[file.path] = file.digest
        known = self._known.updated(self._inputs, wanted)
        with wrap_os_errors(self._tree):
            fates = self._fates(wanted)
            same = {path for path, fate in fates.items() if fate is _Disposition.UNCHANGED}
            removed = [path for path, fate in fates.items() if fate is _Disposition.REMOVED]
            is_current = same == wanted.keys() and known == self._known
            if is_current and not {_Disposition.REMOVED, _Disposition.KEPT_ASIDE} & set(fates.values()):
                return Report(unchanged=len(same))
            self._build(fates)
            self._keep_empty_folders(wanted)
            (self._new / manifest.NAME).write_bytes(known.dump())
            self._keep_permissions()
            backups = self._keep_aside(
                (path for path, fate in fates.items() if fate is _Disposition.KEPT_ASIDE), self._tree
            )
            backups += self._swap()
        return Report(
            tuple(sorted(wanted.keys() - same)), tuple(sorted(removed)), tuple(sorted(backups)), len(same)
        )

    def discard(self) -> None:
        """Remove a new tree that did not become the tree."""
        if not self._is_swapped:
            swap.remove(self._new)

    def _fates(self, wanted: Mapping[str, str]) -> dict[str, _Disposition]:
        spellings = paths.case_folded_paths(wanted)
        entries = self._old.entries.items()
        return {
            path: self._fate(path, entry, wanted, spellings)
            for path, entry in entries
            if path != manifest.NAME
        }

    def _fate(
        self, path: str, entry: Entry, wanted: Mapping[str, str], spellings: Mapping[str, str]
    ) -> _Disposition:
        is_untouched = path in self._owned and self.sink.have.get(path) == self._owned[path]
        if path in wanted:
            present = self.sink.have.get(path) or (digest_file(self._tree, path) if entry.is_file else None)
            if present == wanted[path]:
                return _Disposition.UNCHANGED
            return _Disposition.REPLACED if is_untouched else _Disposition.KEPT_ASIDE
        if path in self._owned:
            return _Disposition.REMOVED if is_untouched else _Disposition.KEPT_ASIDE
        return _Disposition.KEPT_ASIDE if _is_in_the_way(path, wanted, spellings) else _Disposition.STAYS

    def _build(self, fates: Mapping[str, _Disposition]) -> None:
        """Complete the new tree: the sink has put the new files there, links to the others follow."""
        self._new.mkdir(exist_ok=True)
        there: set[Path] = set()
        for path, fate in fates.items():
            if fate not in {_Disposition.STAYS, _Disposition.UNCHANGED}:
                continue
            target = self._new / path
            if fate is _Disposition.UNCHANGED and path not in self.sink.have:
                target.unlink()  # a foreign file that is just what we made stays, and is ours from now on
            if target.parent not in there:
                target.parent.mkdir(parents=True, exist_ok=True)
                there.add(target.parent)
            link(self._tree / path, target)

    def _keep_empty_folders(self, wanted: Mapping[str, str]) -> None:
        spellings = paths.case_folded_paths(wanted)
        for folder in self._old.empty:
            if not _is_in_the_way(f"{folder}/", wanted, spellings):
                (self._new / folder).mkdir(parents=True, exist_ok=True)

    def _keep_permissions(self) -> None:
        """Give the folders the permissions they had; last, since one may forbid writing into it."""
        for path, mode in {"": self._old.mode, **self._old.folders}.items():
            folder = self._new / path
            if mode is not None and folder.is_dir() and folder.stat().st_mode & 0o7777 != mode:
                folder.chmod(mode)

    def _keep_aside(self, which: Iterable[str], where: Path) -> list[tuple[str, str]]:
        folder = self._tree.with_name(f"{self._tree.name}.edited")
        return [(path, backup.back_up(where / path, path, folder)) for path in which]

    def _swap(self) -> list[tuple[str, str]]:
        """Put the new tree in place, and save what somebody wrote into the old one meanwhile."""
        behind = swap.swap_in(self._new, self._tree)
        self._is_swapped = True
        if behind is None:
            return []
        late = [
            path
            for path, entry in scan(behind).entries.items()
            if self._old.entries.get(path) != entry and not _is_one_file(behind / path, self._tree / path)
        ]
        try:
            backups = self._keep_aside(late, behind)
        except OSError as error:
            raise WriteError(
                msg(
                    "{tree}: is up to date, but what was written into it meanwhile could not be backed up: {reason}. Copy {late} from {behind} before the next run removes it.",
                    tree=self._tree,
                    reason=error.strerror,
                    late=", ".join(late),
                    behind=behind,
                )
            ) from error
        swap.remove(behind)
        return backups


def _is_in_the_way(path: str, wanted: Mapping[str, str], spellings: Mapping[str, str]) -> bool:
    """Say whether a foreign file, or a folder with `/` behind it, cannot stay beside the wanted ones anywhere."""
    for above in paths.ancestors(path):
        spelling = spellings.get(above.lower())
        if spelling is not None and (spelling != above or spelling in wanted or above == path):
            return True
    return False


def _is_one_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
