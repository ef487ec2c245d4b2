"""Documents that generators of code understand, one a party: what it serves, at the address where it serves it.

The first is for clients of the first party: where all calls go to one address, each path is `/#Service`, whose part behind `#` no client sends.
The other is for servers of the other party: routers tell operations apart by path, so each has its own, and the body's service name has to be put there first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from goitin import model
from goitin.describe import status
from goitin.model import Label, Spec, message_keys
from goitin.model.naming import pascal
from goitin.targets.openapi import messages
from goitin.targets.openapi.operations import MEDIA, PREFIX, addresses, answer_id, contact, refusals
from goitin.targets.openapi.plain_schemas import PlainSchemas
from goitin.targets.schemas.json_text import Json, block, line
from goitin.targets.schemas.prose import bilingual, markdown
from goitin.targets.schemas.references import reachable

VERSIONS = ("3.1.0", "3.0.3")


@dataclass(frozen=True, slots=True)
class Side:
    """A party with the services that it takes."""

    id: str
    label: Label
    is_inbound: bool

    def file(self, version: str) -> str:
        """Where its document of a version stands: `-3.0` is in the name of the older one."""
        return f"plain/{self.id}{'-3.0' if version.startswith('3.0') else ''}.json"


def sides(specification: Spec) -> list[Side]:
    """The parties that take calls; one without a name is the other of the one that has."""
    inbound = {item.is_inbound for item in specification.services()}
    made = []
    for is_inbound in sorted(inbound):
        called = specification.sides(is_inbound).called
        id = called.id or "other"
        made.append(Side(id, specification.sides(is_inbound).sentence, is_inbound))
    return made


def document(specification: Spec, side: Side, version: str) -> Mapping[str, Any]:
    """The document of what one party takes."""
    schemas = PlainSchemas(specification, version)
    packets = [
        (packet, taken)
        for packet in specification.packets
        if (taken := [item for item in packet.services if item.is_inbound is side.is_inbound])
    ]
    families = {item.id: packet for packet, taken in packets for item in taken}
    services = [item for _, taken in packets for item in taken]
    before = "/#" if _has_one_address(specification) and not side.is_inbound else "/"
    made: dict[str, Any] = {"openapi": version, "info": _info(specification, side, version)}
    made["servers"] = [{"url": "/"}]
    made["security"] = []
    made["tags"] = [_tag(packet) for packet, _ in packets]
    shared: dict[str, Json] = {}
    made["paths"] = {
        before + name: _operation(families[item.id], item, specification, shared)
        for name, item in addresses(services)
    }
    components = {"schemas": dict(_schemas(specification, services, schemas))}
    return made | {"components": components | ({"examples": shared} if shared else {})}


def _has_one_address(specification: Spec) -> bool:
    transport = specification.transport
    return transport is not None and transport.has_one_address is True


def _schemas(
    specification: Spec, services: list[model.Service], schemas: PlainSchemas
) -> Iterable[tuple[str, Json]]:
    starts = [
        id
        for item in services
        for id in (item.request, *([item.response] if item.instead is None else _inside(specification, item)))
    ]
    tables = {item.id for item in specification.tables}
    for id in reachable(specification, starts):
        if id not in tables:
            yield pascal(id), schemas.record(specification.record(id))
    for item in services:
        if item.instead is not None:
            yield pascal(answer_id(item)), schemas.answer(item, item.instead)


def _inside(specification: Spec, service: model.Service) -> Iterable[str]:
    """The records inside an answer that has the keys of two."""
    for id in (service.instead, service.response):
        if id is not None:
            yield from specification.record(id).nested


def _info(specification: Spec, side: Side, version: str) -> Mapping[str, Any]:
    title = f"{specification.number}: {bilingual(side.label)}"
    licence = specification.sdk.licence
    is_old = version.startswith("3.0")
    address = {"url": f"https://spdx.org/licenses/{licence}.html"} if is_old else {"identifier": licence}
    return {
        "title": title,
        "version": specification.version,
        "description": "\n\n".join(_how(specification, side)),
        "contact": contact(specification),
        "license": {"name": licence, **address},
    }


def _how(specification: Spec, side: Side) -> Iterable[str]:
    """In few words: generators of code put them at the head of every file."""
    yield from (markdown(bilingual(one)) for one in status.lines(specification, dated=False)[:1])
    yield _PLAIN
    if _has_one_address(specification):
        keys = dict.fromkeys(key.wire for key in message_keys.keys(specification, "service"))
        yield (_ROUTE if side.is_inbound else _FRAGMENT).format(keys=", ".join(f"`{key}`" for key in keys))


def _tag(packet: model.Packet) -> Mapping[str, Any]:
    return {
        "name": packet.id,
        "x-displayName": packet.label.vi,
        "description": markdown(bilingual(packet.label)),
    }


def _operation(
    packet: model.Packet, service: model.Service, specification: Spec, shared: dict[str, Json]
) -> Json:
    """An operation; the examples to which it refers go into `shared`."""
    note = [service.note.vi, service.note.en] if service.note else []
    made: dict[str, Any] = {
        "tags": [packet.id],
        "operationId": service.id,
        "summary": service.label.vi,
        "description": "\n\n".join(map(markdown, [bilingual(service.label), *note])),
    }
    if not specification.is_current(service):
        made["deprecated"] = True
    asked, answered = (messages.shown(specification, service, kind) for kind in ("request", "response"))
    shared |= asked.shared | answered.shared
    made["requestBody"] = {
        "required": True,
        "content": {MEDIA[service.encoding]: _media(service.request, asked)},
    }
    answer = service.response if service.instead is None else answer_id(service)
    label = specification.record(service.response).label
    described = {
        "description": markdown(bilingual(label)),
        "content": {MEDIA["json"]: _media(answer, answered)},
    }
    # one status: not every generator of code knows ranges
    made["responses"] = {"200": described, **refusals("400")}
    return block({"post": made})


def _media(id: str, shown: messages.Shown) -> Mapping[str, Any]:
    return {"schema": _ref(id)} | ({"examples": shown.named} if shown.named else {})


def _ref(id: str) -> Json:
    return line({"$ref": PREFIX + pascal(id)})


_PLAIN = (
    "Tài liệu giản lược cho công cụ sinh mã: mỗi giá trị một kiểu JSON, không ràng buộc; mọi ràng buộc và nguồn ở `openapi.json`. / "
    "The plain document, for generators of code: one JSON type a value, no constraints; all of these and the sources stand in `openapi.json`."
)
_FRAGMENT = (
    "Mọi lời gọi đến một địa chỉ: phần sau `#` chỉ phân biệt các thao tác và không được gửi đi; khoá {keys} của nội dung nói tên dịch vụ. / "
    "All calls go to one address: what stands behind `#` tells operations apart and is not sent; the key {keys} of the body names the service."
)
_ROUTE = (
    "Mọi lời gọi đến một địa chỉ, khoá {keys} của nội dung nói tên dịch vụ: máy chủ đặt đường dẫn theo khoá ấy trước khi chọn thao tác. / "
    "All calls come to one address and the key {keys} of the body names the service: a server sets the path by that key before it routes."
)
