"""Rules about the two languages: each text stands in both, and the Vietnamese one is written with its accents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goitin import model
from goitin.diagnostics.diagnostic import SourceLocation
from goitin.diagnostics.message import msg
from goitin.diagnostics.suggest import folded
from goitin.linter.fields import constrained_items
from goitin.resolver import Resolution

_WORD = re.compile(r"[^\W\d_]{2,}")
_PLAIN_WORDS = 4  # so many Vietnamese words in a row without one accent do not happen


def same_texts(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """The English text is not the Vietnamese one again, nor that without its accents; single words may be the same."""
    for place, text, _ in _texts(resolved):
        vi, en = text.vi, text.en
        if len(vi) == len(en) and len(_WORD.findall(en)) > 1 and folded(vi) == folded(en):
            yield (
                place,
                msg("The English text {text!r} repeats the Vietnamese one.", text=en[:60]),
                msg("Translate it."),
            )


def diacritics(resolved: Resolution) -> Iterator[tuple[SourceLocation, str, str]]:
    """A Vietnamese text of several words has accents."""
    for place, text, names in _texts(resolved):
        if not text.vi.isascii():
            continue
        words = _WORD.findall(text.vi)
        joined = "".join(words).lower()
        named = len(words) > 1 and any(joined == name.replace("_", "").lower() for name in names)
        if len(words) >= _PLAIN_WORDS or named:
            yield (
                place,
                msg("The Vietnamese text {text!r} has no accents.", text=text.vi[:60]),
                msg("Write it in Vietnamese, with accents, or allow it with a reason."),
            )


def _texts(resolved: Resolution) -> Iterator[tuple[SourceLocation, model.Label, tuple[str, ...]]]:
    """Every text in two languages, where it belongs, and names it may repeat. Titles of sources and editions are what they are."""
    spec = resolved.spec
    stated = (item.label for item in (spec.standing, spec.transport) if item)
    unknown = spec.start.unknown if spec.start else ()
    yield from ((spec.place, text, ()) for text in (spec.label, *spec.notes, *stated, *unknown))
    yield from ((step.place, step.label, ()) for step in (spec.start.steps if spec.start else ()))
    for record in spec.records:
        if record.message_kind == "record":
            yield from _of(record, record.id)
            yield from ((rule.place, rule.message, ()) for rule in record.rules)
    for item in constrained_items(resolved):
        yield from _of(item, item.id)
    for table in spec.tables:
        yield from _of(table, table.id)
        for code in table.codes:
            yield code.place, code.label, (code.id,)
            yield from (
                (code.place, text, ()) for text in (code.note, code.retired and code.retired.why) if text
            )
        yield from ((one.place, one.label, ()) for one in table.transitions)
    for term in spec.glossary:
        yield term.place, term.label, (term.id,)
    for packet in spec.packets:
        yield from _of(packet, packet.id)
        for service in packet.services:
            yield from _of(service, service.id)


def _of(
    item: model.Record | model.Field | model.NamedType | model.CodeTable | model.Packet | model.Service,
    id: str,
) -> Iterator[tuple[SourceLocation, model.Label, tuple[str, ...]]]:
    yield item.place, item.label, (id,)
    if item.note:
        yield item.place, item.note, ()
    for reading in item.readings:
        yield item.place, reading.text, ()
