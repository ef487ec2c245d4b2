"""Takes the records' tables of a workbook back into specification files: only what was changed in it is changed in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from goitin import document, formatting
from goitin.formatting.comments import Comments, gather
from goitin.reading import Node
from goitin.review import cells
from goitin.review.paper import Table, paper
from goitin.review.sheets import Cell, Other, Sheet, cell_name, sheets
from goitin.review.understanding import CellError, Keys, Value, understood
from goitin.sentences import say
from goitin.spec import Field, Record, Spec


@dataclass(frozen=True, slots=True)
class Trouble:
    """A cell that could not be taken: the sheet, the cell (`B7`), what is wrong and what to do."""

    sheet: str
    cell: str
    what: str

    def __str__(self) -> str:
        return say("{sheet}!{cell}: {what}", sheet=self.sheet, cell=self.cell, what=self.what)


@dataclass(slots=True)
class Taken:
    """The files as they would be (by path, only those that change), what could not be taken, and what is for a person to take."""

    files: dict[Path, str] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)
    left: list[Trouble] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Page:
    """One file that may change; its comments are found before anything does."""

    text: str
    root: Node
    comments: Comments

    @classmethod
    def of(cls, path: Path) -> _Page:
        text = path.read_text(encoding="utf-8")
        root = formatting.parsed(text, path.name)
        return cls(text, root, gather(text, root))


def take(data: bytes, spec: Spec, folder: Path) -> Taken:
    """Read a workbook into a specification that lies in `folder`. Raises `BookError` for what is no workbook."""
    taken = Taken()
    records = {record.id: record for record in spec.records if record.role == "record"}
    trees: dict[Path, _Page] = {}
    known = {table.id: table for chapter in paper(spec).chapters for table in chapter.tables}
    for sheet in sheets(data):
        if isinstance(sheet, Other):
            taken.left += _left(sheet, known.get(sheet.id))
            continue
        record = records.get(sheet.id)
        if record is None:
            _begin(sheet, spec, folder, taken)
            continue
        path = folder.parent / record.file
        if path not in trees:
            trees[path] = _Page.of(path)
        _merge(sheet, record, _find(trees[path].root, record.id), spec, taken)
    for path, page in trees.items():
        made = formatting.written(page.root, document.Record, page.comments)
        if made != page.text:
            taken.files[path] = made
    return taken


def _left(sheet: Other, table: Table | None) -> Iterator[Trouble]:
    """A cell of each row of services, codes or readings that says something else: a person has to take it."""
    if table is None:
        return
    rows = [[text.strip() for text in row] for row in table.rows]
    first, width = len(table.above) + 2, len(table.heads)
    for line, row in enumerate(sheet.lines[first:], first):
        met = [*row, *[""] * width][:width]
        if met in rows or not any(met):
            continue
        same = next((known for known in rows if known[0] == met[0]), None)
        column = next(number for number in range(width) if same is None or met[number] != same[number])
        what = say(
            "{text!r} is not taken back: only the tables of records are. Write what follows from it into the specification yourself.",
            text=met[column],
        )
        yield Trouble(sheet.name, cell_name(column, line), what)


def _find(node: Node, id: str) -> Node:
    """The mapping of a record in its file; records used only there lie inside others."""
    waiting = [node]
    while waiting:
        item = waiting.pop()
        if item.value["record"].value == id:
            return item
        waiting += item.value["records"].value if "records" in item.value else []
    raise KeyError(id)


def _merge(sheet: Sheet, record: Record, node: Node, spec: Spec, taken: Taken) -> None:
    """Change the fields whose cells say something else than the specification."""
    rows = {item.value["wire"].value: item for item in node.value["fields"].value}
    seen: set[str] = set()
    for at, row in enumerate(sheet.rows, 1):
        wire = row["wire"]
        if wire.text in seen:
            taken.troubles.append(
                Trouble(
                    sheet.name,
                    wire.at,
                    say("The field {field!r} stands twice. Keep one row.", field=wire.text),
                )
            )
            continue
        seen.add(wire.text)
        known = record.field(wire.text)
        if known is None:
            made = _new(row, sheet, spec, taken)
            if made is not None:
                node.value["fields"].value.insert(min(at - 1, len(node.value["fields"].value)), made)
            continue
        number = record.fields.index(known) + 1
        _change(rows[wire.text], _differing(row, known, number), sheet, spec, taken)
    for gone in (item for item in record.fields if item.wire not in seen):
        what = say(
            "The field {field!r} has no row. Nothing is deleted here: give it an `until`, or delete it in {file}.",
            field=gone.wire,
            file=record.file,
        )
        taken.troubles.append(Trouble(sheet.name, "A1", what))


def _differing(row: Mapping[str, Cell], known: Field, number: int) -> dict[str, Cell]:
    """The cells that say something else than the specification does."""
    said = cells.of_field(known, number)
    return {column: cell for column, cell in row.items() if cell.text != said[column].strip()}


def _change(node: Node, changed: Mapping[str, Cell], sheet: Sheet, spec: Spec, taken: Taken) -> None:
    for column, cell in changed.items():
        try:
            _set(node, understood(column, cell.text, spec))
        except CellError as error:
            taken.troubles.append(Trouble(sheet.name, cell.at, str(error)))
    note = node.value.get("note")
    if note is not None and set(note.value) != {"vi", "en"}:
        at = next(cell.at for column, cell in changed.items() if column in ("vi", "en"))
        taken.troubles.append(
            Trouble(
                sheet.name,
                at,
                say("A note needs both languages. Write it in the other one too, or delete it."),
            )
        )


def _new(row: Mapping[str, Cell], sheet: Sheet, spec: Spec, taken: Taken) -> Node | None:
    """A field that the specification does not have yet."""
    before = len(taken.troubles)
    node = Node("", {}, (0, 0))
    needed = ("wire", "type", "vi", "en")
    _change(
        node, {name: cell for name, cell in row.items() if cell.text or name in needed}, sheet, spec, taken
    )
    taken.troubles += [
        Trouble(
            sheet.name,
            row["wire"].at,
            say("The new field has no column for its {column}.", column=cells.COLUMNS[name].both),
        )
        for name in needed
        if name not in row
    ]
    return node if len(taken.troubles) == before else None


def _set(node: Node, keys: Keys) -> None:
    for key, value in keys.items():
        outer, _, inner = key.partition(".")
        if inner:
            note = node.value.get(outer)
            kept = dict(note.value) if note is not None else {}
            kept.pop(inner, None)
            if value is not None:
                kept[inner] = _node(value)
            _put(node, outer, Node("", kept, (0, 0)) if kept else None)
        else:
            _put(node, key, None if value is None else _node(value))


def _put(node: Node, key: str, value: Node | None) -> None:
    if value is None:
        node.value.pop(key, None)
    else:
        node.value[key] = value


def _node(value: Value) -> Node:
    if isinstance(value, dict):
        return Node("", {key: _node(item) for key, item in value.items()}, (0, 0))
    if isinstance(value, list):
        return Node("", [_node(item) for item in value], (0, 0))
    return Node("", value, (0, 0))


def _begin(sheet: Sheet, spec: Spec, folder: Path, taken: Taken) -> None:
    """A record that the specification does not have yet becomes a file of its own."""
    before = len(taken.troubles)
    vi, _, en = (part.strip() for part in sheet.title.partition(" / "))
    if not vi:
        taken.troubles.append(
            Trouble(sheet.name, "A1", say("The new record has no title. Write `id: Tên / Name`."))
        )
    cited = next((line for line in sheet.above if line.startswith("Nguồn: ")), None)
    if cited is None:
        what = say("The new record has no source. Write a line `Nguồn: … (B)` under the title.")
        taken.troubles.append(Trouble(sheet.name, "A2", what))
    fields = [made for row in sheet.rows if (made := _new(row, sheet, spec, taken)) is not None]
    if len(taken.troubles) > before or cited is None:
        return
    source, _, grade = cited.removeprefix("Nguồn: ").split(" / ")[0].rpartition(" ")
    said: dict[str, Value] = {"record": sheet.id, "vi": vi, "en": en or vi}
    try:
        keys = {**understood("source", source, spec), **understood("confidence", grade.strip("()"), spec)}
    except CellError as error:
        taken.troubles.append(Trouble(sheet.name, "A2", str(error)))
        return
    root = _node({**said, **keys})
    root.value["fields"] = Node("", fields, (0, 0))
    taken.files[folder / "records" / f"{sheet.id}.yaml"] = formatting.written(
        root, document.Record, Comments()
    )
