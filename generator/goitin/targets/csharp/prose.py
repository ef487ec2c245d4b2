"""Sentences of documentation, in both languages; escaping is the templates' business."""

from __future__ import annotations

from collections.abc import Iterable

from goitin.spec import Citation, CodeTable, CodeValue, Field, Label, Origin, Reading, Record


def both(label: Label) -> str:
    """`Mã hồ sơ / Dossier number`, said once where the languages agree."""
    return label.vi if label.vi == label.en else f"{label.vi} / {label.en}"


def source(origin: Origin) -> str:
    """`Nguồn / Source: QCVN 120:2019/BTTTT, Bảng 2 (B).`."""
    cited = "; ".join(_cited(one) for one in origin.citations)
    return f"Nguồn / Source: {cited} ({origin.confidence.value})."


def about(stated: Record | CodeTable) -> list[str]:
    """Remarks on a record or a table: note, provenance, how doubtful places are read."""
    note = [both(stated.note)] if stated.note else []
    return [*note, source(stated.origin), *_readings(stated.readings)]


def field(stated: Field) -> str:
    """The line of purpose: label, row, confidence."""
    place = f"dòng / row {stated.row}, " if stated.row else ""
    return f"{both(stated.label)} ({place}{stated.origin.confidence.value})."


def field_remarks(stated: Field, record: Origin) -> str:
    """What else is to be known of a field; empty where there is nothing."""
    parts = [both(stated.note)] if stated.note else []
    parts += _span(stated.since, stated.until)
    parts += (
        ["Dữ liệu cá nhân, không in ra / Personal data, not shown in ToString."] if stated.sensitive else []
    )
    parts += [source(stated.origin)] if stated.origin != record else []
    return " ".join([*parts, *_readings(stated.readings)])


def code(stated: CodeValue, table: Origin) -> str:
    """The line of a code."""
    parts = [f"{stated.code}: {both(stated.label)} ({stated.origin.confidence.value})."]
    parts += [both(stated.note)] if stated.note else []
    parts += _span(stated.since, stated.until)
    parts += [source(stated.origin)] if stated.origin != table else []
    return " ".join(parts)


def obsolete(stated: CodeValue) -> str:
    """Why a code should no longer be used, and what replaces it; empty where it is in use."""
    if stated.retired is None:
        return ""
    use = f" Dùng / Use: {stated.retired.use}." if stated.retired.use else ""
    return f"{stated.retired.since}: {both(stated.retired.why)}{use}"


def _readings(readings: Iterable[Reading]) -> list[str]:
    return [f"Cách hiểu / Reading ({reading.status}): {both(reading.text)}" for reading in readings]


def _span(since: str | None, until: str | None) -> list[str]:
    said = [f"Từ / since {since}."] if since else []
    return said + ([f"Đến / until {until}."] if until else [])


def _cited(citation: Citation) -> str:
    return (
        f"{both(citation.source.label)}, {citation.place}" if citation.place else both(citation.source.label)
    )
