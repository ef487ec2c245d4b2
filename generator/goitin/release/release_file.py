"""The file of a release, `releases/<version>.json` of a specification: written once, read for ever.

It is read as specification files are (JSON is YAML, too), so that what is wrong with it is told with its place, all at once:
the `json` of Python gives no places, and a schema would say the keys of `_Release` a second time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from semver import Version

from goitin.diagnostics.diagnostic import Diagnostic, Diagnostics
from goitin.diagnostics.message import msg
from goitin.diff import Impact
from goitin.language.dates import is_day
from goitin.model import Label
from goitin.release import surface_files
from goitin.release.by_impact import grouped
from goitin.resources import RELEASES
from goitin.source import loader
from goitin.source.mapping import PARTS, MappingNode, key, load
from goitin.source.yaml_reader import Node, read

FOLDER = RELEASES
FORMAT = "1"

_SHA256 = re.compile("[0-9a-f]{64}")
# YAML takes them for line breaks, or not at all.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class RecordedChange:
    """A change as a release keeps it: without places, since files move on, and with its sentence in both languages."""

    impact: Impact
    kind: str
    what: str
    sentence: Label
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class ReleaseRecord:
    """A release: what it changed since the version `base` (None: the first), and the hashes of the files that it was."""

    specification: str
    number: str
    version: str
    base: str | None
    date: str | None
    changes: tuple[RecordedChange, ...]
    files: Mapping[str, str]

    @property
    def release(self) -> list[tuple[Impact, list[RecordedChange]]]:
        """The changes by whom they break, the gravest first."""
        return list(grouped(self.changes))


class _Change(MappingNode):
    impact: Node = key(required=True)
    kind: Node = key(required=True)
    what: Node = key(required=True)
    old: Node | None = key()
    new: Node | None = key()
    vi: Node = key(required=True)
    en: Node = key(required=True)


class _File(MappingNode):
    file: Node = key(required=True)
    sha256: Node = key(required=True)


class _Release(MappingNode):
    format: Node = key(required=True)
    specification: Node = key(required=True)
    number: Node = key(required=True)
    version: Node = key(required=True)
    base: Node | None = key()
    date: Node | None = key()
    changes: Sequence[_Change] = key(PARTS, "_Change")
    files: Sequence[_File] = key(PARTS, "_File", required=True)


def dumped(record: ReleaseRecord) -> bytes:
    """The text of the file: a line a change, a line a file; nothing in it that another run would not give."""
    head = {"format": int(FORMAT), "specification": record.specification, "number": record.number}
    head |= {"version": record.version, "base": record.base, "date": record.date}
    changes = (
        {"impact": item.impact, "kind": item.kind, "what": item.what, "old": item.old, "new": item.new}
        | item.sentence.by_language
        for item in record.changes
    )
    files = ({"file": name, "sha256": hash} for name, hash in sorted(record.files.items()))
    parts = [f" {_line(key)}: {_line(value)}" for key, value in head.items() if value is not None]
    parts += [_rows("changes", changes), _rows("files", files)]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _rows(key: str, rows: Iterator[Mapping[str, str]]) -> str:
    """A list, a line an entry; empty texts are left out."""
    lines = ",\n".join(f"  {_line({key: text for key, text in row.items() if text})}" for row in rows)
    return f" {_line(key)}: [\n{lines}\n ]" if lines else f" {_line(key)}: []"


def _line(value: object) -> str:
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def history(folder: Path) -> list[ReleaseRecord]:
    """The releases that a specification keeps, newest first; raises `SpecError` if a file of them is not as we write it."""
    releases, findings = _all(folder)
    findings.stop_on_error()
    return releases


def faults(folder: Path) -> list[Diagnostic]:
    """What is wrong with the kept releases of a specification."""
    releases, findings = _all(folder)
    for release in releases:
        surface_files.read(folder, release.version, findings)
    return list(findings)


def _all(folder: Path) -> tuple[list[ReleaseRecord], Diagnostics]:
    findings = Diagnostics()
    loader.unreadable(folder / FOLDER, f"{folder.name}/{FOLDER}", findings)
    paths = sorted(path for path in (folder / FOLDER).glob("*.json") if not path.name.startswith("."))
    releases = [found for path in paths if (found := _read(folder, path, findings)) is not None]
    return sorted(releases, key=lambda item: Version.parse(item.version), reverse=True), findings


def _read(folder: Path, path: Path, findings: Diagnostics) -> ReleaseRecord | None:
    own = Diagnostics()
    page = read(path, f"{folder.name}/{FOLDER}/{path.name}", own)
    release = load(_Release, page.root, own) if page else None
    if release is not None:
        _judge(release, folder.name, path.name, own)
    findings.extend(own)
    return None if release is None or len(own) else _understood(release)


def _judge(release: _Release, specification: str, name: str, findings: Diagnostics) -> None:
    """Find what no release of ours would say."""
    cure = msg("Restore the committed file from version control; a release is never edited.")

    def asked(node: Node | None, is_so: bool, what: str) -> None:
        if node is not None and not is_so:
            findings.add(
                node.place, "release-file", msg("{value!r} is not {what}.", value=node.value, what=what), cure
            )

    asked(
        release.format,
        release.format.value == FORMAT,
        msg("the format {format} of this version of goitin", format=FORMAT),
    )
    asked(release.specification, release.specification.value == specification, msg("the name of this folder"))
    version = release.version.value
    asked(release.version, Version.is_valid(version), msg("a semantic version"))
    asked(release.version, name == f"{version}.json", msg("the version that the file is named after"))
    if release.base is not None:
        asked(release.base, Version.is_valid(release.base.value), msg("a semantic version"))
    if release.date is not None:
        asked(release.date, is_day(release.date.value), msg("a date such as 2026-01-31"))
    for change in release.changes:
        asked(
            change.impact, change.impact.value in set(Impact), msg("one of: {words}", words=", ".join(Impact))
        )
    for file in release.files:
        asked(
            file.sha256,
            _SHA256.fullmatch(file.sha256.value) is not None,
            msg("a SHA-256 in hexadecimal digits"),
        )


def _understood(release: _Release) -> ReleaseRecord:
    changes = (
        RecordedChange(
            Impact(item.impact.value),
            item.kind.value,
            item.what.value,
            Label(item.vi.value, item.en.value),
            item.old.value if item.old else "",
            item.new.value if item.new else "",
        )
        for item in release.changes
    )
    return ReleaseRecord(
        release.specification.value,
        release.number.value,
        release.version.value,
        release.base.value if release.base else None,
        release.date.value if release.date else None,
        tuple(changes),
        {item.file.value: item.sha256.value for item in release.files},
    )
