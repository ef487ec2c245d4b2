"""Messages of any length, record by record: memory holds one record and the envelope."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, Generic

from . import gathering, reader
from .breaks import limits
from .catalog import Catalogs, UsedList
from .document import parse
from .findings import ERROR, Finding, Mode
from .kinds.structure import Nested
from .message import MessageReader, MessageReading, basis_of, listed
from .options import MAX_FINDINGS, Options
from .members import payload
from .placing import records
from .readings import Reading
from .scanner import Scanner
from .service import MessageKind, S, S_co
from .state import ReadState
from .table import Table
from .tree import MAX_BYTES, MAX_ITEMS, MAX_LEVELS, NotJson, pointer_text

_ENOUGH = 16  # bytes that tell what an escape or a character is
PIECE = 1 << 16
"""How many bytes are asked for at once."""


@dataclass(frozen=True, slots=True)
class _Payload:
    """The list that is cut out: where it stands, and what its items are."""

    prefix: str
    level: int
    table: Table
    subject: Nested | None = None


class Records(Generic[S_co]):
    """The records of one message that comes in pieces, and what there is to say of it.

    When the last one was handed over, `findings` has those of everything else, or
    `json` where the message broke; `valid` and `truncated` are then about the whole.
    Until then they are empty and false. Records wholly before a break are handed over,
    none behind it.
    """

    def __init__(self, service: S_co, kind: MessageKind, options: Options) -> None:
        self.service = service
        self.kind = kind
        self.findings: tuple[Finding, ...] = ()
        self.valid = False
        self.truncated = False
        self._options = options
        self._scanner = Scanner(options.max_bytes, self._is_cut)
        self._payload: _Payload | None = None
        self._is_others = False  # whether it is another service's message
        self._events = self._read()

    @property
    def used(self) -> tuple[UsedList, ...]:
        """The lists that such a message is judged by, with their versions."""
        return basis_of(self.service, self.kind, self._options.catalogs).used

    @property
    def not_judged(self) -> tuple[str, ...]:
        """The lists (ids of code tables) that nobody gave: their codes were not judged."""
        return basis_of(self.service, self.kind, self._options.catalogs).not_judged

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}({len(self.findings)} findings, valid={self.valid})"
        )

    def _read(self) -> Iterator[Reading[Any] | None]:
        """Each record; None where the next piece is to be fed first."""
        valid, truncated, index = True, False, 0
        try:
            for data in self._scanner.items():
                if data is None:
                    yield None
                    continue
                reading = self._record(data, index)
                index += 1
                if self._is_others:
                    continue
                valid &= reading.valid
                truncated |= reading.truncated
                yield reading
            rest = self._rest()
        except NotJson:
            yield from self._more()
            self.findings = (self._broken(),)
            self.truncated = truncated
            return
        # Records outside that list, as in a double-encoded answer, come last.
        for reading in rest.records:
            valid &= reading.valid
            truncated |= reading.truncated
            yield reading
        self.findings = rest.findings
        self.valid = valid and rest.valid
        self.truncated = truncated or rest.truncated

    def _more(self) -> Iterator[None]:
        """Ask for what may still be needed to tell what the break is."""
        while self._scanner.wants(_ENOUGH):
            yield None

    def _broken(self) -> Finding:
        """What is wrong, and where, counted from the top of the document."""
        told = self._scanner.broken(
            limits(self._options), tolerant=self._options.tolerant
        )
        return Finding.deferred("", "json", ERROR, told, None)

    def _is_cut(self, key: str | None) -> bool:
        """Whether a list, at the top or at a key, is the payload."""
        if self._payload is not None:
            return False
        if key is None:
            found = listed(self.service, self.kind)
            return found is not None and self._cut(_Payload("", 1, found[1]), b"[]")
        table = Table.of(self.service.record(self.kind))
        field, item = payload(table), records(table)
        if field is None or item is None or field.wire != key:
            return False
        found_at = _Payload(pointer_text(((), key)), 2, item.table, item)
        return self._cut(found_at, b"[]}")

    def _cut(self, payload: _Payload, end: bytes) -> bool:
        """Take the list for the payload, if nothing before it breaks the message."""
        options = self._options
        if self._scanner.has_bom() and not options.tolerant:
            raise NotJson
        head = bytes(self._scanner.rest) + end
        top = parse(head, len(head), options.max_levels, options.max_items)
        asked = Table.of(self.service.record(self.kind)).others
        if asked is not None and type(top.root) is dict:
            state = ReadState(
                top,
                options.mode,
                options.edition,
                options.max_findings,
                catalogs=options.catalogs,
            )
            table = Table.of(self.service.record(self.kind))
            self._is_others = table.is_others(top.root, state, ())
        self._payload = payload
        return True

    def _record(self, data: bytes, index: int) -> Reading[Any]:
        options, of = self._options, self._payload
        assert of is not None  # nothing is cut out before the list is found
        levels = options.max_levels - of.level
        document = parse(data, options.max_bytes, levels, options.max_items)
        if document.bom:
            raise NotJson
        state = ReadState(
            document,
            options.mode,
            options.edition,
            options.max_findings,
            f"{of.prefix}/{index}",
            options.catalogs,
        )
        state.basis = of.table.basis(options.catalogs)
        value = gathering.record(of.table, state.root, state, (), of.subject)
        json = state.raw((), state.root) if state.errors else None
        return state.reading(value, index, json)

    def _rest(self) -> MessageReading[S_co]:
        """Everything but the records, as if their list were empty."""
        state = reader.opened(bytes(self._scanner.rest), self._options)
        if isinstance(state, Finding):
            raise NotJson
        state.is_rest = True
        messages = MessageReader(type(self.service))
        return messages.judged(state, self.service, self.kind, self._options)


class MessageStream(Records[S_co], Iterator[Reading[Any]]):
    """The records of a message in a binary file, each a reading of its own.

    Their pointers are those of the whole message. What the file raises goes through, and
    the stream can be asked again.
    """

    def __init__(
        self, file: BinaryIO, service: S_co, kind: MessageKind, options: Options
    ) -> None:
        super().__init__(service, kind, options)
        self._file = file

    def __next__(self) -> Reading[Any]:
        for event in self._events:
            if event is not None:
                return event
            self._scanner.feed(self._file.read(PIECE) or b"")
        raise StopIteration


class MessageStreams(Generic[S]):
    """Reads the messages of the services of one regulation record by record."""

    def __init__(self, services: type[S]) -> None:
        self._services = services

    def stream_message(
        self,
        file: BinaryIO,
        service: str,
        *,
        kind: str = MessageKind.REQUEST,
        mode: Mode = Mode.STRICT,
        edition: str | None = None,
        max_findings: int = MAX_FINDINGS,
        max_bytes: int = MAX_BYTES,
        max_levels: int = MAX_LEVELS,
        max_items: int = MAX_ITEMS,
        catalogs: Catalogs | None = None,
    ) -> MessageStream[S]:
        """Read a message of a service from a binary file, record by record.

        Nothing is read before the first record is asked for. `max_findings`, `max_bytes`
        and `max_items` are those of one record, and of the rest. Nothing that is wrong with
        the data is ever raised; `ValueError` if an argument is no service, kind, mode or
        edition, or a limit makes no sense. What the file itself raises goes through.
        """
        options = self._services.__regulation__.options(
            mode, edition, max_findings, max_bytes, max_levels, max_items, catalogs
        )
        return MessageStream(
            file, self._services.called(service), MessageKind(kind), options
        )
