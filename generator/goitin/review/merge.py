"""Takes the rows of one table back: only cells that say something else than the workbook said when it was made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from goitin.describe.cell_words import clean, hidden_signs
from goitin.diagnostics.message import msg
from goitin.model import Field, naming
from goitin.review import entry_editor
from goitin.review.cell_parser import CellError, Keys
from goitin.review.import_result import Asked, ImportResult
from goitin.review.workbook import Sheet
from goitin.review.workbook_reader import Cell
from goitin.source.yaml_reader import Node

FIELD = ("wire", "type", "vi", "en")
CODE = ("code", "vi", "en")
"""The columns that a row needs, first the one that names it."""

Row = Mapping[str, Cell]
Reader = Callable[[str, str, Field | None], Keys]
Key = tuple[str, int]  # what a row is called, and how many before it are called so


@dataclass(slots=True)
class Merge:
    """One table of a workbook beside the same one of the specification.

    `cells` are the rows as the specification says them now, `nodes` the entries of its file; `base` is the table as it was
    when the workbook was made, None where nobody knows. `needed` is `FIELD` or `CODE`, `read` understands a cell.
    """

    sheet: Sheet
    base: Sheet | None
    needed: tuple[str, ...]
    cells: list[dict[str, str]]
    nodes: list[Node]
    fields: list[Field]
    read: Reader
    file: str
    taken: ImportResult
    _now: dict[Key, int] = field(default_factory=dict)
    _then: dict[Key, Row] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The column that names a row."""
        return self.needed[0]

    def run(self) -> None:
        """Change the nodes; faults and what is left go into `taken`."""
        self.cells = [{column: clean(text) for column, text in row.items()} for row in self.cells]
        self._now = {key: at for at, key in enumerate(_counted(row[self.key] for row in self.cells))}
        if self.base is not None:
            named = [row for row in self.base.rows if row[self.key].text]
            self._then = dict(zip(_counted(row[self.key].text for row in named), named, strict=True))
        olds = list(self.nodes)
        rows = [row for row in self.sheet.rows if self._is_row(row)]
        keys = list(_counted(row[self.key].text for row in rows))
        before: Node | None = None
        for at, (key, row) in enumerate(zip(keys, rows, strict=True), 1):
            if key in self._now:
                before = olds[self._now[key]]
                self._known(key, row, before, at)
            elif key[1]:
                what = msg("{key!r} appears twice. Keep one row.", key=key[0])
                self._refuse(row[self.key], what)
            elif key in self._then:
                self._gone_since(key, row)
            else:
                before = self._new(row, before) or before
        self._numbers(rows)
        self._missing(set(keys), [key[0] for key in keys if key not in self._now and key not in self._then])

    def _is_row(self, row: Row) -> bool:
        """Whether it is a row of the table: it has a key, and is not struck through; else it is told."""
        key, met = row[self.key], [cell for cell in row.values() if cell.text or cell.fault]
        if key.fault and key.text:
            what = msg(
                "The row is struck through or cannot be read: {what} Nothing is deleted here: give it an `until`, or delete it in {file}.",
                what=key.fault,
                file=self.file,
            )
            self._refuse(key, what)
            return False
        if key.text and (" " not in key.text or len(met) > 2):
            return True
        if len({cell.text for cell in met}) > 2:
            self._refuse(key, msg("The row has no key. Write it, without spaces."))
        elif met:
            what = msg("{text!r} is not imported: the line is not a row of the table.", text=met[0].text)
            self.taken.leave(self.sheet.name, met[0].location, what)
        return False

    def _known(self, key: Key, row: Row, node: Node, position: int) -> None:
        at = self._now[key]
        known = self.fields[at] if self.fields else None
        asked: dict[str, Cell] = {}
        for column, cell in self._differing(row, self.cells[at], self._then.get(key), known):
            if column == "more":
                self._leave_more(cell)
            elif column != "row" or "row" in node.value or cell.text != str(position):
                asked[column] = cell  # a row without a number of its own is counted
        self._change(node, key[0], asked, known, self.cells[at])

    def _differing(
        self, row: Row, now: Mapping[str, str], then: Row | None, known: Field | None
    ) -> Iterator[tuple[str, Cell]]:
        """The cells that a person changed; where the specification changed them too, to something else, that is a fault."""
        for column, cell in row.items():
            if cell.fault:
                self._refuse(cell, cell.fault)
                continue
            if then is None and self.base is not None and not cell.text:
                continue  # the row was new in this workbook: what is empty says nothing
            was = then[column].text if then is not None and column in then else now[column]
            if cell.text in (was, now[column]) or self._same(column, cell.text, now[column], known):
                continue
            if was != now[column] and not self._same(column, was, now[column], known):
                what = msg(
                    "The workbook had {was!r} when it was made and has {text!r} now; the specification now has {now!r}. Write the text that should remain into a new workbook.",
                    was=was,
                    text=cell.text,
                    now=now[column],
                )
                self._refuse(cell, what)
                continue
            yield column, cell

    def _same(self, column: str, text: str, stated: str, known: Field | None) -> bool:
        """Whether a cell says in other words what is said already; a grade that is not written is the one there was."""
        if column == "more":
            return False
        try:
            new, old = self.read(column, text, known), self.read(column, stated, known)
        except CellError:
            return False
        return _without_grade(old, new) == new

    def _change(
        self, node: Node, key: str, asked: Row, known: Field | None, cells: Mapping[str, str]
    ) -> bool:
        """Set what cells ask for; False, and told, where one of them is not understood."""
        before = len(self.taken.troubles)
        for column, cell in asked.items():
            try:
                _assert_seen(cell.text)
                entry_editor.change(node, self.read(column, cell.text, known), known)
            except CellError as error:
                self._refuse(cell, str(error))
            else:
                self.taken.asked.append(
                    Asked(self.sheet.id, key, column, self.sheet.name, cell.location, cells.get(column))
                )
        note = node.value.get("note")
        if note is not None and set(note.value) != {"vi", "en"}:
            at = next(cell for column, cell in asked.items() if column in ("vi", "en"))
            what = msg("A note needs both languages. Add the other one, or delete the note.")
            self._refuse(at, what)
        return len(self.taken.troubles) == before

    def _new(self, row: Row, before: Node | None) -> Node | None:
        """An entry that the specification does not have yet, behind the one that stands before it."""
        troubles = len(self.taken.troubles)
        for name in self.needed:
            if name not in row:
                what = msg("The new row has no column {column!r}.", column=name)
                self._refuse(row[self.key], what)
        for cell in row.values():
            if cell.fault:
                self._refuse(cell, cell.fault)
        if row.get("more", row[self.key]).text and "more" in row:
            self._leave_more(row["more"])
        node = Node("", {})
        asked = {
            name: cell for name, cell in row.items() if (cell.text or name in self.needed) and name != "more"
        }
        if not self._change(node, row[self.key].text, asked, None, {}) or len(self.taken.troubles) > troubles:
            return None
        if self.key == FIELD[0] and naming.derive_id(row[self.key].text) is None:
            node.value["id"] = entry_editor.made(naming.proposed_id(row[self.key].text))
        self.nodes.insert(next((at for at, item in enumerate(self.nodes) if item is before), -1) + 1, node)
        return node

    def _gone_since(self, key: Key, row: Row) -> None:
        """A row that the specification had when the workbook was made and has no longer."""
        then = self._then[key]
        cell = next(
            (cell for name, cell in row.items() if name in then and cell.text != then[name].text), None
        )
        if cell is not None:
            what = msg(
                "The specification no longer has {key!r}, so nothing of it can be changed.", key=key[0]
            )
            self._refuse(cell, what)

    def _missing(self, met: set[Key], new: list[str]) -> None:
        expected = self._then if self.base is not None else self._now
        at = self.sheet.headers[self.key]
        for key in expected:
            if key in met or key not in self._now:
                continue
            near = get_close_matches(key[0], new, 1)
            what = msg(
                "The row of {key!r} is gone. Nothing is deleted here: give it an `until`, or delete it in {file}.",
                key=key[0],
                file=self.file,
            )
            if near:
                what = msg("{what} If {new!r} is its new name, write that there too.", what=what, new=near[0])
            self._refuse(at, what)

    def _numbers(self, rows: Sequence[Row]) -> None:
        """A number that a person gave to two rows."""
        first: dict[str, str] = {}
        then = [row["row"].text for row in self._then.values() if "row" in row]
        before = then or [row["row"] for row in self.cells if "row" in row]
        for row in rows:
            cell = row.get("row")
            if cell is None or not cell.text:
                continue
            if cell.text in first and before.count(cell.text) < 2:
                what = msg(
                    "The number {text} is already used at {first}. Renumber the rows, or leave the number of a new row empty.",
                    text=cell.text,
                    first=first[cell.text],
                )
                self._refuse(cell, what)
            first.setdefault(cell.text, cell.location)

    def _refuse(self, cell: Cell, what: str) -> None:
        """Keep a fault of a cell, which stops everything."""
        self.taken.trouble(self.sheet.name, cell.location, what)

    def _leave_more(self, cell: Cell) -> None:
        what = msg(
            "{text!r} is not imported from this column. Make the change it calls for in {file}.",
            text=cell.text,
            file=self.file,
        )
        self.taken.leave(self.sheet.name, cell.location, what)


def _assert_seen(text: str) -> None:
    """Raise `CellError` where a person saw another text than a program reads."""
    found = hidden_signs(text)
    if found:
        raise CellError(msg("The text contains {signs}, which cannot be seen. Type it again.", signs=found))


def _counted(keys: Iterator[str]) -> Iterator[Key]:
    seen: dict[str, int] = {}
    for key in keys:
        yield key, seen.get(key, 0)
        seen[key] = seen.get(key, 0) + 1


def _without_grade(old: Keys, new: Keys) -> Keys:
    """The keys of before, without a grade where the new ones say none."""
    return {
        key: {name: item for name, item in value.items() if name != "confidence"}
        if isinstance(value, dict) and isinstance(given := new.get(key), dict) and "confidence" not in given
        else value
        for key, value in old.items()
    }
