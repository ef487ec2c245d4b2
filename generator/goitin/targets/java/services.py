"""The views of the services and of what tells their messages apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from goitin.model import Service, Spec, message_keys
from goitin.targets.java import prose
from goitin.targets.java.escape import literal
from goitin.targets.java.names import class_name, runtime, service_name
from goitin.targets.java.table import arguments

_OF_MESSAGES = (
    *("MessageFeed", "MessageReading", "MessageStream", "Packet"),
    *("Part", "ReadOptions", "Regulation", "Service"),
)


def services(spec: Spec) -> dict[str, Any]:
    """Everything the template of the services places."""
    return {
        "file": f"{spec.id}/services.yaml",
        "package": spec.sdk.java_package,
        "runtime": runtime(spec),
        "services": [_service(item) for item in spec.services()],
        "all": arguments([service_name(item.id) for item in spec.services()], ");") or [");"],
    }


def directions(spec: Spec) -> dict[str, Any]:
    """The two directions, seen from the first party."""
    return {
        "file": f"{spec.id}/regulation.yaml",
        "package": spec.sdk.java_package,
        "runtime": runtime(spec),
        "directions": [
            {
                "name": word.upper(),
                "doc": prose.title(sides.sentence),
                "id": word,
                "vi": sides.sentence.vi,
                "en": sides.sentence.en,
            }
            for word, sides in spec.directions()
        ],
    }


def messages(spec: Spec) -> dict[str, Any]:
    """Everything the template of the messages places."""
    imports = {f"{runtime(spec)}.{name}" for name in _OF_MESSAGES} | {"java.io.InputStream", "java.util.List"}
    return {
        "file": f"{spec.id}/regulation.yaml",
        "package": spec.sdk.java_package,
        "imports": sorted(imports),
        "id": spec.id,
        "regulation": [*_zone(spec.zone), *_services(spec), *_keys(spec), ".build();"],
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


def _zone(zone: str | None) -> Iterable[str]:
    """`.zone(420)`: how many minutes `+07:00` is ahead of UTC."""
    if zone is not None:
        minutes = int(zone[1:3]) * 60 + int(zone[4:])
        yield f".zone({-minutes if zone[0] == '-' else minutes})"


def _services(spec: Spec) -> Iterable[str]:
    """All services, and those whose requests say no name."""
    unnamed = [
        f"Services.{service_name(item.id)}"
        for item in spec.services()
        if not message_keys.is_named(spec, item)
    ]
    yield f".services(() -> Services.ALL, () -> List.of({', '.join(unnamed)}))"


def _keys(spec: Spec) -> Iterable[str]:
    """`.key(Part.ERROR, "error_code", "errorCode")`: a part, its key, the aliases of that."""
    for part in message_keys.PARTS:
        for key in message_keys.keys(spec, part):
            yield f".key(Part.{part.upper()}, {', '.join(map(literal, (key.wire, *key.aliases)))})"
