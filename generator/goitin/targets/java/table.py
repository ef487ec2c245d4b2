"""Lines of a record's table in Java: one expression a field, one a rule. What is usual is not said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from goitin import kinds, model
from goitin.diagnostics.diagnostic import Severity
from goitin.language import expressions
from goitin.model import ConstraintMeta
from goitin.model.naming import camel
from goitin.targets.java.escape import literal
from goitin.targets.java.names import edition, source_name
from goitin.targets.java.types import JavaType, java_type
from goitin.wire.json_codec import JSON

_ROOM = 110  # a longer line is broken between what a field is and what binds it
_INDENT = "\n              "
_DEEPER = _INDENT + "    "
_WORDS = {"+": "plus", "-": "minus", "*": "times", "/": "by"}


def field_line(field: model.Field, java: JavaType, record: model.Provenance) -> str:
    """`Field.of("MaHoSo", Types.text(), "Mã hồ sơ", "Dossier number").required().length(0, 50)`."""
    label = field.label
    head = f"Field.of({literal(field.wire)}, {java.table}, {literal(label.vi)}, {literal(label.en)})"
    calls = _constraints(field) + _others(field)
    if field.row is not None:
        calls += f".row({field.row})"
    if field.origin is not record:
        calls += _source(field.origin)
    return head + calls if len(head) + len(calls) <= _ROOM or not calls else head + _INDENT + calls


def self_line(record: model.Record, spec: model.Spec) -> str:
    """The record as if it were a field: what findings without a field hang on. It is sensitive where it stands in a field that is."""
    label = record.label
    head = f"Field.self({literal(record.id)}, {literal(label.vi)}, {literal(label.en)})"
    hidden = ".sensitive()" if record.id in spec.private_records() else ""
    return head + _INDENT + _source(record.origin) + hidden


def _source(origin: model.Provenance) -> str:
    """`.source('B', Sources.QCVN.at("Bảng 2"))`."""
    cited = "".join([f", {_citation(item)}" for item in origin.citations])
    return f".source('{origin.confidence}'{cited})"


def _citation(item: model.Citation) -> str:
    name = f"Sources.{source_name(item.source.id)}"
    return f"{name}.at({literal(item.place)})" if item.place else name


def _weight(grade: ConstraintMeta) -> str:
    return ", Severity.WARNING" if grade.severity is Severity.WARNING else ""


def _constraints(field: model.Field) -> str:
    return "".join(
        [_constraint(kind.key, asked) for kind, asked in kinds.asked(field) if kind.key != "fixed"]
    )


def _constraint(key: str, asked: Any) -> str:
    """The call of one constraint; of one that has nothing of its own here, what it asks as texts: `.pattern("[A-Z]+")`."""
    weight = _weight(asked.grade)
    match asked:
        case model.Required(_, when, values):
            calls = "" if when is None else f".when({', '.join(map(literal, (when, *values)))})"
            return f".required({weight[2:]}){calls}"
        case model.Present(_, empty):
            return f".present({literal(JSON.text(empty))}{weight})"
        case model.Length() | model.Items():
            return f".{key}({_bounds(asked)}{weight})"
        case model.Range() | model.Period():
            low, high = ("null" if bound is None else literal(bound) for bound in (asked.min, asked.max))
            return f".{type(asked).__name__.lower()}({low}, {high}{weight})"
    return f".{camel(key)}({', '.join(map(literal, kinds.texts(asked)))}{weight})"


def _bounds(item: model.Length | model.Items) -> str:
    return f"{-1 if item.min is None else item.min}, {'Integer.MAX_VALUE' if item.max is None else item.max}"


def _others(field: model.Field) -> str:
    calls = "" if field.role is None else f".part(Part.{field.role.upper()})"
    if field.fixed is not None:
        calls += f".fixed({literal(field.fixed)})"
    if field.accepts:
        calls += f".accepts({', '.join([java_type(item).table for item in field.accepts])})"
    if field.aliases:
        calls += f".aliases({', '.join(map(literal, field.aliases))})"
    if field.since is not None:
        calls += f".since(Editions.{edition(field.since)})"
    if field.until is not None:
        calls += f".until(Editions.{edition(field.until)})"
    if field.sensitive:
        calls += ".sensitive()"
    return calls


def rule_line(rule: model.Rule, record: model.Record, spec: model.Spec) -> str:
    """`Rule.of("tong", Expression.wire("A").is("=", Expression.number("1"))).says(…)`."""
    calls = [f"Rule.of({literal(rule.id)}, {_comparison(rule.check)})"]
    if rule.when:
        calls.append(f".when({', '.join(map(_comparison, rule.when))})")
    if rule.tolerance != "0":
        calls.append(f".tolerance({literal(rule.tolerance)})")
    zeroes = expressions.zeroes(spec, record, rule)
    if zeroes:
        calls.append(f".zeroes({', '.join(map(literal, zeroes))})")
    if expressions.shows(spec, record, rule):
        calls.append(".tells()")
    weight = "Severity.WARNING, " if rule.grade.severity is Severity.WARNING else ""
    calls.append(f".says({weight}{literal(rule.message.vi)}, {literal(rule.message.en)})")
    return _DEEPER.join(calls)


def arguments(lines: Sequence[str], end: str) -> list[str]:
    """Lines as the last arguments of a call: a comma behind each, `end` behind the last."""
    return [f"{line}," for line in lines[:-1]] + [line + end for line in lines[-1:]]


def _comparison(item: model.Comparison) -> str:
    return f"{_expression(item.left)}.is({literal(item.op)}, {_expression(item.right)})"


def _expression(item: model.Expression) -> str:
    if isinstance(item, model.Operation):
        return f"{_expression(item.left)}.{_WORDS[item.op]}({_expression(item.right)})"
    word = {"field": "wire", "number": "number", "text": "literal"}[item.kind]
    return f"Expression.{word}({literal(item.text)})"
