"""The way to a first call as programs: what each call sends, what goes from its answer to the calls behind it, what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from goitin.model import Field, Service, Spec
from goitin.samples.messages import judge
from goitin.targets.docs.snippets.values import RecordValue, made, with_variable

SESSION = "session"
"""What programs call the token that one call gives and the others carry."""
_OUTCOME = ("error", "message")


@dataclass(frozen=True, slots=True)
class FirstCall:
    """One call: its number, counted from 1, and the message that is sent.

    Attributes:
        outcome: Fields of the answer that say how it went.
        sessions: The field of the answer with the token, alone; nothing where it has none.

    """

    number: int
    service: Service
    request: RecordValue
    outcome: tuple[Field, ...]
    sessions: tuple[Field, ...]


def calls(spec: Spec, message: Callable[[Service], bytes]) -> Iterator[FirstCall]:
    """The calls of a specification's way to a first one; `message` gives an example of a service's request."""
    known = {service.id: service for service in spec.services()}
    has_session = False
    for number, step in enumerate(spec.start.steps if spec.start else (), 1):
        service = known[step.service]
        verdict = judge(spec).message(message(service), service=service.id, kind="request")
        if not isinstance(verdict.value, dict):
            raise TypeError(service.id)
        request = made(spec, spec.record(service.request), verdict.value)
        token = request.record.field_with_role("session")
        if token is not None and has_session:
            request = with_variable(request, token, SESSION)
        answer = spec.record(service.response)
        outcome = tuple(field for part in _OUTCOME if (field := answer.field_with_role(part)))
        given = answer.field_with_role("session")
        yield FirstCall(number, service, request, outcome, (given,) if given and not has_session else ())
        has_session |= given is not None
