"""The table of services: what each is called, is for, and has for messages."""

from __future__ import annotations

from typing import Any

from goitin import model
from goitin.describe.doc_paragraphs import purpose, remarks
from goitin.model.carriers import carriers
from goitin.targets.python import names
from goitin.targets.python.black_layout import imported, member
from goitin.targets.python.escape import docstring, literal
from goitin.targets.python.types import Imports, class_imports, message_type


def view(spec: model.Spec) -> dict[str, Any]:
    """Everything the template of the services places."""
    shared, imports = carriers(spec), Imports()
    services = [_service(item, spec, imports) for item in spec.services()]
    own = [record for record in shared.records if record.message_kind != "record"]
    notes = dict.fromkeys(text for record in own for text in remarks(record.note, record.readings))
    of_envelopes = {text for one in shared.envelopes for text in remarks(one.note, one.readings)}
    return {
        "standard": imports.from_standard(),
        "has_standard": bool(imports.standard),
        "runtime": [
            imported(
                names.runtime(spec, "service"), ["Request_co", "Response_co", "ServiceTable", "service"]
            ),
        ],
        "lent": [imported(names.runtime(spec), sorted(imports.runtime), 4)] if imports.runtime else [],
        "types": class_imports(imports.records | imports.tables, 4),  # only type checkers need them
        "has_lent": bool(imports.runtime),
        "has_types": bool(services),
        "doc": docstring(
            ["A service of the regulation.", *(note for note in notes if note not in of_envelopes)]
        ),
        "services": services,
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


def _service(item: model.Service, spec: model.Spec, imports: Imports) -> dict[str, str]:
    types = [message_type(spec.record(id), spec, imports) for id in (item.request, item.response)]
    return {
        "member": member(names.member(item.id), "Service", types, "service", literal(item.id)),
        "doc": docstring(purpose(item.label, item.origin, item.note, item.readings)),
    }
