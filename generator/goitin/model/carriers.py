"""Which messages are their envelope and nothing else, but for the type of the payload: one class serves them all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from goitin.model.specification import Envelope, Field, Record, Service, Spec
from goitin.model.types import Json
from goitin.model.value import value


@value
class Carriers:
    """Whose class each message has.

    `by_message` has the envelope of each message that shares the class of its envelope, by the message's id and in
    the order of the records; `envelopes` are those with a class, `records` those that have a class of their own.
    """

    by_message: Mapping[str, Envelope]
    envelopes: Sequence[Envelope]
    records: Sequence[Record]

    def of(self, id: str) -> Envelope | None:
        """The envelope whose class a record has; None where it has a class of its own."""
        return self.by_message.get(id)

    def messages(self, envelope: Envelope) -> list[str]:
        """The ids of the messages that share the class of an envelope."""
        return [id for id, one in self.by_message.items() if one is envelope]

    def payload(self, message: Record) -> Field | None:
        """The field of such a message that is its envelope's payload; None where it has none."""
        payload = self.by_message[message.id].payload
        return message.field_with_role(payload.role or "") if payload else None


@lru_cache(maxsize=2)
def carriers(spec: Spec) -> Carriers:
    """Find the messages that differ from their envelope in the payload's type and the service's name alone.

    A request is among them only if it says which service it calls: by a name on the wire that no other request has.

    Args:
        spec: The specification.

    """
    envelopes = {one.id: one for one in spec.envelopes}
    messages = [one for one in spec.records if one.envelope in envelopes]
    calls = Counter(_called(one) for one in messages)
    found = {
        one.id: envelope
        for one in messages
        if (one.message_kind == "response" or (_called(one) and calls[_called(one)] == 1))
        and _is_carried(one, envelope := envelopes[one.envelope or ""])
    }
    used = {one.id for one in found.values()}
    return Carriers(
        found,
        [one for one in spec.envelopes if one.id in used],
        [one for one in spec.records if one.id not in found],
    )


def way_to(spec: Spec, id: str) -> tuple[Service, int] | None:
    """The first service that has a message, and which of its messages that is; None of a record with a class of its own."""
    if carriers(spec).of(id) is None:
        return None
    ways = ((one, one.messages.index(id)) for one in spec.services() if id in one.messages)
    return next(ways, None)


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
