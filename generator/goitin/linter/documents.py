"""Rules about what only documents show: addresses of sources, and how the codes of a table follow each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from goitin import model
from goitin.diagnostics import suggest
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.resolver import Resolution
from goitin.source import document

Fault = tuple[SourceLocation, str, str]

_ADDRESS = re.compile(r"https?://[^\s/?#@:\[\]]+(?::[0-9]+)?(?:[/?#]\S*)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def source_addresses(resolved: Resolution) -> Iterator[Fault]:
    """Where a source was read is an address of the web, and when, a day."""
    regulation = resolved.entities[resolved.spec.place]
    for source in regulation.sources if isinstance(regulation, document.Regulation) else ():
        url, seen = source.url, source.seen
        if url is not None and not _ADDRESS.fullmatch(url.value):
            yield (
                url.place,
                msg("{url!r} is no address of the web.", url=url.value),
                msg("Write it in full, as in https://example.vn/qc, or delete the key."),
            )
        if seen is not None and not _is_day(seen.value):
            yield (
                seen.place,
                msg("{seen!r} is no day.", seen=seen.value),
                msg("Write year, month and day, such as 2026-11-29."),
            )
        elif seen is not None and url is None:
            yield (
                seen.place,
                msg("The source has a day on which it was seen, but no address."),
                msg("Write `url`, or delete `seen`."),
            )


def _is_day(text: str) -> bool:
    try:
        return bool(_DAY.fullmatch(text)) and date.fromisoformat(text) is not None
    except ValueError:
        return False


def transitions(resolved: Resolution) -> Iterator[Fault]:
    """A transition leads from one code of its table to another, and stands there once."""
    for table in resolved.spec.tables:
        codes = [code.code for code in table.codes]
        seen: set[tuple[str | None, str]] = set()
        for one in table.transitions:
            strange = next((code for code in (one.start, one.end) if code and code not in codes), None)
            if strange is not None:
                yield (
                    one.place,
                    msg("The table {table} has no code {code!r}.", table=table.id, code=strange),
                    suggest.suggest(strange, codes, msg("Name a code of the table.")),
                )
            elif one.start == one.end or (one.start, one.end) in seen:
                yield one.place, *_idle(one)
            seen.add((one.start, one.end))


def _idle(one: model.Transition) -> tuple[str, str]:
    if one.start == one.end:
        return msg("The transition leads from {code!r} to itself.", code=one.end), msg("Delete it.")
    return (
        msg("The transition from {start!r} to {end!r} appears twice.", start=one.start or "", end=one.end),
        msg("Keep one of the two."),
    )
