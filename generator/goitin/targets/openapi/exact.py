"""The exact documents, OpenAPI 3.1: one document of everything, and one for each packet family that stands by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from goitin import model
from goitin.model import Spec, message_keys
from goitin.model.naming import pascal, upper
from goitin.targets.openapi import messages
from goitin.targets.openapi.code_samples import code_samples
from goitin.targets.openapi.operations import MEDIA, PREFIX, addresses, contact, refusals
from goitin.targets.schemas.code_tables import code, coded, strength
from goitin.targets.schemas.json_text import Json, block, line, pretty
from goitin.targets.schemas.prose import Prose, bilingual, markdown
from goitin.targets.schemas.records import Records
from goitin.targets.schemas.references import code_schema, known_schema, named, reachable


def document(specification: Spec) -> Mapping[str, Any]:
    """The document of everything."""
    return _documents(specification).bundle()


@lru_cache(maxsize=1)
def _documents(specification: Spec) -> _Documents:
    """The documents of a specification, whose schemas are made once however many files they stand in."""
    return _Documents(specification)


def family(specification: Spec, packet: model.Packet) -> Mapping[str, Any]:
    """The document of one packet family, which stands by itself."""
    return _documents(specification).family(packet)


def schemas(specification: Spec) -> str:
    """The schemas alone, `{"names": {id: name}, "schemas": {name: schema}}`, for SDKs that put them into a service's own document."""
    made = _documents(specification).schemas
    names = {id: name for id, name, _ in named(specification)}
    texts = {name: text for parts in made.values() for name, text in parts.items()}
    return pretty({"names": names, "schemas": texts})


class _Documents:
    """Puts documents together; the text of a schema is made once and stands in several."""

    def __init__(self, specification: Spec) -> None:
        self.spec = specification
        self.prose = Prose(markdown)
        records = Records(specification, PREFIX, self.prose)
        self.schemas: dict[str, dict[str, Json]] = {
            item.id: self._table(item) for item in specification.tables
        }
        self.schemas |= {item.id: {pascal(item.id): records.record(item)} for item in specification.records}
        self.examples: dict[str, dict[str, Json]] = {}
        self.operations = {
            item.id: self._operation(packet, item)
            for packet in specification.packets
            for item in packet.services
        }

    def bundle(self) -> Mapping[str, Any]:
        """Everything in one document, programs too."""
        programs = {item.id: code_samples(self.spec, item) for item in self.spec.services()}
        operations = {
            id: block({"post": {**made, "x-codeSamples": programs[id]} if programs[id] else made})
            for id, made in self.operations.items()
        }
        return self._document(self.spec.number, bilingual(self.spec.label), self.spec.packets, operations)

    def family(self, packet: model.Packet) -> Mapping[str, Any]:
        """One packet family with all it refers to."""
        title = f"{self.spec.number}, {packet.number}: {bilingual(packet.label)}"
        operations = {item.id: block({"post": self.operations[item.id]}) for item in packet.services}
        return self._document(title, bilingual(self.spec.label), [packet], operations)

    def _document(
        self, title: str, summary: str, packets: Sequence[model.Packet], operations: Mapping[str, Json]
    ) -> Mapping[str, Any]:
        services = [item for packet in packets for item in packet.services]
        starts = [id for item in services for id in (item.request, item.response, item.instead) if id]
        starts += [id for packet in packets for id in packet.records]
        # Where nothing is called, the document is there for its records.
        used = set(reachable(self.spec, starts or [item.id for item in self.spec.records]))
        ids = [id for id, _, _ in named(self.spec) if id in used]
        outbound = [item for item in services if not item.is_inbound]
        inbound = [item for item in services if item.is_inbound]
        schemas = {name: text for id in ids for name, text in self.schemas[id].items()}
        made: dict[str, Any] = {"openapi": "3.1.0", "info": self._info(title, summary)}
        made["servers"] = [{"url": "/"}]  # what a document without servers says; linters ask for it
        made["security"] = []
        made["tags"] = [tag for packet in packets for tag in self._tags(packet)]
        made["paths"] = {f"/{name}": operations[item.id] for name, item in addresses(outbound)}
        if inbound:
            made["webhooks"] = {name: operations[item.id] for name, item in addresses(inbound)}
        shared = {name: text for item in services for name, text in self.examples[item.id].items()}
        return made | {"components": {"schemas": schemas} | ({"examples": shared} if shared else {})}

    def _info(self, title: str, summary: str) -> Mapping[str, Any]:
        made: dict[str, Any] = {"title": title, "summary": summary, "version": self.spec.version}
        made["description"] = "\n\n".join([*self.prose.head(self.spec), *self._how()])
        made["contact"] = contact(self.spec)
        made["license"] = {"name": self.spec.sdk.licence, "identifier": self.spec.sdk.licence}
        return made

    def _tags(self, packet: model.Packet) -> Iterable[Mapping[str, Any]]:
        """A tag for each direction: generators of code make one class of each tag, of operations or of webhooks."""
        about = self.prose.describe(packet.label, packet.origin, packet.note, packet.readings)
        inbound = {item.is_inbound for item in packet.services}
        if inbound != {True}:
            yield {"name": packet.id, "x-displayName": packet.label.vi, "description": about}
        if True in inbound:
            sides = self.spec.sides(inbound=True).sentence
            yield {
                "name": f"{packet.id}_inbound",
                "x-displayName": f"{packet.label.vi} – {sides.vi}",
                "description": f"{markdown(bilingual(sides))}.\n\n{about}",
            }

    def _operation(self, packet: model.Packet, service: model.Service) -> Mapping[str, Any]:
        answer = self.spec.record(service.response)
        made: dict[str, Any] = {
            "tags": [f"{packet.id}_inbound" if service.is_inbound else packet.id],
            "operationId": service.id,
            "summary": service.label.vi,
            "description": self.prose.describe(service.label, service.origin, service.note, service.readings),
        }
        if not self.spec.is_current(service):
            made["deprecated"] = True
        made["x-service"] = service.wire or ""
        made |= self.prose.origin(service.origin).keywords
        self.examples[service.id] = {}
        body = {MEDIA[service.encoding]: self._media(service, "request")}
        made["requestBody"] = {"required": True, "content": body}
        content = {MEDIA["json"]: self._answer(service)}
        described = {"description": markdown(bilingual(answer.label)), "content": content}
        made["responses"] = {"200": described, **refusals("4XX")}
        return made

    def _answer(self, service: model.Service) -> Mapping[str, Any]:
        """The response; where a record may be the whole answer, either of the two."""
        media = self._media(service, "response")
        if service.instead is None:
            return media
        ways = [line(_ref(id)) for id in (service.instead, service.response)]
        return {**media, "schema": {"anyOf": ways}}

    def _media(self, service: model.Service, kind: str) -> dict[str, Any]:
        """A message with its examples; those of an envelope stand once, among the components."""
        media: dict[str, Any] = {"schema": line(_ref(getattr(service, kind)))}
        found = messages.shown(self.spec, service, kind)
        self.examples[service.id] |= found.shared
        return media | ({"examples": found.named} if found.named else {})

    def _how(self) -> Iterable[str]:
        """How to read a document: what its paths are, how calls travel if somebody said it, and what absence is."""
        yield _PATHS
        keys = dict.fromkeys(key.wire for key in message_keys.keys(self.spec, "service"))
        if keys:
            listed = ", ".join(f"`{_in_code(key)}`" for key in keys)
            yield f"Tên dịch vụ đứng ở khoá {listed} trong nội dung. / The key {listed} of the body names the service."
        if self.spec.transport is not None:
            transport = self.spec.transport
            text = f"Cách gọi / How calls travel ({transport.origin.confidence}): {transport.label.bilingual}"
            yield self.prose.escape(text)
        sides = self.spec.sides(inbound=True).sentence
        if any(item.is_inbound for item in self.spec.services()):
            yield f"Webhook / webhooks: {self.prose.escape(bilingual(sides))}."
        yield from _ABSENCE

    def _table(self, table: model.CodeTable) -> dict[str, Json]:
        """A closed table is an enumeration; an open one is that or any other text."""
        about = self.prose.describe(table.label, table.origin, table.note, table.readings)
        listed = "\n".join(
            f"- `{_in_code(item.code)}`: {markdown(bilingual(item.label))}" for item in table.codes
        )
        common: dict[str, Any] = {**strength(table), **self.prose.origin(table.origin).keywords}
        if table.rows is None:
            common["x-codes"] = [line(code(item)) for item in table.codes]
        name, open_ = code_schema(table.id), not table.is_enumerated
        codes = coded(table) if open_ else [item for item in table.codes if self.spec.is_current(item)]
        enum: dict[str, Any] = {"type": "string", "enum": [item.code for item in codes]}
        enum["x-enum-varnames"] = [upper(item.id) for item in codes]
        enum["x-enum-descriptions"] = [_in_comment(bilingual(item.label)) for item in codes]
        described = f"{about}\n\n{listed}".rstrip()
        if not open_:
            return {name: block({"title": name, "description": described, **enum, **common})}
        if not codes:
            return {name: block({"title": name, "description": described, "type": "string", **common})}
        known = known_schema(table.id)
        ways = [line({"$ref": PREFIX + known}), line({"type": "string"})]
        about = f"Các mã đã biết của bảng / known codes of the table: {markdown(bilingual(table.label))}."
        return {
            name: block({"title": name, "description": described, "anyOf": ways, **common}),
            known: block({"title": known, "description": about, **enum}),
        }


def _ref(id: str) -> Mapping[str, str]:
    return {"$ref": PREFIX + pascal(id)}


def _in_comment(text: str) -> str:
    """Text that ends no comment: generators of code put these into comments, and one known generator does not look at them."""
    return text.replace("*/", "* /").replace("\\", "\\ ")


def _in_code(text: str) -> str:
    return text.replace("`", "'").replace("\n", " ")


_PATHS = "Đường dẫn trong tài liệu này chỉ để phân biệt các dịch vụ. / The paths of this document only tell services apart."
_ABSENCE = (
    "Trường không bắt buộc nhận `null`, và nhận chuỗi rỗng nếu giá trị là văn bản; cả hai nghĩa là không có giá trị.",
    "An optional field takes `null`, and an empty text where its value is a text; both mean that there is no value.",
)
