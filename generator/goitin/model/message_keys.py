"""What tells messages apart, for the tables of services that SDKs carry (specs/law.md, Messages)."""

from __future__ import annotations

from goitin.model import Field, ListOf, Nested, Record, Service, Spec, item_type
from goitin.model.value import value

PARTS = ("service", "session", "error", "message", "result")
"""What tells messages apart."""

ROLES = (*PARTS, "data")
"""What a field of an envelope can be."""


@value
class MessageKey:
    """A key that some message of the specification plays a part with."""

    wire: str
    aliases: tuple[str, ...]


def keys(spec: Spec, part: str) -> tuple[MessageKey, ...]:
    """List the keys that play a part in any message.

    Args:
        spec: The specification.
        part: The part, one of `ROLES`.

    Returns:
        The keys, each once and with its aliases, in order of first use.

    """
    found: dict[str, tuple[str, ...]] = {}
    for record in spec.records:
        field = record.field_with_role(part)
        if field is not None:
            found[field.wire] = tuple(dict.fromkeys((*found.get(field.wire, ()), *field.aliases)))
    return tuple(MessageKey(wire, aliases) for wire, aliases in found.items())


def is_named(spec: Spec, service: Service) -> bool:
    """Tell whether a service's request has a key for the name of the service; a login has none.

    Args:
        spec: The specification that holds the request.
        service: The service.

    """
    return spec.record(service.request).field_with_role("service") is not None


def records_of(kind: object) -> str | None:
    """The id of the record that a payload is made of, one or a list of them; None for any other payload."""
    found = item_type(kind) if kind is not None else None  # type: ignore[arg-type]
    return found.record if isinstance(found, Nested) else None


def listed_records(kind: object) -> str | None:
    """The id of the record that a payload is a list of; None for any other payload."""
    return records_of(kind) if isinstance(kind, ListOf) else None


@value
class Others:
    """The key that says whose message a request is, the name of its own service, and the wire names of all others."""

    field: Field
    name: str
    others: frozenset[str]


def other_services(spec: Spec, record: Record) -> Others | None:
    """Find what tells that a request is another service's.

    Args:
        spec: The specification.
        record: The record that is read.

    Returns:
        The key and the names; None where the record is no request of a service, or has no such key.

    """
    field = record.field_with_role("service") if record.message_kind == "request" else None
    own = next((one for one in spec.services() if one.request == record.id), None)
    if field is None or own is None:
        return None
    wires = {one.wire for one in spec.services() if one.wire is not None and one.wire != own.wire}
    return Others(field, own.wire or own.id, frozenset(wires))
