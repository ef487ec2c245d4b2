"""The paper as a workbook: one sheet a table, so that it can be read back (`taking`)."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from goitin.review.package import allowed, repacked
from goitin.review.paper import Paper, Table

_TITLE_CHARACTERS = 31  # what spreadsheet programs allow for the name of a sheet


def write(paper: Paper) -> bytes:
    """The paper as an XLSX file."""
    book = Workbook(write_only=True)
    first = book.create_sheet("Mo dau")
    for line in _preface(paper):
        first.append([_cell(first, line)])
    first.column_dimensions["A"].width = 120
    names: set[str] = {"Mo dau"}
    for chapter in paper.chapters:
        for table in chapter.tables:
            _sheet(book, table, names)
    out = io.BytesIO()
    book.save(out)
    return repacked(out.getvalue())


def _preface(paper: Paper) -> list[str]:
    texts = [text for chapter in paper.chapters for text in chapter.texts]
    lines = [paper.title.vi, paper.title.en, paper.subtitle, ""]
    lines += [part for text in texts for part in (text.vi, text.en)]
    return [*lines, "", *(f"{sign.both}: ……………" for sign in paper.signs)]


def _sheet(book: Workbook, table: Table, names: set[str]) -> None:
    """The title with the table's id before it, what stands above, the heads, the rows."""
    sheet: Any = book.create_sheet(_name(table.id, names))
    for at in range(len(table.heads)):
        sheet.column_dimensions[get_column_letter(at + 1)].width = 50 if at in table.wide else 18
    sheet.freeze_panes = f"A{len(table.above) + 3}"
    sheet.append([_cell(sheet, f"{table.id}: {table.title.both}", bold=True)])
    for text in table.above:
        sheet.append([_cell(sheet, text.both)])
    sheet.append([_cell(sheet, head.both, bold=True, fill=True) for head in table.heads])
    for row in table.rows:
        sheet.append([_cell(sheet, text, wrap=True) for text in row])


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
    cell.font = Font(bold=bold)
    if fill:
        cell.fill = PatternFill("solid", fgColor="DDE6F0")
    if wrap:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
