"""The paper as a text document made for signing: across the page, heads on every page, numbered, with contents and a place to sign."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm

from goitin.model import Label
from goitin.review import docx_styles, opinions, paper_layout, stamp, wordprocessing
from goitin.review.document import Chapter, ReviewDocument
from goitin.review.office_properties import TOOL, of_paper
from goitin.review.reproducible_zip import allowed, repacked
from goitin.review.table import Table

_MARGIN = 11
_HEAD_FILL, _OPINION_FILL = "E3EAF2", "FFFBF0"
_SIGNATURE = (
    (Label("Vai trò", "Part"), 55),
    (Label("Họ và tên", "Name"), 62),
    (Label("Chức vụ, cơ quan", "Position, organisation"), 70),
    (Label("Ngày", "Date"), 30),
    (Label("Chữ ký", "Signature"), 58),
)
_SIGNATURE_HEIGHT = 16
_DOTS = "……………………"


def write(paper: ReviewDocument) -> bytes:
    """The paper as a DOCX file."""
    document = Document()
    docx_styles.define(document)
    _page(document, paper)
    _front(document, paper)
    at = _contents(document)
    entries = [entry for chapter in paper.chapters for entry in _chapter(document, chapter, paper)]
    entries.append(_signatures(document, paper))
    for made in wordprocessing.contents(entries):
        at.addprevious(made)
    at.getparent().remove(at)
    for name, text in of_paper(paper).items():
        setattr(document.core_properties, _PROPERTIES.get(name, name), text)
    out = io.BytesIO()
    document.save(out)
    return repacked(out.getvalue(), TOOL)


_PROPERTIES = {"creator": "author", "lastModifiedBy": "last_modified_by", "description": "comments"}
"""Core properties that the library calls otherwise."""


def _page(document: Any, paper: ReviewDocument) -> None:
    """A4 across; what the paper is at the head of each page, page, version and hash at its foot."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Mm(_MARGIN))
    section.header_distance = section.footer_distance = Mm(5)
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    head.text, head.style = allowed(paper.status[0].bilingual), document.styles["Small"]
    foot.style, foot.alignment = document.styles["Small"], WD_ALIGN_PARAGRAPH.CENTER
    behind = f" · phiên bản {paper.subtitle} · băm {stamp.of(paper).short}"
    for run in wordprocessing.pages("trang ", behind):
        foot._p.append(run)  # noqa: SLF001 - the library has no word for fields


def _front(document: Any, paper: ReviewDocument) -> None:
    """Title, version, hash, and what is known of the standing of all this."""
    document.add_paragraph(allowed(paper.title.vi), "Title")
    document.add_paragraph(allowed(paper.title.en), "English")
    which = f"Phiên bản / Version: {paper.subtitle}. Băm / Hash (SHA-256): {stamp.of(paper).digest}"
    document.add_paragraph(allowed(which), "Small")
    for one in paper.status:
        document.add_paragraph(allowed(one.vi)).runs[0].bold = True
        document.add_paragraph(allowed(one.en), "English")


def _contents(document: Any) -> Any:
    """Where the contents go: a part of three columns."""
    document.add_paragraph("Mục lục / Contents", "Contents Title")
    wordprocessing.columns(document.add_section(WD_SECTION.CONTINUOUS), 3)
    at = document.add_paragraph()._p  # noqa: SLF001 - where others are put before
    wordprocessing.columns(document.add_section(WD_SECTION.CONTINUOUS), 1)
    return at


def _chapter(document: Any, chapter: Chapter, paper: ReviewDocument) -> Iterator[tuple[str, str, int]]:
    """A chapter; gives its entries of the contents."""
    yield _heading(document, chapter.title.bilingual, 1)
    for text in chapter.texts:
        document.add_paragraph(allowed(text.vi))
        document.add_paragraph(allowed(text.en), "English")
    numbers = {table.id: at for at, table in enumerate(paper.tables, 1)}
    for table in chapter.tables:
        yield _heading(document, f"Bảng {numbers[table.id]}. {table.title.bilingual} ({table.id})", 2)
        _table(document, table)


def _heading(document: Any, text: str, level: int) -> tuple[str, str, int]:
    heading = document.add_heading(allowed(text), level)
    marks = document.element.body.xpath("count(.//w:bookmarkStart)")
    return wordprocessing.mark(heading, int(marks) + 1), text, level


def _table(document: Any, table: Table) -> None:
    for line in table.preamble:
        document.add_paragraph(allowed(line.bilingual), "Note")
    if not table.rows:
        return
    columns = paper_layout.columns(table)
    head = (wordprocessing.cell(one.width, wordprocessing.head(one.head), _HEAD_FILL) for one in columns)
    rows = [wordprocessing.row(head, is_head=True)]
    for texts in paper_layout.cells(table):
        cells = (_cell(one, parts) for one, parts in zip(columns, texts, strict=True))
        rows.append(wordprocessing.row(cells))
    _append(document, wordprocessing.table(table.id, [one.width for one in columns], rows))


def _cell(column: paper_layout.PaperColumn, parts: list[paper_layout.Text]) -> str:
    if column.keys == ("decision",):
        return wordprocessing.cell(column.width, [wordprocessing.boxes(opinions.CHOICES)], _OPINION_FILL)
    fill = _OPINION_FILL if column.keys == ("remark",) else ""
    paragraphs = (wordprocessing.paragraph(part.text, "Cell", part.english) for part in parts)
    return wordprocessing.cell(column.width, paragraphs, fill)


def _signatures(document: Any, paper: ReviewDocument) -> tuple[str, str, int]:
    """Who read the paper, with name, part and day; it names version and hash, so that it belongs to no other."""
    entry = _heading(document, "Ký xác nhận / Signatures", 1)
    of_which = f" SHA-256: {stamp.of(paper).digest}"
    document.add_paragraph(allowed(paper.declared.vi + of_which), "Kept")
    document.add_paragraph(allowed(paper.declared.en), "Kept English")
    widths = [width for _, width in _SIGNATURE]
    rows = [
        wordprocessing.row(
            (
                wordprocessing.cell(width, wordprocessing.head(label), _HEAD_FILL)
                for label, width in _SIGNATURE
            ),
            is_head=True,
        )
    ]
    for signer in paper.signers:
        first = [wordprocessing.paragraph(signer.vi, "Cell", signer.en)]
        blank = [wordprocessing.paragraph("", "Cell"), wordprocessing.paragraph(_DOTS, "CellHead")]
        cells = [wordprocessing.cell(widths[0], first)]
        cells += [wordprocessing.cell(width, blank) for width in widths[1:]]
        rows.append(wordprocessing.row(cells, height=_SIGNATURE_HEIGHT))
    _append(document, wordprocessing.table("chu_ky", widths, rows))
    return entry


def _append(document: Any, table: Any) -> None:
    """Put a table at the end, with the empty line that has to stand behind one."""
    behind = document.add_paragraph("", "Gap")
    behind._p.addprevious(table)  # noqa: SLF001 - a table of our own
