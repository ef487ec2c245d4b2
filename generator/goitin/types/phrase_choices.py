"""Types as they are written, to choose from: the words that take nothing, and an example of each that takes something in brackets."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.diagnostics.message import msg

_MEANINGS = {
    "text": msg("a string"),
    "integer": msg("an integer of at most 18 digits"),
    "integer(9)": msg("an integer of at most 9 digits"),
    "decimal(10, 2)": msg("a decimal number of at most 10 digits, 2 of them after the point"),
    "decimal(10, 2, exact)": msg("a decimal number that is always written with 2 digits after the point"),
    "percent": msg("a percentage: `99.07`"),
    "percent(%)": msg("a percentage with its sign: `85%`"),
    "date(dd/MM/yyyy)": msg("a day"),
    "datetime(yyyyMMddHHmmss)": msg("a day and a time"),
    "month(yyyy-MM)": msg("a month of a year"),
    "time(HH:mm)": msg("a time of day"),
    "flag": msg("a boolean of JSON"),
    "flag(True, False)": msg("a boolean, as two texts"),
    "base64": msg("bytes as base64"),
    "url": msg("an address"),
    "joined(;) of text": msg("several values in one string, with a separator between them: `HN1;HN2`"),
    "json": msg("any JSON, kept as received"),
}


def phrases() -> Iterator[tuple[str, str]]:
    """Each phrase that names nothing of a specification, with what it means."""
    yield from _MEANINGS.items()
