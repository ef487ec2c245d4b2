"""The view of the services: one constant each, and the keys that tell their messages apart."""

from __future__ import annotations

from typing import Any

from goitin.model import Service, Spec, message_keys
from goitin.targets.java import prose
from goitin.targets.java.escape import literal
from goitin.targets.java.names import class_name, service_name


def services(spec: Spec) -> dict[str, Any]:
    """Everything the template of the services places."""
    package = spec.sdk.java_package
    records = {
        class_name(id)
        for item in spec.services()
        for id in (item.request, item.response, item.empty_response)
    }
    return {
        "file": f"{spec.id}/services.yaml",
        "package": package,
        "imports": sorted(
            {f"{package}.{name}" for name in records} | {"java.util.List", "java.util.function.Supplier"}
        ),
        "services": [_service(item) for item in spec.services()],
        "keys": _keys(spec),
        "nameless": ", ".join(
            service_name(item.id) for item in spec.services() if not message_keys.is_named(spec, item)
        ),
    }


def directions(spec: Spec) -> dict[str, Any]:
    """The two directions, seen from the first party."""
    return {
        "file": f"{spec.id}/regulation.yaml",
        "package": spec.sdk.java_package,
        "directions": [
            {"name": word.upper(), "doc": prose.title(sides.sentence)} for word, sides in spec.directions()
        ],
    }


def _service(item: Service) -> dict[str, Any]:
    return {
        "name": service_name(item.id),
        "doc": list(prose.about(item)),
        "id": item.id,
        "wire": "null" if item.wire is None else literal(item.wire),
        "vi": item.label.vi,
        "en": item.label.en,
        "direction": item.direction.upper(),
        "request": class_name(item.request),
        "response": class_name(item.response),
        "bare": class_name(item.empty_response),
    }


def _keys(spec: Spec) -> list[str]:
    """`.with(Part.ERROR, "error_code", "errorCode")`: a part, its key, the aliases of that; then the end of the statement."""
    lines = [
        f".with(Part.{part.upper()}, {', '.join(map(literal, (key.wire, *key.aliases)))})"
        for part in message_keys.PARTS
        for key in message_keys.keys(spec, part)
    ]
    return [*lines[:-1], f"{lines[-1]};"] if lines else [";"]
