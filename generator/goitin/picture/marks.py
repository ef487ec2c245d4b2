"""The findings on a document, each taken once by the place that shows it; and the sources that they name, numbered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from goitin.conformity import document_report
from goitin.diagnostics.message import msg, translate
from goitin.language import phrasebook
from goitin.picture.views import Mark
from goitin.reports import NOTE, ReportEntry

_WORDS = {"error": msg("error"), "warning": msg("warning"), NOTE: msg("suspicious")}


Source = Mapping[str, str]


class Sources:
    """The sources that the findings of a page name: each gets a number when it is first named."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._numbers: dict[str, int] = {}

    def number(self, source: Source) -> int:
        """The number of a source, as a finding is written with it."""
        return self._numbers.setdefault(source[self._language], len(self._numbers) + 1)

    def listed(self) -> list[str]:
        """All of them, in order."""
        return list(self._numbers)


class _Found(NamedTuple):
    severity: str
    sentence: str
    source: Source | None


class Marks:
    """What is said of one document by its places.

    Args:
        entries: What is said of it, findings and suspicions.
        language: `vi` or `en`.
        sources: Numbers the sources; all documents of a page share it.
        first: The number of the first finding on the page.

    """

    def __init__(
        self,
        entries: Iterable[ReportEntry],
        language: str,
        sources: Sources,
        first: int = 1,
    ) -> None:
        self.language = language
        self.taken: list[Mark] = []
        self._sources, self._first = sources, first
        self._found: dict[str, list[_Found]] = {}
        self._inside: dict[str, list[int]] = {}  # errors and warnings, by every place on the way to them
        for one in entries:
            sentence = one.fields["sentence"][language]
            if "record" in one.fields:
                sentence = f"{sentence} {translate(document_report.advice(one.fields['record']), language)}"
            if "authority_code" in one.fields:
                sentence = f"{sentence} {phrasebook.coded(one.fields['authority_code'])[language == 'en']}"
            self._add(one.fields["path"], _Found(one.severity, sentence, one.fields.get("source")))

    def _add(self, path: str, found: _Found) -> None:
        self._found.setdefault(path, []).append(found)
        place = list(_WORDS).index(found.severity)
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
            row = translate(msg("row {row}", row=source["row"]), self.language) if "row" in source else ""
            clause = f"{row} ({source['confidence']})".lstrip()
        made = Mark(
            f"f{self._first + len(self.taken)}",
            found.severity,
            translate(_WORDS[found.severity], self.language),
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
