"""What came of a workbook: files as they would be, what could not be taken, what is left for a person, what is good to know.

One of the first modules of `review`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from goitin.diagnostics.message import msg


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """A cell that could not be taken: the sheet, the cell (`B7`), what is wrong and what to do."""

    sheet: str
    cell: str
    what: str

    def __str__(self) -> str:
        return msg("{sheet}!{cell}: {what}", sheet=self.sheet, cell=self.cell, what=self.what)


@dataclass(frozen=True, slots=True)
class Asked:
    """A cell that was taken: into which entry (a field by its key, a code) of which record or table, and what its column said before; None in a new row."""

    owner: str
    key: str
    column: str
    sheet: str
    cell: str
    before: str | None


@dataclass(slots=True)
class ImportResult:
    """The files as they would be (by path, only those that change), and what is to be told.

    `troubles` stop everything; `left` was not understood, or is for a person to take; `notes` are only to know.
    """

    files: dict[Path, str] = field(default_factory=dict)
    troubles: list[ImportProblem] = field(default_factory=list)
    not_imported: list[ImportProblem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    def trouble(self, sheet: str, cell: str, what: str) -> None:
        """Keep a fault that stops everything."""
        self.troubles.append(ImportProblem(sheet, cell, what))

    def leave(self, sheet: str, cell: str, what: str) -> None:
        """Keep something that a person has to take."""
        self.not_imported.append(ImportProblem(sheet, cell, what))
