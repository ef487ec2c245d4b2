"""What the documentation comments of classes, fields and codes say, a paragraph a text, where a comment is plain paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.describe import in_words
from goitin.model import Envelope, Field, Interpretation, Label, Provenance, Record, Retired

ONE_LINE = 110
"""The most letters of a paragraph that stays on one line: of 120 columns, less the indent of a class and the marks on both sides."""


def named(origin: Provenance) -> str:
    """Citations with the names of their sources, for people."""
    return "; ".join([item.label.vi for item in origin.citations])


def purpose(
    label: Label,
    origin: Provenance,
    note: Label | None,
    readings: tuple[Interpretation, ...],
    what: Label | None = None,
) -> list[str]:
    """The documentation of a class: its label, what it is, what else there is to know, where it comes from.

    Each language has a paragraph, but for what is short.
    """
    parts: list[str] = []
    for text in (label, what):
        line = "" if text is None else f"{text.vi} / {in_words.sentence(text.en)}"
        parts += [line] if len(line) <= ONE_LINE else _languages(text)
    return [*filter(None, parts), *remarks(note, readings), _origin(origin)]


def record_purpose(record: Record) -> list[str]:
    """What a record is; what all messages are alike in, the services tell once."""
    if record.message_kind == "record":
        return purpose(record.label, record.origin, record.note, record.readings)
    return purpose(record.label, record.origin, None, ())


def remarks(note: Label | None, readings: tuple[Interpretation, ...]) -> Iterator[str]:
    """Notes, and how a doubtful place is read."""
    yield from () if note is None else _languages(note)
    for one in in_words.readings(readings):
        yield from (one.vi, one.en)


def field_purpose(item: Field, record: Record | Envelope, *, is_promised: bool) -> list[str]:
    """The documentation of a field: what it is, what is asked of it, what else there is to know, where it comes from.

    Args:
        item: The field.
        record: Its record, which says where its fields come from if they do not; of what all messages have it is not told
            in each.
        is_promised: Whether it is declared as always there.

    Returns:
        A paragraph a language, then one of the origin; one line where there is nothing but names.

    """
    asked = in_words.constraints(item, ("required", "fixed") if is_promised else ())
    is_own = record.message_kind == "record" and item.origin.citations != record.origin.citations
    place = named(item.origin) if is_own else ""
    if item.row is not None:
        place = f"{place}, dòng {item.row}" if place else f"dòng {item.row}"
    where = f"({place}; {item.origin.confidence})." if place else f"({item.origin.confidence})."
    line = f"{item.label.vi} / {item.label.en} {where}"
    if asked is None and item.note is None and not item.readings and len(line) <= ONE_LINE:
        return [line]
    *parts, last = [
        *_languages(item.label, asked and asked.capital, item.note),
        *remarks(None, item.readings),
    ]
    return [*parts, f"{last} {where[:-1]}"]


def _languages(*labels: Label | None) -> tuple[str, str]:
    """Texts one after another, first in Vietnamese, then in English."""
    parts = [label for label in labels if label is not None]
    vi = " ".join([in_words.sentence(label.vi) for label in parts])
    return vi, " ".join([in_words.sentence(label.en) for label in parts])


def _origin(origin: Provenance) -> str:
    return f"Nguồn / Source: {named(origin)} ({origin.confidence})."


def code_purpose(
    label: Label, note: Label | None, retired: Retired | None, own: Provenance | None
) -> list[str]:
    """The documentation of a code: what it means; one line where there is nothing else to know.

    Args:
        label: What it means.
        note: What else there is to know.
        retired: Why it is no longer to be used.
        own: Where it comes from, if not from where its table does.

    """
    line = f"{label.vi} / {label.en}."
    why = None if retired is None else retired.why
    if note is None and why is None and own is None and len(line) <= ONE_LINE:
        return [line]
    return [*_languages(label, note, why), *([] if own is None else [_origin(own)])]
