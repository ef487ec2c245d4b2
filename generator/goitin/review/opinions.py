"""What experts decided, row by row: right, wrong or nothing yet, with their remarks and the place that each is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from goitin.describe.cell_words import clean
from goitin.describe.table_cells import OPINIONS
from goitin.diagnostics.message import msg
from goitin.review.import_result import ImportResult, Opinion
from goitin.review.places import Places
from goitin.review.table import Table
from goitin.review.workbook import Sheet, naming_column
from goitin.review.workbook_reader import Cell

CHOICES = ("đúng", "sai")
"""What a cell of decisions offers."""
_RIGHT = {"đúng", "đ", "right", "correct", "true", "yes", "có", "ok", "đồng ý", "nhất trí", "agree", "agreed", "✓", "✔", "☑"}  # fmt: skip
_WRONG = {"sai", "s", "wrong", "incorrect", "false", "no", "không", "không đúng", "không đồng ý", "chưa đúng", "disagree", "✗", "✘", "☒"}  # fmt: skip
_ALSO = {"service": "vi", "place": "vi"}
"""What tells a row from another of that name."""


def take(sheet: Sheet, table: Table | None, places: Places, result: ImportResult) -> Sheet:
    """Take the opinions of a table.

    Args:
        sheet: The table as it came back.
        table: The table as the specification has it now; None: it has no such table.
        places: Where its rows stand.
        result: Takes the opinions, and what is not understood.

    Returns:
        The table without the columns of opinions.

    """
    known = {_name(row): row for row in table.named} if table else {}
    for row in sheet.rows:
        texts = {column: cell.text for column, cell in row.items()}
        name = _name(texts)
        remark, decision = _cell(row, "remark"), _cell(row, "decision")
        if not any(name):
            for cell in (decision, remark):
                if cell.text or cell.fault:
                    result.leave(sheet.name, cell.location, _lost(cell))
            continue
        row_now = known.get(name)
        place = partial(places.of, sheet.id, row_now) if row_now else str
        result.opinions.append(of_row((sheet.id, name[0]), (decision, remark), place, sheet.name, result))
    return _without(sheet)


def of_row(
    row: tuple[str, str], cells: tuple[Cell, Cell], place: Callable[[], str], sheet: str, result: ImportResult
) -> Opinion:
    """Read what stands beside one row.

    Args:
        row: The id of its table, and what it is called.
        cells: Its decision and its remark.
        place: Gives file and line of the row; asked only where the opinion asks something of a keeper.
        sheet: Where the cells are, for what is told of them.
        result: Takes what is not understood.

    """
    decision, remark = cells
    right = decided(decision, sheet, result)
    text = "" if remark.fault else remark.text
    if remark.fault:
        result.leave(sheet, remark.location, remark.fault)
    spot = remark.location if text else decision.location
    return Opinion(*row, right, text, place() if right is False or text else "", sheet, spot)


def cells(sheet: Sheet) -> set[str]:
    """Where the cells of opinions stand."""
    return {row[name].location for row in sheet.rows for name in OPINIONS if name in row}


def _name(texts: Mapping[str, str]) -> tuple[str, str]:
    column = naming_column(texts)
    return clean(texts.get(column, "")), clean(texts.get(_ALSO.get(column, ""), ""))


def _cell(row: Mapping[str, Cell], column: str) -> Cell:
    return row.get(column, Cell("", "A1"))


def decided(cell: Cell, sheet: str, result: ImportResult) -> bool | None:
    """Right or wrong; None, and told, where a cell says neither."""
    word = cell.text.casefold().strip(" .")
    if not cell.fault and word in _RIGHT | _WRONG:
        return word in _RIGHT
    if cell.fault or word:
        what = msg("{text!r} is no decision. Write đúng (right) or sai (wrong).", text=cell.text)
        result.leave(sheet, cell.location, cell.fault or what)
    return None


def _lost(cell: Cell) -> str:
    return cell.fault or msg("{text!r} stands beside no row of the table.", text=cell.text)


def _without(sheet: Sheet) -> Sheet:
    rows = tuple({name: cell for name, cell in row.items() if name not in OPINIONS} for row in sheet.rows)
    heads = {name: cell for name, cell in sheet.headers.items() if name not in OPINIONS}
    return replace(sheet, rows=rows, headers=heads)
