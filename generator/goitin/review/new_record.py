"""A sheet of a record that the specification does not have yet, as a file of its own."""

from __future__ import annotations

from pathlib import Path

from goitin.diagnostics.message import msg
from goitin.model import Spec
from goitin.review import not_taken
from goitin.review.cell_parser import CellError, Keys, parse_cell
from goitin.review.entry_editor import made
from goitin.review.import_result import ImportResult
from goitin.review.merge import FIELD, Merge
from goitin.review.workbook import Sheet
from goitin.source import document, formatter
from goitin.source.formatter.comments import Comments
from goitin.source.yaml_reader import Node


def begin(sheet: Sheet, spec: Spec, folder: Path, result: ImportResult) -> None:
    """Make the file of a new record; faults go into `taken`."""
    before = len(result.troubles)
    vi, _, en = (part.strip() for part in sheet.title.text.partition(":")[2].partition(" / "))
    if not vi:
        what = msg("The new record has no title. Write `id: Tên / Name`.")
        result.trouble(sheet.name, sheet.title.location, what)
    cited = next((cell for cell in sheet.preamble if cell.text.startswith("Nguồn:")), None)
    if cited is None:
        what = msg("The new record has no source. Write a line `Nguồn: … (B)` under the title.")
        result.trouble(sheet.name, sheet.title.location, what)
    for cell in sheet.preamble:
        if cell is not cited:
            result.leave(sheet.name, cell.location, not_taken.untaken(cell))
    not_taken.beside(sheet, result)
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
        lambda column, text, known: parse_cell(column, text, spec, known),
        file,
        result,
    ).run()
    if cited is None or len(result.troubles) > before:
        return
    source, _, grade = cited.text.partition(":")[2].split(" / ")[0].strip().rpartition(" ")
    try:
        keys: Keys = {**parse_cell("source", source, spec), **parse_cell("confidence", grade, spec)}
    except CellError as error:
        result.trouble(sheet.name, cited.location, str(error))
        return
    root = made({"record": sheet.id, "vi": vi, "en": en or vi, **keys})
    root.value["fields"] = Node("", nodes)
    result.files[path] = formatter.written(root, document.Record, Comments())
