"""The file of a release, `releases/<version>.json` of a specification: written once, read for ever.

It is read as specification files are (JSON is YAML, too), so that what is wrong with it is told with its place, all at once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from goitin.diagnostics.diagnostic import Finding, Findings
from goitin.diagnostics.message import say
from goitin.diff import Impact
from goitin.language.dates import is_day
from goitin.model import Label
from goitin.release import versions
from goitin.release.compare import grouped
from goitin.resources import RELEASES
from goitin.source import loader
from goitin.source.mapping import PARTS, Said, load, said
from goitin.source.yaml_reader import Node, read

FOLDER = RELEASES
FORMAT = "1"

_SHA256 = re.compile("[0-9a-f]{64}")
_ESCAPED = re.compile(
    "[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]"
)  # YAML takes them for line breaks, or not at all


@dataclass(frozen=True, slots=True)
class KeptChange:
    """A change as a release keeps it: without places, since files move on, and with its sentence in both languages."""

    impact: Impact
    kind: str
    what: str
    sentence: Label
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A release: what it changed since the version `base` (None: the first), and the hashes of the files that it was."""

    specification: str
    number: str
    version: str
    base: str | None
    date: str | None
    changes: tuple[KeptChange, ...]
    files: Mapping[str, str]

    @property
    def release(self) -> list[tuple[Impact, list[KeptChange]]]:
        """The changes by whom they break, the gravest first."""
        return list(grouped(self.changes))


class _Change(Said):
    impact: Node = said(needed=True)
    kind: Node = said(needed=True)
    what: Node = said(needed=True)
    old: Node | None = said()
    new: Node | None = said()
    vi: Node = said(needed=True)
    en: Node = said(needed=True)


class _File(Said):
    file: Node = said(needed=True)
    sha256: Node = said(needed=True)


class _Release(Said):
    format: Node = said(needed=True)
    specification: Node = said(needed=True)
    number: Node = said(needed=True)
    version: Node = said(needed=True)
    base: Node | None = said()
    date: Node | None = said()
    changes: Sequence[_Change] = said(PARTS, "_Change")
    files: Sequence[_File] = said(PARTS, "_File", needed=True)


def dumped(kept: Kept) -> bytes:
    """The text of the file: a line a change, a line a file; nothing in it that another run would not give."""
    head = {"format": int(FORMAT), "specification": kept.specification, "number": kept.number}
    head |= {"version": kept.version, "base": kept.base, "date": kept.date}
    changes = (
        {"impact": item.impact, "kind": item.kind, "what": item.what, "old": item.old, "new": item.new}
        | {"vi": item.sentence.vi, "en": item.sentence.en}
        for item in kept.changes
    )
    files = ({"file": name, "sha256": hash} for name, hash in sorted(kept.files.items()))
    parts = [f" {_line(key)}: {_line(value)}" for key, value in head.items() if value is not None]
    parts += [_rows("changes", changes), _rows("files", files)]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _rows(key: str, rows: Iterator[Mapping[str, str]]) -> str:
    """A list, a line an entry; empty texts are left out."""
    lines = ",\n".join(f"  {_line({key: text for key, text in row.items() if text})}" for row in rows)
    return f" {_line(key)}: [\n{lines}\n ]" if lines else f" {_line(key)}: []"


def _line(value: object) -> str:
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def history(folder: Path) -> list[Kept]:
    """The releases that a specification keeps, newest first; raises `SpecError` if a file of them is not as we write it."""
    kept, findings = _all(folder)
    findings.stop_on_error()
    return kept


def faults(folder: Path) -> list[Finding]:
    """What is wrong with the kept releases of a specification."""
    return list(_all(folder)[1])


def _all(folder: Path) -> tuple[list[Kept], Findings]:
    findings = Findings()
    loader.unreadable(folder / FOLDER, f"{folder.name}/{FOLDER}", findings)
    paths = sorted(path for path in (folder / FOLDER).glob("*.json") if not path.name.startswith("."))
    kept = [found for path in paths if (found := _read(folder, path, findings)) is not None]
    return sorted(kept, key=lambda item: versions.rank(item.version), reverse=True), findings


def _read(folder: Path, path: Path, findings: Findings) -> Kept | None:
    own = Findings()
    page = read(path, f"{folder.name}/{FOLDER}/{path.name}", own)
    release = load(_Release, page.root, own) if page else None
    if release is not None:
        _judge(release, folder.name, path.name, own)
    findings.extend(own)
    return None if release is None or len(own) else _understood(release)


def _judge(release: _Release, specification: str, name: str, findings: Findings) -> None:
    """Find what no release of ours would say."""
    cure = say("Fetch the committed file back from version control; a release is never edited.")

    def asked(node: Node | None, is_so: bool, what: str) -> None:
        if node is not None and not is_so:
            findings.add(
                node.place, "release-file", say("{value!r} is not {what}.", value=node.value, what=what), cure
            )

    asked(
        release.format,
        release.format.value == FORMAT,
        say("the format {format} of this version of goitin", format=FORMAT),
    )
    asked(release.specification, release.specification.value == specification, say("the name of this folder"))
    version = release.version.value
    asked(release.version, versions.FORM.fullmatch(version) is not None, say("a semantic version"))
    asked(release.version, name == f"{version}.json", say("the version that the file is named after"))
    if release.base is not None:
        asked(
            release.base, versions.FORM.fullmatch(release.base.value) is not None, say("a semantic version")
        )
    if release.date is not None:
        asked(release.date, is_day(release.date.value), say("a date such as 2026-01-31"))
    for change in release.changes:
        asked(
            change.impact, change.impact.value in set(Impact), say("one of: {words}", words=", ".join(Impact))
        )
    for file in release.files:
        asked(
            file.sha256,
            _SHA256.fullmatch(file.sha256.value) is not None,
            say("a SHA-256 in hexadecimal digits"),
        )


def _understood(release: _Release) -> Kept:
    changes = (
        KeptChange(
            Impact(item.impact.value),
            item.kind.value,
            item.what.value,
            Label(item.vi.value, item.en.value),
            item.old.value if item.old else "",
            item.new.value if item.new else "",
        )
        for item in release.changes
    )
    return Kept(
        release.specification.value,
        release.number.value,
        release.version.value,
        release.base.value if release.base else None,
        release.date.value if release.date else None,
        tuple(changes),
        {item.file.value: item.sha256.value for item in release.files},
    )
