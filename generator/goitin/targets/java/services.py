"""The views of the services and of what tells their messages apart."""

from __future__ import annotations

from typing import Any

from goitin.model import Service, Spec
from goitin.targets.java import prose
from goitin.targets.java.envelopes import message_type
from goitin.targets.java.names import frame, runtime, service_name

_OF_MESSAGES = (
    *("MessageFeed", "MessageReading", "MessageStream", "Packet"),
    *("ReadOptions", "Regulation", "Service"),
)


def services(spec: Spec) -> dict[str, Any]:
    """Everything the template of the services places."""
    views, imports = [], set[str]()
    for item in spec.services():
        request, response = (message_type(spec.record(id), spec) for id in (item.request, item.response))
        imports.update(request.imports, response.imports)
        views.append(_service(item, request.name, response.name))
    return {
        **frame(f"{spec.id}/services.yaml", spec),
        "imports": sorted({f"{runtime(spec)}.*", "java.util.List", *imports}),
        "services": views,
    }


def directions(spec: Spec) -> dict[str, Any]:
    """The two directions, seen from the first party."""
    return {
        **frame(spec.place.file, spec),
        "runtime": runtime(spec),
        "directions": [
            {"name": word.upper(), "doc": prose.title(sides.sentence), "id": word}
            for word, sides in spec.directions()
        ],
    }


def messages(spec: Spec) -> dict[str, Any]:
    """Everything the template of the messages places."""
    imports = {f"{runtime(spec)}.{name}" for name in _OF_MESSAGES} | {"java.io.InputStream"}
    return {**frame(spec.place.file, spec), "imports": sorted(imports)}


def _service(item: Service, request: str, response: str) -> dict[str, Any]:
    return {
        "name": service_name(item.id),
        "doc": prose.about(item),
        "id": item.id,
        "request": request,
        "response": response,
    }
