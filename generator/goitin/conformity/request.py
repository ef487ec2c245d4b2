"""What the caller of `goitin validate` asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ValidationRequest:
    """What to validate (paths and `-`), how to read it, and where evidence goes (`*.json`, `*.html`).

    `lines`: each line is a document, whatever the file's name. `record`: the documents are no messages but this record, or lists of it.
    `max_bytes`: the most that a document may have. `suspicious`: values that look destroyed are listed.
    `catalogs`: lists of codes, each `ID=FILE.csv`.
    """

    sources: Sequence[str]
    lines: bool = False
    tolerant: bool = False
    edition: str | None = None
    service: str | None = None
    kind: str | None = None
    record: str | None = None
    suspicious: bool = True
    reports: Sequence[Path] = ()
    date: str | None = None
    max_bytes: int | None = None
    catalogs: Sequence[str] = ()
