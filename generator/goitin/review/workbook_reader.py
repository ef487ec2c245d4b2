"""A workbook as the program of a ministry or of a vendor wrote it: its sheets, the text of each cell, and what makes a cell doubtful.

Read from the parts themselves: struck-through words, merged cells, formulas nobody computed and remarks must not be lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from openpyxl.utils import column_index_from_string, get_column_letter

from goitin.describe.cell_words import clean
from goitin.diagnostics.message import msg
from goitin.review.package_parts import BookError, Parts, below, damaged, tag

MOST_CELLS = 200_000
_NAME = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})\Z")
_DATES = {*range(14, 23), *range(45, 48)}
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.')
_FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 - a day of a calendar, of no zone


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell, where it stands, as `B7`, and why it cannot be taken as it is, if it cannot."""

    text: str
    location: str
    fault: str = ""


@dataclass(slots=True)
class WorksheetPage:
    """A sheet: its cells that hold anything by line and column, both from 0, and the remarks beside them."""

    name: str
    lines: dict[int, dict[int, Cell]] = field(default_factory=dict)
    remarks: list[Cell] = field(default_factory=list)


def cell_name(column: int, line: int) -> str:
    """The name of a cell, both numbers from 0: `B7`."""
    return f"{get_column_letter(column + 1)}{line + 1}"


def pages(data: bytes) -> list[WorksheetPage]:
    """Every sheet of a workbook in order. Raises `BookError`."""
    parts = Parts(data)
    start = next(
        (name for kind, name in parts.targets("").values() if kind == "officeDocument"), "xl/workbook.xml"
    )
    if start not in parts:
        raise BookError(msg("The file is not an XLSX workbook."))
    targets = parts.targets(start)
    reader = _Reader.of(parts, dict(targets.values()))
    made = []
    for listed in below(parts.xml(start), "sheets"):
        for sheet in below(listed, "sheet"):
            id = next((value for key, value in sheet.attrib.items() if key.endswith("}id")), "")
            kind, name = targets.get(id, ("", ""))
            if kind == "worksheet":
                made.append(reader.page(sheet.get("name", ""), name))
    return made


@dataclass(slots=True)
class _Reader:
    """What all sheets share: texts with whether words in them are struck through, and of each style whether it strikes, and whether it is of days."""

    parts: Parts
    texts: list[tuple[str, bool]]
    styles: list[tuple[bool, bool]]
    cells: int = 0

    @classmethod
    def of(cls, parts: Parts, names: dict[str, str]) -> _Reader:
        texts = (
            [_words(item) for item in below(parts.xml(names["sharedStrings"]), "si")]
            if "sharedStrings" in names
            else []
        )
        return cls(parts, texts, list(_styles(parts.xml(names["styles"]))) if "styles" in names else [])

    def page(self, title: str, name: str) -> WorksheetPage:
        """One sheet."""
        page, merged = WorksheetPage(title), []
        for part in self.parts.xml(name):
            if tag(part) == "sheetData":
                self._lines(part, page, name)
            elif tag(part) == "mergeCells":
                merged = [item.get("ref", "") for item in below(part, "mergeCell")]
        for area in merged:
            _spread(page, area)
        for kind, other in self.parts.targets(name).values():
            if kind == "comments" and other in self.parts:
                page.remarks += _remarks(self.parts.xml(other))
        return page

    def _lines(self, data: Any, page: WorksheetPage, name: str) -> None:
        line = -1
        for row in below(data, "row"):
            line = int(row.get("r")) - 1 if row.get("r", "").isdecimal() else line + 1
            column = -1
            for item in below(row, "c"):
                column += 1
                if item.get("r") is not None:
                    spot = _spot(item.get("r"))
                    if spot is None:
                        raise damaged(name)
                    line, column = spot
                cell = self._cell(item, cell_name(column, line), name)
                if cell is not None:
                    page.lines.setdefault(line, {})[column] = cell
                    self.cells += 1
        if self.cells > MOST_CELLS:
            raise BookError(msg("The workbook has more than {most} cells.", most=MOST_CELLS))

    def _cell(self, item: Any, at: str, name: str) -> Cell | None:
        kind, style = item.get("t", "n"), item.get("s", "0")
        strikes, is_day = (
            self.styles[int(style)] if style.isdecimal() and int(style) < len(self.styles) else (False, False)
        )
        value = next((child.text or "" for child in below(item, "v")), "")
        if kind == "inlineStr":
            text, struck = next((_words(child) for child in below(item, "is")), ("", False))
        elif kind == "s" and value:
            if not value.isdecimal() or int(value) >= len(self.texts):
                raise damaged(name)
            text, struck = self.texts[int(value)]
        else:
            text, struck = _value(value, kind, is_day), False
        fault = _fault(text, kind, is_struck=bool(text) and (struck or strikes))
        if not text and next(below(item, "f"), None) is not None:
            fault = msg(
                "The formula has no result yet. Open the workbook in a spreadsheet program and save it, or write the value."
            )
        return Cell(clean(text), at, fault) if clean(text) or fault else None


def _fault(text: str, kind: str, *, is_struck: bool) -> str:
    """Why nobody can take a text as it is; empty where anybody can."""
    if kind == "e":
        return msg("{text} is an error of a formula. Write the value.", text=text)
    if is_struck:
        return msg(
            "{text!r} is struck through, at least in part. Delete what should go, and remove the strikethrough from what should stay.",
            text=clean(text),
        )
    return ""


def _value(value: str, kind: str, is_day: bool) -> str:
    """What a person sees: 50, not 50.0; TRUE, not 1; a day as 2026-02-06."""
    if kind == "b":
        return "TRUE" if value == "1" else "FALSE"
    if kind != "n" or not value:
        return value
    try:
        number = float(value)
        if is_day:
            return str(_FIRST_DAY + timedelta(days=number)).removesuffix(" 00:00:00")
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)
    except (ValueError, OverflowError):
        return value


def _words(item: Any) -> tuple[str, bool]:
    """The text of a shared or inline string, and whether any words in it are struck through; how it sounds (`rPh`) is no part of it."""
    texts, struck = [], False
    for part in item:
        if tag(part) == "t":
            texts.append(part.text or "")
        elif tag(part) == "r":
            text = "".join(child.text or "" for child in below(part, "t"))
            texts.append(text)
            strikes = any(_is_on(mark) for looks in below(part, "rPr") for mark in below(looks, "strike"))
            struck = struck or (strikes and bool(text.strip()))
    return "".join(texts).replace("_x000D_", ""), struck


def _styles(root: Any) -> Iterator[tuple[bool, bool]]:
    """Of each style of cells: whether it strikes through, and whether it shows days."""
    fonts = [
        any(map(_is_on, below(font, "strike")))
        for group in below(root, "fonts")
        for font in below(group, "font")
    ]
    codes = {
        item.get("numFmtId"): item.get("formatCode", "")
        for group in below(root, "numFmts")
        for item in below(group, "numFmt")
    }
    for group in below(root, "cellXfs"):
        for item in below(group, "xf"):
            font, format = item.get("fontId", ""), item.get("numFmtId", "")
            strikes = font.isdecimal() and int(font) < len(fonts) and fonts[int(font)]
            code = _QUOTED.sub("", codes.get(format, ""))
            yield (
                strikes,
                (format.isdecimal() and int(format) in _DATES) or any(char in "dmyhDMYH" for char in code),
            )


def _is_on(mark: Any) -> bool:
    return mark.get("val", "1") not in ("0", "false")


def _remarks(root: Any) -> Iterator[Cell]:
    for group in below(root, "commentList"):
        for item in below(group, "comment"):
            text = clean("".join(_words(child)[0] for child in below(item, "text")))
            if text:
                yield Cell(text, item.get("ref", "A1"))


def _spot(name: str) -> tuple[int, int] | None:
    match = _NAME.match(name)
    return (int(match[2]) - 1, column_index_from_string(match[1]) - 1) if match else None


def _spread(page: WorksheetPage, area: str) -> None:
    """Give the lines of a merged area its text, in the column where it stands: that is how such a table is read."""
    first, _, last = area.partition(":")
    start, end = _spot(first), _spot(last)
    if start is None or end is None:
        return
    (top, column), bottom = start, end[0]
    cell = page.lines.get(top, {}).get(column)
    if cell is None:
        return
    for line in sorted(page.lines):
        if top < line <= bottom and column not in page.lines[line]:
            page.lines[line][column] = Cell(cell.text, cell_name(column, line), cell.fault)
