"""Lists of codes in files beside their tables: bytes of a CSV file → rows; each fault with its line."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from goitin import model
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.model import Label
from goitin.model.code_lists import rows_text
from goitin.resolver.context import Context
from goitin.source import document
from goitin.source.loader import LIST_BYTES
from goitin.source.mapping import LABEL, NAME

_SEPARATORS = (";", "\t", ",")


class Fault(NamedTuple):
    """What is wrong in a line of a file."""

    line: int
    what: str
    cure: str


class Parsed(NamedTuple):
    """What a file says: its rows as text, and the faults in it."""

    text: str
    faults: tuple[Fault, ...]


class Heads(NamedTuple):
    """The heads of the columns that are read; `en` may be that of `vi`."""

    code: str
    vi: str
    en: str


def code_list(doc: document.CodeTable, data: bytes | None, context: Context) -> model.CodeList | None:
    """Resolve where a table has its codes.

    Args:
        doc: The table.
        data: What its file holds; None: it has none, or it cannot be read.
        context: Takes every fault.

    Returns:
        The list; None where the codes stand in the table itself.

    """
    is_provided = doc.strength.value == document.PROVIDED
    ways = (is_provided, doc.rows is not None, bool(doc.codes))
    if sum(ways) != 1:
        context.fault(
            doc.at("rows" if doc.rows else "codes" if doc.codes else "strength"),
            "code-list",
            msg("It is not clear where the table has its codes."),
            msg("Write one of `codes`, `rows` and `strength: provided`."),
        )
    if doc.rows is None:
        return model.CodeList() if is_provided else None
    rows = doc.rows
    text = _read(rows, data, context)
    return model.CodeList(rows.file.value, rows.version.value, rows.sha256.value, text)


def _read(rows: document.Rows, data: bytes | None, context: Context) -> str:
    name = rows.file.value
    if data is None or len(data) > LIST_BYTES:
        context.fault(
            rows.file.place,
            "code-list",
            msg("There is no readable file {file} beside the table.", file=name)
            if data is None
            else msg("{file} has more than {most} MiB.", file=name, most=LIST_BYTES >> 20),
            msg("Put the file into the folder of the table, under that name.")
            if data is None
            else msg("Keep the columns that are asked for, and leave the others out."),
        )
        return ""
    _check_hash(rows, data, context)
    columns = rows.columns
    heads = Heads(columns.code.value, columns.vi.value, (columns.en or columns.vi).value)
    parsed = parse(data, heads)
    file = f"{rows.file.place.file.rpartition('/')[0]}/{name}"
    for fault in parsed.faults:
        place = SourceLocation(file, fault.line, 1)
        if fault.line == 1:
            context.fault(place, "code-list", fault.what, fault.cure)
        else:
            context.fault(place, "code-list-row", fault.what, fault.cure)
    return parsed.text


def _check_hash(rows: document.Rows, data: bytes, context: Context) -> None:
    """The file is the one that was meant; where lines end does not count, since Git may change it."""
    published = data.replace(b"\r\n", b"\n")
    found = [hashlib.sha256(each).hexdigest() for each in (published, data)]
    if rows.sha256.value not in found:
        context.fault(
            rows.sha256.place,
            "code-list",
            msg("{file} is another file than the one that was meant.", file=rows.file.value),
            msg("Look at what changed in it; then write {sha256}.", sha256=found[0]),
        )


@lru_cache(maxsize=32)
def parse(data: bytes, heads: Heads) -> Parsed:
    """Read a CSV file; the same bytes once only.

    Args:
        data: The bytes: UTF-8 with or without a mark; between cells `;`, a tab or `,`, whichever its first line has most of.
        heads: The heads of the columns.

    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = msg("Line {line} of the file is not UTF-8.", line=line)
        return Parsed("", (Fault(1, what, msg("Save it as UTF-8.")),))
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: dict[str, Label] = {}
    try:
        faults = list(_rows(lines, heads, rows))
    except csv.Error:
        faults = [
            Fault(
                max(lines.line_num, 2),
                msg("A quoted cell has no end."),
                msg("Close the quotes, or double them."),
            )
        ]
    return Parsed(rows_text(rows), tuple(faults))


def _rows(lines: Iterator[Sequence[str]], heads: Heads, rows: dict[str, Label]) -> Iterator[Fault]:
    """Take the rows of a file; gives its faults."""
    columns = [cell.strip() for cell in next(lines, ())]
    missing = [head for head in dict.fromkeys(heads) if head not in columns]
    if missing:
        yield Fault(
            1,
            msg("The file has no column {columns}.", columns=", ".join(missing)),
            msg("Its first line has {heads}.", heads=", ".join(columns) or "–"),
        )
        return
    places = [columns.index(head) for head in heads]
    seen: dict[str, int] = {}
    for cells in lines:
        line: int = lines.line_num  # type: ignore[attr-defined] # the reader of csv counts
        if not any(map(str.strip, cells)):
            continue
        code, vi, en = (" ".join(cells[at].split()) if at < len(cells) else "" for at in places)
        wrong = _wrong(code, vi, en, seen)
        if wrong is not None:
            yield Fault(line, *wrong)
            continue
        seen[code] = line
        rows[code] = Label(vi, en or vi)


def _wrong(code: str, vi: str, en: str, seen: Mapping[str, int]) -> tuple[str, str] | None:
    if not code or not vi:
        return msg("The row has no code or no meaning."), msg("Fill it in, or delete the row.")
    if code in seen:
        return (
            msg("The code {code!r} appears twice, first in line {line}.", code=code, line=seen[code]),
            msg("Keep one; a code is never reused."),
        )
    if len(code) > NAME or max(len(vi), len(en)) > LABEL:
        return (
            msg(
                "The row is too long: a code has at most {name} characters, a meaning {label}.",
                name=NAME,
                label=LABEL,
            ),
            msg("Shorten it."),
        )
    if not (code + vi + en).isprintable():
        return msg("A character cannot be seen."), msg("Delete it.")
    return None
