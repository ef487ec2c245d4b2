"""Which service a message belongs to, and which way it goes.

Told by its keys, in any order; how, is written in the specification language's page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .._services import KEYS, Service
from .findings import ERROR
from .judge import Judge
from .kinds import ListOf, Nested
from .messages import Told, form, met
from .nearness import near
from .service import Key, MessageKind
from .table import Field, Table
from .tree import Node, Spot

if TYPE_CHECKING:
    from .packet import Packet

REQUEST, RESPONSE = MessageKind.REQUEST, MessageKind.RESPONSE
SERVICE_SPOT: Final[Spot] = ((), KEYS.service[0][0] if KEYS.service else "service")


class _Missing:
    """There is no such key."""

    __slots__ = ()


_MISSING: Final = _Missing()


@dataclass(frozen=True, slots=True)
class Members:
    """The members of an object, looked up as messages are: tolerantly by alias, too."""

    members: Mapping[str, Node]
    tolerant: bool

    def value(self, key: Key) -> Node | _Missing:
        """The value of its own key, else of the first alias that is there."""
        wire, *aliases = key
        if wire in self.members:
            return self.members[wire]
        if self.tolerant and aliases:
            for met, node in self.members.items():
                if met in aliases:
                    return node
        return _MISSING

    def has(self, keys: Iterable[Key]) -> bool:
        """Whether one of the keys is there, whatever its value."""
        return any(self.value(key) is not _MISSING for key in keys)

    def filled(self, keys: Iterable[Key]) -> bool:
        """Whether all of the keys have something in them."""
        return all(self._content(key) is not None for key in keys)

    def kind(self, service: Service | None) -> MessageKind:
        """Whether they are a request or a response."""
        if self.has(KEYS.error):
            return RESPONSE
        if self.has(KEYS.service):
            return REQUEST
        if service is not None:
            answers = {field.wire for field in Table.of(service.response).fields}
            fields = Table.of(service.request).fields
            if self.has(key_of(field) for field in fields if field.wire not in answers):
                return REQUEST
        if self.has((*KEYS.session, *KEYS.message, *KEYS.result)):
            return RESPONSE
        return REQUEST

    def service(self, judge: Judge) -> Service | None:
        """The service of a request, or None and the finding that says why."""
        said = self._first(KEYS.service)
        if said is _MISSING or said is None or said == "":
            fitting = [
                item
                for item in Service
                if _is_nameless(item) and self.filled(needed(Table.of(item.request)))
            ]
            return self._only(fitting, "required service", tuple(Service), judge)
        if type(said) is not str:
            told = Told("type", {"expected": form("text"), "met": met(said)})
            judge.add(SERVICE_SPOT, "type", ERROR, told)
            return None
        named = [item for item in Service if item.wire == said]
        if len(named) == 1:
            return named[0]
        if named:
            fitting = [item for item in named if self._has_parameters(item)]
            return self._only(fitting, "code ambiguous", named, judge)
        wires = [item.wire for item in Service if item.wire is not None]
        meant = near(said, wires)
        return self._only([], "code service", tuple(Service), judge, meant)

    def _first(self, keys: Iterable[Key]) -> Node | _Missing:
        """The value of the first key that is there."""
        found = (self.value(key) for key in keys)
        return next((node for node in found if node is not _MISSING), _MISSING)

    def _has_parameters(self, service: Service) -> bool:
        return self.filled(parameters(Table.of(service.request)))

    def bare(self) -> type[Packet] | None:
        """The first bare response that has a session key exactly if these have one."""
        session = self.has(KEYS.session)
        models = [item.bare_response for item in Service]
        for model in models:
            if (playing(Table.of(model), "session") is not None) is session:
                return model
        return models[0] if models else None

    def is_bare(self, keys: Iterable[Key]) -> bool:
        """Whether there is nothing in the result."""
        return all(self._content(key) in (None, [], {}) for key in keys)

    def fitting(self, among: Iterable[Service], kind: MessageKind) -> list[Service]:
        """The services whose parameters and payload fit."""
        return [item for item in among if self._fits(item, kind)]

    def _only(
        self,
        found: list[Service],
        key: str,
        among: Iterable[Service],
        judge: Judge,
        meant: str | None = None,
    ) -> Service | None:
        if len(found) == 1:
            return found[0]
        unplaced(judge, key, self.fitting(among, REQUEST), meant)
        return None

    def _fits(self, service: Service, kind: MessageKind) -> bool:
        table = Table.of(record(service, kind))
        field = payload(table)
        if kind is REQUEST and not self.filled(parameters(table)):
            return False
        if field is None:
            return True
        node = self.value(key_of(field))
        if node is _MISSING or node is None:
            return not field.needed
        of = field.kind
        if isinstance(of, ListOf) and isinstance(of.item, Nested):
            if type(node) is list:
                return _list_suits(node, of.item, self.tolerant)
            return self.tolerant and _suits(node, of.item, self.tolerant)
        return not isinstance(of, Nested) or _suits(node, of, self.tolerant)

    def _content(self, key: Key) -> Node:
        node = self.value(key)
        return None if node is _MISSING or node == "" else node  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Others:
    """What tells that a request is another service's.

    The name of the field that says so, the name of the own service, and the wire names
    of all others.
    """

    name: str
    own: str
    wires: frozenset[str]


def others(table: Table) -> Others | None:
    """What tells that a message of a record is another service's."""
    field = playing(table, "service")
    own = next(
        (item for item in Service if issubclass(table.model, item.request)), None
    )
    if field is None or own is None:
        return None
    wires = (item.wire for item in Service if item.wire != own.wire)
    known = frozenset(wire for wire in wires if wire is not None)
    return Others(field.name, own.wire or own.id, known)


def unplaced(
    judge: Judge, key: str, fitting: Iterable[Service], meant: str | None = None
) -> None:
    """Say (in a sentence by its key) that a message cannot be placed, and which fit.

    What may be meant goes first.
    """
    found = sorted(fitting, key=lambda item: item.wire != meant) if meant else fitting
    said: dict[str, Any] = {"near": meant} if meant else {}
    named = ", ".join(map(_named, found))
    if named:
        said["candidates"] = named
    judge.add(SERVICE_SPOT, key.partition(" ")[0], ERROR, Told(key, said))


def _named(service: Service) -> str:
    """A service as candidates are told: by its name, with its id where others share it."""
    if service.wire is None:
        return service.id
    is_shared = sum(item.wire == service.wire for item in Service) > 1
    return f"{service.wire} ({service.id})" if is_shared else service.wire


def of_list(
    items: list[Node], kind: MessageKind | None, *, tolerant: bool
) -> list[Service]:
    """The services with a payload that is a list of records which these items fit."""
    fitting = (
        service
        for service in Service
        for each in kinds(kind)
        if (of := records(Table.of(record(service, each)))) is not None
        and _list_suits(items, of, tolerant)
    )
    return list(dict.fromkeys(fitting))


def kinds(kind: MessageKind | None) -> tuple[MessageKind, ...]:
    """What a list may belong to: what the caller says, else a request before a response."""
    return (REQUEST, RESPONSE) if kind is None else (kind,)


def record(service: Service, kind: MessageKind) -> type[Packet]:
    """The record of a service's messages of one kind."""
    return service.request if kind is REQUEST else service.response


def playing(table: Table, part: str) -> Field | None:
    """The field that plays a part in a message."""
    return next((field for field in table.fields if field.wired.part == part), None)


def payload(table: Table) -> Field | None:
    """The field of a message that holds its payload."""
    return playing(table, "data") or playing(table, "result")


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
        if field.needed and field.wired.part == "parameter"
    ]


def _list_suits(items: list[Node], kind: Nested, tolerant: bool) -> bool:
    return not items or _suits(items[0], kind, tolerant)


def _suits(node: Node | _Missing, kind: Nested, tolerant: bool) -> bool:
    return type(node) is dict and Members(node, tolerant).filled(needed(kind.table))


def _is_nameless(service: Service) -> bool:
    return playing(Table.of(service.request), "service") is None


def key_of(field: Field) -> Key:
    """The key of a field, its aliases behind it."""
    return (field.wire, *field.wired.aliases)
