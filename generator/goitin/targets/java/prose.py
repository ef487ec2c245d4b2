"""Sentences of the documentation. All but `both` are ready for a Javadoc comment: what a specification says has gone through `html`."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.model import (
    Citation,
    CodeTable,
    CodeValue,
    Envelope,
    Field,
    Interpretation,
    Label,
    Provenance,
    Record,
    Service,
)
from goitin.targets.java.escape import html
from goitin.targets.java.names import constant

Tag = tuple[str, str]

_STATUS = {"open": ("chưa xác nhận", "open"), "confirmed": ("đã xác nhận", "confirmed")}
FORMER = ["Tên cũ / Former name."]
_PERSONAL = "Dữ liệu cá nhân, không hiện trong toString / Personal data, not shown in toString."


def title(label: Label) -> str:
    """Give a label as a sentence, `Lần ban hành đầu / First edition.`."""
    text = html(label.bilingual)
    return text if text.endswith((".", "?", "!")) else f"{text}."


def notes(labels: tuple[Label, ...]) -> list[str]:
    """One paragraph a language."""
    return [html(text) for label in labels for text in (label.vi, label.en)]


def about(item: Record | CodeTable | Service | Envelope) -> Iterator[str]:
    """The paragraphs on a record, a table or a service: what it is, notes, how we read it, where it comes from."""
    yield title(item.label)
    if item.note is not None:
        yield from notes((item.note,))
    yield from map(_reading, item.readings)
    vi = "; ".join([_placed(html(one.source.label.vi), one) for one in item.origin.citations])
    en = "; ".join([_placed(html(one.source.label.en), one) for one in item.origin.citations])
    sure = item.origin.confidence
    yield f"Nguồn: {vi} ({sure})." if vi == en else f"Nguồn: {vi} ({sure}). Source: {en} ({sure})."


def purpose(field: Field) -> str:
    """Say in a line what a field is: `Mã hồ sơ / Dossier number (dòng / row 1, B).`."""
    row = "" if field.row is None else f"dòng / row {field.row}, "
    return f"{html(field.label.bilingual)} ({row}{field.origin.confidence})."


def remarks(stated: Field, record: Provenance) -> Iterator[str]:
    """The paragraphs on a field after its purpose: notes, how we read it, where it comes from if not as its record."""
    if stated.note is not None:
        yield from notes((stated.note,))
    yield from map(_reading, stated.readings)
    remarks = _span(stated)
    if stated.sensitive:
        remarks.append(_PERSONAL)
    if stated.origin is not record:
        remarks.append(_sources(stated.origin))
    if remarks:
        yield " ".join(remarks)


def code(item: CodeValue, table: Provenance) -> list[str]:
    """The paragraphs on a code; its table's origin is not said again."""
    doc = [f"{html(item.label.bilingual)} ({item.origin.confidence})."]
    if item.note is not None:
        doc += notes((item.note,))
    doc += _span(item)
    if item.origin is not table:
        doc.append(_sources(item.origin))
    return doc


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


def _span(item: Field | CodeValue) -> list[str]:
    remarks = [] if item.since is None else [f"Từ / Since {html(item.since)}."]
    return remarks if item.until is None else [*remarks, f"Đến / Until {html(item.until)}."]


def _reading(item: Interpretation) -> str:
    """How we read a doubtful place."""
    vi, en = _STATUS[item.status]
    return f"Cách hiểu ({vi}): {html(item.text.vi)} Reading ({en}): {html(item.text.en)}"


def _sources(origin: Provenance) -> str:
    """Say where something comes from: `Nguồn / Source: QCVN 120, Bảng 2.`."""
    cited = [_placed(html(one.source.label.bilingual), one) for one in origin.citations]
    return f"Nguồn / Source: {'; '.join(cited)}."


def _placed(source: str, citation: Citation) -> str:
    return f"{source}, {html(citation.place)}" if citation.place else source
