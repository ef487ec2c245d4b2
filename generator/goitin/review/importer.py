"""Takes the tables of records and codes of a workbook back into specification files: only what was changed in it is changed in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from goitin.describe import table_cells
from goitin.diagnostics import suggest
from goitin.diagnostics.message import msg
from goitin.model import CodeTable, Field, Record, Spec
from goitin.review import new_record, not_taken, opinions, stamp, trial_check
from goitin.review.cell_parser import CellError, Keys, of_code, parse_cell
from goitin.review.document import SOURCES, ReviewDocument, build
from goitin.review.document_reader import DOCUMENT
from goitin.review.entry_editor import made
from goitin.review.import_result import ImportProblem, ImportResult
from goitin.review.merge import CODE, FIELD, Merge
from goitin.review.package_parts import BookError, Parts
from goitin.review.places import Places
from goitin.review.table import Table
from goitin.review.workbook import Sheet, table, titled
from goitin.review.workbook_reader import Cell, WorksheetPage, pages
from goitin.review.xlsx import PREFACE
from goitin.source import document, formatter
from goitin.source.formatter.comments import Comments, gather
from goitin.source.mapping import MappingNode
from goitin.source.yaml_reader import Node

__all__ = ["ImportProblem", "ImportResult", "import_workbook"]


@dataclass(frozen=True, slots=True)
class _File:
    """One file that may change; its comments are found before anything does."""

    text: str
    root: Node
    comments: Comments
    kind: type[MappingNode]

    @classmethod
    def of(cls, path: Path, kind: type[MappingNode]) -> _File:
        text = path.read_text(encoding="utf-8-sig")
        root = formatter.parsed(text, path.name)
        return cls(text, root, gather(text, root), kind)


def import_workbook(data: bytes, spec: Spec, folder: Path) -> ImportResult:
    """Read a workbook into a specification, or what experts decided in a document; writes nothing.

    Args:
        data: The bytes of the workbook or of the document.
        spec: The specification as it is now.
        folder: Where its files lie.

    Returns:
        The files as they would be, and what is to be told.

    Raises:
        BookError: It is no workbook, or one of another specification.
        SpecError: A file of the specification is no YAML any more.

    """
    if DOCUMENT in Parts(data):
        from goitin.review import document_importer

        return document_importer.take(data, spec, folder)
    return _Desk(spec, folder).take(pages(data))


class _Desk:
    """A specification and what is taken into it."""

    def __init__(self, spec: Spec, folder: Path) -> None:
        self.spec, self.folder = spec, folder
        self.stamp: stamp.Stamp | None = None
        self.now: ReviewDocument
        self.tables: dict[str, Table] = {}
        self.places = Places(spec, folder)
        self.records = {
            item.id: item for item in spec.records if item.message_kind == "record" and item.join_key is None
        }
        self.codes = {item.id: item for item in spec.tables if item.rows is None}
        self.files: dict[Path, _File] = {}
        self.result = ImportResult()

    def take(self, found: list[WorksheetPage]) -> ImportResult:
        """Every sheet, then the check of what would be written."""
        hidden = next((page for page in found if page.name == stamp.SHEET and page.lines), None)
        self.stamp = stamp.read(hidden) if hidden else None
        self.now = build(self.spec, self.stamp.language if self.stamp else "vi")
        self.tables = {item.id: item for item in self.now.tables}
        self._tell_age()
        seen: dict[str, str] = {}
        for page in found:
            if page is not hidden and (page.lines or page.remarks):
                self._page(page, seen)
        self._tell_absent(seen)
        for path, file in self.files.items():
            text = formatter.written(file.root, file.kind, file.comments)
            if text != file.text:
                self.result.files[path] = text
        if (self.result.files or self.result.asked) and not self.result.troubles:
            trial_check.attempt(self.result, self.folder)
        return self.result

    def _tell_age(self) -> None:
        if self.stamp is None:
            self.result.notes.append(
                msg(
                    "The workbook does not state the version it was made from: every cell that differs from the specification is imported."
                )
            )
        elif self.stamp.regulation != self.spec.id:
            raise BookError(
                msg(
                    "The workbook belongs to {other}, but the specification is {id}.",
                    other=self.stamp.regulation,
                    id=self.spec.id,
                )
            )
        elif self.stamp.digest != stamp.of(self.now).digest:
            what = msg(
                "The specification has changed since the workbook was made from it (version {old}, now {new}): only what was changed in the workbook since is imported.",
                old=self.stamp.version,
                new=self.spec.version,
            )
            self.result.notes.append(what)

    def _tell_absent(self, seen: Mapping[str, str]) -> None:
        absent = [id for id in (self.stamp.tables if self.stamp else ()) if id and id not in seen]
        if absent:
            self.result.notes.append(
                msg("The workbook no longer has a sheet for {tables}.", tables=", ".join(absent))
            )

    def _page(self, page: WorksheetPage, seen: dict[str, str]) -> None:
        not_taken.remarks(page, self.result)
        if page.name == PREFACE:
            not_taken.preface(page, self.stamp, self.now, self.result)
            return
        known = {id.casefold(): id for id in (*self.tables, *(self.stamp.tables if self.stamp else ())) if id}
        found = titled(page, known) if page.lines else None
        if found is None:
            not_taken.strange(page, self.result)
            return
        id, title, line = found
        if id in seen:
            what = msg(
                "The table {id} is also on the sheet {other!r}. Keep one of the two.",
                id=id,
                other=seen[id],
            )
            self.result.trouble(page.name, title.location, what)
            return
        seen[id] = page.name
        self._table(page, id, title, line)

    def _table(self, page: WorksheetPage, id: str, title: Cell, line: int) -> None:
        then = self.stamp.page(id) if self.stamp else None
        known = self.tables.get(id)
        is_known = id in self.records or id in self.codes
        columns = known.columns if known else {**table_cells.COLUMNS, **table_cells.OPINIONS}
        sheet = table(page, id, title, line, columns)
        taken: set[str] = set()
        if sheet is not None:
            taken = opinions.cells(sheet)
            sheet = opinions.take(sheet, known, self.places, self.result)
        if known is not None and not is_known:
            not_taken.other(page, then, known, taken, self.result)
        elif sheet is None or not (is_known or "type" in sheet.headers):
            not_taken.strange(page, self.result)
        elif known is not None:
            not_taken.around(sheet, then, known, columns, self.result)
            base = table(then, id, Cell("", "A1"), 0, columns) if then else None
            if id in self.codes:
                self._codes(sheet, base, self.codes[id])
            else:
                self._record(sheet, base, self.records[id])
        elif then is not None:
            what = msg("The specification no longer has {id!r}. Nothing of the sheet is imported.", id=id)
            self.result.leave(page.name, title.location, what)
        else:
            new_record.begin(sheet, self.spec, self.folder, self.result)

    def _record(self, sheet: Sheet, base: Sheet | None, record: Record) -> None:
        node = _find(self._file(record, document.Record).root, record.id)
        cells = [
            table_cells.of_field(item, at, self.spec, self.now.language)
            for at, item in enumerate(record.fields, 1)
        ]
        Merge(
            sheet,
            base,
            FIELD,
            cells,
            node.value["fields"].value,
            list(record.fields),
            self._read,
            record.file,
            self.result,
        ).run()

    def _codes(self, sheet: Sheet, base: Sheet | None, codes: CodeTable) -> None:
        nodes = self._file(codes, document.CodeTable).root.value["codes"].value
        Merge(
            sheet,
            base,
            CODE,
            table_cells.codes(codes, self.spec),
            nodes,
            [],
            self._read_code,
            codes.file,
            self.result,
        ).run()
        for item in [
            item for item in self.result.asked if item.owner == codes.id and item.column == "retired"
        ]:
            node = next(node for node in nodes if node.value["code"].value == item.key)
            if "retired" in node.value and not {"in", "vi", "en"} <= set(node.value["retired"].value):
                what = msg(
                    "A retired code needs a reason, in both languages. Write it into {file}.",
                    file=codes.file,
                )
                self.result.trouble(item.sheet, item.cell, what)
        for node in nodes:
            if "id" not in node.value and "vi" in node.value:
                node.value["id"] = made(_id_of(node.value["vi"].value))

    def _read(self, column: str, text: str, known: Field | None) -> Keys:
        self._assert_numbered(column, text)
        return parse_cell(column, text, self.spec, known)

    def _read_code(self, column: str, text: str, _known: Field | None) -> Keys:
        self._assert_numbered(column, text)
        return of_code(column, text, self.spec)

    def _assert_numbered(self, column: str, text: str) -> None:
        """Raise `CellError` where a number would be that of another source than the expert saw."""
        if column != "source" or "[" not in text or self.stamp is None:
            return
        now = stamp.of(self.now).tables[SOURCES]
        if self.stamp.tables.get(SOURCES, now) != now:
            raise CellError(
                msg(
                    "The list of sources has changed since the workbook was made from it, so that {text!r} may be others now. Write the names of the sources.",
                    text=text,
                )
            )

    def _file(self, item: Record | CodeTable, kind: type[MappingNode]) -> _File:
        path = self.folder.parent / item.file
        if path not in self.files:
            self.files[path] = _File.of(path, kind)
        return self.files[path]


def _id_of(text: str) -> str:
    """The id that follows from what a code means: `Mới đăng ký` → `moi_dang_ky`."""
    id = "_".join(re.findall("[a-z0-9]+", suggest.folded(text)))[:40].strip("_")
    return id if id[:1].isalpha() else f"ma_{id}"


def _find(node: Node, id: str) -> Node:
    """The mapping of a record in its file; records used only there lie inside others."""
    waiting = [node]
    while waiting:
        item = waiting.pop()
        if item.value["record"].value == id:
            return item
        waiting += item.value["records"].value if "records" in item.value else []
    raise KeyError(id)
