"""What a vector asks: bytes, and what they are to be read as. Documents are put together here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goitin.wire.json_codec import JSON
from goitin.wire.tree import Tree

OWN = "own"
"""Neither an edition nor a day is given."""


@dataclass(frozen=True, slots=True)
class VectorInput:
    """Bytes to read: as a record, as a list of them, or (`record` None) as a message.

    `service` and `kind` are what the caller of a message says, None where nothing. `limits` are those the caller sets:
    "max_findings", "max_bytes", "max_levels", "max_items". `by` is the day that the caller gives in place of an edition, or
    `OWN`: neither, so the record's own day chooses; None: each edition in turn. `also` is an edition asked for beside the verdict.
    """

    name: str
    data: bytes
    record: str | None = None
    is_list: bool = False
    service: str | None = None
    kind: str | None = None
    limits: tuple[tuple[str, int], ...] = ()
    by: str | None = None
    also: str | None = None


def document(value: Tree | bytes) -> bytes:
    """The bytes of a value; what is bytes already stays so."""
    return value if isinstance(value, bytes) else JSON.write(value)


def renamed(members: Mapping[str, Tree], wire: str, other: str, value: Tree) -> dict[str, Tree]:
    """The members with another key, and value, at the place of one; behind them where it is missing."""
    if wire not in members:
        return {**members, other: value}
    return {
        (other if key == wire else key): (value if key == wire else found) for key, found in members.items()
    }


def without(members: Mapping[str, Tree], *wires: str) -> dict[str, Tree]:
    """The members but these."""
    return {key: value for key, value in members.items() if key not in wires}
