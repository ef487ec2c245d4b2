"""What the whole of a document is: a message of a service, a record, or what comes nearest to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from goitin.conformity.looks import Look
from goitin.conformity.options import ResolvedOptions
from goitin.diagnostics.message import msg, translate
from goitin.model import Record, Service, Spec
from goitin.model.message_keys import listed_records
from goitin.picture.values import Shape
from goitin.validator import Verdict
from goitin.wire.codec import Refused
from goitin.wire.document import Kind, Node
from goitin.wire.json_codec import JSON
from goitin.wire.pointer import step

_TWICE = "form encoded-twice"
_KINDS = {"request": msg("request"), "response": msg("response")}


class Whole(NamedTuple):
    """What a document is: the node that is drawn and its pointer, what it is called, and what is known of it.

    `payload` is the field whose value nobody can say the type of, since the service is not known; None: there is none.
    """

    node: Node
    path: str
    title: str
    about: str
    known: Shape
    payload: str | None = None


def placed(
    spec: Spec, root: Node, verdict: Verdict, resolved: ResolvedOptions, look: Look, language: str
) -> Whole:
    """Say what a document is.

    Args:
        spec: The specification.
        root: The document.
        verdict: What was judged of it.
        resolved: What the caller knows of it.
        look: What it looks like besides.
        language: `vi` or `en`.

    """
    node, path = _decoded(root, verdict)
    record = resolved.record or look.record
    if record is not None:
        title = getattr(spec.record(record).label, language)
        return Whole(node, path, title, record, Shape("", "", record=record))
    service = next((one for one in spec.services() if one.id == verdict.service), None)
    kind = "" if verdict.kind is None else translate(_KINDS[verdict.kind], language)
    if service is not None:
        title, about = getattr(service.label, language), service.wire or service.id
        about = f"{about} · {kind}" if kind else about
        return Whole(node, path, title, about, Shape("", "", record=_record(service, verdict, node)))
    title = translate(msg("Message of an unknown service"), language)
    nearest = _nearest(spec, verdict.kind, node)
    if nearest is None:
        return Whole(node, path, title, kind, Shape("", "", is_known=False))
    payload = next((one.wire for one in nearest.fields if one.role in ("data", "result")), None)
    return Whole(node, path, title, kind, Shape("", "", record=nearest.id), payload)


def _record(service: Service, verdict: Verdict, node: Node) -> str | None:
    """The record of a message, or of a list in place of one."""
    if node.kind is Kind.LIST:
        payloads = {"request": (service.data,), "response": (service.result,)}
        both = payloads.get(verdict.kind or "", (service.data, service.result))
        return next((id for one in both if (id := listed_records(one)) is not None), None)
    return service.response if verdict.kind == "response" else service.request


def _decoded(root: Node, verdict: Verdict) -> tuple[Node, str]:
    """The message itself, where it was sent as a text of a message that has nothing else."""
    if not any(one.phrase.key == _TWICE for one in verdict.findings):
        return root, ""
    (key, text), *_ = root.value.items()
    try:
        return JSON.read(text.value.encode("utf-8")).root, step(key)
    except Refused:
        return root, ""


def _nearest(spec: Spec, kind: str | None, node: Node) -> Record | None:
    """The message whose keys an object has the most of."""
    if node.kind is not Kind.OBJECT:
        return None
    messages = (_messages(service, kind) for service in spec.services())
    found = [spec.record(id) for id in dict.fromkeys(id for both in messages for id in both)]
    counted = ((sum(one.field(key) is not None for key in node.value), one) for one in found)
    best = max(counted, key=lambda pair: pair[0], default=None)
    return None if best is None or not best[0] else best[1]


def _messages(service: Service, kind: str | None) -> Iterable[str]:
    if kind == "request":
        return (service.request,)
    return (
        (service.empty_response, service.response)
        if kind == "response"
        else (service.request, service.response)
    )
