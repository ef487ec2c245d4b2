"""What a document holds: the names of its schemas, and what it needs to stand by itself."""

from __future__ import annotations

from collections.abc import Iterable

from goitin import model
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.model.naming import pascal


def named(specification: model.Spec) -> list[tuple[str, str, SourceLocation]]:
    """Id, name and place of the schema of every record and code table."""
    records = [(item.id, pascal(item.id), item.place) for item in specification.records]
    return records + [(item.id, pascal(item.id), item.place) for item in specification.tables]


def reachable(specification: model.Spec, starts: Iterable[str]) -> list[str]:
    """Ids of the records that can be reached, in order of first use, then of the code tables they use."""
    records: dict[str, None] = {}
    tables: dict[str, None] = {}
    waiting = list(starts)[::-1]
    while waiting:
        id = waiting.pop()
        if id in records:
            continue
        records[id] = None
        record = specification.record(id)
        tables |= dict.fromkeys(record.tables)
        waiting += record.nested[::-1]
    return [*records, *tables]
