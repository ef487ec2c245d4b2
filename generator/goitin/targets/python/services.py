"""The table of services: what each is called and is for."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.targets.python import names
from goitin.targets.python.black_layout import imported
from goitin.targets.python.escape import docstring, literal
from goitin.targets.python.prose import purpose, remarks


def view(spec: model.Spec) -> dict[str, Any]:
    """Everything the template of the services places."""
    messages = [record for record in spec.records if record.message_kind != "record"]
    notes = dict.fromkeys(text for record in messages for text in remarks(record.note, record.readings))
    return {
        "runtime": imported(names.runtime(spec, "service"), ["ServiceTable"]),
        "doc": docstring(["A service of the regulation.", *notes]),
        "services": [_service(item) for item in spec.services()],
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
    return {
        "member": f"{names.member(item.id)} = {literal(item.id)}",
        "doc": docstring(purpose(item.label, item.origin, item.note, item.readings)),
    }
