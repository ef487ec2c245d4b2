"""What rules see of an object: of a record, or of what is being read, errors or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from .expressions import UNREADABLE
from .kinds.base import Kind
from .state import ReadState
from .tree import Node


class Field(Protocol):
    """What it asks of a field."""

    @property
    def name(self) -> str:
        """The name of its attribute."""

    @property
    def kind(self) -> Kind:
        """How its values are read."""


class Table(Protocol):
    """What it asks of the table of a record."""

    @property
    def by_wire(self) -> Mapping[str, Field]:
        """The fields by their keys."""

    @property
    def fields(self) -> Sequence[Field]:
        """The fields in order."""

    def child(self, field: Any, node: dict[str, Node], state: ReadState) -> Node:
        """What stands for a field in an object."""

    def is_there(self, field: Any, node: dict[str, Node], state: ReadState) -> bool:
        """Whether that is something."""

    def stands(self, field: Any, node: dict[str, Node], state: ReadState) -> bool:
        """The same, whether it is asked for or not."""

    def value_of(self, name: str, node: Node, state: ReadState) -> Any:
        """The value of one field of an object."""


class Seen:
    """The values of a record's fields, by attribute, and what they were read from."""

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

    def value(self, name: str) -> Any:
        """The value of a field, by its attribute; None if there is none."""
        return self._values.get(name)

    def has(self, wire: str) -> bool:
        """Whether the record has a field with this key."""
        return wire in self._fields

    def is_list(self, wire: str) -> bool:
        """Whether the field with this key holds a list."""
        return self._fields[wire].kind.is_list

    def operand(self, wire: str) -> Any:
        """The value as a number or text; None if there is none, `UNREADABLE` if it is wrong."""
        field = self._fields[wire]
        value = self._values.get(field.name)
        if value is not None:
            return field.kind.operand(value)
        return UNREADABLE if self._is_wrong(field) else None

    def is_there(self, wire: str) -> bool | None:
        """Whether it has a value, or items; None where what stands there is wrong."""
        field = self._fields[wire]
        if self._values.get(field.name) is not None or self._nodes(field) is not None:
            return True
        return None if self._is_wrong(field) else False

    def items(self, wire: str) -> Sequence[Any] | None:
        """What stands in a list or record; None where it cannot be read itself.

        `UNREADABLE` stands for an item that is wrong.
        """
        field = self._fields[wire]
        kind = field.kind
        value = self._values.get(field.name)
        if value is not None:
            return [kind.seen(one) for one in (value if kind.is_list else (value,))]
        nodes, state = self._nodes(field), self._state
        if nodes is None or state is None:
            return None if self._is_wrong(field) else ()
        return [kind.seen_in(node, state) for node in nodes]

    def _nodes(self, field: Field) -> Sequence[Node] | None:
        """The items of a list, or the one record, that is being read; None where there is none."""
        if self._node is None or self._state is None:
            return None
        child = self._table.child(field, self._node, self._state)
        return field.kind.nodes(child, self._state)

    def _is_wrong(self, field: Field) -> bool:
        """Whether something stands there that is no value."""
        if self._node is None or self._state is None:
            return False
        return self._table.is_there(field, self._node, self._state)


class Conditional(Seen):
    """The same for conditions that say what is asked for.

    That a field is asked for makes its `""` no more absent: else one condition would
    wait for another.
    """

    __slots__ = ()

    def _is_wrong(self, field: Field) -> bool:
        if self._node is None or self._state is None:
            return False
        return self._table.stands(field, self._node, self._state)


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


def of_conditions(table: Table, node: dict[str, Node], state: ReadState) -> Conditional:
    """What conditions of fields see of an object in a document."""
    muted = state.muted()
    return Conditional(table, Lazily(table, node, muted), node, muted)


def of_value(value: Any, table: Table) -> Seen:
    """What rules see of a record."""
    return Seen(table, value.__dict__)
