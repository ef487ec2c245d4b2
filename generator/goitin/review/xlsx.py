"""The review document as a workbook, ready to be printed: one sheet a table, so that it can be read back (`importer`)."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

from goitin.describe.table_cells import OPINIONS
from goitin.review import opinions, stamp
from goitin.review.document import ReviewDocument
from goitin.review.office_properties import TOOL, of_paper
from goitin.review.reproducible_zip import allowed, repacked
from goitin.review.table import Table

PREFACE = "Mo dau"
_TITLE_CHARACTERS = 31  # what spreadsheet programs allow for the name of a sheet
_WIDTHS: Mapping[str, int] = {
    "row": 5, "wire": 20, "type": 22, "length": 9, "required": 10, "vi": 30, "en": 26, "pattern": 14, "range": 9, "examples": 16,
    "more": 18, "editions": 8, "source": 9, "confidence": 11, "code": 12, "retired": 8, "use": 10, "authority_code": 10, "service": 26, "direction": 16,
    "parameters": 20, "payload": 24, "result": 24, "place": 28, "number": 6, "kind": 20, "decision": 13, "remark": 26,
}  # fmt: skip
_WIDER = {"vi": 70, "en": 60}
"""Widths where a table has few columns."""
_FEW = 8
_OTHER_WIDTH = 20
_PREFACE_WIDTH = 80
_A4 = 9
_LINE_HEIGHT, _ROOM = 15.0, 1.1  # words do not fill a line to its end
_HEAD, _FILLED = PatternFill("solid", fgColor="DDE6F0"), PatternFill("solid", fgColor="FFF8E5")
_LINE = Side(style="thin", color="B8C2CC")
_BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)


def write(paper: ReviewDocument) -> bytes:
    """The paper as an XLSX file."""
    book = Workbook(write_only=True)
    footer = f"{paper.subtitle} · {stamp.of(paper).short}"
    _preface(book, paper, footer)
    names: set[str] = {PREFACE.casefold(), stamp.SHEET}
    for table in paper.tables:
        _sheet(book, table, names, footer)
    hidden = book.create_sheet(stamp.SHEET)
    hidden.sheet_state = "hidden"
    for texts in stamp.lines(paper):
        hidden.append([_cell(hidden, text) for text in texts])
    for name, text in of_paper(paper).items():
        setattr(book.properties, name, text)
    out = io.BytesIO()
    book.save(out)
    return repacked(out.getvalue(), TOOL, {b' customHeight="1"': b""})


def _preface(book: Workbook, paper: ReviewDocument, footer: str) -> None:
    """The first sheet: one column as wide as the page, its lines whole."""
    sheet: Any = book.create_sheet(PREFACE)
    _print(sheet, footer, orientation="portrait")
    sheet.column_dimensions["A"].width = _PREFACE_WIDTH
    bold = {paper.title.vi, paper.title.en, *(text.vi for text in paper.status)}
    bold |= {chapter.title.bilingual for chapter in paper.chapters}
    for at, line in enumerate(paper.preface, 1):
        sheet.row_dimensions[at].height = _height([line], [_PREFACE_WIDTH])
        sheet.append([_cell(sheet, line, bold=line in bold)])


def _print(sheet: Any, footer: str, *, orientation: str) -> None:
    """A4, as wide as the page, numbered."""
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.paperSize, sheet.page_setup.orientation = _A4, orientation
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    for side in ("left", "right", "top"):
        setattr(sheet.page_margins, side, 0.4)
    sheet.page_margins.bottom, sheet.page_margins.footer = 0.6, 0.3
    sheet.oddFooter.left.text = footer.replace("&", "&&")
    sheet.oddFooter.center.text = "&A"
    sheet.oddFooter.right.text = "&P/&N"


def _sheet(book: Workbook, table: Table, names: set[str], footer: str) -> None:
    """The lines of a table; title and heads bold, the heads staying where one scrolls, and on every page."""
    sheet: Any = book.create_sheet(_name(table.id, names))
    _print(sheet, footer, orientation="landscape")
    few = len(table.columns) <= _FEW
    set_widths = {**_WIDTHS, **_WIDER} if few else _WIDTHS
    widths = [set_widths.get(key, _OTHER_WIDTH) for key in table.columns]
    for at, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    heads, last = len(table.preamble) + 2, len(table.preamble) + 2 + len(table.rows)
    key_columns = 2 if next(iter(table.columns)) == "row" else 1
    sheet.freeze_panes = f"{get_column_letter(key_columns + 1)}{heads + 1}"
    sheet.print_title_rows = f"{heads}:{heads}"
    end = get_column_letter(len(table.columns))
    sheet.auto_filter.ref = f"A{heads}:{end}{last}"
    decided = get_column_letter(list(table.columns).index("decision") + 1)
    _offer(sheet, f"{decided}{heads + 1}:{decided}{max(last, heads + 1)}")
    blank = len(table.columns) - len(OPINIONS)
    for at in range(
        1, heads
    ):  # a line over a table is as wide as the table, else it would make the page wider
        sheet.merged_cells.add(f"A{at}:{end}{at}")
    for at, texts in enumerate(table.lines, 1):
        sheet.row_dimensions[at].height = _height(texts, widths if at >= heads else [sum(widths)])
        sheet.append(
            [
                _cell(
                    sheet,
                    text,
                    bold=at in (1, heads),
                    fill=_HEAD if at == heads else _FILLED if at > heads and column >= blank else None,
                    boxed=at >= heads,
                )
                for column, text in enumerate(texts)
            ]
        )


def _height(texts: Iterable[str], widths: Iterable[int]) -> float:
    """How high a line is with its texts wrapped; programs that open a workbook do not all find out themselves."""
    lines = [
        sum(-(-len(part) * _ROOM // width) or 1 for part in text.split("\n"))
        for text, width in zip(texts, widths, strict=False)
    ]
    return _LINE_HEIGHT * max(1, *lines, 1)


def _offer(sheet: Any, cells: str) -> None:
    """A list to choose a decision from; what is typed beside it stays, and `import` tells it."""
    offered = DataValidation(type="list", formula1=f'"{",".join(opinions.CHOICES)}"', allow_blank=True)
    offered.errorStyle, offered.showErrorMessage = "warning", True
    offered.add(cells)
    sheet.data_validations.append(offered)


def _name(id: str, names: set[str]) -> str:
    """The id, cut to what is allowed, with a number where that is taken."""
    name, number = id[:_TITLE_CHARACTERS], 1
    while name.casefold() in names:
        number += 1
        name = f"{id[: _TITLE_CHARACTERS - 1 - len(str(number))]}~{number}"
    names.add(name.casefold())
    return name


def _cell(
    sheet: Any, text: str, *, bold: bool = False, fill: PatternFill | None = None, boxed: bool = False
) -> Any:
    """A cell of text: never a formula or a number, whatever it begins with."""
    cell = WriteOnlyCell(sheet, allowed(text) or None)
    if text:
        cell.data_type = "s"
    cell.number_format = "@"  # what is typed over it stays text too: 2-6 is no day in June
    cell.font = Font(bold=bold)
    if fill is not None:
        cell.fill = fill
    if boxed:
        cell.border = _BOX
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
