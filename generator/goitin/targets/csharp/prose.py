"""Sentences of documentation, in both languages: ready XML for `///` comments, each text made harmless by `escape.doc`.

Sources are named by a reference to their member of the table of sources, which says the whole name once.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from goitin.describe import in_words
from goitin.model import (
    Citation,
    CodeTable,
    CodeValue,
    Envelope,
    Field,
    Label,
    Provenance,
    Record,
    Service,
    Source,
)
from goitin.targets.csharp.escape import doc
from goitin.targets.csharp.names import prefix, source_name

_WIDTH = 120
_INDENT = 4
_PERSONAL = Label("Dữ liệu cá nhân, không in ra.", "Personal data, not shown in ToString.")
GIVEN = Label("Dịch vụ cho tên này.", "The service gives this name.")
"""Of the field that names the service, in a class that many services share."""


def named(label: Label) -> str:
    """Both languages of a label."""
    return doc(label.bilingual)


def summary(text: str, indent: int = 0) -> list[str]:
    """A line of purpose, without `///`; on three lines or more where one has no room."""
    line = f"<summary>{text}</summary>"
    room = _WIDTH - indent - len("/// ")
    return [line] if len(line) <= room else ["<summary>", *_wrapped(text, room), "</summary>"]


def purpose(stated: Record | Envelope | CodeTable | Service, space: str, indent: int = 0) -> list[str]:
    """The documentation of a record, a table or a service: what it is, notes and how doubtful places are read, where it comes from."""
    source = _provenance(stated.origin, space)
    return summary(f"{named(stated.label)}.", indent) + _remarks(in_words.notes(stated), source, indent)


def field(stated: Field, record: Provenance, space: str, *more: Label) -> list[str]:
    """The documentation of a field: what it is, what is asked of it, notes, then where it comes from if not from where its record does."""
    texts = in_words.of_field(stated, *([_PERSONAL] if stated.sensitive else []), *more)
    own = stated.origin is not record and stated.origin != record
    row = "" if stated.row is None else f" (dòng / row {stated.row})"
    source = _provenance(stated.origin, space) if own else ""
    return summary(f"{named(stated.label)}{row}.", _INDENT) + _remarks(texts, source, _INDENT)


def code(stated: CodeValue, table: Provenance, space: str) -> list[str]:
    """The documentation of a code."""
    source = _provenance(stated.origin, space) if stated.origin != table else ""
    remarks = _remarks(in_words.of_code(stated), source, _INDENT)
    return summary(f"{doc(stated.code)}: {named(stated.label)}.", _INDENT) + remarks


def source(stated: Source) -> str:
    """The name of a source, and where it is to be found."""
    return named(stated.label) + (f" ({doc(stated.url)})" if stated.url else "")


def obsolete(stated: CodeValue) -> str:
    """Why a code should no longer be used, and what replaces it; any text, not XML; empty where the code is in use."""
    if stated.retired is None:
        return ""
    use = f" Dùng / Use: {stated.retired.use}." if stated.retired.use else ""
    return f"{stated.retired.since}: {stated.retired.why.bilingual}{use}"


def former(now: str) -> list[str]:
    """The documentation of the name that a member had before."""
    link = f'<see cref="{now}"/>'
    return summary(f"Tên cũ của {link}. / Former name of {link}.", _INDENT)


def renamed(now: str) -> str:
    """Say to who uses a former name what it is called now; any text, not XML."""
    return f"Nay là {now}. / It is called {now} now."


def _remarks(texts: Iterable[Label], source: str, indent: int) -> list[str]:
    """A paragraph a language, then the source, on one line if there is room; nothing where there is nothing to say."""
    languages = in_words.paragraphs([Label(doc(text.vi), doc(text.en)) for text in texts])
    paragraphs = [f"<para>{text}</para>" for text in [*languages, source] if text]
    if not paragraphs:
        return []
    paragraphs[0] = f"<remarks>{paragraphs[0]}"
    paragraphs[-1] += "</remarks>"
    room = _WIDTH - indent - len("/// ")
    whole = "".join(paragraphs)
    return [whole] if len(whole) <= room else [line for text in paragraphs for line in _wrapped(text, room)]


def _wrapped(text: str, room: int) -> list[str]:
    if len(text) <= room:  # most are short, and `textwrap` takes its time with these, too
        return [text]
    return textwrap.wrap(text, room, break_long_words=False, break_on_hyphens=False)


def _provenance(origin: Provenance, space: str) -> str:
    """`Nguồn / Source: <see cref="Qcvn120Sources.Qcvn"/>, Bảng 2 (B).`."""
    cited = "; ".join([_cited(one, space) for one in origin.citations])
    return f"Nguồn / Source: {cited} ({origin.confidence})."


def _cited(citation: Citation, space: str) -> str:
    name = f'<see cref="{prefix(space)}Sources.{source_name(citation.source)}"/>'
    return f"{name}, {doc(citation.place)}" if citation.place else name
