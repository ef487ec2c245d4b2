"""Whole messages: which service, which way, its value and the records in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from .._services import KEYS, Service
from . import reader
from .findings import ERROR, WARNING, Finding, InvalidPacketError, Mode, Reading
from .judge import BAD, Judge
from .kinds import Nested
from .messages import Told, form
from .placing import (
    REQUEST,
    RESPONSE,
    Members,
    key_of,
    kinds,
    of_list,
    payload,
    record,
    records,
    unplaced,
)
from .options import MAX_FINDINGS, Options, chosen
from .service import MessageKind
from .table import Table
from .tree import MAX_BYTES, MAX_ITEMS, MAX_LEVELS, Node, NotJson, parse, pointer

if TYPE_CHECKING:
    from .packet import Packet


@dataclass(frozen=True, slots=True, repr=False)
class MessageReading:
    """One message as it was read.

    Its service and kind, None where they cannot be told; its value unless it has an
    error or is no object; each record of its payload as a reading of its own, with
    findings of its own; and all findings in order of the document.
    """

    service: Service | None
    kind: MessageKind | None
    value: Packet | None
    records: Sequence[Reading[Any]]
    findings: tuple[Finding, ...]
    valid: bool
    truncated: bool = False

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


def read_message(
    data: reader.Source,
    *,
    service: str | None = None,
    kind: str | None = None,
    mode: Mode = Mode.STRICT,
    edition: str | None = None,
    max_findings: int = MAX_FINDINGS,
    max_bytes: int = MAX_BYTES,
    max_levels: int = MAX_LEVELS,
    max_items: int = MAX_ITEMS,
) -> MessageReading:
    """Read any message from JSON text, or from what a framework parsed of it.

    `service` and `kind` are found where they are not given: a `Service` and a
    `MessageKind`. Nothing that is wrong with the data is ever raised; `ValueError` if
    an argument is no service, kind, mode or edition, or a limit makes no sense.
    """
    named = None if service is None else Service(service)
    said = None if kind is None else MessageKind(kind)
    options = chosen(mode, edition, max_findings, max_bytes, max_levels, max_items)
    judge = reader.opened(data, options)
    if isinstance(judge, Finding):
        return MessageReading(named, said, None, (), (judge,), valid=False)
    return judged(judge, named, said, options)


def judged(
    judge: Judge, service: Service | None, kind: MessageKind | None, options: Options
) -> MessageReading:
    """Read the message that a judge was opened for."""
    root = judge.root
    if type(root) is list:
        return _bare_list(root, judge, service, kind)
    if type(root) is not dict:
        judge.add((), "type", ERROR, reader.wrong(form("message"), root))
        return _reading(judge, service, kind)
    inner = None
    if judge.tolerant and kind is not REQUEST:
        inner = _inner(root, judge, options)
    if inner is not None:
        return _behind(judge, _response(inner, service))
    members = Members(root, judge.tolerant)
    if (kind or members.kind(service)) is RESPONSE:
        return _response(judge, service)
    found = service or members.service(judge)
    if found is None:
        return _reading(judge, None, REQUEST)
    value = _whole(found.request, judge)
    return _reading(judge, found, REQUEST, value)


def listed(
    service: Service, kind: MessageKind | None
) -> tuple[MessageKind, Table] | None:
    """What the items of a list at the top are: of which kind of message, which record."""
    for each in kinds(kind):
        item = records(Table.of(record(service, each)))
        if item is not None:
            return each, item.table
    return None


def _bare_list(
    items: list[Node], judge: Judge, service: Service | None, kind: MessageKind | None
) -> MessageReading:
    found = listed(service, kind) if service else None
    asked = form("message")
    if judge.tolerant and (found or not service):
        judge.add((), "form", WARNING, Told("form", {"expected": asked}))
    else:
        judge.add((), "type", ERROR, reader.wrong(asked, judge.root))
    if service is None:
        fitting = of_list(items, kind, tolerant=judge.tolerant)
        unplaced(judge, "required service", fitting)
    if found is None:
        return _reading(judge, service, kind)
    kind, table = found
    read = reader.read_items(table, items, judge)
    return replace(_reading(judge, service, kind), records=read)


def _inner(root: dict[str, Node], judge: Judge, options: Options) -> Judge | None:
    """A judge of the message inside a double-encoded answer, if it is one."""
    if len(root) != 1 or not Members(root, judge.tolerant).has(KEYS.message):
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
    prefix = judge.prefix + pointer(((), key))
    inner = Judge(document, Mode.TOLERANT, judge.edition, judge.limit, prefix)
    inner.is_rest = judge.is_rest
    inner.add((), "form", WARNING, Told("form encoded-twice"))
    return inner


def _behind(judge: Judge, inner: MessageReading) -> MessageReading:
    """A reading with what was found before in front."""
    found = judge.findings() + inner.findings
    errors = sum(item.severity is ERROR for item in found)
    room = judge.limit - errors
    kept = []
    for item in found:
        room -= item.severity is not ERROR
        if item.severity is ERROR or room >= 0:
            kept.append(item)
    is_cut = inner.truncated or len(kept) < len(found)
    return replace(inner, findings=tuple(kept), truncated=is_cut)


def _response(judge: Judge, service: Service | None) -> MessageReading:
    members = Members(cast(dict[str, Node], judge.root), judge.tolerant)
    field = payload(Table.of(service.response)) if service else None
    is_bare = members.is_bare([key_of(field)] if field else KEYS.result)
    if service is None:
        model = members.bare()
    else:
        model = service.bare_response if is_bare else service.response
    value = BAD if model is None else _whole(model, judge)
    if service is None and (model is None or not is_bare):
        # An answer without a result of its own tells nothing.
        own = [item for item in Service if item.response is not item.bare_response]
        unplaced(judge, "required service", members.fitting(own, RESPONSE))
    return _reading(judge, service, RESPONSE, value)


def _whole(model: type[Packet], judge: Judge) -> Any:
    """Judge the object of a message by its record; the judge keeps the payload's."""
    table = Table.of(model)
    field = payload(table)
    if field is not None and isinstance(
        getattr(field.kind, "item", field.kind), Nested
    ):
        judge.payload = field.kind
    return table.read(cast(dict[str, Node], judge.root), judge, ())


def _reading(
    judge: Judge, service: Service | None, kind: MessageKind | None, value: Any = BAD
) -> MessageReading:
    kept = judge.records
    return MessageReading(
        service,
        kind,
        None if value is BAD or judge.errors else value,
        () if kept is None else kept.readings(),
        judge.findings(),
        valid=not judge.errors,
        truncated=judge.truncated,
    )
