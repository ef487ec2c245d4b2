"""The messages that documents and pages show of a service: those that people wrote, and made ones where nobody did.

Only messages without a finding are shown. Answers that any service may give, such as refusals, stand with their envelope.
"""

from __future__ import annotations

from collections.abc import Iterator

from goitin.model import Label, MessageExample, Service, Spec
from goitin.model.value import value
from goitin.samples import presentable
from goitin.samples.messages import judge
from goitin.validator import Finding
from goitin.wire.json_codec import JSON

_MADE = {
    "request": Label("Yêu cầu đúng", "A valid request"),
    "response": Label("Phản hồi đúng", "A valid response"),
}


@value
class Shown:
    """A message that is shown, in canonical JSON; `envelope` is the id of the envelope whose example it is, None for the service's own."""

    id: str
    label: Label
    data: bytes
    is_refusal: bool = False
    envelope: str | None = None


def shown(spec: Spec, service: Service, kind: str) -> list[Shown]:
    """Give the messages to show.

    Args:
        spec: The specification.
        service: The service.
        kind: `request` or `response`.

    Returns:
        What people wrote for the service, or one made; behind it what they wrote for its envelope. Empty where nothing could be made.

    """
    own = [_shown(item) for item in service.examples if item.kind == kind and _is_sound(spec, service, item)]
    shared = [
        _shown(item, envelope.id)
        for envelope in spec.envelopes
        if envelope.message_kind == kind and envelope.id == _envelope(spec, service, kind)
        for item in envelope.examples
        if _is_sound(spec, service, item)
    ]
    good = [item for item in own if not item.is_refusal]
    if not good and service.result is None:
        good = [item for item in shared if not item.is_refusal]
    if not good:
        made = presentable.message(spec, service, kind)
        good = [] if made is None else [Shown(f"made_{kind}", _MADE[kind], made)]
    return good + [item for item in own + shared if item.is_refusal]


def faults(spec: Spec) -> Iterator[tuple[MessageExample, Finding]]:
    """Examples in which something is found, each with the first of it; an envelope's is tried with the services that have it."""
    for service in spec.services():
        for item in service.examples:
            for finding in _findings(spec, service, item)[:1]:
                yield item, finding
    for envelope in spec.envelopes:
        users = [one for one in spec.services() if _envelope(spec, one, envelope.message_kind) == envelope.id]
        for item in envelope.examples if users else ():
            for finding in _findings(spec, users[0], item)[:1]:
                yield item, finding


def _shown(item: MessageExample, envelope: str | None = None) -> Shown:
    data = JSON.write(JSON.parse(item.text.encode()))
    return Shown(item.id, item.label, data, item.is_refusal, envelope)


def _is_sound(spec: Spec, service: Service, item: MessageExample) -> bool:
    return not _findings(spec, service, item)


def _findings(spec: Spec, service: Service, item: MessageExample) -> tuple[Finding, ...]:
    """What is found in an example; a record that may be the whole answer is one, too."""
    data = item.text.encode()
    verdict = judge(spec).message(data, service=service.id, kind=item.kind)
    if verdict.findings and item.kind == "response" and service.instead is not None:
        return judge(spec).record(service.instead, data).findings
    return verdict.findings


def _envelope(spec: Spec, service: Service, kind: str) -> str | None:
    return spec.record(service.request if kind == "request" else service.empty_response).envelope
