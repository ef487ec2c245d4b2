"""The paper as Markdown: Vietnamese first, English behind it."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.model import Label
from goitin.rendering import escape
from goitin.review.document import ReviewDocument
from goitin.review.table import Table


def write(paper: ReviewDocument) -> bytes:
    """The paper as UTF-8."""
    return ("\n".join(_lines(paper)) + "\n").encode()


def _lines(paper: ReviewDocument) -> Iterator[str]:
    yield from (f"# {_text(paper.title.vi)}", "", f"*{_text(paper.title.en)}*", "", _text(paper.subtitle), "")
    for one in paper.status:
        yield from (f"> **{_text(one.vi)}** *{_text(one.en)}*", ">")
    yield ""
    for chapter in paper.chapters:
        yield from (f"## {_both(chapter.title)}", "")
        for text in chapter.texts:
            yield from (_text(text.vi), "", f"*{_text(text.en)}*", "")
        for table in chapter.tables:
            yield from _table(table)
    yield from (f"{_both(sign)}: ……………………………………  " for sign in paper.signers)


def _table(table: Table) -> Iterator[str]:
    yield from (f"### {_both(table.title)} ({_text(table.id)})", "")
    for text in table.preamble:
        yield from (_both(text), "")
    if table.rows:
        yield _row([_both(head) for head in table.columns.values()])
        yield _row(["---"] * len(table.columns))
        yield from (_row([_text(cell) for cell in row]) for row in table.rows)
        yield ""


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _both(label: Label) -> str:
    return _text(label.bilingual)


def _text(text: str) -> str:
    """Any text on one line, as itself."""
    return "<br>".join([escape.markdown(part) for part in text.split("\n")]) if text.strip() else ""
