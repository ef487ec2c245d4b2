"""How a service answers that something went wrong, or well: each code of the answer's error table with an example."""

from __future__ import annotations

import re

from goitin.model import Code, Field, Service, item_type
from goitin.samples import examples as written
from goitin.samples.messages import PacketError, judge
from goitin.targets.docs.escape import anchor
from goitin.targets.docs.examples import message
from goitin.targets.docs.json_layout import text
from goitin.targets.docs.page import PageContext, View
from goitin.targets.docs.urls import of_code
from goitin.wire.json_codec import JSON
from goitin.wire.tree import Number, Tree, scalar_text

_CARRIED = ("result", "session")
_WHOLE = re.compile(r"-?(0|[1-9][0-9]*)")


def answers(sheet: PageContext, service: Service) -> View:
    """Each code that an answer of the service can carry; none where its answer has no table of them."""
    spec = sheet.spec
    field = spec.record(service.response).field_with_role("error")
    kind = item_type(field.type) if field else None
    if field is None or not isinstance(kind, Code):
        return {"codes": [], "is_open": False}
    table, made = spec.table(kind.table), list[View]()
    for code in table.codes:
        if code.retired is None and (example := _example(sheet, service, field, code.code, code.label.vi)):
            made.append(
                {
                    "anchor": f"page-answer-{anchor(code.code)}",
                    "code": code.code,
                    "label": code.label,
                    "note": code.note,
                    "has_note": code.note is not None,
                    "href": sheet.to(of_code(kind.table, code.code)),
                    "text": example,
                    **sheet.origin(code.origin),
                }
            )
    return {"codes": made, "is_open": not table.is_enumerated}


def _example(sheet: PageContext, service: Service, error: Field, code: str, words: str) -> str:
    """An answer with this code: a refusal that a person wrote, else one without what only a good one carries; nothing where there is no valid one."""
    spec, record = sheet.spec, sheet.spec.record(service.response)
    for one in written.shown(spec, service, "response"):
        refusal = JSON.parse(one.data) if one.is_refusal else None
        if isinstance(refusal, dict) and scalar_text(refusal.get(error.wire, "")) == code:
            return text(refusal)
    try:
        base = JSON.parse(message(spec, service, "response"))
    except PacketError:
        return ""
    if not isinstance(base, dict):
        return ""
    dropped = {field.wire for part in _CARRIED if (field := record.field_with_role(part))}
    words_in = record.field_with_role("message")
    answer: dict[str, Tree] = {key: value for key, value in base.items() if key not in dropped}
    answer[error.wire] = _same_kind(base.get(error.wire), code)
    if words_in is not None:
        answer[words_in.wire] = words
    verdict = judge(spec).message(JSON.write(answer), service=service.id, kind="response")
    return text(answer) if verdict.valid else ""


def _same_kind(seen: Tree | None, code: str) -> Tree:
    """A code as a text or a number, as the example writes it."""
    return Number(code) if isinstance(seen, Number) and _WHOLE.fullmatch(code) else code
