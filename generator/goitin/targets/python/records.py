"""A record as a Python class: the view of one module."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.targets.python import names, types
from goitin.targets.python.black_layout import declared, imported, layout_call
from goitin.targets.python.escape import docstring, literal
from goitin.targets.python.prose import field_purpose, purpose
from goitin.targets.python.types import Imports


def view(record: model.Record, spec: model.Spec) -> dict[str, Any]:
    """Everything the template of a record places."""
    imports = Imports(runtime={"Packet", "RecordInfo"} | ({"Wire"} if record.fields else set()))
    fields = [_field(item, record, spec, imports) for item in record.fields]
    former = [_former(item, spec, imports) for item in record.fields if item.was is not None]
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
        "doc": docstring(_doc(record)),
        "id": literal(record.id),
        "fields": fields,
        "former": former,
    }


def _doc(record: model.Record) -> list[str]:
    """What a record is; what all messages are alike in, the services tell once."""
    if record.message_kind == "record":
        return purpose(record.label, record.origin, record.note, record.readings)
    return purpose(record.label, record.origin, None, ())


def _field(item: model.Field, record: model.Record, spec: model.Spec, imports: Imports) -> dict[str, str]:
    optional = not spec.requirement(item).is_promised
    parts = [types.annotation(item.type, optional, imports), f"Wire({literal(item.wire)})"]
    default = " = None" if optional else _preset(item, imports)
    return {
        "declaration": declared(names.attribute(item.id), parts, default),
        "doc": docstring(field_purpose(item, record, is_promised=not optional)),
    }


def _former(item: model.Field, spec: model.Spec, imports: Imports) -> dict[str, str]:
    """The name that a field had in the release before."""
    imports.runtime.add("Renamed")
    name, now = names.attribute(item.was or ""), names.attribute(item.id)
    kind = types.annotation(item.type, not spec.requirement(item).is_promised, imports)
    return {
        "name": name,
        "now": now,
        "declaration": layout_call(f"{name} = Renamed[{kind}](", [literal(now)], 4),
        "doc": docstring([f"Nay là `{now}`. / It is called `{now}` now."]),
    }


def _preset(item: model.Field, imports: Imports) -> str:
    if item.fixed is None:
        return ""
    imports.runtime.add("Preset")
    return f" = Preset(default={literal(item.fixed)})"
