"""Where statements come from and how they are documented: paragraphs of docstrings, citations as the runtime reads them."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.model import Citation, Interpretation, Label, Provenance

_STATUS = {"open": ("chưa xác nhận", "not confirmed"), "confirmed": ("đã xác nhận", "confirmed")}


def citation_text(citations: tuple[Citation, ...]) -> str:
    """Citations as a specification writes them: `id place; id place`."""
    return "; ".join([item.by_id for item in citations])


def named(origin: Provenance) -> str:
    """Citations with the names of their sources, for people."""
    return "; ".join([item.label.vi for item in origin.citations])


def sentence(text: str) -> str:
    """A text with a full stop."""
    return text if text.endswith((".", "!", "?", "…", ":")) else text + "."


def remarks(note: Label | None, readings: tuple[Interpretation, ...]) -> Iterator[str]:
    """Notes, and how a doubtful place is read: never presented as the regulation's text."""
    if note is not None:
        yield sentence(note.vi)
        yield sentence(note.en)
    for reading in readings:
        vi, en = _STATUS.get(reading.status, (reading.status, reading.status))
        yield f"Cách hiểu ({vi}): {sentence(reading.text.vi)}"
        yield f"Reading ({en}): {sentence(reading.text.en)}"


def purpose(
    label: Label, origin: Provenance, note: Label | None, readings: tuple[Interpretation, ...]
) -> list[str]:
    """The documentation of a class: what it is, where it comes from, what else there is to know."""
    source = f"Nguồn / Source: {named(origin)} ({origin.confidence})."
    return [sentence(label.vi), sentence(label.en), source, *remarks(note, readings)]
