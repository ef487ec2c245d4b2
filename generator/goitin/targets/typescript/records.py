"""A record, an envelope, or a message without a class of its own: the views of their modules."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.describe.doc_paragraphs import field_purpose, purpose, record_purpose
from goitin.model.carriers import carriers
from goitin.targets.typescript import names
from goitin.targets.typescript.escape import comment, literal
from goitin.targets.typescript.prose import former
from goitin.targets.typescript.types import Imports, annotation, filled, generic, message_type

_PAYLOAD = "T"


def view(record: model.Record, spec: model.Spec) -> dict[str, Any]:
    """Everything the template of a record places."""
    imports = Imports(f"records/{record.id}", {"Packet", "recordInfo", "type Init", "type RecordInfo"})
    fields = [_field(item, record, spec, imports) for item in record.fields]
    renamed = [item for item in record.fields if item.was is not None]
    fields += [_former(item, spec, imports) for item in renamed]
    return {
        "file": record.file,
        "name": names.class_name(record.id),
        "doc": comment(record_purpose(record)),
        "fields": fields,
        "former": filled([f"{item.was}: {literal(item.id)}" for item in renamed], "    "),
        "is_renamed": bool(renamed),
        **_info(record, imports, "    "),
        "imports": imports.lines(spec),
    }


def envelope(item: model.Envelope, spec: model.Spec) -> dict[str, Any]:
    """Everything the template of an envelope places: it is generic in the type of its payload, where it has one."""
    imports = Imports(f"envelopes/{item.id}", {"Packet"})
    return {
        "file": item.file,
        "name": names.class_name(item.id),
        "of": f"<{_PAYLOAD} = unknown>" if item.payload else "",
        "doc": comment(purpose(item.label, item.origin, item.note, item.readings)),
        "fields": [_field(one, item, spec, imports) for one in item.fields],
        "imports": imports.lines(spec),
    }


def message(record: model.Record, spec: model.Spec) -> dict[str, Any]:
    """Everything the template of a message places whose class is its envelope's."""
    imports = Imports(f"messages/{record.id}", {"messageInfo", "type RecordInfo"})
    kind = message_type(record, spec, imports)
    imports.add_held(record)
    shared = carriers(spec).by_message[record.id]
    imports.add(f"envelopes/{shared.id}", names.class_name(shared.id))
    return {
        "file": record.file,
        "declared": generic(
            f"export const {names.constant(record.id)}: RecordInfo",
            [kind],
            " = /* @__PURE__ */ messageInfo(() => ({",
        ),
        "envelope": names.class_name(shared.id),
        "doc": comment(record_purpose(record)),
        **_info(record, imports, "  "),
        "imports": imports.lines(spec),
    }


def _info(record: model.Record, imports: Imports, indent: str) -> dict[str, Any]:
    """What the runtime is told of a record, and the imports of that."""
    imports.add(f"contract/records/{record.id}", "document")
    imports.add("regulation", "regulation")
    is_request = record.message_kind == "request"
    if is_request:
        imports.add("contract/services", "document as services")
    return {
        "is_request": is_request,
        "records": filled([f"{id}: {name}" for id, name in sorted(imports.records.items())], indent),
        "tables": filled([f"{id}: {name}" for id, name in sorted(imports.tables.items())], indent),
    }


def _field(
    item: model.Field, owner: model.Record | model.Envelope, spec: model.Spec, imports: Imports
) -> dict[str, str]:
    is_promised = spec.requirement(item).is_promised
    kind = _type(item, owner, imports)
    if isinstance(owner, model.Envelope) and item is owner.payload:
        is_promised = True  # its type says whether it may be missing
    return {
        "doc": comment(
            field_purpose(item, owner, is_promised=is_promised),
            indent="  ",
            code="" if item.pattern is None else item.pattern.regex,
        ),
        "declaration": f"declare readonly {names.property_name(item.id)}{'' if is_promised else '?'}: {kind};",
    }


def _type(item: model.Field, owner: model.Record | model.Envelope, imports: Imports) -> str:
    if isinstance(owner, model.Envelope) and item is owner.payload:
        return _PAYLOAD
    is_each = isinstance(owner, model.Envelope) and item.role == "service"
    if item.fixed is None and not is_each:
        return annotation(item.type, imports)
    imports.runtime.add("type Preset")
    return f"Preset<{'string' if item.fixed is None else literal(item.fixed)}>"


def _former(item: model.Field, spec: model.Spec, imports: Imports) -> dict[str, str]:
    """The name that a field had in the release before: whoever makes a record may leave it out."""
    kind, mark = annotation(item.type, imports), "?"
    if spec.requirement(item).is_promised:
        imports.runtime.add("type Preset")
        kind, mark = f"Preset<{kind}>", ""
    return {
        "doc": comment([], former(names.property_name(item.id)), "  "),
        "declaration": f"declare readonly {names.property_name(item.was or '')}{mark}: {kind};",
    }
