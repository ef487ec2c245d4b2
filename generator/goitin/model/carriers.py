"""Which messages are their envelope and nothing else, but for the type of the payload: one class serves them all."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from goitin.model.specification import Envelope, Field, Record, Spec
from goitin.model.types import Json


def carriers(spec: Spec) -> dict[str, Envelope]:
    """Find the messages that differ from their envelope in the payload's type and the service's name alone.

    Args:
        spec: The specification.

    Returns:
        By the id of each such message its envelope, in the order of the records. A request is among them only
        if it says which service it calls: by a name on the wire that no other request has.

    """
    envelopes = {one.id: one for one in spec.envelopes}
    messages = [one for one in spec.records if one.envelope in envelopes]
    calls = Counter(_called(one) for one in messages)
    return {
        one.id: envelope
        for one in messages
        if (one.message_kind == "response" or (_called(one) and calls[_called(one)] == 1))
        and _is_carried(one, envelope := envelopes[one.envelope or ""])
    }


def _called(message: Record) -> str | None:
    """The name of the service that a message says, None where it says none."""
    field = message.field_with_role("service")
    return field.fixed if field else None


def _is_carried(message: Record, envelope: Envelope) -> bool:
    """Whether the message has the envelope's fields in its order; only the payload may be missing."""
    payload = envelope.payload
    wires = {one.wire for one in message.fields}
    shown = [one for one in envelope.fields if one is not payload or one.wire in wires]
    return not message.rules and [_as_shared(one) for one in message.fields] == [
        _as_shared(one) for one in shown
    ]


def _as_shared(field: Field) -> Field:
    """What all messages of an envelope have in common of a field."""
    if field.role == "service":
        return replace(field, fixed=None)
    if field.role in ("data", "result"):
        return replace(field, type=Json())
    return field
