"""The listings of what vendors compile against, beside the file of their release: `releases/<version>/<language>.txt`, written once as that is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from goitin.diagnostics.diagnostic import Diagnostics, SourceLocation
from goitin.diagnostics.message import msg
from goitin.diff.surface import Listings, Member, is_runtime, text
from goitin.model import Spec
from goitin.output.atomic_file import replace_file, wrap_os_errors
from goitin.resources import RELEASES

Lister = Callable[[Spec], Listings]
"""Says what vendors compile against; targets know it, which stand above this package."""


def write(folder: Path, version: str, listings: Listings) -> None:
    """Write the listings of a release.

    Args:
        folder: The specification.
        version: The release.
        listings: What it is.

    Raises:
        WriteError: A file cannot be written.

    """
    place = folder / RELEASES / version
    with wrap_os_errors(place):
        place.mkdir(parents=True, exist_ok=True)
    for language, listing in listings.items():
        replace_file(place / f"{language}.txt", text(listing).encode())


def recorded(folder: Path, version: str) -> Listings:
    """Read the listings that lie with a release; those that older versions of this program made have none.

    Args:
        folder: The specification.
        version: The release.

    Raises:
        SpecError: A file is not as we write it.

    """
    findings = Diagnostics()
    found = read(folder, version, findings)
    findings.stop_on_error()
    return found


def read(folder: Path, version: str, findings: Diagnostics) -> Listings:
    """The same; `findings` takes what is wrong with a file."""
    place = folder / RELEASES / version
    return {
        path.stem: _read(path, f"{folder.name}/{RELEASES}/{version}/{path.name}", findings)
        for path in sorted(place.glob("*.txt"))
        if not path.name.startswith(".")
    }


def _read(path: Path, name: str, findings: Diagnostics) -> dict[str, Member]:
    found: dict[str, Member] = {}
    lines = path.read_bytes().decode(errors="replace").splitlines()
    for at, line in enumerate(lines, 1):
        member, _, shape = line.partition(": ")
        if not member or not shape or member in found:
            findings.add(
                SourceLocation(name, at),
                "release-file",
                msg("{line!r} names no member of a listing.", line=line),
                msg("Restore the committed file from version control; a release is never edited."),
            )
        found[member] = Member(shape, SourceLocation(name, at))
    return found


def differing(folder: Path, version: str, now: Listings) -> list[str]:
    """The files of a release that list other members of the packages than there are; runtimes have versions of their own.

    Raises:
        SpecError: A file is not as we write it.

    """
    return [
        f"{RELEASES}/{version}/{language}.txt"
        for language, listing in recorded(folder, version).items()
        if not is_runtime(language) and text(listing) != text(now.get(language, {}))
    ]
