"""Workbooks of a specification after a person's hand, or after a program that writes what openpyxl does not."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from goitin import resolver, review
from goitin.review import importer
from goitin.review.import_result import ImportResult

_MADE: dict[tuple[str | bytes, ...], bytes] = {}
_INLINE = re.compile(r'<c ([^>]*)t="inlineStr"><is>(.*?)</is></c>', re.DOTALL)


def fresh(folder: Path) -> bytes:
    """The workbook of a specification; of the same files it is made once."""
    files = sorted(folder.rglob("*.yaml"))
    key = (folder.name, *(file.read_bytes() for file in files))
    if key not in _MADE:
        _MADE[key] = review.written(review.build(resolver.load(folder)), "xlsx")
    return _MADE[key]


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


def shared(data: bytes) -> bytes:
    """A workbook with its texts in a table of their own and no sizes of sheets, as Excel and LibreOffice write it."""
    texts: list[str] = []

    def change(name: str, text: str) -> str:
        if name == "xl/_rels/workbook.xml.rels":
            kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
            one = f'<Relationship Id="rIdTexts" Type="{kind}" Target="sharedStrings.xml"/>'
            return text.replace("</Relationships>", f"{one}</Relationships>")
        return _INLINE.sub(number, text) if name.startswith("xl/worksheets/sheet") else text

    def number(match: re.Match[str]) -> str:
        texts.append(match[2])
        return f'<c {match[1]}t="s"><v>{len(texts) - 1}</v></c>'

    made = io.BytesIO(patched(data, change))
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as package:
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        listed = "".join(f"<si>{text}</si>" for text in texts)
        package.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}" count="{len(texts)}">{listed}</sst>')
    return made.getvalue()


def part_of(data: bytes, sheet: str) -> str:
    """The name of the part that holds a sheet."""
    names = load_workbook(io.BytesIO(data), read_only=True).sheetnames
    return f"xl/worksheets/sheet{names.index(sheet) + 1}.xml"


def take(data: bytes, folder: Path) -> ImportResult:
    """What comes of a workbook."""
    return importer.import_workbook(data, resolver.load(folder), folder)


def cell_of(sheet: Any, wire: str, head: str) -> Any:
    """The cell of a field in the column with this Vietnamese head."""
    heads = next(
        row for row in sheet.iter_rows() if any(str(cell.value).startswith("Tên trường") for cell in row)
    )
    column = next(cell.column for cell in heads if str(cell.value).split(" / ")[0] == head)
    name = next(cell.column for cell in heads if str(cell.value).startswith("Tên trường"))
    row = next(row[0].row for row in sheet.iter_rows() if row[name - 1].value == wire)
    return sheet.cell(row=row, column=column)
