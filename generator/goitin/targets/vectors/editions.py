"""Which records an edition can make a difference to: those that reach a field or a code that not all editions have alike."""

from __future__ import annotations

from goitin.model import CodeTable, Field, Record, Spec


def dependent(spec: Spec) -> frozenset[str]:
    """Ids of the records whose verdicts can differ from edition to edition."""
    inner = {record.id: frozenset(record.nested) for record in spec.records}
    found = {record.id for record in spec.records if _changes(record, spec)}
    while more := {id for id, records in inner.items() if id not in found and records & found}:
        found |= more
    return frozenset(found)


def _changes(record: Record, spec: Spec) -> bool:
    if any(field.since or field.until or field.by_edition or _is_dated(field) for field in record.fields):
        return True
    return any(_has_history(spec.table(id)) for id in record.tables)


def _is_dated(field: Field) -> bool:
    """Whether some editions ask for it, or forbid it, and others do not."""
    stated = [
        one for asked in (field.required, field.forbidden) if asked is not None for one in asked.statements
    ]
    return any(one.since or one.until for one in stated)


def _has_history(table: CodeTable) -> bool:
    return any(code.since or code.until or code.retired for code in table.codes)
