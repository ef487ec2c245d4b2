"""Every clause of the records that were met – a constraint on a field, or a rule – with its origin, its weight and its counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goitin import kinds, model, types
from goitin.diagnostics.diagnostic import Severity
from goitin.model import Closedness, Code, CodeTable, ConstraintMeta, Field, Provenance, Record, Spec
from goitin.validator import CheckedConstraint, Coverage

Row = dict[str, Any]


def record_sections(spec: Spec, tally: Coverage) -> list[Row]:
    """Each record that was met: `{record, label, clauses: [row]}`, in the specification's order."""
    met = {clause.record for clause in (*tally.passed, *tally.failed)}
    return [
        {
            "record": record.id,
            "label": record.label.by_language,
            "clauses": [_counted(row, clause, tally) for clause, row in _of_record(record, spec)],
        }
        for record in spec.records
        if record.id in met
    ]


def _of_record(record: Record, spec: Spec) -> Iterator[tuple[CheckedConstraint, Row]]:
    for field in record.fields:
        for constraint, asked, grade in _of_field(field, spec):
            yield (
                CheckedConstraint(record.id, field.wire, constraint),
                {
                    "field": field.wire,
                    "row": field.row,
                    "label": field.label.by_language,
                    "constraint": constraint,
                    "asked": asked,
                    **_weight(grade, field.origin),
                },
            )
    for rule in record.rules:
        constraint = f"rule:{rule.id}"
        row = {
            "field": None,
            "row": None,
            "label": rule.message.by_language,
            "constraint": constraint,
            "asked": "",
        }
        yield CheckedConstraint(record.id, None, constraint), {**row, **_weight(rule.grade, record.origin)}


def _of_field(field: Field, spec: Spec) -> Iterator[tuple[str, str, ConstraintMeta]]:
    """Name, what is asked, and grade of each constraint on a field: its type, then the others in the order of judging."""
    yield "type", types.phrase(field.type), ConstraintMeta(Severity.ERROR, field.origin.confidence)
    by_rule: dict[str, list[kinds.Statement]] = {}
    for one in kinds.statements(field):
        by_rule.setdefault(one.kind.rule, []).append(one)
    for rule, stated in by_rule.items():
        yield rule, "; ".join([one.short for one in stated]), stated[0].grade(field)
    inner = model.item_type(field.type)
    if isinstance(inner, Code):
        yield "code", inner.table, _of_table(inner, spec.table(inner.table))


def _of_table(kind: Code, table: CodeTable) -> ConstraintMeta:
    severity = Severity.ERROR if kind.strength is Closedness.CLOSED else Severity.WARNING
    return ConstraintMeta(severity, table.origin.confidence, table.origin.citations)


def _weight(grade: ConstraintMeta, origin: Provenance) -> Row:
    citations = grade.citations or origin.citations
    vi, en = ("; ".join([getattr(one.label, name) for one in citations]) for name in ("vi", "en"))
    return {
        "source": {"vi": vi, "en": en},
        "confidence": str(grade.confidence),
        "severity": str(grade.severity),
    }


def _counted(row: Row, clause: CheckedConstraint, tally: Coverage) -> Row:
    passed, failed = tally.passed[clause], tally.failed[clause]
    return {**row, "judged": passed + failed, "passed": passed, "failed": failed}
