"""The state of one reading: in which mode and edition, what was found so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Protocol, TypeAlias

from pydantic import BaseModel

from .catalog import NONE, NOTHING, Catalogs
from .document import Document
from .findings import ERROR, WARNING, Finding, Mode, Sentence, Severity, Subject
from .options import MAX_FINDINGS
from .raw import RawJson
from .readings import Reading, Readings
from .tree import Node, Pointer, pointer_text

Attempt: TypeAlias = tuple[Any, Mapping[str, Any]]
"""What the fast pass made of an object: its record if it is clean, else None, and the
values of its clean fields by name; the others are None, `INVALID` or missing.
"""
Attempted: TypeAlias = Callable[[type[BaseModel], Node, Pointer], Attempt]


class _Invalid(tuple[()]):
    """What reading gives where no value can be had; false, as every absent value is."""

    __slots__ = ()


INVALID: Final = _Invalid()


class Records(Protocol):
    """The records of a message, as they are read."""

    def readings(self) -> Readings[Any]:
        """All that was read."""


class Payload(Protocol):
    """Reads the records in the payload of a message, each as a reading of its own."""

    @property
    def kind(self) -> Subject:
        """The kind of the field that holds them."""

    def read(
        self,
        table: Any,
        take: Callable[[Node, ReadState, Pointer], Any],
        nodes: list[Node],
        state: ReadState,
        pointer: Pointer,
        *,
        is_list: bool,
        then: Callable[[Node, int], None] | None,
    ) -> Sequence[Any]:
        """Read all of them by their table; gives their values, None where there is none."""

    def record(
        self,
        table: Any,
        node: Node,
        state: ReadState,
        pointer: Pointer,
        subject: Any,
    ) -> Any:
        """Read one; `subject` is what sentences call it if it is none."""


def _not_tried(model: type[BaseModel], node: Node, pointer: Pointer) -> Attempt:
    return None, {}


class ReadState:
    """Collects the findings of one reading.

    Keeps as many errors as are wanted, and as many warnings, and counts them all: where
    there are too many, errors go first.
    """

    __slots__ = (
        "_document",
        "attempted",
        "basis",
        "catalogs",
        "edition",
        "errors",
        "found",
        "is_rest",
        "limit",
        "may_be_odd",
        "payload",
        "prefix",
        "records",
        "root",
        "tolerant",
        "warnings",
    )

    def __init__(
        self,
        document: Document,
        mode: Mode,
        edition: int,
        limit: int = MAX_FINDINGS,
        prefix: str = "",
        catalogs: Catalogs = NONE,
    ) -> None:
        self._document = document
        self.root = document.root
        self.may_be_odd = document.may_be_odd
        self.tolerant = mode is Mode.TOLERANT
        self.edition = edition
        self.limit = limit
        self.attempted: Attempted = _not_tried
        self.errors = self.warnings = 0
        self.found: list[tuple[Pointer, str, Severity, Sentence, Subject | None]] = []
        self.catalogs = catalogs
        self.basis = NOTHING
        self.prefix = prefix  # where the document stands in the one it was cut out of
        self.payload: Payload | None = None  # of a message
        # Whether records were cut out of it and read before: what is found in those that
        # stand elsewhere is theirs alone, then.
        self.is_rest = False
        self.records: Records | None = None

    def muted(self) -> ReadState:
        """The same reading once more, whose findings nobody sees."""
        return ReadState(
            self._document, self.mode, self.edition, limit=0, catalogs=self.catalogs
        )

    def alone(self) -> ReadState:
        """One for a part of the same document, which counts for itself."""
        part = Document(None, may_be_odd=self.may_be_odd)
        return ReadState(
            part, self.mode, self.edition, self.limit, self.prefix, self.catalogs
        )

    def apart(self) -> ReadState:
        """One for the same document, which counts for itself."""
        made = ReadState(
            self._document,
            self.mode,
            self.edition,
            self.limit,
            self.prefix,
            self.catalogs,
        )
        made.attempted = self.attempted
        return made

    @property
    def mode(self) -> Mode:
        """The mode of the reading."""
        return Mode.TOLERANT if self.tolerant else Mode.STRICT

    @property
    def truncated(self) -> bool:
        """Whether more was found than is kept."""
        return self.errors + self.warnings > self.limit

    def add(
        self,
        pointer: Pointer,
        rule: str,
        severity: Severity,
        told: Sentence,
        subject: Subject | None = None,
    ) -> None:
        """Keep one finding, with what it says and what it is about."""
        if severity is ERROR:
            self.errors = count = self.errors + 1
        else:
            self.warnings = count = self.warnings + 1
        if count <= self.limit:
            self.found.append((pointer, rule, severity, told, subject))

    def raw(self, pointer: Pointer, node: Node) -> RawJson:
        """The JSON at a pointer as it was sent."""
        return RawJson.kept(self._document.raw(pointer, node))

    def bare(self) -> Document:
        """The document without its tree."""
        return self._document.bare()

    def findings(self) -> tuple[Finding, ...]:
        """What was found and is kept, in order of the document."""
        made = []
        room = self.limit - min(self.errors, self.limit)  # for warnings
        for pointer, rule, severity, told, subject in self.found:
            if severity is WARNING:
                room -= 1
                if room < 0:
                    continue
            path = self.prefix + pointer_text(pointer)
            made.append(Finding.deferred(path, rule, severity, told, subject))
        return tuple(made)

    def reading(
        self, value: Any, index: int | None = None, json: RawJson | None = None
    ) -> Reading[Any]:
        """The reading of a record with that value; `INVALID` or an error gives it none.

        `index` and `json` are those of a record of a list.
        """
        is_valid = not self.errors
        return Reading(
            value if is_valid and value is not INVALID else None,
            self.findings() if self.found else (),
            is_valid,
            self.truncated,
            index,
            None if is_valid else json,
            self.basis,
        )
