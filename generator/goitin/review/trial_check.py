"""Whether a specification with files changed still passes check, tried beside it before anything is written."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from goitin.describe import table_cells
from goitin.describe.cell_words import clean
from goitin.diagnostics.diagnostic import Diagnostic
from goitin.diagnostics.message import msg
from goitin.model import Spec
from goitin.output.atomic_file import wrap_os_errors
from goitin.pipeline import target_rules
from goitin.review.import_result import Asked, ImportResult
from goitin.source import formatter
from goitin.source.yaml_reader import Node

_COLUMNS = {
    "as": "type", "writes": "type", "since": "editions", "until": "editions", "example": "examples", "retired": "retired",
}  # fmt: skip
_APART = shutil.ignore_patterns("samples", "releases")


def attempt(result: ImportResult, folder: Path) -> None:
    """Check what would be written; faults that were not there before become troubles of the cells they come from.

    Raises `GoitinError` where there is no room for a copy.
    """
    with (
        wrap_os_errors(Path(tempfile.gettempdir())),
        tempfile.TemporaryDirectory(prefix="goitin-import-") as place,
    ):
        copy = Path(place) / folder.name
        shutil.copytree(folder, copy, symlinks=True, ignore=_APART)
        for path, text in result.files.items():
            target = copy / path.relative_to(folder)
            target.parent.mkdir(exist_ok=True)
            target.write_text(text, encoding="utf-8")
        resolved, findings = target_rules.check_specification(copy)
        known = {(item.rule, item.problem) for item in target_rules.check_specification(folder)[1].errors}
    faults = [item for item in findings.errors if (item.rule, item.problem) not in known]
    for item in faults:
        asked = _cause(item, result, folder)
        what = msg("{what} {cure}", what=item.problem, cure=item.hint)
        if asked is None:
            what = msg("{place}: {what}", place=item.location, what=what)
        result.trouble(asked.sheet if asked else item.location.file, asked.cell if asked else "A1", what)
    if not faults and resolved is not None:
        _assert_taken(result, resolved.spec)


def _assert_taken(result: ImportResult, spec: Spec) -> None:
    """A cell that was taken but changes nothing said what another place of the specification decides."""
    cells = dict(_cells(spec))
    for item in result.asked:
        now = cells.get((item.owner, item.key), {}).get(item.column)
        if item.before is not None and now is not None and clean(now) == item.before:
            what = msg(
                "This cannot be changed here: the previous text ({before!r}) comes from a type, a record or a source elsewhere. Change it there.",
                before=item.before,
            )
            result.trouble(item.sheet, item.cell, what)


def _cells(spec: Spec) -> Iterator[tuple[tuple[str, str], dict[str, str]]]:
    for record in spec.records:
        for at, field in enumerate(record.fields, 1):
            yield (record.id, field.wire), table_cells.of_field(field, at, spec)
    for table in spec.tables:
        for row in table_cells.codes(table, spec):
            yield (table.id, row["code"]), row


def _cause(finding: Diagnostic, result: ImportResult, folder: Path) -> Asked | None:
    """The cell that a finding comes from: that of its key, else the first one taken for its entry."""
    path = folder.parent / finding.location.file
    text = result.files.get(path)
    if text is None:
        return None
    spot = (finding.location.line, finding.location.column)
    owner, key, column = _entry(formatter.parsed(text, path.name), spot)
    mine = [item for item in result.asked if (item.owner, item.key) == (owner, key)]
    return next(
        (item for item in mine if item.column == _COLUMNS.get(column, column)), mine[0] if mine else None
    )


def _entry(root: Node, spot: tuple[int, int]) -> tuple[str, str, str]:
    """Record or table, field or code, and key that stand at a place of a file."""
    best: tuple[tuple[int, int], str, str, str] = ((0, 0), "", "", "")
    waiting = [root]
    while waiting:
        item = waiting.pop()
        waiting += item.value["records"].value if "records" in item.value else []
        owner = next(item.value[name].value for name in ("record", "code_table") if name in item.value)
        for name, called in (("fields", "wire"), ("codes", "code")):
            for entry in item.value[name].value if name in item.value else []:
                spots = [(entry.at, ""), *((value.key_at, key) for key, value in entry.value.items())]
                for at, key in spots:
                    if best[0] <= at <= spot:
                        best = at, owner, entry.value[called].value, key
    return best[1:]
