"""What a document holds: the names of its schemas, and what it needs to stand by itself."""

from __future__ import annotations

from collections.abc import Iterable

from goitin import model
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.model import JsonForm, item_type
from goitin.model.naming import pascal


def named(specification: model.Spec) -> list[tuple[str, str, SourceLocation]]:
    """Id, name and place of the schema of every record and code table."""
    records = [(item.id, pascal(item.id), item.place) for item in specification.records]
    return records + [(item.id, code_schema(item.id), item.place) for item in specification.tables]


def code_schema(table: str) -> str:
    """The name of the schema of a code table; fields are often called like their table, and generators of code rename what meets."""
    return f"{pascal(table)}Code"


def known_schema(table: str) -> str:
    """The name of the schema of the known codes of an open table."""
    return f"{pascal(table)}KnownCode"


def reachable(specification: model.Spec, starts: Iterable[str]) -> list[str]:
    """Ids of the records that can be reached, in order of first use, then of the code tables to which they refer."""
    records: dict[str, None] = {}
    tables: dict[str, None] = {}
    waiting = list(starts)[::-1]
    while waiting:
        id = waiting.pop()
        if id in records:
            continue
        records[id] = None
        record = specification.record(id)
        kinds = (item_type(field.type) for field in record.fields)
        codes = (kind for kind in kinds if isinstance(kind, model.Code))
        # a code that is a number is told at its field: the schema of a table is one of texts
        tables |= dict.fromkeys(code.table for code in codes if code.form is not JsonForm.NUMBER)
        waiting += record.nested[::-1]
    return [*records, *tables]
