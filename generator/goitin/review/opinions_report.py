"""What experts decided and remarked, as a list that a keeper works from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from goitin.diagnostics.message import join, msg, translate
from goitin.model import Spec
from goitin.rendering import escape
from goitin.review.import_result import Opinion


def contested(opinions: Iterable[Opinion]) -> Iterator[Opinion]:
    """Those that ask something of a keeper: a row that is wrong, or has a remark."""
    return (item for item in opinions if item.right is False or item.remark)


def summary(opinions: Sequence[Opinion]) -> str:
    """How many rows are right, wrong and not decided."""
    right, wrong, open_ = (sum(item.right is one for item in opinions) for one in (True, False, None))
    return msg("{right} rows are right, {wrong} wrong, {open} not decided.", right=right, wrong=wrong, open=open_)  # fmt: skip


def written(spec: Spec, opinions: Sequence[Opinion], language: str) -> bytes:
    """Write the list as Markdown.

    Args:
        spec: The specification that was reviewed.
        opinions: Every row of the tables that came back.
        language: The language of what is not said by the experts, `vi` or `en`.

    Returns:
        What is contested, with its place, then how many rows of each table are right, wrong and not decided.

    """
    return ("\n".join(translate(line, language) for line in _lines(spec, opinions)) + "\n").encode()


def _lines(spec: Spec, opinions: Sequence[Opinion]) -> Iterator[str]:
    title = msg("what experts decided")
    yield from (join("", [f"# {spec.id} {spec.version}: ", title]), "", summary(opinions), "")
    heads = (msg("Place"), msg("Row"), msg("Decision"), msg("Remark"), msg("Cell"))
    yield from _table(heads, map(_row, contested(opinions)))
    yield from _table((msg("Table"), msg("Right"), msg("Wrong"), msg("Not decided")), _counts(opinions))


def _row(item: Opinion) -> tuple[str, ...]:
    texts = (_plain(text) for text in (item.place, f"{item.table}/{item.row}"))
    return (*texts, item.decision, _plain(item.remark), _plain(f"{item.sheet}!{item.cell}"))


def _counts(opinions: Sequence[Opinion]) -> Iterator[tuple[str, ...]]:
    for table in dict.fromkeys(item.table for item in opinions):
        found = [item.right for item in opinions if item.table == table]
        yield _plain(table), *(str(found.count(one)) for one in (True, False, None))


def _plain(text: str) -> str:
    return "<br>".join(map(escape.markdown, text.split("\n")))


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield _line(heads)
    yield _line(["---"] * len(heads))
    yield from map(_line, rows)
    yield ""


def _line(cells: Sequence[str]) -> str:
    return join(" | ", ["|", *cells, "|"])
