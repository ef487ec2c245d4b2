"""Workbooks of a specification after a person's hand, or after a program that writes what openpyxl does not."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from goitin import resolve, review
from goitin.review import taking
from goitin.review.taken import Taken


def fresh(folder: Path) -> bytes:
    """The workbook of a specification."""
    return review.written(review.paper(resolve.load(folder)), "xlsx")


def edited(data: bytes, edit: Callable[[Any], None]) -> bytes:
    """A workbook after a person's hand."""
    book = load_workbook(io.BytesIO(data))
    edit(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def patched(data: bytes, change: Callable[[str, str], str]) -> bytes:
    """A workbook with its parts changed as text."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name).decode()))
    return out.getvalue()


def part_of(data: bytes, sheet: str) -> str:
    """The name of the part that holds a sheet."""
    names = load_workbook(io.BytesIO(data), read_only=True).sheetnames
    return f"xl/worksheets/sheet{names.index(sheet) + 1}.xml"


def take(data: bytes, folder: Path) -> Taken:
    """What comes of a workbook."""
    return taking.take(data, resolve.load(folder), folder)


def cell_of(sheet: Any, wire: str, head: str) -> Any:
    """The cell of a field in the column with this Vietnamese head."""
    heads = next(
        row for row in sheet.iter_rows() if any(str(cell.value).startswith("Tên trường") for cell in row)
    )
    column = next(cell.column for cell in heads if str(cell.value).split(" / ")[0] == head)
    name = next(cell.column for cell in heads if str(cell.value).startswith("Tên trường"))
    row = next(row[0].row for row in sheet.iter_rows() if row[name - 1].value == wire)
    return sheet.cell(row=row, column=column)
