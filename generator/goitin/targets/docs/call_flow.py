"""What a sequence diagram shows: the calls of a family in their usual order, then those that go in any order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from goitin.model import Label, Packet, Service, Spec

_MANY = 8  # calls in any order; more are drawn as one, by their names
_PARTS = ("session", "error", "result")  # what is worth telling of a response
_ANY_ORDER = Label("Thứ tự bất kỳ", "In any order")


@dataclass(frozen=True, slots=True)
class Call:
    """One call, or several drawn as one: their names on the wire, what they are called, and the keys that come back.

    `inbound`: the first party of the specification calls.
    """

    names: tuple[str, ...]
    label: Label
    inbound: bool
    when: Label | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Calls that belong together, below a title if there is one."""

    title: Label | None
    calls: tuple[Call, ...]


def groups(spec: Spec, packet: Packet | None) -> Iterator[Group]:
    """Of one family: its flow, and what goes in any order. Of all: what they share goes before, then family by family."""
    if packet is None:
        yield from _overview(spec)
        return
    yield Group(None, tuple(_flow(spec, packet, frozenset())))
    loose = _loose(packet)
    if loose:
        title = _ANY_ORDER if packet.flow else None
        calls = (
            [_call(spec, service) for service in loose]
            if len(loose) <= _MANY
            else list(_bundles(spec, loose))
        )
        yield Group(title, tuple(calls))


def _overview(spec: Spec) -> Iterator[Group]:
    shared = _shared(spec)
    if shared:
        first = next(
            packet for packet in spec.packets if set(shared) <= {step.service for step in packet.flow}
        )
        others = frozenset(step.service for step in first.flow) - frozenset(shared)
        yield Group(None, tuple(_flow(spec, first, others)))
    for packet in spec.packets:
        loose = [service for service in _loose(packet) if service.id not in shared]
        flow = [replace(call, answer="") for call in _flow(spec, packet, frozenset(shared))]
        calls = [*flow, *_more(loose, bool(packet.flow))]
        yield Group(packet.title, tuple(calls))


def _shared(spec: Spec) -> list[str]:
    """Services that every family with a flow of several calls begins with, such as a login."""
    flows = [[step.service for step in packet.flow] for packet in spec.packets if packet.flow]
    if len(flows) < 2:
        return []
    found: list[str] = []
    for same in zip(*flows, strict=False):
        if len(set(same)) > 1:
            break
        found.append(same[0])
    return found


def _flow(spec: Spec, packet: Packet, without: frozenset[str]) -> Iterator[Call]:
    known = {service.id: service for service in spec.services()}
    for step in packet.flow:
        if step.service not in without:
            yield _call(spec, known[step.service], step.when)


def _loose(packet: Packet) -> list[Service]:
    """Services of a family that no step of its flow calls."""
    called = {step.service for step in packet.flow}
    return [service for service in packet.services if service.id not in called]


def _call(spec: Spec, service: Service, when: Label | None = None) -> Call:
    answer = spec.record(service.response)
    parts = _PARTS if service.result is not None else _PARTS[:-1]
    keys = (item.wire for part in parts if (item := answer.field_with_role(part)) is not None)
    names = (service.wire,) if service.wire else ()
    return Call(names, service.label, service.is_inbound, when, ", ".join(keys))


def _bundles(spec: Spec, services: list[Service]) -> Iterator[Call]:
    """Many calls in any order as one for each direction."""
    for inbound in (False, True):
        listed = [service for service in services if service.is_inbound is inbound]
        if len(listed) == 1:
            yield _call(spec, listed[0])
        elif listed:
            names = tuple(service.wire or service.id for service in listed)
            yield Call(names, _count(len(listed), "dịch vụ", "services"), inbound)


def _more(services: list[Service], beside: bool) -> Iterator[Call]:
    """How many calls more there are in each direction."""
    words = ("dịch vụ khác", "more services") if beside else ("dịch vụ", "services")
    for inbound in (False, True):
        listed = [service for service in services if service.is_inbound is inbound]
        if len(listed) == 1:
            service = listed[0]
            yield Call((service.wire,) if service.wire else (), service.label, inbound)
        elif listed:
            yield Call((), _count(len(listed), *words), inbound)


def _count(count: int, vi: str, en: str) -> Label:
    return Label(f"{count} {vi}", f"{count} {en}")
