"""The review document as a workbook: one sheet a table, so that it can be read back (`importer`)."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from goitin.review import stamp
from goitin.review.document import ReviewDocument, Table
from goitin.review.reproducible_zip import allowed, repacked

PREFACE = "Mo dau"
_TITLE_CHARACTERS = 31  # what spreadsheet programs allow for the name of a sheet


def write(paper: ReviewDocument) -> bytes:
    """The paper as an XLSX file."""
    book = Workbook(write_only=True)
    first = book.create_sheet(PREFACE)
    for line in paper.preface:
        first.append([_cell(first, line)])
    first.column_dimensions["A"].width = 120
    names: set[str] = {PREFACE.casefold(), stamp.SHEET}
    for table in paper.tables:
        _sheet(book, table, names)
    hidden = book.create_sheet(stamp.SHEET)
    hidden.sheet_state = "hidden"
    for texts in stamp.lines(paper):
        hidden.append([_cell(hidden, text) for text in texts])
    out = io.BytesIO()
    book.save(out)
    return repacked(out.getvalue())


def _sheet(book: Workbook, table: Table, names: set[str]) -> None:
    """The lines of a table; title and heads bold, the heads staying where one scrolls."""
    sheet: Any = book.create_sheet(_name(table.id, names))
    for at in range(len(table.headers)):
        sheet.column_dimensions[get_column_letter(at + 1)].width = 50 if at in table.wide else 18
    heads = len(table.preamble) + 1
    sheet.freeze_panes = f"A{heads + 2}"
    for at, texts in enumerate(table.lines):
        bold, fill = at in (0, heads), at == heads
        sheet.append([_cell(sheet, text, bold=bold, fill=fill, wrap=at > heads) for text in texts])


def _name(id: str, names: set[str]) -> str:
    """The id, cut to what is allowed, with a number where that is taken."""
    name, number = id[:_TITLE_CHARACTERS], 1
    while name.casefold() in names:
        number += 1
        name = f"{id[: _TITLE_CHARACTERS - 1 - len(str(number))]}~{number}"
    names.add(name.casefold())
    return name


def _cell(sheet: Any, text: str, *, bold: bool = False, fill: bool = False, wrap: bool = False) -> Any:
    """A cell of text: never a formula or a number, whatever it begins with."""
    cell = WriteOnlyCell(sheet, allowed(text))
    cell.data_type = "s"
    cell.number_format = "@"  # what is typed over it stays text too: 2-6 is no day in June
    cell.font = Font(bold=bold)
    if fill:
        cell.fill = PatternFill("solid", fgColor="DDE6F0")
    if wrap:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
