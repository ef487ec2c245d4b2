"""What a workbook said when it was made, on a hidden sheet of it: so that only what a person changed in it is taken, however old it is.

The sheet holds the specification, its version, a hash, the language of types, and every line of every table.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from goitin.describe.cell_words import clean
from goitin.diagnostics.message import msg
from goitin.review.document import ReviewDocument
from goitin.review.package_parts import BookError
from goitin.review.reproducible_zip import allowed
from goitin.review.workbook_reader import Cell, WorksheetPage, cell_name

SHEET = "goitin"
_FORM = "1"

Lines = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Of which specification a workbook was made, and the lines of its tables then, by the tables' ids (the first sheet has none)."""

    regulation: str
    version: str
    digest: str
    tables: Mapping[str, Lines]
    language: str = "vi"

    @property
    def short(self) -> str:
        """The beginning of the hash, enough to tell papers apart at the foot of a page."""
        return self.digest[:16]

    def page(self, id: str) -> WorksheetPage | None:
        """A table as it was then, as a sheet; None where there was none."""
        if id not in self.tables:
            return None
        page = WorksheetPage(id)
        for line, texts in enumerate(self.tables[id]):
            found = {at: Cell(text, cell_name(at, line)) for at, text in enumerate(texts) if text}
            if found:
                page.lines[line] = found
        return page


def lines(paper: ReviewDocument) -> Iterator[tuple[str, ...]]:
    """The lines of the hidden sheet."""
    yield (SHEET, _FORM, paper.regulation, paper.version, of(paper).digest, paper.language)
    for id, listed in _tables(paper).items():
        yield from ((id, *texts) for texts in listed)


def of(paper: ReviewDocument) -> Stamp:
    """The stamp of a paper; the same hash, the same paper."""
    tables = _tables(paper)
    return Stamp(paper.regulation, paper.version, _digest(tables), tables, paper.language)


def read(page: WorksheetPage) -> Stamp:
    """The stamp of a workbook. Raises `BookError` where somebody changed it."""
    first, *rest = _rows(page)
    if len(first) not in (5, 6) or first[1] != _FORM:
        raise BookError(
            msg(
                "The hidden sheet {sheet!r} is from another version of goitin. Create the workbook again with `goitin review`.",
                sheet=SHEET,
            )
        )
    tables: dict[str, list[tuple[str, ...]]] = {}
    for id, *texts in rest:
        tables.setdefault(id, []).append(tuple(texts))
    made = {id: tuple(listed) for id, listed in tables.items()}
    if _digest(made) != first[4]:
        raise BookError(
            msg(
                "The hidden sheet {sheet!r} was changed, so other changes cannot be detected. Create the workbook again with `goitin review`.",
                sheet=SHEET,
            )
        )
    language = first[5] if first[5:] in (["vi"], ["en"]) else "vi"
    return Stamp(first[2], first[3], first[4], made, language)


def _rows(page: WorksheetPage) -> Iterator[list[str]]:
    for _, line in sorted(page.lines.items()):
        yield [line[at].text if at in line else "" for at in range(max(line) + 1)]


def _tables(paper: ReviewDocument) -> dict[str, Lines]:
    preface = _stamped([[line] for line in paper.preface])
    return {"": preface, **{table.id: _stamped(table.lines) for table in paper.tables}}


def _stamped(listed: Iterable[Iterable[str]]) -> Lines:
    """Lines as they come back from a workbook: clean, nothing empty at their ends, no empty lines."""
    made = []
    for texts in listed:
        line = [clean(allowed(text)) for text in texts]
        while line and not line[-1]:
            line.pop()
        if line:
            made.append(tuple(line))
    return tuple(made)


def _digest(tables: Mapping[str, Lines]) -> str:
    return hashlib.sha256(json.dumps(tables, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
