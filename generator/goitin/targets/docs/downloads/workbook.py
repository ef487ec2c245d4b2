"""Tables as a workbook: one sheet a table, heads that stay in sight, all cells text.

Written part by part and not compressed, so that it has the same bytes whatever wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from goitin.targets.docs.downloads.archive import packed
from goitin.targets.docs.downloads.tables import Table, lines

_TITLE = 31  # characters of the name of a sheet
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font/><font><b/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">'
    '<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
    '<xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def workbook(tables: Iterable[Table]) -> bytes:
    """The tables as an XLSX file."""
    listed = list(tables)
    names = _names([one.id for one in listed])
    parts = {
        "[Content_Types].xml": _content_types(len(listed)),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _book(names),
        "xl/_rels/workbook.xml.rels": _relations(
            [
                *(("worksheet", f"worksheets/sheet{at}.xml") for at in _places(listed)),
                ("styles", "styles.xml"),
            ]
        ),
        "xl/styles.xml": _STYLES,
    }
    parts |= {
        f"xl/worksheets/sheet{at}.xml": _sheet(one) for at, one in zip(_places(listed), listed, strict=True)
    }
    return packed({name: (_HEAD + text).encode() for name, text in parts.items()})


def _places(listed: Sequence[Table]) -> range:
    return range(1, len(listed) + 1)


def _names(ids: Iterable[str]) -> list[str]:
    """Names of sheets: ids cut to what is allowed, with a number where one is taken."""
    made: list[str] = []
    for id in ids:
        name, number = id[:_TITLE], 1
        while name.casefold() in (other.casefold() for other in made):
            number += 1
            name = f"{id[: _TITLE - 1 - len(str(number))]}~{number}"
        made.append(name)
    return made


def _book(names: Iterable[str]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{at}" r:id="r{at}"/>' for at, name in enumerate(names, 1)
    )
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>'


def _relations(listed: Iterable[tuple[str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="r{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(listed, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _content_types(count: int) -> str:
    parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
    parts += [(f"/xl/worksheets/sheet{at}.xml", "worksheet") for at in range(1, count + 1)]
    inner = "".join(f'<Override PartName="{part}" ContentType="{_TYPE}{kind}+xml"/>' for part, kind in parts)
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{inner}</Types>'
    )


def _sheet(table: Table) -> str:
    """Rows of texts; the heads are bold and stay where one scrolls."""
    widths = "".join(
        f'<col min="{at}" max="{at}" width="{40 if name in ("vi", "en", "more", "url") else 16}" customWidth="1"/>'
        for at, name in enumerate(table.heads, 1)
    )
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{widths}</cols><sheetData>{''.join(_rows(table))}</sheetData></worksheet>"
    )


def _rows(table: Table) -> Iterator[str]:
    for at, texts in enumerate(lines(table), 1):
        style = ' s="1"' if at == 1 else ""
        cells = (_cell(text, style) for text in texts)
        yield f"<row>{''.join(cells)}</row>"


def _cell(text: str, style: str) -> str:
    """A text, never a formula or a number, whatever it begins with."""
    if not text:
        return f"<c{style}/>"
    space = "" if text == text.strip() else ' xml:space="preserve"'
    shown = escape(_CONTROL.sub("", text))
    return f'<c{style} t="inlineStr"><is><t{space}>{shown}</t></is></c>'
