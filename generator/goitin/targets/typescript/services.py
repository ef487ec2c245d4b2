"""A service, and what tells the messages of all services apart: the views of their modules."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.describe.doc_paragraphs import purpose
from goitin.model.carriers import carriers
from goitin.model.message_keys import listed_records
from goitin.targets.typescript import names
from goitin.targets.typescript.escape import comment, literal
from goitin.targets.typescript.types import Imports, generic, message_type, union


def view(item: model.Service, spec: model.Spec) -> dict[str, Any]:
    """Everything the template of a service places."""
    imports = Imports(f"services/{item.id}", {"service", "type Service"})
    imports.add("contract/services", "document")
    imports.add("regulation", "regulation")
    types = [message_type(spec.record(id), spec, imports) for id in (item.request, item.response)]
    types += [_listed(payload, imports) for payload in (item.data, item.result)]
    for module, found in imports.own.items():  # whoever calls a service pays for its own messages alone
        if module.startswith(("records/", "code_tables/")):
            imports.own[module] = {f"type {name.removeprefix('type ')}" for name in found}
    ways = zip(names.MESSAGES, item.messages, strict=True)
    messages = [f"{way}: {_message(id, spec, imports)}" for way, id in ways]
    return {
        "file": f"{spec.id}/services.yaml",
        "imports": imports.lines(spec),
        "doc": comment(purpose(item.label, item.origin, item.note, item.readings)),
        "declared": generic(
            f"export const {names.constant(item.id)}: Service", types, " = /* @__PURE__ */ service(() => ({"
        ),
        "name": names.constant(item.id),
        "types": ", ".join(types),
        "id": item.id,
        "messages": messages,
    }


def messages(spec: model.Spec) -> dict[str, Any]:
    """Everything the template of whole messages places."""
    imports = Imports("messages", {"messageReader", "streamMessage", "type MessageReader"})
    imports.add("contract/services", "document")
    imports.add("regulation", "regulation")
    services = list(spec.services())
    for item in services:
        imports.add(f"services/{item.id}", names.constant(item.id))
    return {
        "imports": imports.lines(spec),
        "type": union("ServiceId", [literal(item.id) for item in services]),
        "each": [names.constant(item.id) for item in services],
    }


def _listed(payload: model.Type | None, imports: Imports) -> str:
    """The record that a payload is a list of."""
    record = listed_records(payload)
    if record is None:
        return "never"
    imports.add(f"records/{record}", f"type {names.class_name(record)}")
    return names.class_name(record)


def _message(id: str, spec: model.Spec, imports: Imports) -> str:
    """What the runtime is told of a message."""
    if carriers(spec).of(id) is None:
        name = names.class_name(id)
        imports.add(f"records/{id}", name)
        return f"{name}.record"
    imports.add(f"messages/{id}", names.constant(id))
    return names.constant(id)
