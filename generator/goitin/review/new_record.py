"""A sheet of a record that the specification does not have yet, as a file of its own."""

from __future__ import annotations

from pathlib import Path

from goitin.diagnostics.message import say
from goitin.model import Spec
from goitin.review import not_taken
from goitin.review.cell_parser import CellError, Keys, understood
from goitin.review.entry_editor import made
from goitin.review.import_result import Taken
from goitin.review.merge import FIELD, Merge
from goitin.review.workbook import Sheet
from goitin.source import document, formatter
from goitin.source.formatter.comments import Comments
from goitin.source.yaml_reader import Node


def begin(sheet: Sheet, spec: Spec, folder: Path, taken: Taken) -> None:
    """Make the file of a new record; faults go into `taken`."""
    before = len(taken.troubles)
    vi, _, en = (part.strip() for part in sheet.title.text.partition(":")[2].partition(" / "))
    if not vi:
        what = say("The new record has no title. Write `id: Tên / Name`.")
        taken.trouble(sheet.name, sheet.title.at, what)
    cited = next((cell for cell in sheet.above if cell.text.startswith("Nguồn:")), None)
    if cited is None:
        what = say("The new record has no source. Write a line `Nguồn: … (B)` under the title.")
        taken.trouble(sheet.name, sheet.title.at, what)
    for cell in sheet.above:
        if cell is not cited:
            taken.leave(sheet.name, cell.at, not_taken.untaken(cell))
    not_taken.beside(sheet, taken)
    nodes: list[Node] = []
    path = folder / "records" / f"{sheet.id}.yaml"
    file = path.relative_to(folder.parent).as_posix()
    Merge(
        sheet,
        None,
        FIELD,
        [],
        nodes,
        [],
        lambda column, text, known: understood(column, text, spec, known),
        file,
        taken,
    ).run()
    if cited is None or len(taken.troubles) > before:
        return
    source, _, grade = cited.text.partition(":")[2].split(" / ")[0].strip().rpartition(" ")
    try:
        keys: Keys = {**understood("source", source, spec), **understood("confidence", grade, spec)}
    except CellError as error:
        taken.trouble(sheet.name, cited.at, str(error))
        return
    root = made({"record": sheet.id, "vi": vi, "en": en or vi, **keys})
    root.value["fields"] = Node("", nodes, (0, 0))
    taken.files[path] = formatter.written(root, document.Record, Comments())
