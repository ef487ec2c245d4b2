"""Which records a record refers to; they get imported on first use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .table import Table, class_named

if TYPE_CHECKING:
    from .packet import Packet


def referred(model: type[Packet]) -> Iterator[type[Packet]]:
    """The classes of the records that a class refers to."""
    table = Table.of(model)
    for field in table.fields:
        kind: Any = getattr(field.kind, "item", field.kind)
        name = getattr(kind, "name", None)
        if name is not None:
            yield class_named(table.about.package, name)


def reachable(model: type[Packet]) -> Iterator[type[Packet]]:
    """Those, the ones they refer to, and so on, each once."""
    found = dict.fromkeys(referred(model))
    waiting = list(found)
    while waiting:
        other = waiting.pop()
        yield other
        for another in referred(other):
            if another not in found:
                found[another] = None
                waiting.append(another)
