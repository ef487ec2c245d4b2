"""A record as a Python class: the view of one module."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goitin import model
from goitin.diagnostics.diagnostic import Severity
from goitin.language import expressions
from goitin.targets.python import names, table, types
from goitin.targets.python.black_layout import call, declared, imported, layout_call, row
from goitin.targets.python.escape import docstring, is_line, literal
from goitin.targets.python.prose import citation_text, named, purpose, remarks, sentence
from goitin.targets.python.types import Imports
from goitin.wire.json_codec import JSON


def view(record: model.Record, spec: model.Spec) -> dict[str, Any]:
    """Everything the template of a record places."""
    imports = Imports(runtime={"Packet", "RecordInfo"} | ({"WireField"} if record.fields else set()))
    about = _about(record, spec, imports)
    fields = [_field(item, record, spec, imports) for item in record.fields]
    others = sorted(imports.records - {record.id})
    typing_names = ["TYPE_CHECKING"] * bool(others) + ["Annotated"] * bool(fields)
    return {
        "standard": [
            *imports.from_standard(),
            *([f"from typing import {', '.join(typing_names)}"] if typing_names else []),
        ],
        "runtime": imported(names.runtime(spec), names.sorted_names(imports.runtime)),
        "tables": [imported(f".{names.module(id)}", [names.class_name(id)]) for id in sorted(imports.tables)],
        "records": [imported(f".{names.module(id)}", [names.class_name(id)], 4) for id in others],
        "has_records": bool(others),
        "class_name": names.class_name(record.id),
        "doc": docstring(purpose(record.label, record.origin, record.note, record.readings)),
        "about": about,
        "fields": fields,
    }


def _field(item: model.Field, record: model.Record, spec: model.Spec, imports: Imports) -> dict[str, str]:
    optional = not spec.requirement(item).is_promised
    parts = [
        types.annotation(item.type, optional, imports),
        _wire(item, record, optional, imports),
        table.kind(item, _unique(item, spec), imports),
    ]
    default = " = None" if optional else _preset(item, imports)
    return {"declaration": declared(names.attribute(item.id), parts, default), "doc": _doc(item, record)}


def _preset(item: model.Field, imports: Imports) -> str:
    if item.fixed is None:
        return ""
    imports.runtime.add("Preset")
    return f" = Preset(default={literal(item.fixed)})"


def _doc(item: model.Field, record: model.Record) -> str:
    place = "" if item.origin.citations is record.origin.citations else _place(item, record)
    if item.row is not None:
        place = f"{place}, dòng {item.row}" if place else f"dòng {item.row}"
    where = f"({place}; {item.origin.confidence})." if place else f"({item.origin.confidence})."
    line = f"{item.label.vi} / {item.label.en} {where}"
    if item.note is None and not item.readings:
        return docstring([line] if is_line(line) else [sentence(item.label.vi), f"{item.label.en} {where}"])
    return docstring([line, *remarks(item.note, item.readings)])


def _place(item: model.Field, record: model.Record) -> str:
    return "" if item.origin.citations == record.origin.citations else named(item.origin)


def _wire(item: model.Field, record: model.Record, optional: bool, imports: Imports) -> str:
    arguments: list[str] = [literal(item.wire), literal(item.label.vi), literal(item.label.en)]
    if item.row is not None:
        arguments.append(f"row={item.row}")
    if item.required is not None and optional:  # what is not optional is required without a word
        arguments.append(f"required={_severity(item.required.grade.severity, imports)}")
        if item.required.when is not None:
            deciding = record.field(item.required.when)
            name = names.attribute(deciding.id) if deciding else item.required.when
            arguments.append(row([literal(name), *map(literal, item.required.values)], "when=("))
    if item.present is not None:
        arguments.append(f"present={_severity(item.present.grade.severity, imports)}")
        arguments.append(f"empty={literal(JSON.text(item.present.empty))}")
    if item.sensitive:
        arguments.append("sensitive=True")
    arguments += [
        f"{key}={literal(edition)}"
        for key, edition in (("since", item.since), ("until", item.until))
        if edition is not None
    ]
    if item.aliases:
        arguments.append(row([literal(alias) for alias in item.aliases], "aliases=("))
    if item.origin is not record.origin and item.origin.citations != record.origin.citations:
        arguments.append(f"source={literal(citation_text(item.origin.citations))}")
    if item.origin.confidence is not record.origin.confidence:
        arguments.append(f'confidence="{item.origin.confidence}"')
    if item.role is not None:
        arguments.append(f"part={literal(item.role)}")
    return layout_call("WireField(", arguments, 8, 1)


def _severity(severity: Severity, imports: Imports) -> str:
    name = severity.name
    imports.runtime.add(name)
    return name


def _unique(item: model.Field, spec: model.Spec) -> str | None:
    if (
        item.unique is None
        or not isinstance(item.type, model.ListOf)
        or not isinstance(item.type.item, model.Nested)
    ):
        return None
    key = spec.record(item.type.item.record).field(item.unique.key)
    return names.attribute(key.id) if key else None


def _about(record: model.Record, spec: model.Spec, imports: Imports) -> str:
    arguments: list[str] = [
        "REGULATION",
        literal(record.id),
        literal(record.label.vi),
        literal(record.label.en),
    ]
    arguments += [
        f"source={literal(citation_text(record.origin.citations))}",
        f'confidence="{record.origin.confidence}"',
    ]
    if record.id in spec.private_records():
        arguments.append("private=True")
    if record.rules:
        attributes = {item.wire: names.attribute(item.id) for item in record.fields}
        arguments.append(
            row([_rule(rule, record, spec, attributes, imports) for rule in record.rules], "rules=(")
        )
    return layout_call("__record__ = RecordInfo(", arguments, 4)


def _rule(
    rule: model.Rule,
    record: model.Record,
    spec: model.Spec,
    attributes: Mapping[str, str],
    imports: Imports,
) -> str:
    imports.runtime.add("Rule")
    arguments: list[str] = [
        literal(rule.id),
        _comparison(rule.check, attributes, imports),
        literal(rule.message.vi),
        literal(rule.message.en),
        _severity(rule.grade.severity, imports),
    ]
    if rule.when:
        arguments.append(row([_comparison(item, attributes, imports) for item in rule.when], "when=("))
    if rule.tolerance != "0":
        arguments.append(f"tolerance={literal(rule.tolerance)}")
    zeroes = expressions.zeroes(spec, record, rule)
    if zeroes:
        arguments.append(row([literal(attributes[wire]) for wire in zeroes], "zeroes=("))
    if expressions.shows(spec, record, rule):
        arguments.append("shown=True")
    return call("Rule(", arguments)


def _comparison(item: model.Comparison, attributes: Mapping[str, str], imports: Imports) -> str:
    imports.runtime.add("Compare")
    parts = [
        _expression(item.left, attributes, imports),
        literal(item.op),
        _expression(item.right, attributes, imports),
    ]
    return call("Compare(", parts)


def _expression(item: model.Expression, attributes: Mapping[str, str], imports: Imports) -> str:
    if isinstance(item, model.Operation):
        imports.runtime.add("Operation")
        parts = [
            _expression(item.left, attributes, imports),
            literal(item.op),
            _expression(item.right, attributes, imports),
        ]
        return call("Operation(", parts)
    name = {"field": "Value", "number": "Constant"}.get(item.kind, "Literal")
    imports.runtime.add(name)
    text = attributes.get(item.text, item.text) if item.kind == "field" else item.text
    return call(f"{name}(", [literal(text)])
