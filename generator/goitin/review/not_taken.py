"""What a person wrote where nothing is taken back: told by sheet and cell, so that a person takes it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from goitin.describe.cell_words import clean
from goitin.diagnostics.message import msg
from goitin.model import Label
from goitin.review.document import ReviewDocument
from goitin.review.import_result import ImportResult
from goitin.review.stamp import Stamp
from goitin.review.table import Table
from goitin.review.workbook import Sheet, lines_of
from goitin.review.workbook_reader import Cell, WorksheetPage

_EXPECTED = ("type", "length", "required", "vi", "en", "editions", "source", "confidence")
"""Columns that every workbook has had; one that is missing was taken away, or its head is another now."""


def remarks(page: WorksheetPage, result: ImportResult) -> None:
    """Remarks beside cells."""
    for remark in page.remarks:
        what = msg(
            "A remark is not imported: {text!r}. Make the change it calls for in the specification yourself.",
            text=remark.text,
        )
        result.leave(page.name, remark.location, what)


def strange(page: WorksheetPage, result: ImportResult) -> None:
    """A sheet that is no table of ours."""
    if page.lines:
        first = min(page.lines)
        what = msg(
            "The sheet is not understood: the table of a record has `id: Tên / Name` above it and the headings that `goitin review` writes. Nothing of it is imported."
        )
        result.leave(page.name, page.lines[first][min(page.lines[first])].location, what)


def preface(page: WorksheetPage, then: Stamp | None, now: ReviewDocument, result: ImportResult) -> None:
    """Texts of the first sheet that somebody changed; lines to be signed are there to be filled."""
    known = {clean(line) for line in now.preface}
    if then is not None:
        known |= {text for line in then.tables.get("", ()) for text in line}
    signs = tuple(clean(f"{sign.bilingual}:") for sign in now.signers)
    for _, line in lines_of(page):
        for cell in line:
            if cell.text and cell.text not in known and not cell.text.startswith(signs):
                result.leave(page.name, cell.location, untaken(cell))


def around(
    sheet: Sheet, then: WorksheetPage | None, now: Table, columns: Mapping[str, Label], result: ImportResult
) -> None:
    """What stands over a table and beside its columns, where it is not what the workbook said when it was made."""
    known = {clean(text).casefold() for line in now.lines for text in line}
    known |= {cell.text.casefold() for _, line in (lines_of(then) if then else ()) for cell in line}
    for cell in (sheet.title, *sheet.preamble):
        if cell.fault or (cell.text and cell.text.casefold() not in known):
            result.leave(sheet.name, cell.location, untaken(cell))
    expected = _EXPECTED if then else _EXPECTED[:5]
    for name in (name for name in expected if name in columns and name not in sheet.headers):
        head = columns[name].bilingual
        what = msg("No column has the heading {head!r}, so nothing is imported for it.", head=head)
        result.leave(sheet.name, next(iter(sheet.headers.values())).location, what)
    beside(sheet, result)


def beside(sheet: Sheet, result: ImportResult) -> None:
    """Cells of columns that are none of ours."""
    for head, cell in sheet.strange:
        what: str = untaken(cell)
        if head:
            what = msg(
                "{text!r} is not imported: the column {head!r} is not known.", text=cell.text, head=head
            )
        elif _line(cell) == _line(next(iter(sheet.headers.values()))):
            what = msg("The heading {text!r} is not known.", text=cell.text)
        result.leave(sheet.name, cell.location, what)


def other(
    page: WorksheetPage,
    then: WorksheetPage | None,
    now: Table,
    opinions: Container[str],
    result: ImportResult,
) -> None:
    """A table of services, readings or sources beside what it said; `opinions` are the cells that were taken."""
    rows = [[clean(text) for text in line] for line in now.lines]
    rows += [[cell.text for cell in line] for _, line in (lines_of(then) if then else ())]
    width = len(now.columns)
    known = [_wide(row, width) for row in rows]
    for _, line in lines_of(page):
        cells = [Cell("", cell.location) if cell.location in opinions else cell for cell in line]
        for cell in _changed(cells, known, width):
            result.leave(page.name, cell.location, untaken(cell))


def untaken(cell: Cell) -> str:
    """What is said of a cell that a person has to take."""
    return cell.fault or msg(
        "{text!r} is not imported: only the rows of records and of code tables are. Make the change it calls for in the specification yourself.",
        text=cell.text,
    )


def _line(cell: Cell) -> str:
    return cell.location.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _changed(line: list[Cell], known: list[list[str]], width: int) -> Iterator[Cell]:
    """The cells in which a line differs from the one it is most like."""
    texts = _wide((cell.text for cell in line), width)
    yield from (cell for at, cell in enumerate(line) if cell.fault or (at >= width and cell.text))
    if texts in known or not any(texts):
        return
    near = max(known, key=lambda row: (row[0] == texts[0], sum(map(str.__eq__, row, texts))))
    yield from (cell for at, cell in enumerate(line[:width]) if cell.text != near[at] and not cell.fault)


def _wide(texts: Iterable[str], width: int) -> list[str]:
    return [*texts, *[""] * width][:width]
