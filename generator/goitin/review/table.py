"""One table of the paper, ready to be set on a sheet, on paper or as lines.

One of the first modules of `review`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from goitin.describe.table_cells import OPINIONS
from goitin.model import Label


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its id and title, what stands above it, the heads of its columns by their keys, and its rows of texts.

    The last two columns, `OPINIONS`, are empty: they are for whoever reads it.
    """

    id: str
    title: Label
    preamble: tuple[Label, ...]
    columns: Mapping[str, Label]
    rows: tuple[tuple[str, ...], ...]

    @classmethod
    def of(
        cls,
        id: str,
        title: Label,
        preamble: Sequence[Label],
        columns: Mapping[str, Label],
        rows: Iterator[tuple[str, ...]],
    ) -> Table:
        """Make a table of its own columns; those for opinions are put behind them."""
        blank = ("",) * len(OPINIONS)
        whole = tuple((*row, *blank) for row in rows)
        return cls(id, title, tuple(preamble), {**columns, **OPINIONS}, whole)

    @property
    def lines(self) -> Iterator[tuple[str, ...]]:
        """Its lines on a sheet: the title with the table's id before it, what stands above, the heads, the rows."""
        yield (f"{self.id}: {self.title.bilingual}",)
        yield from ((text.bilingual,) for text in self.preamble)
        yield tuple(head.bilingual for head in self.columns.values())
        yield from self.rows

    @property
    def named(self) -> Iterator[Mapping[str, str]]:
        """Its rows, each text by the key of its column."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)
