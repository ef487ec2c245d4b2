"""Sentences of the documentation of classes, in both languages: what is asked of a value, notes, how doubtful places are read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from goitin import kinds
from goitin.describe import labels
from goitin.diagnostics.diagnostic import Severity
from goitin.model import CodeTable, CodeValue, Envelope, Field, Interpretation, Label, Record, Service

_DEMANDED = (kinds.REQUIRED, kinds.FORBIDDEN)
_STATUS = {
    "open": Label("chưa xác nhận", "not confirmed"),
    "confirmed": Label("đã xác nhận", "confirmed"),
}
_SOFT, _HARD = Label(" (cảnh báo)", " (warning)"), Label("", "")


def constraints(item: Field, shown: Collection[str] = ()) -> Label | None:
    """Say each constraint of a field.

    Args:
        item: The field.
        shown: The keys of the constraints that its declaration shows already.

    Returns:
        The others one after another, those marked that only warn; None where nothing else is asked.

    """
    vi, en = [], []
    for one in kinds.statements(item):
        if one.kind.key in shown:
            continue
        title, value = labels.title(one.kind), _value(one)
        soft = _SOFT if one.grade(item).severity is Severity.WARNING else _HARD
        vi.append(f"{title.vi} {value.vi}".rstrip() + soft.vi)
        en.append(f"{title.en} {value.en}".rstrip() + soft.en)
    return Label("; ".join(vi), "; ".join(en)) if vi else None


def _value(one: kinds.Statement) -> Label:
    """What a statement asks, behind its title: a condition as `khi …`, the editions as `từ 4750`."""
    within = labels.editions(one.editions or one.asked) if one.editions or one.kind in _DEMANDED else None
    value = (
        one.kind.short(replace(one.asked, since=None, until=None))
        if one.kind in _DEMANDED
        else one.kind.short(one.asked)
    )
    when = Label(f"khi {value}", f"when {value}") if value and one.kind in _DEMANDED else Label(value, value)
    return (
        when if within is None else Label(f"{when.vi} {within.vi}".strip(), f"{when.en} {within.en}".strip())
    )


def sentence(text: str) -> str:
    """A text with a full stop, if it has no other end."""
    return text if text.endswith((".", "!", "?", "…", ":")) else f"{text}."


def of_field(item: Field, *more: Label) -> list[Label]:
    """What is asked of a field and in which editions, then `more`, then what else there is to know."""
    return [*_sentences(constraints(item)), *_lifetime(item), *more, *notes(item)]


def of_code(item: CodeValue) -> list[Label]:
    """In which editions a code is, and what else there is to know."""
    return [*_lifetime(item), *_sentences(item.note)]


def notes(item: Record | Field | Envelope | CodeTable | Service) -> list[Label]:
    """What else there is to know, and how doubtful places are read."""
    return [*_sentences(item.note), *readings(item.readings)]


def _sentences(text: Label | None) -> list[Label]:
    """A text with a full stop in both languages; nothing where there is none."""
    return [] if text is None else [Label(sentence(text.vi), sentence(text.en))]


def readings(items: Iterable[Interpretation]) -> list[Label]:
    """How doubtful places are read: never presented as the regulation's text."""
    return [
        Label(
            f"Cách hiểu ({_STATUS[one.status].vi}): {sentence(one.text.vi)}",
            f"Reading ({_STATUS[one.status].en}): {sentence(one.text.en)}",
        )
        for one in items
    ]


def _lifetime(item: Field | CodeValue) -> list[Label]:
    """The editions that something began and ended with, where it did."""
    since = [Label(f"Từ {item.since}.", f"Since {item.since}.")] if item.since else []
    return since + ([Label(f"Đến {item.until}.", f"Until {item.until}.")] if item.until else [])


def paragraphs(texts: Sequence[Label]) -> list[str]:
    """A paragraph a language, with a capital at its beginning; none where there is nothing to say."""
    if not texts:
        return []
    whole = Label(" ".join([one.vi for one in texts]), " ".join([one.en for one in texts])).capital
    return [whole.vi, whole.en]
