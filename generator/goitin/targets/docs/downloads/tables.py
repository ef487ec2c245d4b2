"""The tables of records and codes as data: rows, CSV as Excel opens it, JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from goitin.describe import labels, table_cells
from goitin.model import CodeTable, Label, Provenance, Record, Spec

_BOM = "\ufeff"  # without it Excel takes the text for one of the machine's own code page
_SOURCE_COLUMNS = {
    "source": Label("Nguồn", "Source"),
    "kind": Label("Loại", "Kind"),
    "vi": Label("Tên", "Name in Vietnamese"),
    "en": Label("Tên tiếng Anh", "Name"),
    "url": Label("Địa chỉ", "Address"),
    "seen": Label("Ngày xem", "Seen on"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """A table by its id: its title, the heads of its columns by name, its rows of texts."""

    id: str
    title: Label
    heads: dict[str, Label]
    rows: Callable[[], list[dict[str, str]]]


def codes(spec: Spec, table: CodeTable) -> Table:
    """The rows of a code table, or of the list that it is; sources are named by their ids, which `sources` explains."""
    listed = table.rows
    if listed is not None:
        heads = {name: table_cells.CODE_COLUMNS[name] for name in ("code", "vi", "en")}
        return Table(
            table.id,
            table.label,
            heads,
            lambda: [{"code": code, **label.by_language} for code, label in listed.rows.items()],
        )
    return Table(
        table.id,
        table.label,
        table_cells.CODE_COLUMNS,
        lambda: [{**table_cells.of_code(code, spec), "source": _cited(code.origin)} for code in table.codes],
    )


def fields(spec: Spec, record: Record) -> Table:
    """The rows of a record."""
    return Table(
        record.id,
        record.label,
        table_cells.COLUMNS,
        lambda: [
            {**table_cells.of_field(field, at, spec), "source": _cited(field.origin)}
            for at, field in enumerate(record.fields, 1)
        ],
    )


def sources(spec: Spec) -> Table:
    """The sources, by the ids that the other tables name."""

    def rows() -> list[dict[str, str]]:
        return [
            {
                "source": one.id,
                "kind": labels.SOURCES[one.kind].bilingual,
                "vi": one.label.vi,
                "en": one.label.en,
                "url": one.url or "",
                "seen": one.seen or "",
            }
            for one in spec.sources
        ]

    return Table("sources", Label("Nguồn", "Sources"), _SOURCE_COLUMNS, rows)


def lines(table: Table) -> Iterator[list[str]]:
    """Its heads in both languages, then its rows."""
    yield [head.bilingual for head in table.heads.values()]
    for row in table.rows():
        yield [row[name] for name in table.heads]


def as_csv(table: Table) -> bytes:
    """UTF-8 with a mark at its beginning; lines end as those of all that is generated."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([*map(_harmless, row)] for row in lines(table))
    return (_BOM + out.getvalue()).encode()


def as_json(table: Table) -> bytes:
    """An object: id, title, rows; what is empty is left out."""
    rows = [{name: text for name, text in row.items() if text} for row in table.rows()]
    made = {"id": table.id, "title": table.title.by_language, "rows": rows}
    return (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode()


def _cited(origin: Provenance) -> str:
    return "; ".join(one.by_id for one in origin.citations)


def _harmless(text: str) -> str:
    """A cell that a spreadsheet would run as a formula begins with an apostrophe; a number stays one."""
    is_number = text[1:].replace(".", "", 1).isdecimal()
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") and not is_number else text
