"""Parts of a text document that its library has no words for, as XML: tables with repeated heads, boxes to tick, contents, fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from goitin.model import Label
from goitin.review.reproducible_zip import allowed

_TICKS = "http://schemas.microsoft.com/office/word/2010/wordml"
EMPTY_BOX, TICKED_BOX = "\u2610", "\u2612"
_TWIPS = 56.7  # a millimetre


def table(id: str, widths: Sequence[int], rows: Iterable[str]) -> Any:
    """A table with a frame and set widths in millimetres; `id` is kept as its title, which programs do not show."""
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in widths)
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="8A97A5"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    margins = "".join(f'<w:{side} w:w="50" w:type="dxa"/>' for side in ("left", "right"))
    return _parsed(
        f'<w:tbl><w:tblPr><w:tblW w:w="{_twips(sum(widths))}" w:type="dxa"/><w:tblBorders>{edges}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar><w:tblCaption w:val="{_text(id)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def row(cells: Iterable[str], *, is_head: bool = False, height: int = 0) -> str:
    """A row that no page cuts; as head it stands on every page again. `height` is the least one, in millimetres."""
    tall = f'<w:trHeight w:val="{_twips(height)}" w:hRule="atLeast"/>' if height else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{tall}{'<w:tblHeader/>' if is_head else ''}</w:trPr>{''.join(cells)}</w:tr>"


def cell(width: int, paragraphs: Iterable[str], fill: str = "") -> str:
    """A cell of paragraphs, so many millimetres wide, on a ground of this colour."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    inside = "".join(paragraphs) or paragraph("", "Cell")
    return f'<w:tc><w:tcPr><w:tcW w:w="{_twips(width)}" w:type="dxa"/>{shade}</w:tcPr>{inside}</w:tc>'


def paragraph(text: str, style: str, english: str = "") -> str:
    """A paragraph of one style, by its id; `english` stands behind it in its own letters."""
    runs = _run(text) if text else ""
    if english:
        behind = f"{' ' if text else ''}{english}"
        look = '<w:rPr><w:rStyle w:val="EnglishWords"/></w:rPr>'
        runs += f'<w:r>{look}<w:t xml:space="preserve">{_text(behind)}</w:t></w:r>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def boxes(words: Iterable[str]) -> str:
    """A paragraph of words, each with a box before it that is ticked with a click, or with a pen."""
    inside = _run("  ").join(map(_box, words))
    return f'<w:p><w:pPr><w:pStyle w:val="Cell"/></w:pPr>{inside}</w:p>'


def _box(word: str) -> str:
    ticked, empty = (f"{ord(sign):04X}" for sign in (TICKED_BOX, EMPTY_BOX))
    font = '<w:rFonts w:ascii="Segoe UI Symbol" w:eastAsia="MS Gothic" w:hAnsi="Segoe UI Symbol"/><w:sz w:val="14"/>'
    return (
        "<w:sdt><w:sdtPr>"
        f'<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="{ticked}" w14:font="Segoe UI Symbol"/>'
        f'<w14:uncheckedState w14:val="{empty}" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent>'
        f"<w:r><w:rPr>{font}</w:rPr><w:t>{EMPTY_BOX}</w:t></w:r></w:sdtContent></w:sdt>{_run(f' {word}')}"
    )


def mark(paragraph: Any, number: int) -> str:
    """Give a heading a name that contents can lead to, and return it."""
    name = f"_Toc{number:06d}"
    inside = paragraph._p  # noqa: SLF001 - nor for names
    inside.insert(1, _parsed(f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'))
    inside.append(_parsed(f'<w:bookmarkEnd w:id="{number}"/>'))
    return name


def contents(entries: Sequence[tuple[str, str, int]]) -> list[Any]:
    """A field of contents with its entries written out: names of headings, texts, levels.

    It has no page numbers: only a program that has laid out the pages knows them, and what is printed must not wait for that.
    """
    start = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\n </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    last = len(entries) - 1
    return [
        _parsed(
            f'<w:p><w:pPr><w:pStyle w:val="toc{level}"/></w:pPr>{"" if at else start}'
            f'<w:hyperlink w:anchor="{name}" w:history="1">{_run(text)}</w:hyperlink>{end if at == last else ""}</w:p>'
        )
        for at, (name, text, level) in enumerate(entries)
    ]


def pages(before: str, after: str) -> list[Any]:
    """Runs that say page x of y, with what stands before and behind."""
    fields = (
        f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>' for name in ("PAGE", "NUMPAGES")
    )  # fmt: skip
    number, count = fields
    return [_parsed(part) for part in (_run(before), number, _run("/"), count, _run(after))]


def columns(section: Any, count: int) -> None:
    """Set a section in columns."""
    (found,) = section._sectPr.xpath("./w:cols")  # noqa: SLF001 - the library has no word for columns
    found.set(qn("w:num"), str(count))
    found.set(qn("w:space"), "280")


def head(label: Label) -> list[str]:
    """The paragraphs of a head of a column."""
    return [
        paragraph(label.vi, "CellHead"),
        *([paragraph(label.en, "CellHeadEnglish")] if label.en != label.vi else []),
    ]


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{_text(text)}</w:t></w:r>'


def _text(text: str) -> str:
    return escape(allowed(text), quote=True)


def _twips(millimetres: int) -> int:
    return round(millimetres * _TWIPS)


def _parsed(xml: str) -> Any:
    end = min(at for at in (xml.find(" "), xml.find(">"), xml.find("/>")) if at > 0)
    return parse_xml(f'{xml[:end]} {nsdecls("w")} xmlns:w14="{_TICKS}"{xml[end:]}')
