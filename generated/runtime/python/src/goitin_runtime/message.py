"""Whole messages: which service, which way, its value and the records in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Annotated, Any, Generic, cast

from . import gathering, reader
from .catalog import NOTHING, Basis, Catalogs, UsedList
from .document import parse
from .findings import ERROR, WARNING, Finding, Mode
from .kinds.structure import Nested
from .options import MAX_FINDINGS, Options
from .packet import Packet
from .members import Members, key_of, payload
from .placing import REQUEST, RESPONSE, ServiceResolver, kinds, records
from .readings import InvalidPacketError, Reading, Unwritten
from .sentences import Told, form
from .service import MessageKind, S, S_co, ServiceTable
from .state import INVALID, ReadState
from .table import Table
from .tree import (
    MAX_BYTES,
    MAX_ITEMS,
    MAX_LEVELS,
    Node,
    NotJson,
    Source,
    pointer_text,
)


@dataclass(frozen=True, slots=True, repr=False)
class MessageReading(Generic[S_co]):
    """One message as it was read.

    Its service and kind, None where they cannot be told; its value unless it has an
    error or is no object; each record of its payload as a reading of its own, with
    findings of its own; and all findings in order of the document.
    """

    service: S_co | None
    kind: MessageKind | None
    value: Packet | None
    records: Sequence[Reading[Any]]
    findings: tuple[Finding, ...]
    valid: bool
    truncated: bool = False
    basis: Annotated[Basis, Unwritten] = field(
        default=NOTHING, compare=False, repr=False
    )

    @property
    def used(self) -> tuple[UsedList, ...]:
        """The lists that such a message is judged by, with their versions."""
        return self.basis.used

    @property
    def not_judged(self) -> tuple[str, ...]:
        """The lists (ids of code tables) that nobody gave: their codes were not judged."""
        return self.basis.not_judged

    def unwrap(self) -> Packet:
        """The value; raises `InvalidPacketError` if there is none."""
        if self.value is None:
            raise InvalidPacketError(self.findings)
        return self.value

    def __repr__(self) -> str:
        return (
            f"MessageReading({len(self.records)} records, "
            f"{len(self.findings)} findings, valid={self.valid})"
        )


class MessageReader(Generic[S]):
    """Reads the messages of the services of one regulation."""

    def __init__(self, services: type[S]) -> None:
        self._services = services

    @cached_property
    def _resolver(self) -> ServiceResolver[S]:
        return ServiceResolver(self._services)

    def read_message(
        self,
        data: Source,
        *,
        service: str | None = None,
        kind: str | None = None,
        mode: Mode = Mode.STRICT,
        edition: str | None = None,
        max_findings: int = MAX_FINDINGS,
        max_bytes: int = MAX_BYTES,
        max_levels: int = MAX_LEVELS,
        max_items: int = MAX_ITEMS,
        catalogs: Catalogs | None = None,
    ) -> MessageReading[S]:
        """Read any message from JSON text, or from what a framework parsed of it.

        `service` and `kind` are found where they are not given: a `Service` and a
        `MessageKind`. Nothing that is wrong with the data is ever raised; `ValueError` if
        an argument is no service, kind, mode or edition, or a limit makes no sense.
        """
        named = None if service is None else self._services.called(service)
        said = None if kind is None else MessageKind(kind)
        options = self._services.__regulation__.options(
            mode, edition, max_findings, max_bytes, max_levels, max_items, catalogs
        )
        state = reader.opened(data, options)
        if isinstance(state, Finding):
            basis = basis_of(named, said, options.catalogs)
            return MessageReading(
                named, said, None, (), (state,), valid=False, basis=basis
            )
        return self.judged(state, named, said, options)

    def judged(
        self,
        state: ReadState,
        service: S | None,
        kind: MessageKind | None,
        options: Options,
    ) -> MessageReading[S]:
        """Read the message of which a reading was begun."""
        root = state.root
        if type(root) is list:
            return self._bare_list(root, state, service, kind)
        if type(root) is not dict:
            state.add((), "type", ERROR, reader.wrong(form("message"), root))
            return _reading(state, service, kind)
        inner = None
        if state.tolerant and kind is not REQUEST:
            inner = self._inner(root, state, options)
        if inner is not None:
            return _behind(state, self._response(inner, service))
        members = Members(root, state.tolerant)
        if (kind or self._resolver.kind(members, service)) is RESPONSE:
            return self._response(state, service)
        found = service or self._resolver.service(members, state)
        if found is None:
            return _reading(state, None, REQUEST)
        value = _whole(found.request, state)
        return _reading(state, found, REQUEST, value)

    def _bare_list(
        self,
        items: list[Node],
        state: ReadState,
        service: S | None,
        kind: MessageKind | None,
    ) -> MessageReading[S]:
        found = listed(service, kind) if service else None
        asked = form("message")
        if state.tolerant and (found or not service):
            state.add((), "form", WARNING, Told("form", {"expected": asked}))
        else:
            state.add((), "type", ERROR, reader.wrong(asked, state.root))
        if service is None:
            fitting = self._resolver.of_list(items, kind, tolerant=state.tolerant)
            self._resolver.unplaced(state, "required service", fitting)
        if found is None:
            return _reading(state, service, kind)
        kind, table = found
        read = reader.read_items(table, items, state)
        return replace(_reading(state, service, kind), records=read)

    def _inner(
        self, root: dict[str, Node], state: ReadState, options: Options
    ) -> ReadState | None:
        """The state of the message inside a double-encoded answer, if it is one."""
        members = Members(root, state.tolerant)
        if len(root) != 1 or not members.has(self._resolver.keys.message):
            return None
        ((key, text),) = root.items()
        if type(text) is not str:
            return None
        try:
            size = len(text.encode())
            document = parse(text, size, options.max_levels, options.max_items)
        except NotJson:
            return None
        if type(document.root) is not dict or document.bom:
            return None
        prefix = state.prefix + pointer_text(((), key))
        inner = ReadState(
            document,
            Mode.TOLERANT,
            state.edition,
            state.limit,
            prefix,
            state.catalogs,
        )
        inner.is_rest = state.is_rest
        inner.add((), "form", WARNING, Told("form encoded-twice"))
        return inner

    def _response(self, state: ReadState, service: S | None) -> MessageReading[S]:
        members = Members(cast(dict[str, Node], state.root), state.tolerant)
        field = payload(Table.of(service.response)) if service else None
        keys = [key_of(field)] if field else self._resolver.keys.result
        is_bare = members.is_bare(keys)
        if service is None:
            model = self._resolver.bare(members)
        else:
            model = service.bare_response if is_bare else service.response
        value = INVALID if model is None else _whole(model, state)
        if service is None and (model is None or not is_bare):
            # An answer without a result of its own tells nothing.
            fitting = self._resolver.answering(members)
            self._resolver.unplaced(state, "required service", fitting)
        return _reading(state, service, RESPONSE, value)


def listed(
    service: ServiceTable, kind: MessageKind | None
) -> tuple[MessageKind, Table] | None:
    """What the items of a list at the top are: of which kind of message, which record."""
    for each in kinds(kind):
        item = records(Table.of(service.record(each)))
        if item is not None:
            return each, item.table
    return None


def basis_of(
    service: ServiceTable | None, kind: MessageKind | None, catalogs: Catalogs
) -> Basis:
    """What readings of the messages of a service rest on."""
    if service is None or kind is None:
        return NOTHING
    return Table.of(service.record(kind)).basis(catalogs)


def _behind(state: ReadState, inner: MessageReading[S]) -> MessageReading[S]:
    """A reading with what was found before in front."""
    found = state.findings() + inner.findings
    errors = sum(item.severity is ERROR for item in found)
    room = state.limit - errors
    kept = []
    for item in found:
        room -= item.severity is not ERROR
        if item.severity is ERROR or room >= 0:
            kept.append(item)
    is_cut = inner.truncated or len(kept) < len(found)
    return replace(inner, findings=tuple(kept), truncated=is_cut)


def _whole(model: type[Packet], state: ReadState) -> Any:
    """Judge the object of a message by its record; the payload's are kept."""
    table = Table.of(model)
    field = payload(table)
    if field is not None and isinstance(
        getattr(field.kind, "item", field.kind), Nested
    ):
        state.payload = gathering.Payload(field.kind_in(state.edition))
    return table.read(cast(dict[str, Node], state.root), state, ())


def _reading(
    state: ReadState,
    service: S | None,
    kind: MessageKind | None,
    value: Any = INVALID,
) -> MessageReading[S]:
    kept = state.records
    return MessageReading(
        service,
        kind,
        None if value is INVALID or state.errors else value,
        () if kept is None else kept.readings(),
        state.findings(),
        valid=not state.errors,
        truncated=state.truncated,
        basis=basis_of(service, kind, state.catalogs),
    )
