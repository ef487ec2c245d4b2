"""Examples of a service's messages: valid ones, and wrong ones with what is found in them; the same at every run.

Made and judged by `packets`.
"""

from __future__ import annotations

from collections.abc import Mapping

from goitin.model import Label, Service, Spec
from goitin.samples import examples as written
from goitin.samples.messages import MessageGenerator, PacketError, judge
from goitin.targets.docs.code_tabs import tabs
from goitin.targets.docs.json_layout import lines, text
from goitin.targets.docs.page import PageContext, View
from goitin.targets.docs.snippets import snippets
from goitin.targets.docs.snippets.walk import command
from goitin.validator import Finding
from goitin.wire.json_codec import JSON

_TRIED = 12  # wrong messages, of which the two plainest are shown


def examples(sheet: PageContext, service: Service) -> list[View]:
    """A valid request and response, and two wrong requests; fewer where the specification gives too few examples."""
    made, spec = [], sheet.spec
    for kind, title in (
        ("request", Label("Yêu cầu đúng", "A valid request")),
        ("response", Label("Phản hồi đúng", "A valid response")),
    ):
        try:
            data = message(spec, service, kind)
        except PacketError:
            continue
        codes = _codes(spec, service, kind, data)
        made.append({**_example(sheet, f"page-valid-{kind}", title, data, ()), "codes": codes})
    for at, (data, findings) in enumerate(_wrong(spec, service), 1):
        title = Label(f"Yêu cầu sai {at}", f"Wrong request {at}")
        made.append(_example(sheet, f"page-wrong-{at}", title, data, findings))
    return made


def message(spec: Spec, service: Service, kind: str) -> bytes:
    """The first valid message of a service that pages show: one that a person wrote, if there is one; a record in place of the response is none.

    Raises `PacketError` where the specification gives too few examples.
    """
    found = (one.data for one in written.shown(spec, service, kind) if not one.is_refusal)
    sound = (data for data in found if not judge(spec).message(data, service=service.id, kind=kind).findings)
    return next(sound, None) or MessageGenerator(spec, service, kind, 0).valid()


def _codes(spec: Spec, service: Service, kind: str, data: bytes) -> list[View]:
    """The same message as JSON, as a command if it is a request, and made in code."""
    texts = {"json": text(JSON.parse(data)), **snippets(spec, service, kind, data)._asdict()}
    return tabs({"curl": command(spec, service, data), **texts} if kind == "request" else texts)


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


def _example(
    sheet: PageContext, anchor: str, title: Label, data: bytes, findings: tuple[Finding, ...]
) -> View:
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
                "label": Label(*one.phrase.sentence),
                "cited": sheet.cited(one),
            }
            for one, at in zip(findings, wrong, strict=True)
        ],
        "codes": [],
    }


def _nearest(pointer: str, begins: Mapping[str, int]) -> str:
    """The place of a finding, or of what holds it where it is missing."""
    while pointer not in begins:
        pointer = pointer.rpartition("/")[0]
    return pointer
