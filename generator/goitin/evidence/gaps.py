"""What was not judged, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goitin import spec
from goitin.evidence import prose
from goitin.judging import Clause, Tally, Verdict
from goitin.spec import Label, Spec

_LIST = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*\[")


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that was not judged: `about` is a file, a record, a field or a service."""

    kind: str
    about: str
    why: Label


def of_document(name: str, data: bytes, verdict: Verdict, *, is_message: bool) -> Iterator[Gap]:
    """What of one document was not judged."""
    if [one.rule for one in verdict.findings] == ["json"]:
        yield Gap("file", name, prose.NOT_JSON)
    elif not is_message:
        yield Gap("file", name, prose.RECORD)
    elif verdict.service is None:
        yield Gap("file", name, prose.BARE if verdict.kind == "response" else prose.UNPLACED)
    elif _LIST.match(data):
        yield Gap("file", name, prose.LIST)
    if verdict.truncated:
        yield Gap("file", name, prose.CUT)


def of_all(whole: Spec, tally: Tally, services: frozenset[str]) -> Iterator[Gap]:
    """What of all documents together was not judged; `services` are those that some document belongs to."""
    for record in whole.records:
        if tally.unknown[record.id]:
            yield Gap("record", record.id, prose.unknown(tally.unknown[record.id]))
        for field in record.fields:
            count = tally.passed[Clause(record.id, field.wire, "type")]
            if isinstance(spec.leaf(field.type), spec.Json) and count:
                yield Gap("field", f"{record.id}.{field.wire}", prose.structureless(count))
    for service in whole.services():
        if service.id not in services:
            yield Gap("service", service.id, prose.UNTOUCHED)
