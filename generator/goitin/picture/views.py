"""What the templates of a picture place: values, fields, lists and findings, ready in one language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


class Mark(NamedTuple):
    """A finding at its place: `where` is what leads there, `source` the number of its source (0: it has none) and what follows it."""

    anchor: str
    severity: str
    word: str
    sentence: str
    where: str
    source: int = 0
    clause: str = ""


class Leaf(NamedTuple):
    """A value: as people write it, its code where it has one, and as it was sent where that is another text.

    `look` is a class of the style sheet; `href` leads to the file that the value is the address of.
    """

    text: str
    code: str = ""
    sent: str = ""
    is_sent: bool = True
    look: str = "v"
    href: str = ""
    marks: Sequence[Mark] = ()


class Cell(NamedTuple):
    """A field with its value, or the values of its list; none of them where it is missing."""

    label: str
    wire: str
    leaves: Sequence[Leaf] = ()
    marks: Sequence[Mark] = ()
    alias: str = ""
    is_wide: bool = False

    @property
    def is_there(self) -> bool:
        """Whether there is a value, or anything is found where one should be."""
        return bool(self.leaves or self.marks)

    @property
    def is_marked(self) -> bool:
        """Whether anything is found in it."""
        return bool(self.marks) or any(leaf.marks for leaf in self.leaves)


class Row(NamedTuple):
    """An item of a list as a row; `cells` has one for each column, without values where the item has none."""

    number: str
    cells: Sequence[Cell]
    marks: Sequence[Mark]


class Table(NamedTuple):
    """A list whose items have nothing inside that is more than a value."""

    columns: Sequence[Cell]
    rows: Sequence[Row]
    is_wide: bool
    is_long: bool
    span: int


@dataclass(slots=True)
class Section:
    """A record, a list, or an item of a list: its values, then what has values of its own, then what nobody knows.

    `heading` are the values that tell an item from the others; `count` says how many findings are inside one that is folded.
    """

    label: str
    wire: str
    number: str = ""
    note: str = ""
    alias: str = ""
    heading: Sequence[Cell] = ()
    count: str = ""
    marks: Sequence[Mark] = ()
    cells: list[Cell] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    table: Table | None = None
    unknown: Section | None = None
    is_folding: bool = False
    is_open: bool = True

    @property
    def is_flat(self) -> bool:
        """Whether it has values alone, so that it can be a row."""
        inner = self.unknown
        return not self.sections and self.table is None and (inner is None or inner.is_flat)

    def row(self) -> Iterator[Cell]:
        """Its values, those that nobody knows last."""
        yield from self.cells
        if self.unknown is not None:
            yield from self.unknown.cells
