"""Which records an edition can make a difference to: those that reach a field or a code that not all editions have alike."""

from __future__ import annotations

from goitin.model import CodeTable, Record, Spec


def dependent(spec: Spec) -> frozenset[str]:
    """Ids of the records whose verdicts can differ from edition to edition."""
    inner = {record.id: frozenset(record.nested) for record in spec.records}
    found = {record.id for record in spec.records if _changes(record, spec)}
    while more := {id for id, records in inner.items() if id not in found and records & found}:
        found |= more
    return frozenset(found)


def _changes(record: Record, spec: Spec) -> bool:
    if record.edition_by or any(field.since or field.until for field in record.fields):
        return True
    return any(_has_history(spec.table(id)) for id in record.tables)


def _has_history(table: CodeTable) -> bool:
    return any(code.since or code.until or code.retired for code in table.codes)
