"""Examples for the page on which a packet is checked: valid messages, a wrong one, and one that breaks off; the same at every run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from goitin.model import Label, Service, Spec
from goitin.samples.messages import MessageGenerator, PacketError
from goitin.targets.docs.json_layout import text
from goitin.wire.json_codec import JSON

_TRIED = 8  # wrong messages, of which the shortest with so many kinds of findings is shown
_KINDS = 2


def examples(spec: Spec) -> Iterator[dict[str, Any]]:
    """Messages of the first service that has enough examples; none where there is no such service."""
    for service in spec.services():
        if service.wire is None or service.data is None:
            continue
        try:
            made = list(_of(spec, service))
        except PacketError:
            continue
        yield from made
        return


def _of(spec: Spec, service: Service) -> Iterator[dict[str, Any]]:
    requests = MessageGenerator(spec, service, "request", 0)
    valid = text(JSON.parse(requests.valid()))
    yield _example(service, Label("yêu cầu đúng", "a valid request"), valid)
    wrong = [requests.invalid() for _ in range(_TRIED)]
    worst, _ = max(wrong, key=lambda one: (min(len({each.rule for each in one[1]}), _KINDS), -len(one[0])))
    yield _example(service, Label("yêu cầu sai", "a wrong request"), text(JSON.parse(worst)))
    response = MessageGenerator(spec, service, "response", 0).valid()
    yield _example(service, Label("phản hồi đúng", "a valid response"), text(JSON.parse(response)))
    yield _example(service, Label("JSON hỏng", "broken JSON"), valid[: valid.rindex("}")] + "\n")


def _example(service: Service, label: Label, shown: str) -> dict[str, Any]:
    return {**label.by_language, "service": service.id, "text": shown}
