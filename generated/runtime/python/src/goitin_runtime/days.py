"""The day of a record: it chooses the edition, and which codes hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from .contract import Entry, constraint
from .findings import Severity
from .kinds.base import Kind
from .record_info import RecordInfo
from .sentences import Told
from .state import ReadState
from .tree import Node, Pointer

_DIGITS = 1_000_000
"""What the digits of the hours take in `yyyyMMddHHmmss`."""


class Field(Protocol):
    """What is asked of a field."""

    @property
    def name(self) -> str:
        """The name of its attribute."""

    @property
    def wire(self) -> str:
        """Its key."""

    @property
    def kind(self) -> Kind:
        """How its values are read."""


class Table(Protocol):
    """What is asked of the table of a record."""

    @property
    def info(self) -> RecordInfo:
        """Which record it is."""

    def key_in(self, field: Any, node: dict[str, Node], state: ReadState) -> str | None:
        """The key under which a field stands in an object."""

    def value_of(self, name: str, node: Node, state: ReadState) -> Any:
        """The value of one field of an object."""


@dataclass(frozen=True, slots=True)
class EditionBy:
    """The field whose day chooses the edition, and what its absence weighs."""

    field: Field
    severity: Severity

    @classmethod
    def of(cls, entry: Entry, by_wire: Mapping[str, Any]) -> EditionBy:
        """That of an entry of the contract."""
        asked = constraint(entry, "field")
        return cls(by_wire[asked["field"]], Severity(asked["severity"]))

    def edition(
        self, table: Table, node: dict[str, Node], state: ReadState, pointer: Pointer
    ) -> int:
        """The edition of an object's own day; a finding where there is none."""
        value = table.value_of(self.field.name, node, state.muted())
        key = table.key_in(self.field, node, state) or self.field.wire
        return self.chosen(table.info, value, state, (pointer, key))

    def chosen(
        self, info: RecordInfo, value: Any, state: ReadState, pointer: Pointer
    ) -> int:
        """The edition of a day; a finding where there is none."""
        regulation = info.regulation
        day = day_of(self.field.kind, value)
        found = None if day is None else regulation.edition_on(day)
        if found is not None:
            return found
        place = regulation.newest if day is None else 0
        key = "edition" if day is None else "edition early"
        told = Told(key, {"edition": regulation.editions[place]})
        state.add(pointer, "edition", self.severity, told, self.field.kind)
        return place


def day_of(kind: Kind, value: Any) -> str | None:
    """The day of a value, as digits; None where there is no value."""
    return None if value is None else f"{kind.operand(value) // _DIGITS:08d}"
