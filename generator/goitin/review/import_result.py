"""What came of a workbook: files as they would be, what could not be taken, what is left for a person, what is good to know.

One of the first modules of `review`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from goitin.diagnostics.message import join, msg


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


@dataclass(frozen=True, slots=True)
class Opinion:
    """What an expert said of one row.

    Attributes:
        table: The id of the table.
        row: What the row is called: a field, a code, a service.
        right: Whether it is right; None where nobody decided.
        remark: What was written beside it.
        place: File and line of the row; empty where the specification has no such row, and where nothing is asked of it.
        sheet: The sheet.
        cell: The cell of the remark, else of the decision.

    """

    table: str
    row: str
    right: bool | None
    remark: str
    place: str
    sheet: str
    cell: str

    @property
    def decision(self) -> str:
        """The decision in a word."""
        return {True: msg("right"), False: msg("wrong"), None: msg("no decision")}[self.right]

    def __str__(self) -> str:
        about = f"{self.place}: {self.table}/{self.row}" if self.place else f"{self.table}/{self.row}"
        sentence = join(": ", [self.decision, *([self.remark] if self.remark else [])])
        return msg(
            "{about}: {said} ({sheet}!{cell})", about=about, said=sentence, sheet=self.sheet, cell=self.cell
        )


@dataclass(slots=True)
class ImportResult:
    """The files as they would be (by path, only those that change), and what is to be told.

    `troubles` stop everything; `left` was not understood, or is for a person to take; `notes` are only to know;
    `opinions` has a row each, whether somebody decided on it or not.
    """

    files: dict[Path, str] = field(default_factory=dict)
    troubles: list[ImportProblem] = field(default_factory=list)
    not_imported: list[ImportProblem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    opinions: list[Opinion] = field(default_factory=list)

    def trouble(self, sheet: str, cell: str, what: str) -> None:
        """Keep a fault that stops everything."""
        self.troubles.append(ImportProblem(sheet, cell, what))

    def leave(self, sheet: str, cell: str, what: str) -> None:
        """Keep something that a person has to take."""
        self.not_imported.append(ImportProblem(sheet, cell, what))
