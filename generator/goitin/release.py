"""What a release of a specification changes: the base found, compared and told, as text, JSON, Markdown or HTML.

Left: `checking`, `changes`. Right: the command line.
"""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from goitin import changes, checking, pages, places, sinks
from goitin.changes import Change, Impact
from goitin.spec import Label, Spec

TITLES: dict[Impact, Label] = {
    Impact.BREAKS_BOTH: Label("Không tương thích với bên gửi và bên nhận", "Breaks writers and readers"),
    Impact.BREAKS_WRITERS: Label("Không tương thích với bên gửi", "Breaks writers"),
    Impact.BREAKS_READERS: Label("Không tương thích với bên nhận", "Breaks readers"),
    Impact.COMPATIBLE: Label("Tương thích", "Compatible"),
    Impact.EDITORIAL: Label("Chỉ sửa câu chữ", "Editorial"),
}


class BaseError(ValueError):
    """The base of a comparison that is not there; misuse, not a fault of a specification."""


@dataclass(frozen=True, slots=True)
class Release:
    """The changes from one state of a specification to another, and the version that follows from them."""

    old: Spec
    new: Spec
    changes: Sequence[Change]

    @property
    def version(self) -> str:
        """The least semantic version that the changes ask for."""
        return changes.next_version(self.old.version, list(self.changes))

    @property
    def is_breaking(self) -> bool:
        """Whether somebody's software has to change."""
        return any(change.impact.breaks for change in self.changes)

    def grouped(self) -> Iterator[tuple[Impact, list[Change]]]:
        """The changes by impact, the gravest first, each in its order."""
        order = list(Impact)
        ranked = sorted(self.changes, key=lambda change: order.index(change.impact))
        for impact, group in groupby(ranked, lambda change: change.impact):
            yield impact, list(group)


def compare(root: Path, regulation: str, base: str) -> Release:
    """Compare a specification with its base; raises `SpecError` or `BaseError`."""
    with _base(root, base) as old_root:
        if regulation not in places.regulations(old_root):
            raise BaseError(f"{base} holds no specification {regulation!r}.")
        old, _ = checking.usable(old_root / regulation, ())
    new, _ = checking.usable(root / regulation, ())
    return Release(old, new, changes.compare(old, new))


@contextmanager
def _base(root: Path, base: str) -> Iterator[Path]:
    """The folder of specifications that BASE means: a folder, else a revision of the git repository."""
    if Path(base).is_dir():
        yield Path(base)
        return
    with tempfile.TemporaryDirectory() as folder:
        packed = _git(root, "archive", "--format=tar", base, ".")
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder)


def _git(root: Path, *words: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, check=False)
    except FileNotFoundError:
        raise BaseError(f"{words[2]} is no folder, and there is no git to look for a revision.") from None
    if done.returncode:
        raise BaseError(f"{words[2]} is neither a folder nor a revision of the git repository of {root}.")
    return done.stdout


def said(release: Release, format: str) -> str:
    """The changes as text, json, markdown or html."""
    return {"text": _text, "json": _json, "markdown": _markdown, "html": _html}[format](release)


def _text(release: Release) -> str:
    lines = [
        f"{change.place}: {change.impact}: {change.kind}: {change.sentence.en}" for change in release.changes
    ]
    count = len(release.changes)
    lines.append(
        f"{release.new.number}: {count} change{'' if count == 1 else 's'}; {release.old.version} → "
        f"{release.version} follows, the specification says {release.new.version}."
    )
    return "\n".join(lines) + "\n"


def _json(release: Release) -> str:
    return (
        json.dumps(
            {
                "specification": release.new.id,
                "from": release.old.version,
                "to": release.new.version,
                "follows": release.version,
                "changes": [
                    {
                        "kind": change.kind,
                        "what": change.what,
                        "impact": change.impact,
                        "old": change.old,
                        "new": change.new,
                        "message": {"vi": change.sentence.vi, "en": change.sentence.en},
                        "file": change.place.file,
                        "line": change.place.line,
                    }
                    for change in release.changes
                ],
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )


def _markdown(release: Release) -> str:
    """A section for a changelog, Vietnamese first."""
    lines = [f"## {release.version}", ""]
    for language in ("vi", "en"):
        for impact, group in release.grouped():
            lines += [f"### {getattr(TITLES[impact], language)}", ""]
            lines += [f"- {sinks.markdown(getattr(change.sentence, language))}" for change in group]
            lines.append("")
    return "\n".join(lines)


def _html(release: Release) -> str:
    groups = [(TITLES[impact], group) for impact, group in release.grouped()]
    view = {"old": release.old, "new": release.new, "version": release.version, "groups": groups}
    return pages.html("changes/changes.html.jinja", view)
