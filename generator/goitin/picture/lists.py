"""How a list is drawn: as a table where its items have nothing but values, else item by item, folded where there are many."""

from __future__ import annotations

from collections.abc import Sequence

from goitin.picture.values import Shape
from goitin.picture.views import Cell, Row, Section, Table

_FEW = 20  # items that stand open
_NARROW = 7  # columns that a page of A4 has room for
_SHORT = 25  # rows that need no head that stays


def table(items: Sequence[Section]) -> Table | None:
    """The items as rows; None where there is one only, or one has more than values inside."""
    if len(items) < 2 or not all(item.is_flat and _is_named(item) for item in items):
        return None
    columns = _columns(items)
    names = [(column.label, column.wire) for column in columns]
    made = []
    for row in items:
        cells = {(cell.label, cell.wire): cell for cell in row.row()}
        placed = [cells.get(name) or Cell(*name) for name in names]
        made.append(Row(row.number, placed, row.marks))
    return Table(columns, made, len(columns) > _NARROW, len(made) > _SHORT, len(columns) + 1)


def _is_named(item: Section) -> bool:
    """Whether each of its values is that of a field: an item that is no record has one that is not."""
    return all(cell.label or cell.wire for cell in item.row())


def _columns(rows: Sequence[Section]) -> list[Cell]:
    """The columns that some row has a value for: each row keeps the order of the record's table, and so do they together."""
    known: list[Cell] = []
    for cells in ([row.cells for row in rows], [row.unknown.cells for row in rows if row.unknown]):
        names: list[tuple[str, str]] = []
        for row in cells:
            at = 0
            for cell in row:
                name = (cell.label, cell.wire)
                if name in names:
                    at = names.index(name) + 1
                else:
                    names.insert(at, name)
                    at += 1
        known += [Cell(*name) for name in names]
    return known


def key(shapes: Sequence[Shape], unique: str | None) -> str | None:
    """The field that tells the items of a list apart: the one that is unique, else the first text that every item must have."""
    named = unique or next((one.wire for one in shapes if one.is_key), None)
    return next((one.wire for one in shapes if one.wire == named and not one.is_sensitive), None)


def folded(items: list[Section], key: str | None) -> list[Section]:
    """The items, each below a line that tells it from the others."""
    for item in items:
        item.is_folding, item.is_open = True, len(items) <= _FEW
        item.heading = [
            cell for cell in item.cells if cell.wire == key and cell.leaves and not cell.is_marked
        ]
        item.cells = [cell for cell in item.cells if cell not in item.heading]
    return items
