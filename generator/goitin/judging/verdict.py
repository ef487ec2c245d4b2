"""What judging is told and what it says: options, findings, verdicts; and the report that findings go into."""

from __future__ import annotations

from dataclasses import dataclass

from goitin.judging.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Options:
    """How to read: strictly or tolerantly, by which edition (id; None: the newest), and the caller's limits."""

    tolerant: bool = False
    edition: str | None = None
    max_findings: int = 1000
    max_bytes: int = 64 * 1024 * 1024
    max_levels: int = 64


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: a JSON Pointer, a rule, `error` or `warning`, and its sentence in two languages."""

    path: str
    rule: str
    severity: str
    message_vi: str
    message_en: str


@dataclass(frozen=True, slots=True)
class Item:
    """One record of a list or a payload: its canonical bytes, None where it has no value, and its findings."""

    written: bytes | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """All findings on one document; `written` are the canonical bytes of its value, None where it has none.

    `truncated` says that there were more findings than the limit; `valid` counts those that were cut off, too.
    `service` (an id) and `kind` (`request` or `response`) are those of a message, None where nothing says them.
    """

    findings: tuple[Finding, ...]
    truncated: bool
    valid: bool
    written: bytes | None
    records: tuple[Item, ...] = ()
    service: str | None = None
    kind: str | None = None


class Report:
    """Takes findings in the order of the document, up to a limit; counts errors beyond it, too."""

    def __init__(self, limit: int) -> None:
        self.findings: list[Finding] = []
        self.errors = 0
        self.truncated = False
        self._limit = limit

    def add(self, path: str, rule: str, severity: str, sentence: Sentence) -> None:
        """Report one finding."""
        self.errors += severity == "error"
        if len(self.findings) < self._limit:
            self.findings.append(Finding(path, rule, str(severity), *sentence))
        else:
            self.truncated = True
