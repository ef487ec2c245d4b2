"""The tables of a workbook, wherever on their sheets they stand: title, lines above, columns by their heads, rows; and what else stands there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from goitin.describe.cell_words import head
from goitin.model import Label
from goitin.review.workbook_reader import Cell, WorksheetPage, cell_name

_ID = re.compile(r"([A-Za-z][A-Za-z0-9_]*)\s*:\s*(.*)", re.DOTALL)
_KEYS = ("wire", "code", "service", "place", "number")

_ALSO = {
    "row": ("STT", "Số TT", "Thứ tự", "No."),
    "wire": ("Chỉ tiêu", "Tên cột", "Tên chỉ tiêu", "Field name", "Trường", "Mã trường"),
    "type": ("Kiểu dữ liệu", "Định dạng", "Data type"),
    "length": ("Kích thước", "Kích thước tối đa", "Độ dài tối đa", "Max length", "Size"),
    "required": ("Yêu cầu", "Bắt buộc nhập", "Mandatory"),
    "vi": ("Diễn giải", "Ý nghĩa", "Mô tả tiếng Việt"),
    "code": ("Mã số", "Giá trị"),
    "decision": ("Đúng / sai", "Kết luận", "Decision"),
    "remark": ("Ý kiến / Opinion", "Opinion", "Góp ý", "Nhận xét"),
}
"""Heads that regulations have for the same columns."""


def naming_column(columns: Iterable[str]) -> str:
    """The column that names a row; of a table of another kind its first."""
    listed = list(columns)
    return next((name for name in listed if name in _KEYS), listed[0])


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: id and title over it, the lines between, its columns by name, its rows, and cells of no column of ours with their heads."""

    name: str
    id: str
    title: Cell
    preamble: tuple[Cell, ...]
    headers: Mapping[str, Cell]
    rows: tuple[dict[str, Cell], ...]
    strange: tuple[tuple[str, Cell], ...]


def titled(page: WorksheetPage, known: Mapping[str, str]) -> tuple[str, Cell, int] | None:
    """Id, cell and line of a sheet's title: one with an id that is `known` (in lower case), else the first that looks like one, else the sheet's own name."""
    found: list[tuple[str, Cell, int]] = []
    for line, cells in sorted(page.lines.items())[:40]:
        for _, cell in sorted(cells.items()):
            match = _ID.match(cell.text)
            if match is None:
                continue
            id = known.get(match[1].casefold())
            if id is not None:
                return id, cell, line
            found.append((match[1].casefold(), cell, line))
    id = known.get(page.name.strip().casefold())
    if id is not None:
        return id, Cell("", "A1"), -1
    return found[0] if found else None


def table(
    page: WorksheetPage, id: str, title: Cell, start: int, columns: Mapping[str, Label]
) -> Sheet | None:
    """The table under a title whose heads are these columns; None where no line holds heads."""
    found = _heads(page, columns)
    if found is None:
        return None
    at, heads = found
    names = {number: cell.text for number, cell in page.lines[at].items()}
    mine = {number: name for name, number in heads.items()}
    rows, strange = [], [("", cell) for number, cell in page.lines[at].items() if number not in mine]
    for line, cells in sorted(page.lines.items()):
        # Heads again, on a new page.
        if line > at and {number: cell.text for number, cell in cells.items()} != names:
            rows.append(
                {name: cells.get(number, Cell("", cell_name(number, line))) for number, name in mine.items()}
            )
            strange += [
                (names.get(number, ""), cell) for number, cell in sorted(cells.items()) if number not in mine
            ]
    above = [
        cell
        for line, cells in sorted(page.lines.items())
        if line < at
        for _, cell in sorted(cells.items())
        if cell.location != title.location or line != start
    ]
    return Sheet(
        page.name,
        id,
        title,
        tuple(above),
        {name: page.lines[at][number] for name, number in heads.items()},
        tuple(rows),
        tuple(strange),
    )


def lines_of(page: WorksheetPage) -> Iterator[tuple[int, list[Cell]]]:
    """The lines of a sheet that hold anything, without the empty columns at its left."""
    left = min((min(cells) for cells in page.lines.values()), default=0)
    for line, cells in sorted(page.lines.items()):
        yield line, [cells.get(at, Cell("", cell_name(at, line))) for at in range(left, max(cells) + 1)]


def _heads(page: WorksheetPage, columns: Mapping[str, Label]) -> tuple[int, dict[str, int]] | None:
    """The line of heads, the one with most of them, and where each column stands."""
    names = _names(columns)
    key = naming_column(columns)
    best: tuple[int, dict[str, int]] | None = None
    for line, cells in sorted(page.lines.items()):
        found: dict[str, int] = {}
        for number, cell in sorted(cells.items()):
            name = names.get(head(cell.text))
            if name is not None:
                found.setdefault(name, number)
        if key in found and len(found) > 1 and (best is None or len(found) > len(best[1])):
            best = line, found
    return best


def _names(columns: Mapping[str, Label]) -> dict[str, str]:
    """The column by each head it may have."""
    made = {head(text): name for name in columns for text in _ALSO.get(name, ())}
    made |= {
        head(text): name for name, label in columns.items() for text in (label.vi, label.en, label.bilingual)
    }
    return made
