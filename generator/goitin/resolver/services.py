"""Services and envelopes → packet families and the records of their messages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from goitin import model
from goitin.diagnostics import suggest
from goitin.diagnostics.message import msg
from goitin.kinds.bounds import whole
from goitin.model import ConstraintMeta, Label, Provenance, Required
from goitin.resolver import parties
from goitin.resolver.context import Context, label, note, readings
from goitin.resolver.fields import Scope, field, identifier, payload
from goitin.source import document
from goitin.source.yaml_reader import Node


def envelope(doc: document.Envelope, names: Scope, context: Context) -> model.Envelope | None:
    """An envelope, its fields resolved."""
    place = context.register(doc)
    id = identifier(doc.envelope, context)
    origin = context.origin(doc)
    span = context.edition_range(doc)
    fields = tuple(
        replace(made, role=item.role.value if item.role else None)
        for item in doc.fields
        if (made := field(item, origin, span, names, context)) is not None
    )
    if id is None:
        return None
    return model.Envelope(
        id=id,
        message_kind=doc.kind.value,
        label=label(doc),
        origin=origin,
        fields=fields,
        examples=_examples(doc.examples, doc.kind.value, context),
        note=note(doc),
        readings=readings(doc),
        file=doc.place.file,
        place=place,
    )


class MessageRecords:
    """Makes the records of messages; a response without payload is shared by all services that have it."""

    def __init__(
        self, envelopes: list[model.Envelope], services: Sequence[str], names: Scope, context: Context
    ) -> None:
        self.envelopes = envelopes
        self.services = services
        self.names = names
        self.context = context
        self.records: dict[str, model.Record] = {}

    def packet(self, doc: document.Packet, file: str) -> model.Packet | None:
        """A packet family with its services; `records` is filled by `owned`."""
        context = self.context
        place = context.register(doc)
        id = identifier(doc.packet, context)
        origin = context.origin(doc)
        span = context.edition_range(doc)
        services = [
            made for item in doc.services if (made := self._service(item, origin, span, file)) is not None
        ]
        for node in doc.records:
            if node.value not in self.names.records:
                context.no_record(node, self.names.records)
        if id is None:
            return None
        return model.Packet(
            id=id,
            number=whole(doc.number, context, msg("The number")) or 0,
            label=label(doc),
            origin=origin,
            services=tuple(services),
            records=tuple(node.value for node in doc.records),
            flow=tuple(self._step(item, origin) for item in doc.flow),
            note=note(doc),
            readings=readings(doc),
            file=file,
            place=place,
        )

    def _step(self, doc: document.Step, parent: Provenance) -> model.Step:
        if doc.service.value not in self.services:
            self.context.fault(
                doc.service.place,
                "unknown-service",
                msg("There is no service {service!r}.", service=doc.service.value),
                self.context.near(doc.service.value, self.services),
            )
        when = label(doc.when) if doc.when else None
        return model.Step(doc.service.value, when, self.context.origin(doc, parent), doc.place)

    def _service(
        self, doc: document.Service, parent: Provenance, span: tuple[str | None, str | None], file: str
    ) -> model.Service | None:
        context = self.context
        place = context.register(doc)
        id = identifier(doc.service, context)
        origin = context.origin(doc, parent)
        request, response = (
            self._envelope(doc.envelope, "request", doc),
            self._envelope(doc.response, "response", doc),
        )
        direction = parties.direction(doc.direction, context)
        if id is None or request is None or response is None:
            return None
        made = model.Service(
            id=id,
            wire=doc.wire.value if doc.wire else None,
            label=label(doc),
            direction=direction,
            request=f"{id}_{request.id}",
            response=f"{id}_{response.id}" if doc.result else response.id,
            empty_response=response.id,
            origin=origin,
            data=self._payload(doc.data),
            result=self._payload(doc.result),
            encoding=doc.encoding.value if doc.encoding else "json",
            instead=self._instead(doc.instead),
            examples=_examples(doc.examples, None, context),
            note=note(doc),
            readings=readings(doc),
            **dict(zip(("since", "until"), context.edition_range(doc, span), strict=True)),
            place=place,
        )
        self._keep(self._request(made, doc, request, file))
        self._keep(_empty_response(response))
        if made.result is not None:
            self._keep(_response(made, response, file))
        return made

    def _envelope(self, node: Node | None, kind: str, doc: document.Service) -> model.Envelope | None:
        fitting = [
            item
            for item in self.envelopes
            if item.message_kind == kind and (node is None or item.id == node.value)
        ]
        if fitting:
            return fitting[0]
        place = node.place if node else doc.place
        self.context.fault(
            place,
            "unknown-envelope",
            msg("There is no {kind} envelope {name!r}.", kind=kind, name=node.value)
            if node
            else msg("There is no {kind} envelope.", kind=kind),
            suggest.suggest(
                node.value if node else "",
                [item.id for item in self.envelopes if item.message_kind == kind],
                msg("Define it in services.yaml."),
            ),
        )
        return None

    def _instead(self, node: Node | None) -> str | None:
        """The record that may be the whole answer."""
        if node is not None and node.value not in self.names.records:
            self.context.no_record(node, self.names.records)
        return node.value if node else None

    def _payload(self, node: Node | None) -> model.Type | None:
        return payload(node, self.names, self.context) if node else None

    def _request(
        self, service: model.Service, doc: document.Service, outer: model.Envelope, file: str
    ) -> model.Record:
        span = (service.since, service.until)
        own = [
            replace(made, role="parameter")
            for item in doc.parameters
            if (made := field(item, service.origin, span, self.names, self.context)) is not None
        ]
        own_wires = {item.wire for item in own}
        left_out = self._wires(doc.without, outer) | own_wires
        optional, required = self._wires(doc.optional, outer), self._wires(doc.required, outer)
        must = Required(ConstraintMeta(service.origin.confidence.severity, service.origin.confidence))
        fields: list[model.Field] = []
        for item in outer.fields:
            if item.role == "data":
                fields += own
            if item.wire in left_out or (item.role == "data" and service.data is None):
                continue
            needed = None if item.wire in optional else must if item.wire in required else item.required
            fields.append(_bind_role(replace(item, required=needed), service.wire, service.data))
        if all(item.role != "data" for item in outer.fields):
            fields += own
        return _message(service, outer, service.request, "request", fields, file)

    def _wires(self, nodes: Sequence[Node], outer: model.Envelope) -> set[str]:
        known = {item.wire for item in outer.fields}
        for node in nodes:
            if node.value not in known:
                self.context.fault(
                    node.place,
                    "unknown-field",
                    msg("The envelope has no key {value!r}.", value=node.value),
                    self.context.near(node.value, known),
                )
        return {node.value for node in nodes}

    def _keep(self, record: model.Record) -> None:
        self.records.setdefault(record.id, record)


def _response(service: model.Service, outer: model.Envelope, file: str) -> model.Record:
    """The response of a service whose result has a type of its own."""
    fields = [_bind_role(item, None, service.result) for item in outer.fields]
    return _message(service, outer, service.response, "response", fields, file)


def _empty_response(outer: model.Envelope) -> model.Record:
    """A response as such: of services without a result, and of any service that has nothing in it."""
    return model.Record(
        id=outer.id,
        label=outer.label,
        origin=outer.origin,
        fields=outer.fields,
        note=outer.note,
        readings=outer.readings,
        message_kind="response",
        envelope=outer.id,
        file=outer.file,
        place=outer.place,
    )


def _bind_role(item: model.Field, wire: str | None, payload: model.Type | None) -> model.Field:
    """An envelope's field as one service has it: the service's name fixed, the payload typed."""
    if item.role == "service" and wire is not None:
        return replace(item, fixed=wire)
    if item.role in ("data", "result") and payload is not None:
        return replace(item, type=payload)
    return item


def _message(
    service: model.Service, outer: model.Envelope, id: str, role: str, fields: list[model.Field], file: str
) -> model.Record:
    return model.Record(
        id=id,
        label=Label(f"{outer.label.vi}: {service.label.vi}", f"{outer.label.en}: {service.label.en}"),
        origin=service.origin,
        fields=tuple(fields),
        note=outer.note,
        readings=outer.readings,
        since=service.since,
        until=service.until,
        message_kind=role,
        envelope=outer.id,
        service=service.id,
        file=file,
        place=service.place,
    )


def records_of_packet(packet: model.Packet, records: Mapping[str, model.Record]) -> tuple[str, ...]:
    """Ids of all records reachable from a packet's services, in order of first use."""
    seen: dict[str, None] = {}
    services = packet.services
    waiting = [id for item in services for id in (item.request, item.response, item.instead) if id]
    waiting += packet.records
    waiting.reverse()
    while waiting:
        id = waiting.pop()
        if id in seen or id not in records:
            continue
        seen[id] = None
        waiting += reversed(list(nested(records[id])))
    return tuple(seen)


def nested(record: model.Record) -> Iterable[str]:
    """Ids of the records that a record's fields refer to, in order."""
    for item in record.fields:
        kind = model.item_type(item.type)
        if isinstance(kind, model.Nested):
            yield kind.record


def _examples(
    docs: Sequence[document.Example], kind: str | None, context: Context
) -> tuple[model.MessageExample, ...]:
    """Messages that people wrote, of one kind or of the kind that each says."""
    made: dict[tuple[str, str], model.MessageExample] = {}
    for item in docs:
        id = identifier(item.example, context)
        if id is None:
            continue
        one = model.MessageExample(
            id=id,
            kind=kind or (item.kind.value if item.kind else "request"),
            label=label(item),
            text=item.is_.value,
            is_refusal=item.refusal is not None and item.refusal.value == "yes",
            place=item.place,
        )
        if (one.kind, id) in made:
            context.fault(
                item.example.place,
                "repeated-id",
                msg("{id!r} stands for two examples of one kind.", id=id),
                msg("Give one of them another id."),
            )
        made[one.kind, id] = one
    return tuple(made.values())
