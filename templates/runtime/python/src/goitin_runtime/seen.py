"""What rules see of an object: of a record that was made, or of one that is being read, with or without errors in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from .expressions import Members, Unreadable
from .kinds.base import Kind
from .state import ReadState
from .tree import Node


class Field(Protocol):
    """What it asks of a field."""

    name: str
    kind: Kind


class Table(Protocol):
    """What it asks of the table of a record."""

    by_wire: Mapping[str, Any]
    fields: Sequence[Any]

    def child(self, field: Any, node: dict[str, Node], state: ReadState) -> Node:
        """What stands for a field in an object."""

    def is_there(self, field: Any, node: dict[str, Node], state: ReadState) -> bool:
        """Whether that is something."""

    def value_of(self, name: str, node: Node, state: ReadState) -> Any:
        """The value of one field of an object."""


class Seen:
    """The values of a record's fields by the names of their attributes, and what they were read from, if they were."""

    __slots__ = ("_fields", "_node", "_state", "_table", "_values")

    def __init__(
        self,
        table: Table,
        values: Mapping[str, Any],
        node: dict[str, Node] | None = None,
        state: ReadState | None = None,
    ) -> None:
        self._table, self._values = table, values
        self._node, self._state = node, state
        self._fields = table.by_wire

    def has(self, wire: str) -> bool:
        """Whether the record has a field with this key."""
        return wire in self._fields

    def operand(self, wire: str) -> Any:
        """The value as a number or text; None if there is none, `Unreadable` if it is wrong."""
        field = self._fields[wire]
        value = self._values.get(field.name)
        if value is not None:
            return field.kind.operand(value)
        self._refuse_wrong(field)
        return None

    def is_there(self, wire: str) -> bool:
        """Whether it has a value, or items; `Unreadable` where what stands there is wrong."""
        field = self._fields[wire]
        if self._values.get(field.name) is not None:
            return True
        if self._nodes(field) is not None:
            return True
        self._refuse_wrong(field)
        return False

    def items(self, wire: str) -> Sequence[Any]:
        """What stands in a list or record; `Unreadable` where one of them is wrong."""
        found = [item for _, item in self._items(wire)]
        if any(item is None for item in found):
            raise Unreadable
        return found

    def rows(self, wire: str) -> Iterator[tuple[int, Members]]:
        """The records of a list that are records, whatever is wrong in them, with their places."""
        try:
            for index, item in self._items(wire):
                if item is not None:
                    yield index, item
        except Unreadable:
            return

    def _items(self, wire: str) -> Iterator[tuple[int, Any]]:
        """Each item, None for one that is wrong."""
        field = self._fields[wire]
        value = self._values.get(field.name)
        if value is not None:
            values = value if field.kind.is_list else (value,)
            for index, one in enumerate(values):
                yield index, field.kind.seen(one)
            return
        nodes = self._nodes(field)
        if nodes is None:
            self._refuse_wrong(field)
            return
        assert self._state is not None
        for index, node in enumerate(nodes):
            yield index, field.kind.seen_in(node, self._state)

    def _nodes(self, field: Field) -> Sequence[Node] | None:
        """The items of a list, or the one record, that is being read; None where there is none."""
        if self._node is None or self._state is None:
            return None
        child = self._table.child(field, self._node, self._state)
        if type(child) is list:
            return child if field.kind.is_list else None
        if type(child) is not dict or not field.kind.holds_records:
            return None
        return (child,) if not field.kind.is_list or self._state.tolerant else None

    def _refuse_wrong(self, field: Field) -> None:
        """Raise where something stands there that is no value."""
        if self._node is not None and self._state is not None:
            if self._table.is_there(field, self._node, self._state):
                raise Unreadable


class Lazily(Mapping[str, Any]):
    """The values of an object's fields, each read when it is asked for, nothing reported."""

    def __init__(self, table: Table, node: dict[str, Node], state: ReadState) -> None:
        self._table, self._node, self._state = table, node, state
        self._found: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._found:
            self._found[name] = self._table.value_of(name, self._node, self._state)
        return self._found[name]

    def __iter__(self) -> Iterator[str]:
        return iter(field.name for field in self._table.fields)

    def __len__(self) -> int:
        return len(self._table.fields)


def being_read(table: Table, node: dict[str, Node], state: ReadState) -> Seen:
    """What rules see of an object in a document, errors in it or not."""
    muted = state if state.limit == 0 else state.muted()
    return Seen(table, Lazily(table, node, muted), node, muted)


def of_value(value: Any, table: Table) -> Seen:
    """What rules see of a record."""
    return Seen(table, value.__dict__)
