"""The records of a list as they are read: their values, and what to judge again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import repeat
from typing import TYPE_CHECKING, Any, TypeAlias

from . import fast
from .findings import CLEAN, ERROR, Reading, Readings
from .judge import BAD, Judge
from .messages import Told, form, met
from .table import Table
from .tree import Node, Spot

if TYPE_CHECKING:
    from .kinds import Nested

Take: TypeAlias = Callable[[Node, Judge, Spot], Any]
"""Reads one record: gives its value or `BAD`, and its findings to the judge."""


class Gathering:
    """Reads records one by one and keeps of each its value, and its node if need be.

    `spot` is that of their list, or of a record that stands alone (`is_list`).
    """

    def __init__(
        self,
        judge: Judge,
        table: Table,
        take: Take,
        spot: Spot,
        *,
        is_list: bool = True,
    ) -> None:
        self._judge, self._table, self._take = judge, table, take
        self._again = _Again(judge.alone(), take, spot, is_list)
        # Lists are begun where there is something to keep: what was refused all through
        # is the list as it came.
        self._values: list[Any] | None = None
        self._nodes: list[Any] | None = None
        self._count = 0
        self._is_clean = True

    def take(self, node: Node, before: Sequence[Node] = ()) -> Any:
        """Read the next record; those before it are at hand in their list."""
        judge = self._judge.apart() if self._judge.is_rest else self._judge
        errors, warnings = judge.errors, judge.warnings
        value = self._take(node, judge, self._again.spot(self._count))
        is_clean = judge.errors == errors and judge.warnings == warnings
        kept = value if judge.errors == errors else None
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
        judge, musts = self._judge, self._table.musts(self._judge)
        least, limit = len(musts), judge.limit
        for index, node in enumerate(nodes):
            if judge.errors >= limit and (
                type(node) is not dict or len(node) < least or not node.keys() >= musts
            ):
                judge.errors += 1
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
        nodes = None if self._is_clean else self._nodes
        return Readings(values, nodes, self._again.reading)


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
    """Judges a record again, for itself; of the document nothing else is kept."""

    __slots__ = ("_is_list", "_part", "_spot", "_take")

    def __init__(self, part: Judge, take: Take, spot: Spot, is_list: bool) -> None:
        self._part, self._take = part, take
        self._spot, self._is_list = spot, is_list

    def spot(self, index: int) -> Spot:
        """The spot of a record."""
        return (self._spot, index) if self._is_list else self._spot

    def reading(self, index: int, node: Node, value: Any) -> Reading[Any]:
        """The reading of a record of which the value is known."""
        judge = self._part.alone()
        self._take(node, judge, self.spot(index))
        return judge.reading(value)


def record(
    table: Table, node: Node, judge: Judge, spot: Spot, subject: Nested | None = None
) -> Any:
    """Read one record; `subject` is what sentences call it if it is none."""
    if type(node) is not dict:
        asked = subject.asked if subject else form("record", table.about.id)
        told = Told("type", {"expected": asked, "met": met(node)})
        judge.add(spot, "type", ERROR, told, subject)
        return BAD
    if not judge.may_be_odd and node.keys() >= table.musts(judge):
        value = fast.of_node(table.model, node, judge.edition)
        if value is not None:
            return value
    return table.read(node, judge, spot)
