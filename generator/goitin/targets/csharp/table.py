"""The table of a record in C#: one sentence a field, one a rule, in the words of the runtime's `Words`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from goitin import kinds
from goitin.diagnostics.diagnostic import Severity
from goitin.language import expressions
from goitin.model import (
    Citation,
    Code,
    Comparison,
    ConstraintMeta,
    Expression,
    Field,
    Items,
    Length,
    Operand,
    Period,
    Present,
    Provenance,
    Range,
    Record,
    Required,
    Rule,
    Spec,
    item_type,
)
from goitin.model.naming import pascal
from goitin.targets.csharp.escape import literal
from goitin.targets.csharp.names import edition_name, prefix, source_name
from goitin.targets.csharp.types import word_of
from goitin.wire.json_codec import JSON


def row(field: Field, record: Provenance, namespace: str, is_private: bool = False) -> str:
    """`Field("MaHoSo", Text(), "Mã hồ sơ", "Dossier number").Required()`; nothing is said that is the usual.

    `is_private`: the record stands in a sensitive field somewhere.
    """
    label = field.label
    call = f"Field({literal(field.wire)}, {word_of(field.type, namespace)}, {literal(label.vi)}, {literal(label.en)})"
    if field.row:
        call += f".At({field.row})"
    call += _constraints(field)
    if field.fixed is not None:
        call += f".Fixed({literal(field.fixed)})"
    if field.accepts:
        call += f".Accepts({', '.join(word_of(kind, namespace, accepted=True) for kind in field.accepts)})"
    if field.aliases:
        call += f".Alias({', '.join(map(literal, field.aliases))})"
    if field.since:
        call += f".Since({prefix(namespace)}Editions.{edition_name(field.since)})"
    if field.until:
        call += f".Until({prefix(namespace)}Editions.{edition_name(field.until)})"
    if field.role:
        call += f".Plays(Part.{field.role.capitalize()})"
    if field.sensitive:
        call += ".Sensitive()"
    if is_private and isinstance(item_type(field.type), Code):
        call += ".Private()"
    if field.origin is not record and field.origin != record:
        call += f".From({origin(field.origin, namespace)})"
    return call


def origin(stated: Provenance, namespace: str) -> str:
    """`From('B', Qcvn120Sources.Qcvn.At("Bảng 2"))`."""
    cited = "".join(f", {_citation(one, namespace)}" for one in stated.citations)
    return f"From('{stated.confidence}'{cited})"


def rule(stated: Rule, spec: Spec, record: Record) -> str:
    """`new("tong", Compare(Of("Tong"), "=", Calculate(Of("A"), "+", Of("B"))), …)`."""
    zeroes = expressions.zeroes(spec, record, stated)
    when = f"when: [{', '.join(_comparison(one, zeroes) for one in stated.when)}]" if stated.when else ""
    tolerance = f"tolerance: {literal(stated.tolerance)}" if stated.tolerance.strip("0.") else ""
    message = f"{literal(stated.message.vi)}, {literal(stated.message.en)}"
    given = _given(
        literal(stated.id),
        _comparison(stated.check, zeroes),
        message,
        when,
        tolerance,
        _warns(stated.grade),
        "zeroes: true" if zeroes else "",
        "shows: true" if expressions.shows(spec, record, stated) else "",
    )
    return f"new({given})"


def _constraints(field: Field) -> str:
    return "".join(
        [_constraint(kind.key, asked) for kind, asked in kinds.asked(field) if kind.key != "fixed"]
    )


def _constraint(key: str, asked: Any) -> str:
    """The call of one constraint; of one that has nothing of its own here, what it asks as texts: `.Pattern("[A-Z]+")`."""
    match asked:
        case Required(grade, when, values):
            calls = "" if when is None else f".When({', '.join(map(literal, (when, *values)))})"
            return f".Required({_warns(grade)}){calls}"
        case Present(grade, empty):
            return f".Present({_given(literal(JSON.text(empty)), _warns(grade))})"
        case Length(grade, low, high) | Items(grade, low, high):
            return f".{pascal(key)}({_bounds(low, high, grade)})"
        case Range(grade, low, high) | Period(grade, low, high):
            return f".{type(asked).__name__}({_bounds(low and literal(low), high and literal(high), grade)})"
    return f".{pascal(key)}({_given(*map(literal, kinds.texts(asked)), _warns(asked.grade))})"


def _bounds(low: object, high: object, grade: ConstraintMeta) -> str:
    least = "" if low is None else f"min: {low}"
    return _given(least, "" if high is None else f"max: {high}", _warns(grade))


def _warns(grade: ConstraintMeta) -> str:
    return "warns: true" if grade.severity is Severity.WARNING else ""


def _given(*arguments: str) -> str:
    return ", ".join(filter(None, arguments))


def _citation(citation: Citation, namespace: str) -> str:
    source = f"{prefix(namespace)}Sources.{source_name(citation.source)}"
    return f"{source}.At({literal(citation.place)})" if citation.place else source


def _comparison(stated: Comparison, zeroes: Collection[str]) -> str:
    left, right = _expression(stated.left, zeroes), _expression(stated.right, zeroes)
    return f"Compare({left}, {literal(stated.op)}, {right})"


def _expression(stated: Expression, zeroes: Collection[str]) -> str:
    if isinstance(stated, Operand):
        is_zero = stated.kind == "field" and stated.text in zeroes
        return f"{_OPERANDS[stated.kind]}({literal(stated.text)}{', orZero: true' if is_zero else ''})"
    left, right = _expression(stated.left, zeroes), _expression(stated.right, zeroes)
    return f"Calculate({left}, {literal(stated.op)}, {right})"


_OPERANDS = {"field": "Of", "number": "Number", "text": "Said"}
