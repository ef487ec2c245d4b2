"""A sheet of a record that the specification does not have yet, as a file of its own.

Left: `merging`, `leaving`. Right: `taking`.
"""

from __future__ import annotations

from pathlib import Path

from goitin import document, formatting
from goitin.formatting.comments import Comments
from goitin.reading import Node
from goitin.review import leaving
from goitin.review.entries import made
from goitin.review.merging import FIELD, Merge
from goitin.review.sheets import Sheet
from goitin.review.taken import Taken
from goitin.review.understanding import CellError, Keys, understood
from goitin.sentences import say
from goitin.spec import Spec


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
            taken.leave(sheet.name, cell.at, leaving.untaken(cell))
    leaving.beside(sheet, taken)
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
    taken.files[path] = formatting.written(root, document.Record, Comments())
