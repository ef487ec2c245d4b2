"""Findings about a specification: place, rule, what is wrong, what to do about it.

Everything else may import it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from goitin.diagnostics.message import msg


class Severity(StrEnum):
    """How much a finding weighs: an error stops the run, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class SourceLocation(NamedTuple):
    """A place in a specification: file relative to the specs folder, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault: where it stands, which rule it breaks, what is wrong, and the cure."""

    location: SourceLocation
    rule: str
    problem: str
    hint: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return msg(
            "{place}: {severity} {rule}: {what} {cure}",
            place=self.location,
            severity=self.severity,
            rule=self.rule,
            what=self.problem,
            cure=self.hint,
        )


class GoitinError(Exception):
    """What a stage raises when it cannot go on through no fault of ours; its text says what, and what to do."""


class SpecError(GoitinError):
    """A specification that cannot be used; carries every finding, never only the first."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = in_order(diagnostics)
        super().__init__("\n".join(map(str, self.diagnostics)))


class Diagnostics:
    """A collector: stages report into it and go on, so that all faults come at once."""

    def __init__(self) -> None:
        self._items: list[Diagnostic] = []

    def add(
        self,
        location: SourceLocation,
        rule: str,
        problem: str,
        hint: str,
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Keep one finding.

        Args:
            location: Where the fault stands.
            rule: The id of the rule that it breaks.
            problem: What is wrong, in one sentence.
            hint: What to do about it, in one sentence.
            severity: Whether it is an error or a warning.

        """
        self._items.append(Diagnostic(location, rule, problem, hint, severity))

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep several."""
        self._items.extend(diagnostics)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(in_order(self._items))

    def __len__(self) -> int:
        return len(self._items)

    @property
    def errors(self) -> list[Diagnostic]:
        """Those of severity error, in order of place."""
        return [item for item in self if item.severity is Severity.ERROR]

    def stop_on_error(self) -> None:
        """Raise `SpecError` with everything found so far if anything of it is an error."""
        if any(item.severity is Severity.ERROR for item in self._items):
            raise SpecError(self._items)


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort by place, then rule, then text; the same fault said twice is said once."""
    unique = dict.fromkeys(diagnostics)
    return sorted(unique, key=lambda item: (item.location, item.rule, item.problem))
