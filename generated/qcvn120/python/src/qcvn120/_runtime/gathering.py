"""The records of a list as they are read: their values, and what to judge again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from . import fast
from .findings import CLEAN, ERROR, Reading, Readings
from .judge import BAD, Judge
from .table import Table
from .tree import Node, Spot

if TYPE_CHECKING:
    from .messages import Subject

Take: TypeAlias = Callable[[Node, Judge, Spot], Any]
"""Reads one record: gives its value or `BAD`, and its findings to the judge."""


class Gathering:
    """Reads records one by one and keeps of each its value, and its node if need be.

    `spot` is that of their list, or of a record that stands alone (`is_list`).
    """

    def __init__(
        self, judge: Judge, take: Take, spot: Spot, *, is_list: bool = True
    ) -> None:
        self._judge, self._take = judge, take
        self._again = _Again(judge.alone(), take, spot, is_list)
        self._values: list[Any] = []
        self._nodes: list[Any] = []
        self._is_clean = True

    def take(self, node: Node) -> Any:
        """Read the next record."""
        judge = self._judge
        errors, warnings = judge.errors, judge.warnings
        value = self._take(node, judge, self._again.spot(len(self._values)))
        if judge.errors != errors or judge.warnings != warnings:
            self._is_clean = False
        else:
            node = CLEAN  # type: ignore[assignment]
        self._nodes.append(node)
        self._values.append(value if judge.errors == errors else None)
        return value

    def readings(self) -> Readings[Any]:
        """All that was read."""
        nodes = None if self._is_clean else self._nodes
        return Readings(self._values, nodes, self._again.reading)


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
    table: Table, node: Node, judge: Judge, spot: Spot, subject: Subject | None = None
) -> Any:
    """Read one record; `subject` is what sentences call it if it is none."""
    if type(node) is not dict:
        judge.add(spot, "type", ERROR, subject or table.about.id)
        return BAD
    lacks = table.lacks(node, judge)
    if lacks and judge.is_full:
        judge.add(spot, "required", ERROR)  # which is only counted
        return BAD
    if not (lacks or judge.may_combine):
        value = fast.of_node(table.model, node, judge.edition)
        if value is not None:
            return value
    return table.read(node, judge, spot)
