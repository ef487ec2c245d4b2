"""Lines of a record's table in Java: one expression a field, one a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goitin import spec
from goitin.spec import Grade, Label
from goitin.targets.java.names import edition
from goitin.targets.java.sinks import literal
from goitin.targets.java.types import JavaType, java_type

_ROOM = 80  # a line of constraints longer than this is broken after each of them
_INDENT = "\n              "
_DEEPER = _INDENT + "    "
_WORDS = {"+": "plus", "-": "minus", "*": "times", "/": "by"}


def field_line(field: spec.Field, java: JavaType, clause: Label | None) -> str:
    """`Field.of("MaHoSo", Types.text(), "Mã hồ sơ", "Dossier number").required(Severity.ERROR)…`."""
    head = _headed(f"Field.of({literal(field.wire)}, {java.table}, ", _pair_of(field.label))
    calls = [*_presence(field), *_constraints(field), *_others(field)]
    if clause is not None:
        calls.append(_headed(".source(", _pair(clause)))
    if not calls:
        return head
    line = "".join(calls)
    return head + _INDENT + (line if len(line) <= _ROOM else _INDENT.join(calls))


def self_line(record: spec.Record, clause: Label) -> str:
    """The record as if it were a field: what findings without a field hang on."""
    head = _headed(f"Field.self({literal(record.id)}, ", _pair_of(record.label))
    return head + _INDENT + _headed(".source(", _pair(clause))


def _headed(head: str, labels: list[str], indent: str = _DEEPER) -> str:
    """A call whose last arguments are texts in two languages: on its line if there is room."""
    line = head + ", ".join(labels) + ")"
    if len(line) <= _ROOM + 8:
        return line
    return f"{head.rstrip()}{indent}{f',{indent}'.join(labels)})"


def _pair_of(label: Label) -> list[str]:
    return [literal(label.vi), literal(label.en)]


def _pair(label: Label) -> list[str]:
    return [literal(label.vi)] if label.vi == label.en else _pair_of(label)


def _severity(grade: Grade) -> str:
    return "Severity.ERROR" if grade.severity == "error" else "Severity.WARNING"


def _presence(field: spec.Field) -> Iterator[str]:
    if field.required is not None:
        yield f".required({_severity(field.required.grade)})"
        if field.required.when is not None:
            values = ", ".join(map(literal, (field.required.when, *field.required.values)))
            yield f".when({values})"


def _constraints(field: spec.Field) -> Iterator[str]:
    if field.length is not None:
        yield f".length({_bounds(field.length)}, {_severity(field.length.grade)})"
    if field.pattern is not None:
        yield f".pattern({literal(field.pattern.regex)}, {_severity(field.pattern.grade)})"
    if field.range is not None:
        low, high = (
            "null" if bound is None else literal(bound) for bound in (field.range.min, field.range.max)
        )
        yield f".range({low}, {high}, {_severity(field.range.grade)})"
    if field.items is not None:
        yield f".items({_bounds(field.items)}, {_severity(field.items.grade)})"
    if field.unique is not None:
        yield f".unique({literal(field.unique.key)}, {_severity(field.unique.grade)})"


def _bounds(item: spec.Length | spec.Items) -> str:
    return f"{item.min or 0}, {'Integer.MAX_VALUE' if item.max is None else item.max}"


def _others(field: spec.Field) -> Iterator[str]:
    if field.fixed is not None:
        yield f".fixed({literal(field.fixed)})"
    if field.accepts:
        yield f".accepts({', '.join(java_type(item).table for item in field.accepts)})"
    if field.aliases:
        yield f".aliases({', '.join(map(literal, field.aliases))})"
    if field.since is not None:
        yield f".since(Edition.{edition(field.since)})"
    if field.until is not None:
        yield f".until(Edition.{edition(field.until)})"
    if field.sensitive:
        yield ".sensitive()"


def rule_line(rule: spec.Rule) -> str:
    """`Rule.of("tong", Expression.wire("A").is("=", Expression.number("1"))).says(…)`."""
    check = _comparison(rule.check)
    split = _DEEPER + "    " if len(check) > _ROOM - 20 else " "
    calls = [f"Rule.of({literal(rule.id)},{split}{check})"]
    if rule.when:
        calls.append(f".when({', '.join(map(_comparison, rule.when))})")
    if rule.tolerance != "0":
        calls.append(f".tolerance({literal(rule.tolerance)})")
    says = f".says({_severity(rule.grade)}, "
    calls.append(_headed(says, _pair_of(rule.message), _DEEPER + "    "))
    return _DEEPER.join(calls)


def arguments(lines: Sequence[str], end: str) -> list[str]:
    """Lines as the last arguments of a call: a comma behind each, `end` behind the last."""
    return [f"{line}," for line in lines[:-1]] + [line + end for line in lines[-1:]]


def _comparison(item: spec.Comparison) -> str:
    left, right = _expression(item.left), _expression(item.right)
    split = _DEEPER + "    " if len(left) + len(right) > _ROOM else ""
    return f"{left}{split}.is({literal(item.op)}, {right})"


def _expression(item: spec.Expression) -> str:
    if isinstance(item, spec.Operation):
        return f"{_expression(item.left)}.{_WORDS[item.op]}({_expression(item.right)})"
    word = {"field": "wire", "number": "number", "text": "literal"}[item.kind]
    return f"Expression.{word}({literal(item.text)})"
