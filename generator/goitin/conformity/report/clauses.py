"""Every clause of the records that were met – a constraint on a field, or a rule – with its origin, its weight and its counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goitin import model
from goitin.diagnostics.diagnostic import Severity
from goitin.language import type_phrases
from goitin.model import (
    Code,
    CodeTable,
    Field,
    Grade,
    Items,
    Label,
    Length,
    Origin,
    Period,
    Range,
    Record,
    Required,
    Spec,
    Strength,
)
from goitin.validator import Clause, Tally
from goitin.wire.json_codec import JSON

Row = dict[str, Any]


def sections(whole: Spec, tally: Tally) -> list[Row]:
    """Each record that was met: `{record, label, clauses: [row]}`, in the specification's order."""
    met = {clause.record for clause in (*tally.passed, *tally.failed)}
    return [
        {
            "record": record.id,
            "label": both(record.label),
            "clauses": [_counted(row, clause, tally) for clause, row in _of_record(record, whole)],
        }
        for record in whole.records
        if record.id in met
    ]


def both(label: Label) -> dict[str, str]:
    """A label in its two languages."""
    return {"vi": label.vi, "en": label.en}


def _of_record(record: Record, whole: Spec) -> Iterator[tuple[Clause, Row]]:
    for field in record.fields:
        for constraint, asked, grade in _of_field(field, whole):
            yield (
                Clause(record.id, field.wire, constraint),
                {
                    "field": field.wire,
                    "row": field.row,
                    "label": both(field.label),
                    "constraint": constraint,
                    "asked": asked,
                    **_weight(grade, field.origin),
                },
            )
    for rule in record.rules:
        constraint = f"rule:{rule.id}"
        row = {"field": None, "row": None, "label": both(rule.message), "constraint": constraint, "asked": ""}
        yield Clause(record.id, None, constraint), {**row, **_weight(rule.grade, record.origin)}


def _of_field(field: Field, whole: Spec) -> Iterator[tuple[str, str, Grade]]:
    """Name, what is asked, and grade of each constraint on a field, in the order of judging."""
    own = Grade(Severity.ERROR, field.origin.confidence)
    kind = model.leaf(field.type)
    if field.required is not None:
        yield "required", _condition(field.required), field.required.grade
    if field.present is not None:
        yield "present", JSON.text(field.present.empty), field.present.grade
    yield "type", type_phrases.text_of(field.type), own
    if field.length is not None:
        yield "length", _bounds(field.length), field.length.grade
    if field.pattern is not None:
        yield "pattern", field.pattern.regex, field.pattern.grade
    bounds = field.range or field.period
    if bounds is not None:
        yield "range", _bounds(bounds), bounds.grade
    if field.fixed is not None:
        yield "code", field.fixed, own
    if isinstance(kind, Code):
        yield "code", kind.table, _of_table(kind, whole.table(kind.table))
    if field.items is not None:
        yield "items", _bounds(field.items), field.items.grade
    if field.unique is not None:
        yield "unique", field.unique.key, field.unique.grade


def _of_table(kind: Code, table: CodeTable) -> Grade:
    severity = Severity.ERROR if kind.strength is Strength.CLOSED else Severity.WARNING
    return Grade(severity, table.origin.confidence, table.origin.citations)


def _condition(asked: Required) -> str:
    return "" if asked.when is None else f"{asked.when} = {' | '.join(asked.values)}"


def _bounds(asked: Length | Range | Period | Items) -> str:
    low, high = ("…" if bound is None else str(bound) for bound in (asked.min, asked.max))
    return f"{low} – {high}"


def _weight(grade: Grade, origin: Origin) -> Row:
    citations = grade.citations or origin.citations
    return {
        "source": {
            "vi": "; ".join([one.label.vi for one in citations]),
            "en": "; ".join([one.label.en for one in citations]),
        },
        "confidence": str(grade.confidence),
        "severity": str(grade.severity),
    }


def _counted(row: Row, clause: Clause, tally: Tally) -> Row:
    passed, failed = tally.passed[clause], tally.failed[clause]
    return {**row, "judged": passed + failed, "passed": passed, "failed": failed}
