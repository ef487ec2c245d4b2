"""What other people's generators make of our plain documents: a table, tried with the documents of a real specification.

`strangers.yaml` is its text; whoever changes a document's form tries the tools again (`make strangers`).
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
}
"""What may come of a step; `none`: what the tool does not make."""


@dataclass(frozen=True, slots=True)
class Note:
    """A word on a step that is not well, or on the `options` a tool needs; `upstream` is where its makers know of it."""

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


@cache
def rows() -> tuple[Row, ...]:
    """All tools, in the order of the table."""
    content = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    return tuple(_row(id, said) for id, said in content.items())


def _row(id: str, said: dict[str, Any]) -> Row:
    notes = tuple(
        Note(note["step"], Label(note["vi"], note["en"]), note.get("upstream", ""))
        for note in said.get("notes", ())
    )
    outcomes = dict(zip(STEPS, said["outcomes"].split(), strict=False))
    return Row(id, said["name"], said["version"], said["makes"], said["document"], outcomes, notes)
