"""How a whole message is judged once its bytes are read: placed, then judged by the record of its service."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from goitin.model import Nested
from goitin.types.reading import Value
from goitin.validator.context import Context
from goitin.validator.dispatch import REQUEST, RESPONSE, ServiceResolver, is_empty
from goitin.validator.messages import DOCUMENT, Phrase, Words, expected, form, met
from goitin.validator.records import RecordValidator
from goitin.validator.services import Payload, ServiceValidator
from goitin.validator.verdict import Options
from goitin.wire.codec import Refused
from goitin.wire.document import Kind, Node
from goitin.wire.pointer import step


def judge_items(nodes: Sequence[Node], law: RecordValidator, context: Context) -> None:
    """Judge each item of a list at the top as a record."""
    for at, node in enumerate(nodes):
        first, path = len(context.report.findings), f"/{at}"
        if node.kind is Kind.OBJECT:
            inside = len(context.items)
            value = law.judge(node, path, context).value
            del context.items[inside:]  # of a list of messages each is a reading, not the records in it
            context.keep(first, value, node)
        else:
            context.fault(path, "type", wrong(node, expected(Nested(law.record.id))))
            context.keep(first, None, node)


def wrong(node: Node, asked: Words) -> Phrase:
    """The sentence of `type` about the document itself."""
    return DOCUMENT.message("type", expected=asked, met=met(node.kind.value))


class Placed(NamedTuple):
    """What became of a message: its value, its service (id) and its kind, each None where there is none."""

    value: Value | None
    service: str | None
    kind: str | None


class MessageValidator:
    """Judges the node of a message; the caller may know its service and its kind."""

    def __init__(self, places: ServiceResolver, records: dict[str, RecordValidator]) -> None:
        self.places = places
        self._records = records

    def judge(
        self, root: Node, service: str | None, kind: str | None, context: Context, options: Options
    ) -> Placed:
        """Judge a message. Raises `KeyError` where there is no such service."""
        named = None if service is None else self.places.by_id[service]
        if root.kind is Kind.LIST:
            return self._list(root, named, kind, context)
        if root.kind is not Kind.OBJECT:
            context.fault("", "type", wrong(root, form("message")))
            return Placed(None, service, kind)
        inner = self._double_encoded(root, context, options) if context.tolerant and kind != REQUEST else None
        if inner is not None:
            path = step(next(iter(root.value)))
            context.warn(path, "form", DOCUMENT.message("form encoded-twice"))
            return self._response(inner, path, named, context)
        asked = kind or self.places.kind(root.value, named, tolerant=context.tolerant)
        if asked == RESPONSE:
            return self._response(root, "", named, context)
        return self._request(root, named, context)

    def _request(self, node: Node, named: ServiceValidator | None, context: Context) -> Placed:
        service = named or self.places.resolve_request(node.value, context)
        if service is None:
            return Placed(None, None, REQUEST)
        return Placed(service.request.judge(node, "", context).value, service.id, REQUEST)

    def _response(self, node: Node, path: str, named: ServiceValidator | None, context: Context) -> Placed:
        """Rule 6: without a result by the envelope alone; so, too, without a service, which is then missed."""
        members, tolerant = node.value, context.tolerant
        if named is None:
            bare = self.places.bare_response(members, tolerant=tolerant)
            value = None if bare is None else bare.judge(node, path, context).value
            if bare is None or not is_empty(self.places.result.find(members, tolerant=tolerant)):
                fitting = [
                    one
                    for one in self.places.services
                    if one.response is not one.bare and one.result.fits_in(members, tolerant=tolerant)
                ]
                self.places.report_unresolved("required service", fitting, context, path)
            return Placed(value, None, RESPONSE)
        empty = is_empty(named.result.find(members, tolerant=tolerant))
        law = named.bare if empty else named.response
        return Placed(law.judge(node, path, context).value, named.id, RESPONSE)

    def _list(self, root: Node, named: ServiceValidator | None, kind: str | None, context: Context) -> Placed:
        """Rule 1: a bare list of records, in place of the message that should carry it."""
        tolerant = context.tolerant
        if named is None:
            self._report_bare_list(root, context, understood=tolerant)
            fitting = [
                one
                for one in self.places.services
                if any(payload.accepts_list(root, tolerant=tolerant) for _, payload in _lists_of(one, kind))
            ]
            self.places.report_unresolved("required service", fitting, context)
            return Placed(None, None, kind)
        found, payload = next(_lists_of(named, kind), (kind, None))
        self._report_bare_list(root, context, understood=tolerant and payload is not None)
        if payload is not None and payload.record is not None:
            judge_items(root.value, self._records[payload.record], context)
        return Placed(None, named.id, found)

    def _report_bare_list(self, root: Node, context: Context, *, understood: bool) -> None:
        if understood:
            context.warn("", "form", DOCUMENT.message("form", expected=form("message")))
        else:
            context.fault("", "type", wrong(root, form("message")))

    def _double_encoded(self, root: Node, context: Context, options: Options) -> Node | None:
        """Rule 4: the message inside the text of a message that holds nothing else."""
        if len(root.value) != 1:
            return None
        text = self.places.message.find(root.value, tolerant=True)
        if text is None or text.kind is not Kind.TEXT:
            return None
        try:
            inner = context.codec.read(text.value.encode("utf-8"), options.limits).root
        except Refused:
            return None
        return inner if inner.kind is Kind.OBJECT else None


def _lists_of(service: ServiceValidator, kind: str | None) -> Iterator[tuple[str, Payload]]:
    """The payloads of a service that are lists of records: of the kind the caller says, else of a request, then of a response."""
    for each, payload in ((REQUEST, service.data), (RESPONSE, service.result)):
        if payload.is_list_of_records and kind in (None, each):
            yield each, payload
