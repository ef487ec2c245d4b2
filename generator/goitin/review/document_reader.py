"""A text document as the program of a ministry wrote it: its tables, the text of each cell, its other paragraphs and remarks.

Read from the parts themselves: what was struck through or deleted with changes tracked must not be joined with what stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from goitin.describe.cell_words import clean
from goitin.diagnostics.message import msg
from goitin.review.package_parts import BookError, Parts, below, tag
from goitin.review.workbook_reader import Cell, cell_name

DOCUMENT = "word/document.xml"
_CORE = "docProps/core.xml"
_ID = re.compile(r"Bảng [0-9]+\..*\(([A-Za-z][A-Za-z0-9_]*)\)\Z", re.DOTALL)
_GONE = ("del", "moveFrom", "pPr", "rPr", "tcPr", "trPr", "sdtPr", "tbl")
"""What is no text: deleted or moved away, looks, a table inside a cell."""


@dataclass(slots=True)
class PaperTable:
    """A table: its id, and its rows of cells."""

    id: str
    rows: list[list[Cell]] = field(default_factory=list)


@dataclass(slots=True)
class DocumentPage:
    """A document: its keywords, where version and hash stand, its tables, the texts beside them, and remarks."""

    keywords: str = ""
    tables: list[PaperTable] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def read(parts: Parts) -> DocumentPage:
    """Read a document. Raises `BookError`."""
    paper = DocumentPage()
    body = next(below(parts.xml(DOCUMENT), "body"), None)
    if body is None:
        raise BookError(msg("The file is neither a workbook nor a document."))
    named = ""
    for item in _blocks(body):
        if tag(item) == "tbl":
            paper.tables.append(_table(item, named))
            named = ""
            continue
        text = clean(_text_of(item)[0])
        if text:
            paper.texts.append(text)
        match = _ID.match(text)
        named = match[1] if match else named
    if _CORE in parts:
        paper.keywords = next((item.text or "" for item in below(parts.xml(_CORE), "keywords")), "")
    for kind, name in parts.targets(DOCUMENT).values():
        if kind == "comments" and name in parts:
            paper.remarks += [clean(_text_of(item)[0]) for item in below(parts.xml(name), "comment")]
    return paper


def _blocks(body: Any) -> Iterator[Any]:
    """Paragraphs and tables in order, also those in a frame of contents."""
    for item in body:
        if tag(item) in ("p", "tbl"):
            yield item
        elif tag(item) == "sdt":
            for inside in below(item, "sdtContent"):
                yield from _blocks(inside)


def _table(item: Any, named: str) -> PaperTable:
    """Its id is its title, else what its heading has in brackets: not every program keeps titles."""
    marks = [mark for mark in item.iter() if tag(mark) == "tblCaption"]
    titles = [value for mark in marks for key, value in mark.attrib.items() if key.endswith("}val")]
    table = PaperTable(titles[0] if titles else named)
    for line, row in enumerate(one for one in item.iter() if tag(one) == "tr"):
        cells = [one for one in row.iter() if tag(one) == "tc"]
        table.rows.append([_cell(cell, cell_name(at, line)) for at, cell in enumerate(cells)])
    return table


def _cell(item: Any, at: str) -> Cell:
    texts = [_text_of(one) for one in item.iter() if tag(one) == "p"]
    text = clean("\n".join(text for text, _ in texts))
    struck = any(is_struck for _, is_struck in texts)
    what = msg(
        "{text!r} is struck through, at least in part. Delete what should go, and remove the strikethrough from what should stay.",
        text=text,
    )
    return Cell(text, at, what if struck else "")


def _text_of(item: Any) -> tuple[str, bool]:
    """The text of a part, and whether words in it are struck through."""
    if tag(item) == "t":
        return item.text or "", False
    if tag(item) in ("br", "cr", "tab"):
        return " " if tag(item) == "tab" else "\n", False
    inside = [_text_of(child) for child in item if tag(child) not in _GONE]
    text = "".join(part for part, _ in inside)
    looks = (mark for one in below(item, "rPr") for mark in one if tag(item) == "r")
    struck = any(tag(mark) in ("strike", "dstrike") and not _is_off(mark) for mark in looks)
    return text, any(one for _, one in inside) or (struck and bool(text.strip()))


def _is_off(mark: Any) -> bool:
    return any(key.endswith("}val") and value in ("0", "false") for key, value in mark.attrib.items())
