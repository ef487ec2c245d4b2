"""Which service a message belongs to, and which way it goes.

Told by its keys, in any order; how, is written in the specification language's page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .._services import KEYS, Service
from .findings import ERROR
from .judge import Judge
from .kinds import ListOf, Nested
from .messages import Candidates
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
        said = map(self._content, KEYS.service)
        name = next((item for item in said if item is not None), None)
        if name is None:
            nameless = [item for item in Service if _is_nameless(item)]
            return self._only(nameless, needed, "required", tuple(Service), judge)
        if type(name) is not str:
            judge.add(SERVICE_SPOT, "type", ERROR, "text")
            return None
        named = [item for item in Service if item.wire == name]
        if len(named) == 1:
            return named[0]
        return self._only(named, parameters, "code", named or tuple(Service), judge)

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

    def candidates(self, among: Iterable[Service], kind: MessageKind) -> Candidates:
        """The services whose parameters and payload fit."""
        return Candidates(tuple(item.id for item in among if self._fits(item, kind)))

    def _only(
        self,
        fitting: Iterable[Service],
        asked: Callable[[Table], list[Key]],
        rule: str,
        among: Iterable[Service],
        judge: Judge,
    ) -> Service | None:
        found = [item for item in fitting if self.filled(asked(Table.of(item.request)))]
        if len(found) == 1:
            return found[0]
        judge.add(SERVICE_SPOT, rule, ERROR, self.candidates(among, REQUEST))
        return None

    def _fits(self, service: Service, kind: MessageKind) -> bool:
        table = Table.of(record(service, kind))
        field = payload(table)
        if not self.filled(parameters(table)):
            return False
        if field is None:
            return True
        node = self.value(key_of(field))
        if node is _MISSING or node is None:
            return not field.needed
        of = field.kind
        if isinstance(of, ListOf) and isinstance(of.item, Nested):
            return type(node) is list and _list_suits(node, of.item, self.tolerant)
        return not isinstance(of, Nested) or _suits(node, of, self.tolerant)

    def _content(self, key: Key) -> Node:
        node = self.value(key)
        return None if node is _MISSING or node == "" else node  # type: ignore[return-value]


def of_list(
    items: list[Node], kind: MessageKind | None, *, tolerant: bool
) -> Candidates:
    """The services with a payload that is a list of records which these items fit."""
    fitting = (
        service.id
        for service in Service
        for each in kinds(kind)
        if (of := records(Table.of(record(service, each)))) is not None
        and _list_suits(items, of, tolerant)
    )
    return Candidates(tuple(dict.fromkeys(fitting)))


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
