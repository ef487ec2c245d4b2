"""The findings on a document, each taken once by the place that shows it; and the sources that they name, numbered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from goitin.conformity.suspicious_values import Suspicion
from goitin.diagnostics.message import msg, translate
from goitin.picture.views import Mark
from goitin.validator import Finding
from goitin.validator.messages import Source

WORDS = {"error": msg("error"), "warning": msg("warning"), "note": msg("suspicious")}
_VIETNAMESE = "vi"


class Sources:
    """The sources that the findings of a page name: each gets a number when it is first named."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._numbers: dict[str, int] = {}

    def number(self, source: Source) -> int:
        """The number of a source."""
        text = source.vi if self._language == _VIETNAMESE else source.en
        return self._numbers.setdefault(text, len(self._numbers) + 1)

    def listed(self) -> list[str]:
        """All of them, in order."""
        return list(self._numbers)


class _Found(NamedTuple):
    severity: str
    sentence: str
    source: Source | None


class Marks:
    """The findings and suspicions of one document by their places.

    Args:
        findings: What the verdict says.
        suspicions: What looks destroyed besides.
        language: `vi` or `en`.
        sources: Numbers the sources; all documents of a page share it, and the numbers of findings.

    """

    def __init__(
        self,
        findings: Iterable[Finding],
        suspicions: Iterable[Suspicion],
        language: str,
        sources: Sources,
        first: int = 1,
    ) -> None:
        self.language = language
        self.taken: list[Mark] = []
        self._sources, self._first = sources, first
        self._found: dict[str, list[_Found]] = {}
        self._inside: dict[str, list[int]] = {}  # errors and warnings, by every place on the way to them
        for one in findings:
            vi, en = one.phrase.sentence
            sentence = vi if language == _VIETNAMESE else en
            self._add(one.path, _Found(one.severity, sentence, one.phrase.subject.source))
        for other in suspicions:
            self._add(other.path, _Found("note", getattr(other.sentence, language), None))

    def _add(self, path: str, found: _Found) -> None:
        self._found.setdefault(path, []).append(found)
        place = ("error", "warning", "note").index(found.severity)
        while path:
            self._inside.setdefault(path, [0, 0, 0])[place] += 1
            path = path.rpartition("/")[0]

    def at(self, path: str, where: Sequence[str]) -> Sequence[Mark]:
        """Take what is found at a place, whose names on the page are `where`."""
        return [self._mark(one, where) for one in self._found.pop(path)] if path in self._found else ()

    def within(self, path: str, where: Sequence[str]) -> Sequence[Mark]:
        """Take what is found at a place and inside it, where the page shows nothing of what is inside."""
        if path and path not in self._inside:
            return ()
        inside = [one for one in self._found if one == path or one.startswith(f"{path}/")]
        return [mark for one in inside for mark in self.at(one, where)]

    def has(self, path: str) -> bool:
        """Whether anything is found at a place or inside it."""
        return path in self._inside

    def count(self, path: str) -> str:
        """How much was found at a place and inside it, in words; empty where it is nothing."""
        errors, warnings, _ = self._inside.get(path, (0, 0, 0))
        return ", ".join(translate(one, self.language) for one in counted(errors, warnings))

    def _mark(self, found: _Found, where: Sequence[str]) -> Mark:
        source, clause = found.source, ""
        if source is not None:
            row = "" if source.row is None else translate(msg("row {row}", row=source.row), self.language)
            clause = f"{row} ({source.confidence})".lstrip()
        made = Mark(
            f"f{self._first + len(self.taken)}",
            found.severity,
            translate(WORDS[found.severity], self.language),
            found.sentence,
            " › ".join(where),
            0 if source is None else self._sources.number(source),
            clause,
        )
        self.taken.append(made)
        return made


def counted(errors: int, warnings: int) -> Iterator[str]:
    """How many errors and warnings there are, each where there is one."""
    if errors:
        yield msg("errors: {count}", count=errors)
    if warnings:
        yield msg("warnings: {count}", count=warnings)
