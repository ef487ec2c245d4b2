"""What experts decided in a text document; nothing else of one is imported, and what else was changed in it is told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from goitin.diagnostics.message import msg
from goitin.model import Spec
from goitin.review import document_reader, docx, opinions, paper_layout, stamp
from goitin.review.document import ReviewDocument, build
from goitin.review.document_reader import DocumentPage, PaperTable
from goitin.review.import_result import ImportResult
from goitin.review.package_parts import BookError, Parts
from goitin.review.places import Places
from goitin.review.table import Table
from goitin.review.workbook import naming_column
from goitin.review.workbook_reader import Cell

_MADE_OF = re.compile(r"(\S+) (\S+), ([0-9a-f]{64})")
_WRITTEN = re.compile(r": (\S+) (\S+)\. .*\(SHA-256\): ([0-9a-f]{64})\Z")
"""What says of which specification a document is: its keywords, and a line of its first page, as not every program keeps keywords."""
_BOX = re.compile(
    r"([\u2610\u2611\u2612\u2713\u2714\u2717\u2718xXvV]|\[[xX ]?\])\s*(đúng|sai)", re.IGNORECASE
)
_EMPTY = ("\u2610", "[]", "[ ]")


def take(data: bytes, spec: Spec, folder: Path) -> ImportResult:
    """Take the opinions of a document.

    Args:
        data: Its bytes.
        spec: The specification as it is now.
        folder: Where its files lie.

    Returns:
        The opinions, and what else is to be told.

    Raises:
        BookError: It is no document, or one of another specification.

    """
    result = ImportResult()
    paper = document_reader.read(Parts(data))
    now, is_same = _made_of(paper, spec, result)
    known = {item.id: item for item in now.tables}
    places = Places(spec, folder)
    stated = document_reader.read(Parts(docx.write(now)))
    then = {item.id: item for item in stated.tables}
    for table in paper.tables:
        if table.id in known:
            _Known(known[table.id], then[table.id], places, is_same).take(table, result)
        elif not any(_heads(table) == _heads(item) for item in stated.tables):
            result.leave(table.id, "A1", msg("The table is not one of ours. Nothing of it is imported."))
    met = {table.id for table in paper.tables}
    absent = [id for id, item in known.items() if id not in met and item.rows]
    if absent:
        result.notes.append(msg("The document no longer has the tables {tables}.", tables=", ".join(absent)))
    for text in [text for text in paper.texts if is_same and text not in stated.texts]:
        result.leave("", "", _untaken(text))
    for remark in paper.remarks:
        what = msg("A remark is not imported: {text!r}. Make the change it calls for in the specification yourself.", text=remark)  # fmt: skip
        result.leave("", "", what)
    return result


def _made_of(paper: DocumentPage, spec: Spec, result: ImportResult) -> tuple[ReviewDocument, bool]:
    """The paper as it would be now, and whether it is the one that the document was."""
    match = _MADE_OF.match(paper.keywords) or next(filter(None, map(_WRITTEN.search, paper.texts)), None)
    if match is not None and match[1] != spec.id:
        what = msg(
            "The workbook belongs to {other}, but the specification is {id}.", other=match[1], id=spec.id
        )
        raise BookError(what)
    for language in ("vi", "en"):
        now = build(spec, language)
        if match is not None and stamp.of(now).digest == match[3]:
            return now, True
    result.notes.append(
        msg(
            "The specification has changed since the document was made from it: decisions and remarks are taken, but what else was changed in the document cannot be told."
        )
    )
    return build(spec), False


def _heads(table: PaperTable) -> list[str]:
    return [cell.text for cell in table.rows[0]] if table.rows else []


@dataclass(frozen=True, slots=True)
class _Known:
    """A table as the specification has it now, beside the same one on paper."""

    table: Table
    then: PaperTable
    places: Places
    is_same: bool

    def take(self, came: PaperTable, result: ImportResult) -> None:
        """Take each row beside the one it is most like; rows that are gone are told."""
        waiting = list(range(len(self.then.rows) - 1))
        heads = [cell.text for cell in self.then.rows[0]]
        for row in came.rows:
            if [cell.text for cell in row] == heads:
                continue
            at = self._like(row, waiting)
            if at is not None:
                waiting.remove(at)
                self._row(row, at, result)
                continue
            for cell in row:
                if _ticked(cell).text:
                    what = msg("{text!r} stands beside no row of the table.", text=cell.text)
                    result.leave(self.table.id, cell.location, what)
        for at in waiting:
            cell = self.then.rows[1 + at][self._column(naming_column(self.table.columns))]
            what = msg("The row of {key!r} is gone from the document.", key=cell.text)
            result.leave(self.table.id, cell.location, what)

    def _column(self, name: str) -> int:
        """Which column on paper begins with this one."""
        columns = paper_layout.columns(self.table)
        return next(at for at, one in enumerate(columns) if one.keys[0] == name)

    def _like(self, row: Sequence[Cell], waiting: Sequence[int]) -> int | None:
        """The row that is called the same and says most of the same; None where there is none."""
        name, known = self._column(naming_column(self.table.columns)), self.then.rows[1:]
        if len(row) != len(self.then.rows[0]):
            return None
        near = [at for at in waiting if known[at][name].text == row[name].text]
        return max(
            near,
            key=lambda at: sum(one.text == other.text for one, other in zip(row, known[at], strict=True)),
            default=None,
        )

    def _row(self, row: Sequence[Cell], at: int, result: ImportResult) -> None:
        decision, remark = self._column("decision"), self._column("remark")
        for column, (cell, stated) in enumerate(zip(row, self.then.rows[1 + at], strict=True)):
            if self.is_same and column not in (decision, remark) and cell.text != stated.text:
                result.leave(self.table.id, cell.location, _untaken(cell.text))
        name = row[self._column(naming_column(self.table.columns))].text
        place = partial(self.places.of, self.table.id, list(self.table.named)[at])
        cells = _ticked(row[decision]), row[remark]
        result.opinions.append(opinions.of_row((self.table.id, name), cells, place, self.table.id, result))


def _ticked(cell: Cell) -> Cell:
    """A cell of boxes as the word that is ticked; both are no decision, and a word alone is one."""
    found = _BOX.findall(cell.text)
    if not found or cell.fault:
        return cell
    ticked = [word for box, word in found if box not in _EMPTY]
    rest = _BOX.sub("", cell.text).strip()
    if len(ticked) > 1 or rest:
        return cell
    return Cell(ticked[0] if ticked else "", cell.location)


def _untaken(text: str) -> str:
    return msg(
        "{text!r} is not imported from a document: only decisions and remarks are. Make the change in the workbook or in the specification.",
        text=text,
    )
