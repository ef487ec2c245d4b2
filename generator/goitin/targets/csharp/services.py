"""The views of the table of services, and of the keys that tell their messages apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goitin.model import Service, Spec, message_keys
from goitin.targets.csharp import prose
from goitin.targets.csharp.escape import literal
from goitin.targets.csharp.names import class_name, direction_name, frame, prefix, service_name


def services_view(spec: Spec) -> Mapping[str, Any]:
    """The services of all families, in order."""
    services = list(spec.services())
    return {
        **frame(spec.place.file, spec),
        "services": [
            {
                "summary": prose.named(service.label),
                "remarks": prose.about(service, spec.sdk.csharp_namespace),
                "name": service_name(service.id),
                "made": _constructor(service, spec.sdk.csharp_namespace),
            }
            for service in services
        ],
    }


def messages_view(spec: Spec) -> Mapping[str, Any]:
    """What tells the messages of the regulation apart, and how its times are read."""
    return {
        **frame(spec.place.file, spec),
        "id": spec.id,
        "zone": "null" if spec.zone is None else literal(spec.zone),
        "keys": list(_keys(spec)),
    }


def directions_view(spec: Spec) -> Mapping[str, Any]:
    """The two directions, seen from the first party."""
    return {
        **frame(spec.place.file, spec),
        "directions": [
            {
                "name": direction_name(word),
                "summary": prose.named(sides.sentence),
                "made": f"new({literal(word)}, {literal(sides.sentence.vi)}, {literal(sides.sentence.en)})",
            }
            for word, sides in spec.directions()
        ],
    }


def _constructor(service: Service, namespace: str) -> str:
    wire = "null" if service.wire is None else literal(service.wire)
    label = f"{literal(service.label.vi)}, {literal(service.label.en)}"
    tables = [
        f"TableOf<{class_name(id, namespace)}>"
        for id in (service.request, service.response, service.empty_response)
    ]
    return f"new({literal(service.id)}, {wire}, {label}, {prefix(namespace)}Directions.{direction_name(service.direction)}, {', '.join(tables)})"


def _keys(spec: Spec) -> Iterator[str]:
    for part in message_keys.PARTS:
        for key in message_keys.keys(spec, part):
            names = ", ".join(map(literal, (key.wire, *key.aliases)))
            yield f"new MessageKey(Part.{part.capitalize()}, {names})"
