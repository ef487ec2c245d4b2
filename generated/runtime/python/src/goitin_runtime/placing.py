"""Which service a message belongs to, and which way it goes.

Told by its keys, in any order; how, is written in the specification language's page.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic

from .findings import ERROR
from .kinds.structure import ListOf, Nested
from .members import MISSING, Members, Missing, key_of, payload
from .nearness import near
from .packet import Packet
from .regulation import Key
from .sentences import Told, form, met
from .service import MessageKind, S, ServiceTable
from .state import ReadState
from .table import Table
from .tree import Node, Pointer

REQUEST, RESPONSE = MessageKind.REQUEST, MessageKind.RESPONSE


class ServiceResolver(Generic[S]):
    """Finds the service of a message among those of a table."""

    def __init__(self, services: type[S]) -> None:
        self._services = tuple(services)
        self.keys = keys = services.__regulation__.message_keys
        self._pointer: Pointer = ((), keys.service[0][0] if keys.service else "service")

    def kind(self, members: Members, service: S | None) -> MessageKind:
        """Whether a message is a request or a response."""
        if members.has(self.keys.error):
            return RESPONSE
        if members.has(self.keys.service):
            return REQUEST
        if service is not None:
            answers = {field.wire for field in Table.of(service.response).fields}
            fields = Table.of(service.request).fields
            own = (key_of(field) for field in fields if field.wire not in answers)
            if members.has(own):
                return REQUEST
        keys = self.keys
        if members.has((*keys.session, *keys.message, *keys.result)):
            return RESPONSE
        return REQUEST

    def service(self, members: Members, state: ReadState) -> S | None:
        """The service of a request, or None and the finding that says why."""
        services = self._services
        said = members.first(self.keys.service)
        if said is MISSING or said is None or said == "":
            fitting = [
                item
                for item in services
                if _is_nameless(item) and members.filled(needed(Table.of(item.request)))
            ]
            return self._only(members, fitting, "required service", services, state)
        if type(said) is not str:
            told = Told("type", {"expected": form("text"), "met": met(said)})
            state.add(self._pointer, "type", ERROR, told)
            return None
        named = [item for item in services if item.wire == said]
        if len(named) == 1:
            return named[0]
        if named:
            fitting = [
                item
                for item in named
                if members.filled(parameters(Table.of(item.request)))
            ]
            return self._only(members, fitting, "code ambiguous", named, state)
        wires = [item.wire for item in services if item.wire is not None]
        meant = near(said, wires)
        return self._only(members, [], "code service", services, state, meant)

    def bare(self, members: Members) -> type[Packet] | None:
        """The first bare response that has a session key exactly if these have one."""
        session = members.has(self.keys.session)
        models = [item.bare_response for item in self._services]
        for model in models:
            if (Table.of(model).playing("session") is not None) is session:
                return model
        return models[0] if models else None

    def answering(self, members: Members) -> list[S]:
        """The services whose response, with a result of its own, these may be."""
        services = self._services
        own = [item for item in services if item.response is not item.bare_response]
        return _fitting(members, own, RESPONSE)

    def of_list(
        self, items: list[Node], kind: MessageKind | None, *, tolerant: bool
    ) -> list[S]:
        """The services with a payload that is a list of records which these items fit."""
        fitting = (
            service
            for service in self._services
            for each in kinds(kind)
            if (of := records(Table.of(service.record(each)))) is not None
            and _list_suits(items, of, tolerant)
        )
        return list(dict.fromkeys(fitting))

    def unplaced(
        self,
        state: ReadState,
        key: str,
        fitting: Iterable[S],
        meant: str | None = None,
    ) -> None:
        """Say (in a sentence by its key) that a message cannot be placed, and which fit.

        What may be meant goes first.
        """
        found = fitting
        if meant:
            found = sorted(fitting, key=lambda item: item.wire != meant)
        said: dict[str, Any] = {"near": meant} if meant else {}
        named = ", ".join(map(self._named, found))
        if named:
            said["candidates"] = named
        state.add(self._pointer, key.partition(" ")[0], ERROR, Told(key, said))

    def _only(
        self,
        members: Members,
        found: list[S],
        key: str,
        among: Iterable[S],
        state: ReadState,
        meant: str | None = None,
    ) -> S | None:
        if len(found) == 1:
            return found[0]
        self.unplaced(state, key, _fitting(members, among, REQUEST), meant)
        return None

    def _named(self, service: S) -> str:
        """A service as candidates are told: by its name, with its id where others share it."""
        if service.wire is None:
            return service.id
        is_shared = sum(item.wire == service.wire for item in self._services) > 1
        return f"{service.wire} ({service.id})" if is_shared else service.wire


def _fitting(members: Members, among: Iterable[S], kind: MessageKind) -> list[S]:
    """The services whose parameters and payload fit."""
    return [item for item in among if _fits(members, Table.of(item.record(kind)), kind)]


def _fits(members: Members, table: Table, kind: MessageKind) -> bool:
    field = payload(table)
    if kind is REQUEST and not members.filled(parameters(table)):
        return False
    if field is None:
        return True
    node = members.value(key_of(field))
    if node is MISSING or node is None:
        return not field.needed
    of, tolerant = field.kind, members.tolerant
    if isinstance(of, ListOf) and isinstance(of.item, Nested):
        if type(node) is list:
            return _list_suits(node, of.item, tolerant)
        return tolerant and _suits(node, of.item, tolerant)
    return not isinstance(of, Nested) or _suits(node, of, tolerant)


def kinds(kind: MessageKind | None) -> tuple[MessageKind, ...]:
    """What a list may belong to: what the caller says, else a request before a response."""
    return (REQUEST, RESPONSE) if kind is None else (kind,)


def records(table: Table) -> Nested | None:
    """What the items of a message's payload are, where it is a list of records."""
    field = payload(table)
    item = field.kind.item if field and isinstance(field.kind, ListOf) else None
    return item if isinstance(item, Nested) else None


def needed(table: Table) -> list[Key]:
    """The keys that every edition always asks for."""
    return [key_of(field) for field in table.fields if field.needed]


def parameters(table: Table) -> list[Key]:
    """Those of them that are a service's own."""
    return [
        key_of(field)
        for field in table.fields
        if field.needed and field.entry.role == "parameter"
    ]


def _list_suits(items: list[Node], kind: Nested, tolerant: bool) -> bool:
    return not items or _suits(items[0], kind, tolerant)


def _suits(node: Node | Missing, kind: Nested, tolerant: bool) -> bool:
    return type(node) is dict and Members(node, tolerant).filled(needed(kind.table))


def _is_nameless(service: ServiceTable) -> bool:
    return Table.of(service.request).playing("service") is None
