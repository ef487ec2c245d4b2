"""The view of a record: documentation, components, the table, builder; ready text but for what the sinks do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from goitin import spec
from goitin.spec import Label, Record
from goitin.targets.java.lines import arguments, field_line, rule_line, self_line
from goitin.targets.java.names import class_name, component
from goitin.targets.java.provenance import Clauses, both, reading, source
from goitin.targets.java.sinks import WIDTH, literal
from goitin.targets.java.types import JavaType, java_type


class FieldView(NamedTuple):
    """One field, ready for its places in the template."""

    at: int
    name: str
    type: str
    declared: str
    line: str
    label: str
    doc: str


_UNKNOWN = ("@param unknown", "Thành phần không có trong đặc tả / Members that no field is for.")
_RUNTIME = ("Conforms", "ListReading", "Packet", "RawJson", "ReadOptions", "Reading", "RecordType")


class RecordViews:
    """Makes the views of one specification's records."""

    def __init__(self, specification: spec.Spec, clauses: Clauses) -> None:
        self._spec = specification
        self._clauses = clauses

    def view(self, record: Record) -> dict[str, Any]:
        """Everything the template of a record places."""
        clause = self._clauses.of(record.origin)
        types = [java_type(field.type) for field in record.fields]
        names = [component(field.id) for field in record.fields]
        fields = [
            self._field(at, field, types[at], names[at], record) for at, field in enumerate(record.fields)
        ]
        rules = [rule_line(rule) for rule in record.rules]
        values = f"{class_name(record.id)}::values"
        return {
            "file": record.file,
            "package": self._spec.sdk.java_package,
            "imports": self._imports(record, types, [*(item.line for item in fields), *rules]),
            "name": class_name(record.id),
            "doc": list(_paragraphs(record, clause)),
            "params": [*((f"@param {item.name}", item.doc) for item in fields), _UNKNOWN],
            "labels": [*((f"@param {item.name}", item.label) for item in fields), _UNKNOWN],
            "own": self_line(record, clause),
            "fields": fields,
            "table": arguments([values, *(item.line for item in fields)], ")" if rules else ");"),
            "lists": [name for name, java in zip(names, types, strict=True) if java.item is not None],
            "rules": arguments(rules, ");"),
            "row": _folded([f"row.get({at})" for at in range(len(names))] + ["row.unknown()"], 8),
            "values": _folded(names, 8),
            "count": len(names),
        }

    def _field(self, at: int, field: spec.Field, java: JavaType, name: str, record: Record) -> FieldView:
        own = field.origin is not record.origin or field.row is not None
        clause = self._clauses.of(field.origin, field.row) if own else None
        annotations = list(_annotations(field, java))
        declared = f"{java.annotated(''.join(annotations))} {name}"
        if field.required is not None and _always(field) and field.required.grade.severity == "error":
            declared = f"@NotNull {declared}"
        return FieldView(
            at,
            name,
            java.name,
            declared,
            field_line(field, java, clause),
            both(field.label),
            _described(field, clause),
        )

    def _imports(self, record: Record, types: Iterable[JavaType], lines: Sequence[str]) -> list[str]:
        runtime = f"{self._spec.sdk.java_package}.runtime."
        ours = {*_RUNTIME, "Field", "Row", "Wire"}
        found = {"java.util.Map"}
        for java in types:
            found.update(java.imports)
            ours.update(java.ours)
            if java.item is not None:
                ours.add("Frozen")
            if java.record:
                found.add("jakarta.validation.Valid")
        text = "".join(lines)
        ours.update(
            word
            for word in ("Edition", "Expression", "Form", "Severity", "Types", "Rule")
            if f"{word}." in text
        )
        for field in record.fields:
            _annotated(field, java_type(field.type), found, ours)
        return sorted(found | {runtime + name for name in ours})


def _annotated(field: spec.Field, java: JavaType, found: set[str], ours: set[str]) -> None:
    if field.required is not None and _always(field) and field.required.grade.severity == "error":
        found.add("jakarta.validation.constraints.NotNull")
    if java.text and field.length is not None and field.length.grade.severity == "error":
        ours.add("Length")
    if java.text and field.pattern is not None and field.pattern.grade.severity == "error":
        ours.add("Matches")


def _always(field: spec.Field) -> bool:
    """Whether a missing value is always wrong in the newest edition, which validators judge by."""
    return field.required is not None and field.required.when is None and field.until is None


def _annotations(field: spec.Field, java: JavaType) -> Iterable[str]:
    if java.record:
        yield "@Valid "
    if not java.text:
        return
    length, pattern = field.length, field.pattern
    if length is not None and length.grade.severity == "error":
        bounds = [f"min = {length.min}"] if length.min else []
        bounds += [f"max = {length.max}"] if length.max is not None else []
        yield f"@Length({', '.join(bounds)}) "
    if pattern is not None and pattern.grade.severity == "error":
        yield f"@Matches({literal(pattern.regex)}) "


def _paragraphs(record: Record, clause: Label) -> Iterable[str]:
    yield _sentence(record.label.vi)
    if record.label.en != record.label.vi:
        yield _sentence(record.label.en)
    if record.note is not None:
        yield record.note.vi
        yield record.note.en
    for item in record.readings:
        yield reading(item)
    yield source(clause)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _described(field: spec.Field, clause: Label | None) -> str:
    parts = [_sentence(both(field.label))]
    if field.note is not None:
        parts += [field.note.vi, field.note.en]
    parts += [reading(item) for item in field.readings]
    if field.since is not None:
        parts.append(f"Từ / Since {field.since}.")
    if field.until is not None:
        parts.append(f"Đến / Until {field.until}.")
    if field.sensitive:
        parts.append("Dữ liệu cá nhân, không hiện trong toString / Personal data, not shown in toString.")
    if clause is not None:
        parts.append(source(clause))
    return " ".join(parts)


def _folded(items: Sequence[str], indent: int) -> str:
    """Items behind commas, filled into lines."""
    text = ", ".join(items)
    if len(text) + indent <= WIDTH - 8:
        return text
    lines = [items[0]]
    for item in items[1:]:
        if len(lines[-1]) + len(item) + indent + 4 > WIDTH:
            lines[-1] += ","
            lines.append(item)
        else:
            lines[-1] += f", {item}"
    return ("\n" + " " * indent).join(["", *lines])
