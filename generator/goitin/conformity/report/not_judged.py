"""What was not judged, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goitin import model
from goitin.conformity.report import texts
from goitin.model import Label, Spec
from goitin.validator import CheckedConstraint, Coverage, Verdict

_LIST = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*\[")


@dataclass(frozen=True, slots=True)
class NotChecked:
    """One thing that was not judged: `about` is a file, a record, a field or a service."""

    kind: str
    about: str
    why: Label


def of_document(name: str, data: bytes, verdict: Verdict, *, is_message: bool) -> Iterator[NotChecked]:
    """What of one document was not judged."""
    if [one.rule for one in verdict.findings] == ["json"]:
        yield NotChecked("file", name, texts.NOT_JSON)
    elif not is_message:
        yield NotChecked("file", name, texts.RECORD)
    elif verdict.service is None:
        yield NotChecked("file", name, texts.BARE if verdict.kind == "response" else texts.UNPLACED)
    elif _LIST.match(data):
        yield NotChecked("file", name, texts.LIST)
    if verdict.truncated:
        yield NotChecked("file", name, texts.CUT)


def of_all(spec: Spec, tally: Coverage, services: frozenset[str]) -> Iterator[NotChecked]:
    """What of all documents together was not judged; `services` are those that some document belongs to."""
    for record in spec.records:
        if tally.unknown[record.id]:
            yield NotChecked("record", record.id, texts.unknown(tally.unknown[record.id]))
        for field in record.fields:
            count = tally.passed[CheckedConstraint(record.id, field.wire, "type")]
            kind = model.item_type(field.type)
            if isinstance(kind, model.Json) and count:
                yield NotChecked("field", f"{record.id}.{field.wire}", texts.structureless(count))
            if isinstance(kind, model.Code) and count and _is_missed(spec.table(kind.table)):
                yield NotChecked("field", f"{record.id}.{field.wire}", texts.unlisted(kind.table, count))
    for service in spec.services():
        if service.id not in services:
            yield NotChecked("service", service.id, texts.UNTOUCHED)


def _is_missed(table: model.CodeTable) -> bool:
    """Whether nobody gave the list that a code table is."""
    return table.rows is not None and table.rows.is_provided
