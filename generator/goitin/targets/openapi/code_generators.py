"""What other people's generators make of our plain documents: a table, tried with the documents of a real specification.

`code_generators.yaml` is its text; whoever changes a document's form tries the tools again (`make strangers`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from goitin.model import Label

STEPS = {
    "generates": Label("Sinh mã", "Generates"),
    "compiles": Label("Biên dịch", "Compiles"),
    "reads": Label("Đọc ví dụ", "Reads the example"),
    "code_99": Label("Giữ mã lạ", "Keeps a code nobody knows"),
    "unknown_key": Label("Giữ khoá lạ", "Keeps an unknown key"),
    "posts": Label("Gửi đến một địa chỉ", "Posts to the one address"),
}
"""What is asked of a tool, in its order; what cannot be asked since a step before failed has no outcome."""

OUTCOMES = {
    "ok": Label("được", "yes"),
    "none": Label("–", "–"),
    "no": Label("không", "no"),
    "dropped": Label("bỏ đi", "dropped"),
    "changed": Label("đổi khác", "changed"),
    "refused": Label("từ chối", "refused"),
    "elsewhere": Label("sai địa chỉ", "another address"),
    "cured": Label("được, như ghi chú", "yes, as noted"),
}
"""What may come of a step; `none`: what the tool does not make."""


DOCUMENTS = {
    "plain": Label("OpenAPI 3.1 giản lược", "plain OpenAPI 3.1"),
    "plain-3.0": Label("OpenAPI 3.0 giản lược", "plain OpenAPI 3.0"),
    "unit": Label("OpenAPI 3.1 giản lược của bên nhận", "plain OpenAPI 3.1 of the other party"),
    "schema": Label("JSON Schema", "JSON Schema"),
}
"""What a tool is fed."""


@dataclass(frozen=True, slots=True)
class Note:
    """A word on a step that is not well; `upstream` is where the makers of the tool know of it."""

    step: str
    label: Label
    upstream: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A tool: its version, what it makes, of which of our documents, and what comes of it."""

    id: str
    name: str
    version: str
    makes: str
    document: str
    outcomes: dict[str, str]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What a table shows of a step: its outcome, and the number of the note on it (0: none)."""

    label: Label
    note: int


@cache
def rows() -> tuple[Row, ...]:
    """All tools, in the order of the table."""
    content = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    return tuple(_row(id, entry) for id, entry in content.items())


@cache
def notes() -> tuple[Note, ...]:
    """The notes under the table, one a sentence; their numbers count from 1."""
    return tuple({note.label: note for row in rows() for note in row.notes}.values())


def cells(row: Row) -> list[Cell]:
    """The outcomes of a tool as the table shows them, one a step; a step that was not reached shows a dash."""
    numbers = {note.label: number for number, note in enumerate(notes(), 1)}
    of_step = {note.step: numbers[note.label] for note in row.notes}
    return [Cell(OUTCOMES[row.outcomes.get(step, "none")], of_step.get(step, 0)) for step in STEPS]


def _row(id: str, entry: dict[str, Any]) -> Row:
    notes = tuple(
        Note(note["step"], Label(note["vi"], note["en"]), note.get("upstream", ""))
        for note in entry.get("notes", ())
    )
    outcomes = dict(zip(STEPS, entry["outcomes"].split(), strict=False))
    return Row(id, entry["name"], entry["version"], entry["makes"], entry["document"], outcomes, notes)
