"""The paper as a text document, across the page so that the tables have room."""

from __future__ import annotations

import io
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt

from goitin.review.document import ReviewDocument, Table
from goitin.review.reproducible_zip import allowed, repacked


def write(paper: ReviewDocument) -> bytes:
    """The paper as a DOCX file."""
    document = Document()
    _page(document)
    document.add_heading(allowed(paper.title.vi), 0)
    document.add_paragraph(allowed(paper.title.en))
    document.add_paragraph(allowed(paper.subtitle))
    for one in paper.status:
        document.add_paragraph(allowed(one.vi)).runs[0].bold = True
        document.add_paragraph(allowed(one.en)).runs[0].italic = True
    for chapter in paper.chapters:
        document.add_heading(allowed(chapter.title.bilingual), 1)
        for text in chapter.texts:
            document.add_paragraph(allowed(text.vi))
            document.add_paragraph(allowed(text.en)).runs[0].italic = True
        for table in chapter.tables:
            _table(document, table)
    for sign in paper.signature_lines:
        document.add_paragraph(f"{sign.bilingual}: ……………………………………")
    out = io.BytesIO()
    document.save(out)
    return repacked(out.getvalue())


def _page(document: Any) -> None:
    """A4 across, small type."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Cm(1.5))
    document.styles["Normal"].font.size = Pt(9)


def _table(document: Any, table: Table) -> None:
    document.add_heading(allowed(f"{table.title.bilingual} ({table.id})"), 2)
    for line in table.preamble:
        document.add_paragraph(allowed(line.bilingual))
    if not table.rows:
        return
    made = document.add_table(rows=1 + len(table.rows), cols=len(table.headers), style="Table Grid")
    lines = [[head.bilingual for head in table.headers], *table.rows]
    # Cells by row: asking the table for one cell walks over all of them.
    for row, texts in zip(made.rows, lines, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = allowed(text)
    for cell in made.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
