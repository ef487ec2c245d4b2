"""What experts decided in a text document; nothing else of one is imported, and what else was changed in it is told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from goitin.diagnostics.message import msg
from goitin.model import Spec
from goitin.review import document_reader, docx, opinions, paper_layout, stamp
from goitin.review.document import ReviewDocument, Table, build
from goitin.review.document_reader import Paper, PaperTable
from goitin.review.import_result import ImportResult, Opinion
from goitin.review.package_parts import BookError, Parts
from goitin.review.places import Places
from goitin.review.workbook_reader import Cell

_MADE_OF = re.compile(r"(\S+) (\S+), ([0-9a-f]{64})")
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
            _table(table, then[table.id], known[table.id], places, is_same, result)
        elif table.id not in then:
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


def _made_of(paper: Paper, spec: Spec, result: ImportResult) -> tuple[ReviewDocument, bool]:
    """The paper as it would be now, and whether it is the one that the document was."""
    match = _MADE_OF.match(paper.keywords)
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


def _table(
    table: PaperTable, then: PaperTable, known: Table, places: Places, is_same: bool, result: ImportResult
) -> None:
    """Each row beside the one it is most like."""
    columns = paper_layout.columns(known)
    decision, remark = (next(at for at, one in enumerate(columns) if name in one.keys) for name in ("decision", "remark"))  # fmt: skip
    name = next(at for at, one in enumerate(columns) if one.keys[0] in opinions.NAMED)
    rows = list(known.named)
    waiting = list(range(len(rows)))
    heads = [cell.text for cell in then.rows[0]]
    for row in table.rows:
        if [cell.text for cell in row] == heads:
            continue
        at = (
            _like(row, then.rows[1:], waiting, (decision, remark), name) if len(row) == len(columns) else None
        )
        if at is None:
            for cell in row:
                if cell.text and not _is_blank(cell):
                    result.leave(table.id, cell.location, msg("{text!r} stands beside no row of the table.", text=cell.text))  # fmt: skip
            continue
        waiting.remove(at)
        stated = then.rows[1 + at]
        for column, cell in enumerate(row):
            if is_same and column not in (decision, remark) and cell.text != stated[column].text:
                result.leave(table.id, cell.location, _untaken(cell.text))
        right = opinions.decided(_ticked(row[decision]), table.id, result)
        said = row[remark]
        if said.fault:
            result.leave(table.id, said.location, said.fault)
        asked = right is False or bool(said.text)
        place = places.of(table.id, rows[at]) if asked else ""
        cell = said if said.text else row[decision]
        result.opinions.append(
            Opinion(table.id, row[name].text, right, said.text, place, table.id, cell.location)
        )
    for at in waiting:
        what = msg("The row of {key!r} is gone from the document.", key=then.rows[1 + at][name].text)
        result.leave(table.id, then.rows[1 + at][name].location, what)


def _like(
    row: Sequence[Cell],
    known: Sequence[Sequence[Cell]],
    waiting: Sequence[int],
    without: Sequence[int],
    name: int,
) -> int | None:
    """The row that says the same, or is called the same; None where there is none."""

    def same(at: int) -> int:
        return sum(cell.text == other.text for column, (cell, other) in enumerate(zip(row, known[at], strict=True)) if column not in without)  # fmt: skip

    near = [at for at in waiting if known[at][name].text == row[name].text]
    return max(near, key=same, default=None)


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


def _is_blank(cell: Cell) -> bool:
    return not _ticked(cell).text


def _untaken(text: str) -> str:
    return msg(
        "{text!r} is not imported from a document: only decisions and remarks are. Make the change in the workbook or in the specification.",
        text=text,
    )
