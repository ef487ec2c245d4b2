"""Examples of a service's messages: valid ones, and wrong ones with what is found in them; the same at every run.

Made and judged by `packets`. Left: `packets`. Right: `families`.
"""

from __future__ import annotations

from collections.abc import Iterator

from goitin.docs.sheet import View
from goitin.judging import Finding
from goitin.packets import PacketError, Packets, Tree, json_tree
from goitin.samples import quote
from goitin.spec import Label, Service, Spec

_TRIED = 8  # wrong messages, of which the two plainest are shown
_INDENT = "  "

Line = tuple[str, str]
"""The pointer of what begins on a line, and its text."""


def examples(whole: Spec, service: Service) -> list[View]:
    """A valid request and response, and two wrong requests; fewer where the specification gives too few examples."""
    made = []
    for kind, title in (
        ("request", Label("Yêu cầu đúng", "A valid request")),
        ("response", Label("Phản hồi đúng", "A valid response")),
    ):
        try:
            made.append(_example(f"page-valid-{kind}", title, Packets(whole, service, kind, 0).valid(), ()))
        except PacketError:
            continue
    for at, (data, findings) in enumerate(_wrong(whole, service), 1):
        title = Label(f"Yêu cầu sai {at}", f"Wrong request {at}")
        made.append(_example(f"page-wrong-{at}", title, data, findings))
    return made


def _wrong(whole: Spec, service: Service) -> list[tuple[bytes, tuple[Finding, ...]]]:
    """The two plainest of some wrong requests, wrong in different ways if that can be."""
    packets = Packets(whole, service, "request", 0)
    try:
        tried = [packets.invalid() for _ in range(_TRIED)]
    except PacketError:
        return []
    tried.sort(key=lambda one: (len(one[1]), len(one[0])))
    first = tried[0]
    others = [one for one in tried if one[1][0].rule != first[1][0].rule] or tried[1:]
    return [first, *others[:1]]


def _example(anchor: str, title: Label, data: bytes, findings: tuple[Finding, ...]) -> View:
    lines = list(_lines(json_tree(data), "", "", ""))
    wrong = {one.path for one in findings}
    return {
        "anchor": anchor,
        "title": title,
        "is_wrong": bool(findings),
        "lines": [{"text": text, "is_wrong": pointer in wrong and pointer != ""} for pointer, text in lines],
        "findings": [
            {
                "path": one.path or '""',
                "rule": one.rule,
                "is_error": one.severity == "error",
                "label": Label(one.message_vi, one.message_en),
            }
            for one in findings
        ],
        "languages": [],
    }


def _lines(tree: Tree, pointer: str, before: str, after: str, indent: str = "") -> Iterator[Line]:
    """A message line by line, as people write JSON; `before` is its key, `after` the comma behind it."""
    if isinstance(tree, dict) and tree:
        members = [(_joined(pointer, key), f"{quote(key)}: ", value) for key, value in tree.items()]
        opened, closed = "{}"
    elif isinstance(tree, list) and tree:
        members = [(_joined(pointer, str(at)), "", value) for at, value in enumerate(tree)]
        opened, closed = "[]"
    else:
        shown = "{}" if isinstance(tree, dict) else "[]" if isinstance(tree, list) else tree
        yield pointer, f"{indent}{before}{shown}{after}"
        return
    yield pointer, f"{indent}{before}{opened}"
    for at, (inner, name, value) in enumerate(members, 1):
        yield from _lines(value, inner, name, "," if at < len(members) else "", indent + _INDENT)
    yield "", f"{indent}{closed}{after}"


def _joined(pointer: str, key: str) -> str:
    return f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
