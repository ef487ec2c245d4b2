"""The styles of the text document: small, in the typeface of official papers, and what the library's model document has beside them."""

from __future__ import annotations

from typing import Any, NamedTuple

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

_FACE = "Times New Roman"
_INK, _GREY = RGBColor(0x1C, 0x24, 0x30), RGBColor(0x50, 0x5A, 0x66)
_NOT_OURS = ("thumbnail", "stylesWithEffects", "customXml")
"""Parts of the model document that say nothing of ours."""


class _Look(NamedTuple):
    size: float
    before: float = 0
    after: float = 0
    bold: bool = False
    is_english: bool = False
    keeps_next: bool = False


_STYLES = {
    "Normal": _Look(9.5, 0, 2),
    "Title": _Look(16, 0, 3, bold=True),
    "Heading 1": _Look(13, 10, 3, bold=True, keeps_next=True),
    "Heading 2": _Look(10, 4, 1, bold=True, keeps_next=True),
    "Contents Title": _Look(11, 6, 2, bold=True, keeps_next=True),
    "English": _Look(8.5, 0, 3, is_english=True),
    "Small": _Look(8),
    "Note": _Look(8, 0, 1, keeps_next=True),
    "Kept": _Look(9.5, 0, 2, keeps_next=True),
    "Kept English": _Look(8.5, 0, 4, is_english=True, keeps_next=True),
    "toc 1": _Look(8.5, 3, 0, bold=True),
    "toc 2": _Look(7.5),
    "Cell": _Look(8),
    "CellHead": _Look(7.5, bold=True, keeps_next=True),
    "CellHeadEnglish": _Look(6.5, is_english=True, keeps_next=True),
    "Gap": _Look(2),
}


def define(document: Any) -> None:
    """Define all styles, and drop what the model document brought along."""
    for name, look in _STYLES.items():
        style = _named(document, name, WD_STYLE_TYPE.PARAGRAPH)
        _letters(style, look)
        format = style.paragraph_format
        format.space_before, format.space_after, format.line_spacing = Pt(look.before), Pt(look.after), 1.0
        format.keep_with_next = look.keeps_next
    _letters(_named(document, "EnglishWords", WD_STYLE_TYPE.CHARACTER), _Look(7, is_english=True))
    package = document.part.package
    for rels in (package.rels, document.part.rels):
        for id in [id for id, rel in rels.items() if rel.reltype.rpartition("/")[2] in _NOT_OURS]:
            del rels[id]


def _named(document: Any, name: str, kind: WD_STYLE_TYPE) -> Any:
    known = {style.name for style in document.styles}
    return (
        document.styles[name]
        if name in known
        else document.styles.add_style(name, kind, builtin=name.startswith("toc "))
    )


def _letters(style: Any, look: _Look) -> None:
    """Typeface, size and language of a style."""
    style.font.size, style.font.bold, style.font.italic = Pt(look.size), look.bold, look.is_english
    style.font.color.rgb = _GREY if look.is_english else _INK
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:rFonts")) + properties.findall(qn("w:lang")):
        properties.remove(old)
    fonts = OxmlElement("w:rFonts")
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), _FACE)
    properties.insert(0, fonts)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB" if look.is_english else "vi-VN")
    properties.append(language)
