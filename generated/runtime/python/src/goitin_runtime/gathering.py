"""The records of a list as they are read: their values, and what to judge again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import repeat
from typing import Any, TypeAlias

from . import fast
from .catalog import Basis
from .findings import ERROR
from .kinds.base import Kind
from .raw import RawJson
from .readings import CLEAN, Reading, Readings
from .sentences import Told, form, met
from .state import INVALID, Attempt, ReadState
from .table import Table
from .tree import Node, Pointer

Take: TypeAlias = Callable[[Node, ReadState, Pointer], Any]
"""Reads one record: gives its value or `INVALID`, and its findings to the state."""


class Gathering:
    """Reads records one by one and keeps of each its value, and its node if need be.

    `pointer` is that of their list, or of a record that stands alone (`is_list`).
    """

    def __init__(
        self,
        state: ReadState,
        table: Table,
        take: Take,
        pointer: Pointer,
        *,
        is_list: bool = True,
    ) -> None:
        self._state, self._table, self._take = state, table, take
        self._basis = table.basis(state.catalogs)
        self._again = _Again(state, take, pointer, is_list, self._basis)
        # Lists are begun where there is something to keep: what was refused all through
        # is the list as it came.
        self._values: list[Any] | None = None
        self._nodes: list[Any] | None = None
        self._count = 0
        self._is_clean = True

    def take(self, node: Node, before: Sequence[Node] = ()) -> Any:
        """Read the next record; those before it are at hand in their list."""
        state = self._state.apart() if self._state.is_rest else self._state
        errors, warnings = state.errors, state.warnings
        value = self._take(node, state, self._again.pointer(self._count))
        is_clean = state.errors == errors and state.warnings == warnings
        kept = value if state.errors == errors else None
        if self._values is not None:
            self._values.append(kept)
        elif kept is not None:
            self._values = [None] * self._count + [kept]
        if self._nodes is not None:
            self._nodes.append(CLEAN if is_clean else node)
        elif is_clean:
            self._nodes = [*before[: self._count], CLEAN]
        self._is_clean &= is_clean
        self._count += 1
        return value

    def take_all(
        self, nodes: list[Node], then: Callable[[Node, int], None] | None = None
    ) -> Sequence[Any]:
        """Read all records of a list; gives their values, None where there is none.

        `then` is told each. Where no finding would be kept any more, what cannot be a
        record is only counted: a list of a million such costs little.
        """
        state, musts = self._state, self._table.musts(self._state)
        least, limit = len(musts), state.limit
        for index, node in enumerate(nodes):
            if state.errors >= limit and (
                type(node) is not dict or len(node) < least or not node.keys() >= musts
            ):
                state.errors += 1
                if self._values is not None:
                    self._values.append(None)
                if self._nodes is not None:
                    self._nodes.append(node)
                self._count += 1
                self._is_clean = False
                continue
            self.take(node, nodes)
            if then is not None:
                then(node, index)
        if self._nodes is None:
            self._nodes = nodes
        return self._values or _Nothing(self._count)

    def readings(self) -> Readings[Any]:
        """All that was read."""
        values = self._values or _Nothing(self._count)
        is_list = self._again.is_list
        if self._is_clean:
            return Readings(values, None, None, is_list=is_list, basis=self._basis)
        return Readings(
            values,
            self._nodes,
            self._again.reading,
            is_list=is_list,
            basis=self._basis,
        )


class Payload:
    """The payload of a message: its records are kept by the state of the reading."""

    __slots__ = ("kind",)

    def __init__(self, kind: Kind) -> None:
        self.kind = kind

    def read(
        self,
        table: Table,
        take: Take,
        nodes: list[Node],
        state: ReadState,
        pointer: Pointer,
        *,
        is_list: bool,
        then: Callable[[Node, int], None] | None,
    ) -> Sequence[Any]:
        """Read all records, each a reading of its own; gives their values."""
        gathered = Gathering(state, table, take, pointer, is_list=is_list)
        state.records = gathered
        return gathered.take_all(nodes, then)

    def record(
        self,
        table: Table,
        node: Node,
        state: ReadState,
        pointer: Pointer,
        subject: Kind | None,
    ) -> Any:
        """Read one record."""
        return record(table, node, state, pointer, subject)


class _Nothing(Sequence[None]):
    """So many times None."""

    __slots__ = ("_count",)

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, at: Any) -> Any:
        return None

    def __iter__(self) -> Iterator[None]:
        return repeat(None, self._count)


class _Again:
    """Judges a record again, for itself; of the document only its text is kept."""

    __slots__ = ("_basis", "_document", "_part", "_pointer", "_take", "is_list")

    def __init__(
        self,
        state: ReadState,
        take: Take,
        pointer: Pointer,
        is_list: bool,
        basis: Basis,
    ) -> None:
        self._basis = basis
        self._part, self._document, self._take = state.alone(), state.bare(), take
        self._pointer, self.is_list = pointer, is_list

    def pointer(self, index: int) -> Pointer:
        """The pointer of a record."""
        return (self._pointer, index) if self.is_list else self._pointer

    def reading(self, index: int, node: Node, value: Any) -> Reading[Any]:
        """The reading of a record of which the value is known."""
        state = self._part.alone()
        state.basis = self._basis
        pointer = self.pointer(index)
        self._take(node, state, pointer)
        if not self.is_list:
            return state.reading(value)
        is_kept = state.errors > 0
        json = RawJson.kept(self._document.raw(pointer, node)) if is_kept else None
        return state.reading(value, index, json)


def record(
    table: Table,
    node: Node,
    state: ReadState,
    pointer: Pointer,
    subject: Kind | None = None,
    attempt: Attempt | None = None,
) -> Any:
    """Read one record; `subject` is what sentences call it if it is none.

    `attempt` is what the fast pass made of it, if somebody asked that already.
    """
    if type(node) is not dict:
        asked = subject.asked if subject else form("record", table.info.id)
        told = Told("type", {"expected": asked, "met": met(node)})
        state.add(pointer, "type", ERROR, told, subject)
        return INVALID
    if attempt is None and not state.may_be_odd and node.keys() >= table.musts(state):
        attempt = fast.of_node(
            table.model, node, state.edition, state.catalogs
        )
        if attempt[0] is not None:
            return attempt[0]
    return table.read(node, state, pointer, attempt)
