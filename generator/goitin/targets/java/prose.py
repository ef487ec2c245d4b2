"""Sentences of the documentation. Paragraphs are ready for a Javadoc comment: what a specification says has gone through `html`."""

from __future__ import annotations

from goitin.describe import in_words
from goitin.model import Citation, CodeTable, CodeValue, Envelope, Field, Label, Provenance, Record, Service
from goitin.targets.java.escape import html
from goitin.targets.java.names import constant

Tag = tuple[str, str]

FORMER = ["Tên cũ / Former name."]
_PERSONAL = Label("Dữ liệu cá nhân, không hiện trong toString.", "Personal data, not shown in toString.")


def title(label: Label) -> str:
    """Give a label as a sentence, `Lần ban hành đầu / First edition.`."""
    return html(in_words.sentence(label.bilingual))


def notes(labels: tuple[Label, ...]) -> list[str]:
    """One paragraph a language."""
    return [html(text) for label in labels for text in (label.vi, label.en)]


def about(item: Record | CodeTable | Service | Envelope) -> list[str]:
    """The paragraphs on a record, a table, a service or an envelope: what it is, notes and how we read it, where it comes from."""
    paragraphs = in_words.paragraphs(in_words.notes(item))
    return [title(item.label), *map(html, paragraphs), *_sources(item.origin)]


def field(stated: Field, owner: Provenance) -> tuple[str, list[str]]:
    """Say what a field is, in a sentence; and all: what is asked, notes and how we read it, where it comes from if not from where its owner does."""
    texts = in_words.of_field(stated, *([_PERSONAL] if stated.sensitive else []))
    row = "" if stated.row is None else f"dòng / row {stated.row}, "
    purpose = title(stated.label)
    return purpose, _stated(stated, purpose, texts, owner, row)


def code(item: CodeValue, table: Provenance) -> list[str]:
    """The paragraphs on a code: what it means, notes, where it comes from if not from where its table does."""
    return _stated(item, title(item.label), in_words.of_code(item), table)


def deprecation(item: CodeValue, table: CodeTable) -> list[Tag]:
    """Why a code should no longer be used, and what replaces it; empty where it is in use."""
    if item.retired is None:
        return []
    use = next((other.id for other in table.codes if other.code == item.retired.use), None)
    instead = "" if use is None else f" Dùng / Use {constant(use)}."
    return [("@deprecated", f"{html(item.retired.since)}: {title(item.retired.why)}{instead}")]


def former(now: str) -> list[Tag]:
    """Say that a member is called otherwise now.

    Args:
        now: The new name, as a link has it.

    """
    return [("@deprecated", f"Nay là / Is called {{@link {now}}} now.")]


def _stated(
    item: Field | CodeValue, purpose: str, texts: list[Label], owner: Provenance, row: str = ""
) -> list[str]:
    """What stands in an owner; what it says of its own origin, or else only how sure it is, comes last."""
    sure = f"({row}{item.origin.confidence})"
    own = item.origin.citations != owner.citations
    if not own and not texts:
        return [f"{html(item.label.bilingual)} {sure}."]
    paragraphs = [purpose, *map(html, in_words.paragraphs(texts))]
    return paragraphs + _sources(item.origin, row) if own else [*paragraphs[:-1], f"{paragraphs[-1]} {sure}"]


def _sources(origin: Provenance, row: str = "") -> list[str]:
    """Say where something comes from, a paragraph a language; one where both are the same: `Nguồn / Source: QCVN 120, Bảng 2 (A).`."""
    vi = "; ".join([_placed(one.source.label.vi, one) for one in origin.citations])
    en = "; ".join([_placed(one.source.label.en, one) for one in origin.citations])
    sure = f"({row}{origin.confidence})."
    if vi == en:
        return [f"Nguồn / Source: {html(vi)} {sure}"]
    return [f"Nguồn: {html(vi)}.", f"Source: {html(en)} {sure}"]


def _placed(source: str, citation: Citation) -> str:
    return f"{source}, {citation.place}" if citation.place else source
