"""The records' tables of a workbook, as texts with the cells they stand in."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from goitin.review.cells import COLUMNS
from goitin.sentences import say

_ID = re.compile(r"([a-z][a-z0-9_]*):\s*(.*)", re.DOTALL)
_MOST_ROWS = 2000
_MOST_COLUMNS = 60


class BookError(ValueError):
    """A file that is no workbook."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell and where it stands, as `B7`."""

    text: str
    at: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: the id and the title over it, the lines between, and its rows by column."""

    name: str
    id: str
    title: str
    above: tuple[str, ...]
    rows: tuple[dict[str, Cell], ...]


@dataclass(frozen=True, slots=True)
class Other:
    """A table that is no record's: its lines, as they stand."""

    name: str
    id: str
    lines: list[list[str]]


def cell_name(column: int, line: int) -> str:
    """The name of a cell, both numbers from 0: `B7`."""
    return f"{get_column_letter(column + 1)}{line + 1}"


def sheets(data: bytes) -> Iterator[Sheet | Other]:
    """Every sheet under an id: a `Sheet` if it has the columns of a record's table. Raises `BookError`."""
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise BookError(say("The file is no XLSX workbook.")) from error
    for page in book.worksheets:
        lines = [
            [_text(value) for value in row[:_MOST_COLUMNS]]
            for row in page.iter_rows(max_row=_MOST_ROWS, values_only=True)
        ]
        match = _ID.match(lines[0][0]) if lines and lines[0] else None
        if match is not None:
            yield _sheet(page.title, match, lines) or Other(page.title, match[1], lines)


def _sheet(name: str, match: re.Match[str], lines: list[list[str]]) -> Sheet | None:
    heads = next(((at, found) for at, line in enumerate(lines) if "wire" in (found := _heads(line))), None)
    if heads is None or "type" not in heads[1]:
        return None
    first, columns = heads
    rows = [
        {
            column: Cell(line[number], cell_name(number, first + 1 + below))
            for column, number in columns.items()
            if number < len(line)
        }
        for below, line in enumerate(lines[first + 1 :])
        if any(line)
    ]
    return Sheet(
        name, match[1], match[2], tuple(line[0] for line in lines[1:first] if line and line[0]), tuple(rows)
    )


def _heads(line: list[str]) -> dict[str, int]:
    """Which column stands where, by its head in either language."""
    found = {}
    for number, text in enumerate(line):
        for column, label in COLUMNS.items():
            if text.casefold() in (label.both.casefold(), label.vi.casefold(), label.en.casefold()):
                found[column] = number
    return found


def _text(value: Any) -> str:
    """What a person sees: 50, not 50.0."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).replace("\r\n", "\n").strip()
