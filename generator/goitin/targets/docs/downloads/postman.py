"""A Postman collection (v2.1): a folder a family, a request a service with an example, variables for what each caller fills in.

Deployments take every packet at one address, so all requests have the same one; who runs the system that is called gives it out.
"""

from __future__ import annotations

import json
import uuid
from typing import Any

from goitin.describe import status
from goitin.model import Packet, Service, Spec
from goitin.samples.messages import PacketError
from goitin.targets.docs.examples import message
from goitin.targets.docs.json_layout import text
from goitin.wire.json_codec import JSON
from goitin.wire.tree import scalar_text

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_ADDRESS, _SESSION = "address", "session"


def collection(spec: Spec) -> bytes:
    """The collection, as JSON."""
    made = {
        "info": {
            "_postman_id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"goitin:{spec.id}:{spec.version}")),
            "name": f"{spec.number} ({spec.version})",
            "description": "\n\n".join(one.bilingual for one in status.lines(spec)),
            "schema": _SCHEMA,
        },
        "variable": [
            {
                "key": _ADDRESS,
                "value": "https://example.vn/",
                "description": "Địa chỉ do bên vận hành cấp / the address that the operator gives out",
            },
            {
                "key": _SESSION,
                "value": "",
                "description": "Mã phiên của lần đăng nhập / the token of the login",
            },
        ],
        "item": [_family(spec, packet) for packet in spec.packets if packet.services],
    }
    return (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode()


def _family(spec: Spec, packet: Packet) -> dict[str, Any]:
    requests = [made for service in packet.services if (made := _request(spec, service))]
    return {"name": packet.title.bilingual, "item": requests}


def _request(spec: Spec, service: Service) -> dict[str, Any] | None:
    body = _body(spec, service)
    if body is None:
        return None
    sides = spec.sides(service.is_inbound).sentence.bilingual
    return {
        "name": f"{service.wire}: {service.label.bilingual}" if service.wire else service.label.bilingual,
        "request": {
            "method": "POST",
            "description": f"{service.label.bilingual}\n\n{sides}",
            "header": [{"key": "Accept", "value": "application/json"}, *_content(body)],
            "url": f"{{{{{_ADDRESS}}}}}",
            "body": body,
        },
    }


def _content(body: dict[str, Any]) -> list[dict[str, str]]:
    """What is sent; of a form the tool says it itself."""
    return [{"key": "Content-Type", "value": "application/json"}] if body["mode"] == "raw" else []


def _body(spec: Spec, service: Service) -> dict[str, Any] | None:
    """The example of a request, its session a variable; None where none can be made."""
    record = spec.record(service.request)
    try:
        data = message(spec, service, "request")
    except PacketError:
        return None
    held = dict(JSON.parse(data))  # type: ignore[arg-type]
    session = record.field_with_role("session")
    if session is not None and session.wire in held:
        held[session.wire] = f"{{{{{_SESSION}}}}}"
    if service.encoding == "form":
        pairs = [{"key": key, "value": scalar_text(value), "type": "text"} for key, value in held.items()]
        return {"mode": "urlencoded", "urlencoded": pairs}
    return {"mode": "raw", "raw": text(held), "options": {"raw": {"language": "json"}}}
