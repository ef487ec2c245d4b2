"""A record, or the envelope of messages, as a Python class: the view of one module."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.describe.doc_paragraphs import field_purpose, purpose, record_purpose
from goitin.model.carriers import carriers
from goitin.targets.python import names, types
from goitin.targets.python.black_layout import declared, imported, layout_call, signature
from goitin.targets.python.escape import docstring, literal
from goitin.targets.python.prose import former
from goitin.targets.python.types import Imports

_PAYLOAD = "Payload_co"


def view(record: model.Record, spec: model.Spec) -> dict[str, Any]:
    """Everything the template of a class places, for a record."""
    imports = Imports(runtime={"Packet", "RecordInfo"} | ({"Wire"} if record.fields else set()))
    fields = [_field(item, record, spec, imports) for item in record.fields]
    former = [_former(item, record, spec, imports) for item in record.fields if item.was is not None]
    others = sorted(imports.records - {record.id})
    typing = ["TYPE_CHECKING"] * bool(others) + ["Annotated"] * bool(fields)
    return {
        **_imports(imports, typing, others),
        "runtime": [imported(names.runtime(spec), names.sorted_names(imports.runtime))],
        "class_name": names.class_name(record.id),
        "base": "Packet",
        "info": f"RecordInfo(REGULATION, {literal(record.id)})",
        "doc": docstring(record_purpose(record)),
        "fields": fields,
        "former": former,
        "makers": [],
        "has_makers": False,
    }


def envelope(item: model.Envelope, spec: model.Spec) -> dict[str, Any]:
    """The same for an envelope: generic in the type of its payload, where it has one."""
    imports = Imports(runtime={"EnvelopeInfo", "Wire"})
    fields = [_field(one, item, spec, imports) for one in item.fields]
    makers = _makers(item, spec) if _is_left_out(item, spec) else []
    others = sorted(imports.records)
    typing = ["TYPE_CHECKING"] * bool(others or makers) + ["Annotated"]
    typing += ["Any", "overload"] if makers else []
    own = ["Envelope", *([_PAYLOAD] if item.payload else [])]
    return {
        **_imports(imports, typing, others),
        "runtime": [
            imported(names.runtime(spec), names.sorted_names(imports.runtime)),
            imported(names.runtime(spec, "envelope"), own),
        ],
        "class_name": names.class_name(item.id),
        "base": f"Envelope[{_PAYLOAD if item.payload else None}]",
        "info": f"EnvelopeInfo(REGULATION, {literal(item.id)})",
        "doc": docstring(purpose(item.label, item.origin, item.note, item.readings)),
        "fields": fields,
        "former": [],
        "makers": makers,
        "has_makers": bool(makers),
    }


def _imports(imports: Imports, typing: list[str], others: list[str]) -> dict[str, Any]:
    """What a module imports but of the runtime."""
    return {
        "standard": [
            *imports.from_standard(),
            *([f"from typing import {', '.join(typing)}"] if typing else []),
        ],
        "tables": types.class_imports(imports.tables),
        "records": types.class_imports(others, 4),
        "has_records": bool(others),
    }


def _field(
    item: model.Field, owner: model.Record | model.Envelope, spec: model.Spec, imports: Imports
) -> dict[str, str]:
    optional = not spec.requirement(item).is_promised
    parts = [_annotation(item, owner, optional, imports), f"Wire({literal(item.wire)})"]
    default = " = None" if optional else _preset(item, owner, imports)
    return {
        "declaration": declared(names.attribute(item.id), parts, default),
        "doc": docstring(field_purpose(item, owner, is_promised=not optional)),
    }


def _former(item: model.Field, owner: model.Record, spec: model.Spec, imports: Imports) -> dict[str, str]:
    """The name that a field had in the release before."""
    imports.runtime.add("Renamed")
    name, now = names.attribute(item.was or ""), names.attribute(item.id)
    kind = _annotation(item, owner, not spec.requirement(item).is_promised, imports)
    return {
        "name": name,
        "now": now,
        "declaration": layout_call(f"{name} = Renamed[{kind}](", [literal(now)], 4),
        "doc": docstring(former(now)),
    }


def _annotation(
    item: model.Field, owner: model.Record | model.Envelope, optional: bool, imports: Imports
) -> str:
    if isinstance(owner, model.Envelope) and item is owner.payload:
        return f"{_PAYLOAD} | None" if optional else _PAYLOAD
    return types.annotation(item.type, optional, imports)


def _preset(item: model.Field, owner: model.Record | model.Envelope, imports: Imports) -> str:
    """What stands for a field with only one value: in an envelope it is each service's own."""
    is_each = isinstance(owner, model.Envelope) and item.role == "service"
    if item.fixed is None and not is_each:
        return ""
    imports.runtime.add("Preset")
    return f" = Preset(default={literal(item.fixed or '')})"


def _is_left_out(item: model.Envelope, spec: model.Spec) -> bool:
    """Whether the payload is always there in some messages, and never in others."""
    payload = item.payload
    if payload is None or not spec.requirement(payload).is_promised:
        return False
    shared = carriers(spec)
    return any(shared.payload(spec.record(id)) is None for id in shared.messages(item))


def _makers(item: model.Envelope, spec: model.Spec) -> list[str]:
    """How type checkers see the class called: without a payload, and with one."""
    name, payload = names.class_name(item.id), item.payload
    own = [_parameter(one, item, spec) for one in item.fields if one is not payload]
    return [
        signature(["self: " + literal(f"{name}[None]"), *(["*", *own] if own else [])], 8),
        signature(["self", "*", *(_parameter(one, item, spec) for one in item.fields)], 8),
    ]


def _parameter(item: model.Field, owner: model.Envelope, spec: model.Spec) -> str:
    optional = not spec.requirement(item).is_promised
    kind = _annotation(item, owner, optional, Imports())
    may_miss = optional or _preset(item, owner, Imports())
    return f"{names.attribute(item.id)}: {kind}{' = ...' if may_miss else ''}"
