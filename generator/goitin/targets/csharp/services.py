"""The views of the table of services, and of its directions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goitin.model import Service, Spec
from goitin.model.message_keys import listed_records
from goitin.targets.csharp import prose
from goitin.targets.csharp.escape import literal
from goitin.targets.csharp.messages import message_type
from goitin.targets.csharp.names import class_name, direction_name, frame, prefix, service_name

_INDENT = 4


def services_view(spec: Spec) -> Mapping[str, Any]:
    """The services of all families, in order."""
    services = list(spec.services())
    return {
        **frame(spec.place.file, spec),
        "services": [
            {
                "about": prose.purpose(service, spec.sdk.csharp_namespace, _INDENT),
                "name": service_name(service.id),
                "id": service.id,
                **_types(service, spec),
                "direction": f"{prefix(spec.sdk.csharp_namespace)}Directions.{direction_name(service.direction)}",
            }
            for service in services
        ],
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


def _types(service: Service, spec: Spec) -> dict[str, str]:
    """The types of the request and of the response, then of its records; with them that of the response without a result."""
    types = [message_type(id, spec) for id in service.messages]
    listed = listed_records(service.data) or listed_records(service.result)
    record = [class_name(listed, spec.sdk.csharp_namespace)] if listed else []
    return {"types": ", ".join([*types[:2], *record]), "all_types": ", ".join([*types, *record])}
