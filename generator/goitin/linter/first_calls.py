"""A rule about the way to a first call: whoever begins can take every step of it."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.resolver import Resolution


def first_calls(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """A step is a call of the side that begins, and a session that it needs was given by one before."""
    spec = resolved.spec
    known = {service.id: service for service in spec.services()}
    has_session = False
    for step in spec.start.steps if spec.start else ():
        service = known[step.service]
        session = spec.record(service.request).field_with_role("session")
        if service.is_inbound:
            yield (
                step.place,
                msg("{service} is called by the other side.", service=service.id),
                msg("Name services that go to the first party alone."),
            )
        elif session is not None and session.required is not None and not has_session:
            yield (
                step.place,
                msg("No step before {service} gives the session that it needs.", service=service.id),
                msg("Put the service whose answer has the session before it."),
            )
        has_session |= spec.record(service.response).field_with_role("session") is not None
