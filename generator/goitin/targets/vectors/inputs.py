"""What a vector asks: bytes, and what they are to be read as. Documents are put together here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring as quote

from goitin.samples.records import as_object


@dataclass(frozen=True, slots=True)
class Input:
    """Bytes to read: as a record, as a list of them, or (`record` None) as a message.

    `service` and `kind` are what the caller of a message says, None where nothing. `limits` are those the caller sets:
    "max_findings", "max_bytes", "max_levels", "max_items".
    """

    name: str
    data: bytes
    record: str | None = None
    is_list: bool = False
    service: str | None = None
    kind: str | None = None
    limits: tuple[tuple[str, int], ...] = ()


def document(members: Mapping[str, str]) -> bytes:
    """The bytes of an object of members that are JSON already."""
    return as_object(members).encode()


def renamed(members: Mapping[str, str], wire: str, other: str, value: str) -> dict[str, str]:
    """The members with another key, and value, at the place of one; behind them where it is missing."""
    if wire not in members:
        return {**members, other: value}
    return {
        (other if key == wire else key): (value if key == wire else found) for key, found in members.items()
    }


def without(members: Mapping[str, str], *wires: str) -> dict[str, str]:
    """The members but these."""
    return {key: value for key, value in members.items() if key not in wires}


def listed(*items: str) -> str:
    """A JSON list."""
    return f"[{','.join(items)}]"


def text(value: str) -> str:
    """A JSON text, written canonically."""
    return quote(value)
