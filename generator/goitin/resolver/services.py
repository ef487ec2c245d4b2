"""Services and envelopes → packet families and the records of their messages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from goitin import model
from goitin.diagnostics import suggest
from goitin.diagnostics.message import say
from goitin.kinds.bounds import whole
from goitin.model import Grade, Label, Origin, Required
from goitin.resolver import parties
from goitin.resolver.context import Context, label, note, readings
from goitin.resolver.fields import Names, field, identifier, payload
from goitin.source import document
from goitin.source.yaml_reader import Node


@dataclass(frozen=True, slots=True)
class Envelope:
    """What every message of a kind carries."""

    id: str
    kind: str
    label: Label
    origin: Origin
    fields: tuple[model.Field, ...]
    readings: tuple[model.Reading, ...]
    said: document.Envelope


def envelope(said: document.Envelope, names: Names, context: Context) -> Envelope | None:
    """An envelope, its fields resolved."""
    context.remember(said)
    id = identifier(said.envelope, context)
    origin = context.origin(said)
    kind = said.kind.value
    span = context.span(said)
    fields = tuple(
        replace(made, part=item.role.value if item.role else None)
        for item in said.fields
        if (made := field(item, origin, span, names, context)) is not None
    )
    return Envelope(id, kind, label(said), origin, fields, readings(said), said) if id else None


class Messages:
    """Makes the records of messages; a response without payload is shared by all services that have it."""

    def __init__(
        self, envelopes: list[Envelope], services: Sequence[str], names: Names, context: Context
    ) -> None:
        self.envelopes = envelopes
        self.services = services
        self.names = names
        self.context = context
        self.records: dict[str, model.Record] = {}

    def packet(self, said: document.Packet, file: str) -> model.Packet | None:
        """A packet family with its services; `records` is filled by `owned`."""
        context = self.context
        place = context.remember(said)
        id = identifier(said.packet, context)
        origin = context.origin(said)
        span = context.span(said)
        services = [
            made for item in said.services if (made := self._service(item, origin, span, file)) is not None
        ]
        for node in said.records:
            if node.value not in self.names.records:
                context.no_record(node, self.names.records)
        if id is None:
            return None
        return model.Packet(
            id=id,
            number=whole(said.number, context, say("The number")) or 0,
            label=label(said),
            origin=origin,
            services=tuple(services),
            records=tuple(node.value for node in said.records),
            flow=tuple(self._step(item, origin) for item in said.flow),
            note=note(said),
            readings=readings(said),
            file=file,
            place=place,
        )

    def _step(self, said: document.Step, parent: Origin) -> model.Step:
        if said.service.value not in self.services:
            self.context.fault(
                said.service.place,
                "unknown-service",
                say("There is no service {service!r}.", service=said.service.value),
                self.context.near(said.service.value, self.services),
            )
        when = label(said.when) if said.when else None
        return model.Step(said.service.value, when, self.context.origin(said, parent), said.place)

    def _service(
        self, said: document.Service, parent: Origin, span: tuple[str | None, str | None], file: str
    ) -> model.Service | None:
        context = self.context
        place = context.remember(said)
        id = identifier(said.service, context)
        origin = context.origin(said, parent)
        request, response = (
            self._envelope(said.envelope, "request", said),
            self._envelope(said.response, "response", said),
        )
        direction = parties.direction(said.direction, context)
        if id is None or request is None or response is None:
            return None
        made = model.Service(
            id=id,
            wire=said.wire.value if said.wire else None,
            label=label(said),
            direction=direction,
            request=f"{id}_{request.id}",
            response=f"{id}_{response.id}" if said.result else response.id,
            bare=response.id,
            origin=origin,
            data=self._payload(said.data),
            result=self._payload(said.result),
            encoding=said.encoding.value if said.encoding else "json",
            instead=self._instead(said.instead),
            note=note(said),
            readings=readings(said),
            **dict(zip(("since", "until"), context.span(said, span), strict=True)),
            place=place,
        )
        self._keep(self._request(made, said, request, file))
        self._keep(_bare(response))
        if made.result is not None:
            self._keep(_response(made, response, file))
        return made

    def _envelope(self, node: Node | None, kind: str, said: document.Service) -> Envelope | None:
        fitting = [
            item for item in self.envelopes if item.kind == kind and (node is None or item.id == node.value)
        ]
        if fitting:
            return fitting[0]
        place = node.place if node else said.place
        self.context.fault(
            place,
            "unknown-envelope",
            say("There is no {kind} envelope {name!r}.", kind=kind, name=node.value)
            if node
            else say("There is no {kind} envelope.", kind=kind),
            suggest.cure(
                node.value if node else "",
                [item.id for item in self.envelopes if item.kind == kind],
                say("Define it in services.yaml."),
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
        self, service: model.Service, said: document.Service, outer: Envelope, file: str
    ) -> model.Record:
        span = (service.since, service.until)
        own = [
            replace(made, part="parameter")
            for item in said.parameters
            if (made := field(item, service.origin, span, self.names, self.context)) is not None
        ]
        own_wires = {item.wire for item in own}
        left_out = self._wires(said.without, outer) | own_wires
        optional, required = self._wires(said.optional, outer), self._wires(said.required, outer)
        must = Required(Grade(service.origin.confidence.severity, service.origin.confidence))
        fields: list[model.Field] = []
        for item in outer.fields:
            if item.part == "data":
                fields += own
            if item.wire in left_out or (item.part == "data" and service.data is None):
                continue
            needed = None if item.wire in optional else must if item.wire in required else item.required
            fields.append(_played(replace(item, required=needed), service.wire, service.data))
        if all(item.part != "data" for item in outer.fields):
            fields += own
        return _message(service, outer, service.request, "request", fields, file)

    def _wires(self, nodes: Sequence[Node], outer: Envelope) -> set[str]:
        known = {item.wire for item in outer.fields}
        for node in nodes:
            if node.value not in known:
                self.context.fault(
                    node.place,
                    "unknown-field",
                    say("The envelope has no key {value!r}.", value=node.value),
                    self.context.near(node.value, known),
                )
        return {node.value for node in nodes}

    def _keep(self, record: model.Record) -> None:
        self.records.setdefault(record.id, record)


def _response(service: model.Service, outer: Envelope, file: str) -> model.Record:
    """The response of a service whose result has a type of its own."""
    fields = [_played(item, None, service.result) for item in outer.fields]
    return _message(service, outer, service.response, "response", fields, file)


def _bare(outer: Envelope) -> model.Record:
    """A response as such: of services without a result, and of any service that has nothing in it."""
    return model.Record(
        id=outer.id,
        label=outer.label,
        origin=outer.origin,
        fields=outer.fields,
        note=note(outer.said),
        readings=outer.readings,
        role="response",
        file=outer.said.place.file,
        place=outer.said.place,
    )


def _played(item: model.Field, wire: str | None, payload: model.Type | None) -> model.Field:
    """An envelope's field as one service has it: the service's name fixed, the payload typed."""
    if item.part == "service" and wire is not None:
        return replace(item, fixed=wire)
    if item.part in ("data", "result") and payload is not None:
        return replace(item, type=payload)
    return item


def _message(
    service: model.Service, outer: Envelope, id: str, role: str, fields: list[model.Field], file: str
) -> model.Record:
    return model.Record(
        id=id,
        label=Label(f"{outer.label.vi}: {service.label.vi}", f"{outer.label.en}: {service.label.en}"),
        origin=service.origin,
        fields=tuple(fields),
        note=note(outer.said),
        readings=outer.readings,
        since=service.since,
        until=service.until,
        role=role,
        service=service.id,
        file=file,
        place=service.place,
    )


def owned(packet: model.Packet, records: Mapping[str, model.Record]) -> tuple[str, ...]:
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
        kind = model.leaf(item.type)
        if isinstance(kind, model.Nested):
            yield kind.record
