"""A stream as the law has it, made of whole documents: records that lie wholly before the first break, then everything else.

Nothing is read in pieces here; what an SDK that does so must answer is derived from the reference judge. The limits of bytes and
items, which a stream counts for each record, are not known here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from goitin.model import Nested, Record, Spec
from goitin.types.reading import Value
from goitin.validator import Options, Validator, Verdict
from goitin.validator.fields import FieldValidator
from goitin.validator.message import wrong
from goitin.validator.messages import DOCUMENT, expected
from goitin.validator.services import Payload, ServiceValidator
from goitin.validator.verdict import Finding, Findings, Item
from goitin.wire import json_breaks
from goitin.wire.codec import Limits
from goitin.wire.document import Kind
from goitin.wire.json_codec import JSON
from goitin.wire.json_reader import BOM

_NO_LIMIT = 1 << 62
# What ends a number or a word; the end of the input does not.
_BEHIND = {bytes([sign]) for sign in b' \t\n\r,:[]{}"'}


@dataclass(frozen=True)
class Streamed:
    """The records that were handed over, and what was found in everything else."""

    records: tuple[Item, ...]
    rest: tuple[Finding, ...]
    truncated: bool


class Streams:
    """Reads messages of one specification as streams."""

    def __init__(self, whole: Spec) -> None:
        self._judge = Validator(_without_list_rules(whole))

    def read(self, data: bytes, options: Options, service: str, kind: str | None) -> Streamed:
        """Read a message of a service."""
        kind = kind or "request"
        named = self._judge._messages.places.by_id[service]
        payload = named.data if kind == "request" else named.result
        begin = len(BOM) if data.startswith(BOM) else 0
        look = _Marking(data, begin, Limits(_NO_LIMIT, options.max_levels, _NO_LIMIT), payload)
        reason, at = json_breaks.first(data, look.limits, tolerant=options.tolerant)
        is_broken = not look.goes_through() or (begin > 0 and not options.tolerant)
        spans = [] if is_broken and at is None else look.spans  # none of a file of another kind
        field = None if look.is_at_top else _field(self._judge, named, payload)
        records = [
            self._record(data[start:end], f"/{number}", field, payload, options)
            for number, (start, end) in enumerate(spans)
        ]
        if kind == "request" and look.is_of_another(named, tolerant=options.tolerant):
            records = []
        if is_broken:
            place = {} if at is None else json_breaks.place(data, at)._asdict()
            limits = {name: str(number) for name, number in place.items()}
            limits |= {"max": str(options.max_levels)} if reason == "levels" else {}
            rest = (Finding("", "json", "error", DOCUMENT.message(f"json {reason}", **limits)),)
            return Streamed(tuple(records), rest, any(one.truncated for one in records))
        return _whole(records, self._rest(data, look, options, service, kind))

    def _record(
        self, data: bytes, place: str, field: FieldValidator | None, payload: Payload, options: Options
    ) -> Item:
        """One record, judged by itself: of the field's list, or of one at the top."""
        node = JSON.read(data, Limits(_NO_LIMIT, options.max_levels, _NO_LIMIT)).root
        context = self._judge._context(options, None)
        value: Value | None = None
        if field is not None:
            value = field._item(node, f"{field.path}{place}", context, set()).value
        elif node.kind is Kind.OBJECT:
            value = self._judge.of(payload.record or "").judge(node, place, context).value
        else:
            context.fault(place, "type", wrong(node, expected(Nested(payload.record or ""))))
        return Item(value and value.tree, context.report.cut(), context.report.is_cut())

    def _rest(self, data: bytes, look: _Marking, options: Options, service: str, kind: str) -> Verdict:
        if look.list is not None:
            start, end = look.list
            data = data[: start + 1] + data[end - 1 :]
        whole = self._judge.message(data, replace(options, max_findings=_NO_LIMIT), service, kind)
        return _cut(whole, options.max_findings)


def _cut(rest: Verdict, limit: int) -> Verdict:
    """The same with so many findings for each record, and for all that is in none."""
    inside = {id(finding) for item in rest.records for finding in item.findings}
    outside = [one for one in rest.findings if id(one) not in inside]
    records = tuple(replace(one, **_kept(one.findings, limit)) for one in rest.records)
    return replace(rest, records=records, **_kept(outside, limit))


def _kept(found: Sequence[Finding], limit: int) -> dict[str, Any]:
    report = Findings(limit)
    report.findings.extend(found)
    return {"findings": report.cut(), "truncated": report.is_cut()}


def _whole(records: list[Item], rest: Verdict) -> Streamed:
    """What a document that nothing breaks gives: records that stand elsewhere come last."""
    every = (*records, *rest.records)
    return Streamed(every, rest.findings, rest.truncated or any(one.truncated for one in every))


class _Marking(json_breaks._Look):
    """Goes over a document and marks its payload list, the items in it that end, and the keys at the top."""

    def __init__(self, data: bytes, begin: int, limits: Limits, payload: Payload) -> None:
        super().__init__(data, begin, limits)
        self.spans: list[tuple[int, int]] = []
        self.list: tuple[int, int] | None = None
        self.is_at_top = False
        self._wire = (
            payload.field.wire.encode("utf-8") if payload.field and payload.is_list_of_records else None
        )
        self._texts: dict[
            bytes, tuple[int, bytes]
        ] = {}  # the members at the top that are texts: where, and which
        self._text = self._key = b""
        self._level: int | None = None  # how many are open inside the payload list
        self._start: int | None = None  # of the payload list
        self._open_item: int | None = None

    def goes_through(self) -> bool:
        """Whether the whole document is one JSON text."""
        try:
            self.document()
        except json_breaks._Found:
            return False
        return True

    def is_of_another(self, service: ServiceValidator, *, tolerant: bool) -> bool:
        """Whether a key before the payload list says that this is another service's message."""
        known = service.request._service
        if known is None or self.is_at_top:
            return False
        names = [known.field.wire, *(known.field.aliases if tolerant else ())]
        keys = [key for name in names if (key := name.encode("utf-8")) in self._texts]
        if not keys or self._start is None:
            return False
        at, said = self._texts[keys[0]]
        return at < self._start and said.decode("utf-8") in known.others

    def string(self) -> bytes:
        """A text, kept: it may be a key."""
        self._text = super().string()
        return self._text

    def key(self, keys: set[bytes]) -> None:
        """A key; one of the object at the top is kept."""
        super().key(keys)
        if len(self.open) == 1:
            self._key = self._text

    def value(self, *, is_item: bool = False) -> None:
        """A value: the payload list begins, or an item of it begins and perhaps ends."""
        self.space()
        start, depth = self.at, len(self.open)
        super().value(is_item=is_item)
        if depth == 1 and not is_item and self.data[start] == ord('"'):
            self._texts[self._key] = (start, self._text)
        if self._level is not None and depth == self._level:
            is_whole = self.data[start] == ord('"') or self.data[self.at : self.at + 1] in _BEHIND
            if len(self.open) > depth:
                self._open_item = start
            elif is_whole:
                self.spans.append((start, self.at))
        elif self.list is None and self._is_payload(start, depth):
            self._level, self._start = len(self.open), start

    def member(self) -> None:
        """A member: an item of the payload list, or that list, may end."""
        super().member()
        if self._level is None or len(self.open) > self._level:
            return
        if len(self.open) < self._level:
            self.list, self._level = (self._start or 0, self.at), None
        elif self._open_item is not None:
            self.spans.append((self._open_item, self.at))
            self._open_item = None

    def _is_payload(self, start: int, depth: int) -> bool:
        if self._wire is None or self._level is not None or self.data[start] != ord("["):
            return False
        self.is_at_top = depth == 0
        return self.is_at_top or (depth == 1 and self.open[0] is not None and self._key == self._wire)


def _field(judge: Validator, service: ServiceValidator, payload: Payload) -> FieldValidator:
    """The judge of the field that a payload stands in."""
    record = service.request if payload is service.data else service.response
    return next(one for one in judge.of(record.record.id).fields if one.field is payload.field)


def _without_list_rules(whole: Spec) -> Spec:
    """The same specification without what only a whole payload list can break."""

    def loosened(record: Record) -> Record:
        fields = [
            replace(one, items=None, unique=None) if one.role in ("data", "result") else one
            for one in record.fields
        ]
        return replace(record, fields=tuple(fields))

    return replace(whole, records=tuple(map(loosened, whole.records)))
