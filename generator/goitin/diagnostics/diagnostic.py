"""Findings about a specification: place, rule, what is wrong, what to do about it.

Everything else may import it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from goitin.diagnostics.message import say


class Severity(StrEnum):
    """How much a finding weighs: an error stops the run, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Place(NamedTuple):
    """A place in a specification: file relative to the specs folder, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: where it stands, which rule it breaks, what is wrong, and the cure."""

    place: Place
    rule: str
    what: str
    cure: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return say(
            "{place}: {severity} {rule}: {what} {cure}",
            place=self.place,
            severity=self.severity,
            rule=self.rule,
            what=self.what,
            cure=self.cure,
        )


class GoitinError(Exception):
    """What a stage raises when it cannot go on through no fault of ours; its text says what, and what to do."""


class SpecError(GoitinError):
    """A specification that cannot be used; carries every finding, never only the first."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = in_order(findings)
        super().__init__("\n".join(map(str, self.findings)))


class Findings:
    """A collector: stages report into it and go on, so that all faults come at once."""

    def __init__(self) -> None:
        self._items: list[Finding] = []

    def add(self, place: Place, rule: str, what: str, cure: str, severity: Severity = Severity.ERROR) -> None:
        """Keep one finding."""
        self._items.append(Finding(place, rule, what, cure, severity))

    def extend(self, findings: Iterable[Finding]) -> None:
        """Keep several."""
        self._items.extend(findings)

    def __iter__(self) -> Iterator[Finding]:
        return iter(in_order(self._items))

    def __len__(self) -> int:
        return len(self._items)

    @property
    def errors(self) -> list[Finding]:
        """Those of severity error, in order of place."""
        return [item for item in self if item.severity is Severity.ERROR]

    def stop_on_error(self) -> None:
        """Raise `SpecError` with everything found so far if anything of it is an error."""
        if any(item.severity is Severity.ERROR for item in self._items):
            raise SpecError(self._items)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Sort by place, then rule, then text; the same fault said twice is said once."""
    unique = dict.fromkeys(findings)
    return sorted(unique, key=lambda item: (item.place, item.rule, item.what))
