"""Examples of a service's messages: valid ones, and wrong ones with what is found in them; the same at every run.

Made and judged by `packets`.
"""

from __future__ import annotations

from collections.abc import Mapping

from goitin.model import Label, Service, Spec
from goitin.samples import examples as messages
from goitin.samples.messages import MessageGenerator, PacketError, judge
from goitin.targets.docs.json_layout import lines
from goitin.targets.docs.page import View
from goitin.targets.docs.snippets import snippets
from goitin.validator import Finding
from goitin.wire.json_codec import JSON

_TRIED = 12  # wrong messages, of which the two plainest are shown


def examples(spec: Spec, service: Service) -> list[View]:
    """A valid request and response, and two wrong requests; fewer where the specification gives too few examples."""
    made = []
    for kind, title in (
        ("request", Label("Yêu cầu đúng", "A valid request")),
        ("response", Label("Phản hồi đúng", "A valid response")),
    ):
        data = _shown(spec, service, kind)
        if data is None:
            continue
        languages = _languages(spec, service, kind, data)
        made.append({**_example(f"page-valid-{kind}", title, data, ()), "languages": languages})
    for at, (data, findings) in enumerate(_wrong(spec, service), 1):
        title = Label(f"Yêu cầu sai {at}", f"Wrong request {at}")
        made.append(_example(f"page-wrong-{at}", title, data, findings))
    return made


def _shown(spec: Spec, service: Service, kind: str) -> bytes | None:
    """The first message that documents show; a record in place of the response is none."""
    found = (one.data for one in messages.shown(spec, service, kind))
    sound = (data for data in found if judge(spec).message(data, service=service.id, kind=kind).valid)
    return next(sound, None)


def _languages(spec: Spec, service: Service, kind: str, data: bytes) -> list[dict[str, str]]:
    """The same message made in code."""
    made = snippets(spec, service, kind, data)
    names = ("Python", "Java", "C#", "TypeScript")
    return [{"name": name, "text": text} for name, text in zip(names, made, strict=True)]


def _wrong(spec: Spec, service: Service) -> list[tuple[bytes, tuple[Finding, ...]]]:
    """The two plainest of some wrong requests, wrong in different ways if that can be."""
    packets = MessageGenerator(spec, service, "request", 0)
    try:
        tried = [packets.invalid() for _ in range(_TRIED)]
    except PacketError:
        return []
    tried.sort(key=lambda one: (_is_odd(one[0]), len(one[1]), len(one[0])))
    first = tried[0]
    others = [one for one in tried if one[1][0].rule != first[1][0].rule] or tried[1:]
    return [first, *others[:1]]


def _is_odd(data: bytes) -> bool:
    """Whether there is something in a message that people would take for a slip of the page."""
    return any(char > "\uffff" or not char.isprintable() for char in data.decode())


def _example(anchor: str, title: Label, data: bytes, findings: tuple[Finding, ...]) -> View:
    laid = list(lines(JSON.parse(data)))
    begins: dict[str, int] = {}
    for at, (pointer, _) in enumerate(laid):
        begins.setdefault(pointer, at)
    wrong = [begins[_nearest(one.path, begins)] for one in findings]
    return {
        "anchor": anchor,
        "title": title,
        "is_wrong": bool(findings),
        "lines": [
            {"text": text, "is_wrong": at in wrong, "anchor": f"{anchor}-{at}"}
            for at, (_, text) in enumerate(laid)
        ],
        "findings": [
            {
                "path": one.path or '""',
                "href": f"#{anchor}-{at}",
                "rule": one.rule,
                "is_error": one.severity == "error",
                "label": Label(one.message_vi, one.message_en),
            }
            for one, at in zip(findings, wrong, strict=True)
        ],
        "languages": [],
    }


def _nearest(pointer: str, begins: Mapping[str, int]) -> str:
    """The place of a finding, or of what holds it where it is missing."""
    while pointer not in begins:
        pointer = pointer.rpartition("/")[0]
    return pointer
