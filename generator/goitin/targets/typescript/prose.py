"""Tags of documentation comments; their paragraphs are those of Python's docstrings, which are plain text."""

from __future__ import annotations

from goitin.model import CodeTable, CodeValue
from goitin.targets.typescript.names import member

Tag = tuple[str, str]


def former(now: str) -> list[Tag]:
    """Say that a member is called otherwise now."""
    return [("@deprecated", f"Nay là {now}. / It is called {now} now.")]


def deprecation(item: CodeValue, table: CodeTable) -> list[Tag]:
    """Why a code should no longer be used, and what replaces it; empty where it is in use."""
    if item.retired is None:
        return []
    use = next((member(other.id) for other in table.codes if other.code == item.retired.use), None)
    instead = "" if use is None else f" Dùng / Use {use}."
    return [("@deprecated", f"{item.retired.since}: {item.retired.why.bilingual}.{instead}")]
