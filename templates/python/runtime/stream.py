"""Messages of any length, record by record: memory holds one record and the envelope."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from .._services import Service
from . import editions, reader
from .findings import Finding, Mode, Reading
from .judge import MAX_FINDINGS, Judge
from .message import MessageReading, judged, listed
from .placing import Members, payload, record, records
from .scanner import Scanner
from .service import MessageKind
from .table import Table
from .tree import MAX_BYTES, MAX_LEVELS, NotJson, parse, pointer

if TYPE_CHECKING:
    from .messages import Subject


@dataclass(frozen=True, slots=True)
class _Options:
    mode: Mode
    edition: str | None
    max_findings: int
    max_bytes: int
    max_levels: int


@dataclass(frozen=True, slots=True)
class _Payload:
    """The list that is cut out: where it stands, and what its items are."""

    prefix: str
    level: int
    table: Table
    subject: Subject | None = None


class MessageStream(Iterator[Reading[Any]]):
    """The records of one message, each a reading of its own with pointers from the top.

    When the last one was handed over, `findings` has those of everything else, or
    `json` where the message broke; `valid` and `truncated` are then about the whole.
    Until then they are empty and false.
    """

    def __init__(
        self,
        file: BinaryIO,
        service: Service,
        kind: MessageKind | None,
        options: _Options,
    ) -> None:
        self.service = service
        self.kind = kind
        self.findings: tuple[Finding, ...] = ()
        self.valid = False
        self.truncated = False
        self._options = options
        self._scanner = Scanner(file, options.max_bytes, self._is_cut)
        self._payload: _Payload | None = None
        self._readings = self._read()

    def __next__(self) -> Reading[Any]:
        return next(self._readings)

    def __repr__(self) -> str:
        return f"MessageStream({len(self.findings)} findings, valid={self.valid})"

    def _read(self) -> Iterator[Reading[Any]]:
        valid, truncated = True, False
        try:
            for index, data in enumerate(self._scanner.items()):
                reading = self._record(data, index)
                valid &= reading.valid
                truncated |= reading.truncated
                yield reading
            rest = self._rest()
        except NotJson:
            self.findings, self.truncated = reader.NOT_JSON, truncated
            return
        # Records outside that list, as in a double-encoded answer, come last.
        yield from rest.records
        self.kind = rest.kind
        self.findings = _outside(rest)
        self.valid = valid and rest.valid
        self.truncated = truncated or rest.truncated

    def _is_cut(self, key: str | None) -> bool:
        """Whether a list, at the top or at a key, is the payload."""
        if self._payload is not None:
            return False
        if key is None:
            found = listed(self.service, self.kind)
            return found is not None and self._cut(_Payload("", 1, found[1]))
        tolerant = self._options.mode is Mode.TOLERANT
        # Keys may come in any order: which way it goes is told by those met so far.
        met = Members(self._scanner.keys, tolerant)
        kind = self.kind or met.kind(self.service)
        table = Table.of(record(self.service, kind))
        field, item = payload(table), records(table)
        if field is None or item is None or field.wire != key:
            return False
        return self._cut(_Payload(pointer(((), key)), 2, item.table, item))

    def _cut(self, payload: _Payload) -> bool:
        if self._options.mode is Mode.STRICT and self._scanner.has_bom():
            raise NotJson
        self._payload = payload
        return True

    def _record(self, data: bytes, index: int) -> Reading[Any]:
        options, of = self._options, self._payload
        assert of is not None  # nothing is cut out before the list is found
        document = parse(data, options.max_bytes, options.max_levels - of.level)
        if document.bom:
            raise NotJson
        judge = Judge(
            document,
            options.mode,
            editions.number(options.edition, editions.NEWEST),
            options.max_findings,
            f"{of.prefix}/{index}",
        )
        return reader.read_item(of.table, judge.root, judge, (), of.subject)

    def _rest(self) -> MessageReading:
        """Everything but the records, as if their list were empty."""
        options = self._options
        judge = reader.opened(
            bytes(self._scanner.rest),
            options.mode,
            options.edition,
            options.max_findings,
            options.max_bytes,
            options.max_levels,
        )
        if judge is None:
            raise NotJson
        judge.is_cut = self._payload is not None
        return judged(judge, self.service, self.kind, options.max_levels)


def stream_message(
    file: BinaryIO,
    service: str,
    *,
    kind: str | None = None,
    mode: Mode = Mode.STRICT,
    edition: str | None = None,
    max_findings: int = MAX_FINDINGS,
    max_bytes: int = MAX_BYTES,
    max_levels: int = MAX_LEVELS,
) -> MessageStream:
    """Read a message of a service from a binary file, record by record.

    Nothing is read before the first record is asked for. `max_findings` and `max_bytes`
    are those of one record, and of the rest. Nothing that is wrong with the data is
    ever raised; `ValueError` if an argument is no service, kind or edition, or
    `max_levels` is not 1 to 512. What the file itself raises goes through.
    """
    reader.check_levels(max_levels)
    editions.number(edition, editions.NEWEST)
    said = None if kind is None else MessageKind(kind)
    options = _Options(mode, edition, max_findings, max_bytes, max_levels)
    return MessageStream(file, Service(service), said, options)


def _outside(rest: MessageReading) -> tuple[Finding, ...]:
    """The findings of a message that are in none of its records."""
    inside = {id(finding) for item in rest.records for finding in item.findings}
    return tuple(finding for finding in rest.findings if id(finding) not in inside)
