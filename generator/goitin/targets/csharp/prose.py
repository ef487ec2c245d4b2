"""Sentences of documentation, in both languages: ready XML for `///` comments, each text made harmless by `escape.doc`.

Sources are named by a reference to their member of the table of sources, which says the whole name once.
"""

from __future__ import annotations

from collections.abc import Iterable

from goitin.model import (
    Citation,
    CodeTable,
    CodeValue,
    Field,
    Interpretation,
    Label,
    Provenance,
    Record,
    Service,
    Source,
)
from goitin.targets.csharp.escape import doc
from goitin.targets.csharp.names import prefix, source_name

_PERSONAL = "Dữ liệu cá nhân, không in ra / Personal data, not shown in ToString."


def named(label: Label) -> str:
    """Both languages of a label."""
    return doc(label.bilingual)


def provenance(origin: Provenance, space: str) -> str:
    """`Nguồn / Source: <see cref="Qcvn120Sources.Qcvn"/>, Bảng 2 (B).`."""
    cited = "; ".join([_cited(one, space) for one in origin.citations])
    return f"Nguồn / Source: {cited} ({origin.confidence})."


def about(stated: Record | CodeTable | Service, space: str) -> list[str]:
    """Remarks on a record, a table or a service: note, provenance, how doubtful places are read."""
    note = [named(stated.note)] if stated.note else []
    return [*note, provenance(stated.origin, space), *_readings(stated.readings)]


def field(stated: Field) -> str:
    """The line of purpose: label, row, confidence."""
    row = "" if stated.row is None else f"dòng / row {stated.row}, "
    return f"{named(stated.label)} ({row}{stated.origin.confidence})."


def field_remarks(stated: Field, record: Provenance, space: str) -> str:
    """What else is to be known of a field; empty where there is nothing."""
    parts = [named(stated.note)] if stated.note else []
    if stated.since or stated.until:
        parts += _span(stated.since, stated.until)
    if stated.sensitive:
        parts.append(_PERSONAL)
    if stated.origin is not record and stated.origin != record:
        parts.append(provenance(stated.origin, space))
    if stated.readings:
        parts += _readings(stated.readings)
    return " ".join(parts)


def code(stated: CodeValue, table: Provenance, space: str) -> str:
    """The line of a code."""
    parts = [f"{doc(stated.code)}: {named(stated.label)} ({stated.origin.confidence})."]
    parts += [named(stated.note)] if stated.note else []
    parts += _span(stated.since, stated.until)
    parts += [provenance(stated.origin, space)] if stated.origin != table else []
    return " ".join(parts)


def source(stated: Source) -> str:
    """The name of a source, and where it is to be found."""
    return named(stated.label) + (f" ({doc(stated.url)})" if stated.url else "")


def obsolete(stated: CodeValue) -> str:
    """Why a code should no longer be used, and what replaces it; any text, not XML; empty where the code is in use."""
    if stated.retired is None:
        return ""
    use = f" Dùng / Use: {stated.retired.use}." if stated.retired.use else ""
    return f"{stated.retired.since}: {stated.retired.why.bilingual}{use}"


def _readings(readings: Iterable[Interpretation]) -> list[str]:
    return [f"Cách hiểu / Reading ({reading.status}): {named(reading.text)}" for reading in readings]


def _span(since: str | None, until: str | None) -> list[str]:
    remarks = [f"Từ / since {doc(since)}."] if since else []
    return remarks + ([f"Đến / until {doc(until)}."] if until else [])


def _cited(citation: Citation, space: str) -> str:
    name = f'<see cref="{prefix(space)}Sources.{source_name(citation.source)}"/>'
    return f"{name}, {doc(citation.place)}" if citation.place else name
