"""The view of an envelope: one class for all messages that are it and nothing else."""

from __future__ import annotations

from typing import Any, NamedTuple

from goitin.model import Envelope, Field, Record, Spec
from goitin.model.carriers import carriers
from goitin.targets.java import prose
from goitin.targets.java.names import class_name, component_name, frame, runtime
from goitin.targets.java.types import JavaType, java_type

_PAYLOAD = "T"


class FieldView(NamedTuple):
    """One field, ready for its places in the template."""

    name: str
    type: str
    wire: str
    purpose: str
    doc: list[str]


def envelope_view(envelope: Envelope, spec: Spec) -> dict[str, Any]:
    """Everything the template of an envelope places."""
    payload = envelope.payload
    types = [JavaType(_PAYLOAD) if field is payload else java_type(field.type) for field in envelope.fields]
    fields = [_field(field, java, envelope) for field, java in zip(envelope.fields, types, strict=True)]
    bare = java_type(payload.type) if payload else JavaType("")
    imports = {name for one in (*types, bare) for name in one.imports}
    return {
        **frame(envelope.file, spec),
        "imports": sorted({f"{runtime(spec)}.*", *imports}),
        "id": envelope.id,
        "name": class_name(envelope.id),
        "doc": prose.about(envelope),
        "tags": [*_parameter(payload), ("@serial", "exclude")],
        "fields": fields,
        "set_fields": [
            view for field, view in zip(envelope.fields, fields, strict=True) if field.role != "service"
        ],
        "of": f"<{_PAYLOAD}>" if payload else "",
        "declares": f"<{_PAYLOAD}> " if payload else "",
        "of_any": "<?>" if payload else "",
        "of_bare": f"<{bare.name}>" if payload else "",
        "made": "<>" if payload else "",
        "is_request": envelope.message_kind == "request",
    }


def _field(field: Field, java: JavaType, envelope: Envelope) -> FieldView:
    return FieldView(component_name(field.id), java.name, field.wire, *prose.field(field, envelope.origin))


def _parameter(payload: Field | None) -> list[prose.Tag]:
    return [(f"@param <{_PAYLOAD}>", prose.title(payload.label))] if payload else []


def message_type(record: Record, spec: Spec) -> JavaType:
    """The class of a message; of one without a class of its own that of its envelope, with what it carries."""
    shared = carriers(spec)
    envelope = shared.of(record.id)
    if envelope is None:
        return JavaType(class_name(record.id))
    if envelope.payload is None:
        return JavaType(class_name(envelope.id))
    field = shared.payload(record)
    carries = JavaType("Void") if field is None else java_type(field.type)
    return JavaType(f"{class_name(envelope.id)}<{carries.name}>", carries.imports)
