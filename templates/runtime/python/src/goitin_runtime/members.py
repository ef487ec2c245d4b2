"""The members of a message, and what the fields of its record are in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from .regulation import Key
from .table import Field, Table
from .tree import Node


class Missing:
    """There is no such key."""

    __slots__ = ()


MISSING: Final = Missing()


@dataclass(frozen=True, slots=True)
class Members:
    """The members of an object, looked up as messages are: tolerantly by alias, too."""

    members: Mapping[str, Node]
    tolerant: bool

    def value(self, key: Key) -> Node | Missing:
        """The value of its own key, else of the first alias that is there."""
        wire, *aliases = key
        if wire in self.members:
            return self.members[wire]
        if self.tolerant and aliases:
            for met, node in self.members.items():
                if met in aliases:
                    return node
        return MISSING

    def has(self, keys: Iterable[Key]) -> bool:
        """Whether one of the keys is there, whatever its value."""
        return any(self.value(key) is not MISSING for key in keys)

    def filled(self, keys: Iterable[Key]) -> bool:
        """Whether all of the keys have something in them."""
        return all(self._content(key) is not None for key in keys)

    def first(self, keys: Iterable[Key]) -> Node | Missing:
        """The value of the first key that is there."""
        found = (self.value(key) for key in keys)
        return next((node for node in found if node is not MISSING), MISSING)

    def is_bare(self, keys: Iterable[Key]) -> bool:
        """Whether there is nothing in the result."""
        return all(self._content(key) in (None, [], {}) for key in keys)

    def _content(self, key: Key) -> Node:
        node = self.value(key)
        return None if node is MISSING or node == "" else node  # type: ignore[return-value]


def payload(table: Table) -> Field | None:
    """The field of a message that holds its payload."""
    return table.playing("data") or table.playing("result")


def key_of(field: Field) -> Key:
    """The key of a field, its aliases behind it."""
    return (field.wire, *field.entry.aliases)
