"""The table of services: what each is, the records of its messages, and the keys that tell messages apart."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.model import message_keys
from goitin.targets.python import names
from goitin.targets.python.black_layout import call, imported, layout, row
from goitin.targets.python.escape import docstring, literal
from goitin.targets.python.prose import purpose


def view(spec: model.Spec) -> dict[str, Any]:
    """Everything the template of the services places."""
    keys = [_keys(part, message_keys.keys(spec, part)) for part in message_keys.PARTS]
    return {
        "runtime": imported(names.runtime(spec, "service"), ["Keys", "ServiceTable"]),
        "services": [_service(item) for item in spec.services()],
        "keys": layout(call("__keys__ = Keys(", [key for key in keys if key]), 4),
    }


def messages(spec: model.Spec) -> dict[str, Any]:
    """What the module that reads messages imports."""
    return {
        "runtime": [
            imported(names.runtime(spec, module), [name])
            for module, name in (
                ("async_stream", "AsyncMessageStreams"),
                ("message", "MessageReader"),
                ("stream", "MessageStreams"),
            )
        ]
    }


def _service(item: model.Service) -> dict[str, str]:
    parts = [
        literal(item.id),
        "None" if item.wire is None else literal(item.wire),
        literal(item.label.vi),
        literal(item.label.en),
        literal(item.direction),
        *(literal(names.class_name(id)) for id in (item.request, item.response, item.empty_response)),
    ]
    return {
        "member": layout(row(parts, f"{names.member(item.id)} = ("), 4),
        "doc": docstring(purpose(item.label, item.origin, item.note, item.readings)),
    }


def _keys(part: str, found: tuple[message_keys.MessageKey, ...]) -> str:
    rows = [row([literal(key.wire), *map(literal, key.aliases)]) for key in found]
    return row(rows, f"{part}=(") if rows else ""
