"""A release made and kept, once: compared with the release before it, its version weighed; and where a specification stands since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from semver import Version

from goitin.diagnostics.diagnostic import Diagnostic, SourceLocation, SpecError
from goitin.diagnostics.message import msg
from goitin.linter import examine
from goitin.linter.fields import location_of_key
from goitin.model import Spec
from goitin.model.naming import Renamable
from goitin.output.atomic_file import replace_file
from goitin.release import file_hashes, surface_files
from goitin.release.by_impact import grouped
from goitin.release.compare import BaseError, Release, compare
from goitin.release.release_file import FOLDER, RecordedChange, ReleaseRecord, dumped, history
from goitin.release.surface_files import Lister

__all__ = ["ReleaseRecord", "ReleaseStatus", "State", "history", "record_release", "standing"]

RULE = "release"


class State(StrEnum):
    """Where a specification stands to its newest release."""

    NEVER = "never released"
    RELEASED = "released"
    AHEAD = "ahead"  # it has changed, and its version says so
    CHANGED_WITHOUT_BUMP = "adrift"  # it has changed, and still bears the version of the release
    BEHIND = "behind"  # its version is before the release's


@dataclass(frozen=True, slots=True)
class ReleaseStatus:
    """Where a specification stands: its version, its newest release, and the files that changed since."""

    state: State
    version: str
    newest: ReleaseRecord | None
    changed: Sequence[str]

    @property
    def is_sound(self) -> bool:
        """Whether no two different things bear one version, and none goes back."""
        return self.state in (State.NEVER, State.RELEASED, State.AHEAD)


def standing(folder: Path, spec: Spec, lister: Lister) -> ReleaseStatus:
    """Say where a specification stands to its newest release.

    Args:
        folder: The folder of the specification.
        spec: The specification as it is now.
        lister: Says what vendors compile against: one version has one surface.

    Raises:
        SpecError: A file of a kept release is broken.

    """
    releases, version = history(folder), spec.version
    if not releases:
        return ReleaseStatus(State.NEVER, version, None, ())
    newest = releases[0]
    changed = file_hashes.changed(newest.files, file_hashes.hashes(folder))
    if version == newest.version:
        changed += surface_files.differing(folder, version, lister(spec))
    if _comes_before(version, newest.version):
        state = State.BEHIND
    elif version == newest.version:
        state = State.CHANGED_WITHOUT_BUMP if changed else State.RELEASED
    else:
        state = State.AHEAD
    return ReleaseStatus(state, version, newest, changed)


def record_release(
    root: Path, regulation: str, base: str | None, lister: Lister, day: str | None = None
) -> tuple[Path, ReleaseRecord, bool]:
    """Keep the release that a specification is now.

    Args:
        root: The folder of specifications.
        regulation: The name of the specification's folder.
        base: The folder or the git revision of the release before it; None: this is the first.
        lister: Says what vendors compile against; it is kept with the release.
        day: The date of the release, `YYYY-MM-DD`; None: it has none.

    Returns:
        The file of the release, what it says, and whether it was written: it may have been there already.

    Raises:
        SpecError: The specification cannot be released so.
        BaseError: `base` is missing, cannot be found, or is not the release before it.
        WriteError: The file cannot be written.

    """
    folder = root / regulation
    resolved, findings = examine.check_specification(folder)
    findings.stop_on_error()
    if resolved is None:  # only with errors, and they have been raised
        raise AssertionError
    spec, place = resolved.spec, location_of_key(resolved, resolved.spec.place, "version")
    releases = history(folder)
    others = [item for item in releases if item.version != spec.version]
    before = next((item for item in others if _comes_before(item.version, spec.version)), None)
    release = _compared(root, spec, base, lister, before)
    _check_version(spec, place, release, others)
    if release is not None:
        _check_former_names(release)
    made = _made(spec, file_hashes.hashes(folder), release, day)
    path = folder / FOLDER / f"{spec.version}.json"
    there = next((item for item in releases if item.version == spec.version), None)
    listings = lister(spec)
    if there is None:
        surface_files.write(folder, spec.version, listings)
        replace_file(path, dumped(made))  # last: without it there is no release
        return path, made, True
    differs = surface_files.differing(folder, spec.version, listings)
    if (made if day else replace(made, date=there.date)) != there:
        differs.insert(0, f"{FOLDER}/{path.name}")
    if differs:
        _reject(
            place,
            msg(
                "{version} is released already, with other content ({path}).",
                version=spec.version,
                path=", ".join(differs),
            ),
            msg(
                "A release is never changed: raise the version. (Nobody has seen it yet? Then delete that file.)"
            ),
        )
    return path, there, False


def _comes_before(version: str, other: str) -> bool:
    return Version.parse(version) < Version.parse(other)


def _compared(
    root: Path, spec: Spec, base: str | None, lister: Lister, before: ReleaseRecord | None
) -> Release | None:
    """The comparison with the release before this one; None for the first."""
    if base is None:
        if before is not None:
            raise BaseError(
                msg(
                    "{regulation} was released as {version}: give the folder or the git revision of that release.",
                    regulation=spec.id,
                    version=before.version,
                )
            )
        return None
    release = compare(root, spec.id, base, lister, spec)
    if before is not None:
        if release.old.version != before.version:
            raise BaseError(
                msg(
                    "{base} is version {version}, the release before is {before}.",
                    base=base,
                    version=release.old.version,
                    before=before.version,
                )
            )
        others = file_hashes.changed(before.files, release.files)
        if others:
            raise BaseError(
                msg(
                    "{base} is not what was released as {before}: {files}.",
                    base=base,
                    before=before.version,
                    files=", ".join(others),
                )
            )
    return release


def _check_version(
    spec: Spec, place: SourceLocation, release: Release | None, others: Sequence[ReleaseRecord]
) -> None:
    """Refuse a version that says less than what changed, or that comes before a release."""
    if others and not _comes_before(others[0].version, spec.version):
        _reject(
            place,
            msg(
                "{version} comes before the release {newest}.", version=spec.version, newest=others[0].version
            ),
            msg("Write a later version."),
        )
    if release is None:
        return
    if not _comes_before(release.old.version, spec.version):
        _reject(
            place,
            msg(
                "{version} is not later than {old}, with which it is compared.",
                version=spec.version,
                old=release.old.version,
            ),
            msg("The changes require version {version}; write that, or a later one.", version=release.version)
            if release.changes
            else msg("Nothing changed; there is nothing to release."),
        )
    # A preview of it will do.
    if Version.parse(spec.version).finalize_version() < Version.parse(release.version):
        gravest = next(impact for impact, _ in release.grouped())
        _reject(
            place,
            msg(
                "{version} is too small a step for what changed since {old} ({gravest}).",
                version=spec.version,
                old=release.old.version,
                gravest=gravest,
            ),
            msg("Write version {version} or a later one.", version=release.version),
        )


def _check_former_names(release: Release) -> None:
    """Refuse former names that the release before has kept already."""
    old = {place: item for place, item in _named(release.old) if item.was is not None}
    for name, item in _named(release.new):
        if item.was is not None and name in old and old[name].was == item.was:
            _reject(
                item.place,
                msg(
                    "The former id {was!r} was kept in {old} already.", was=item.was, old=release.old.version
                ),
                msg("Take `was` out: a former name is kept for one release."),
            )


def _named(spec: Spec) -> Iterator[tuple[tuple[str, str], Renamable]]:
    """Fields and codes, each by what does not change with its name."""
    for record in spec.records:
        yield from (((record.id, field.wire), field) for field in record.fields)
    for table in spec.tables:
        yield from (((table.id, code.code), code) for code in table.codes)


def _reject(place: SourceLocation, what: str, cure: str) -> None:
    raise SpecError([Diagnostic(place, RULE, what, cure)])


def _made(spec: Spec, files: dict[str, str], release: Release | None, day: str | None) -> ReleaseRecord:
    changes = (
        RecordedChange(item.impact, item.kind, item.what, item.sentence, item.old, item.new)
        for _, group in grouped(release.changes if release else ())
        for item in group
    )
    base = release.old.version if release else None
    return ReleaseRecord(spec.id, spec.number, spec.version, base, day, tuple(changes), files)
