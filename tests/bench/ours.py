"""Our own cases: one specification, and what a user may run on it, each from the state in which they would run it.

Cold means that no tree of files is there, but compiled templates are, since every run after the first has them.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cases import Case
from process import RunError, run

FIRST_EVER = "generate, five targets, cold, first run ever"
COLD = "generate, five targets, cold"
UNCHANGED = "generate, nothing changed"
CHECK = "generate --check, nothing changed"
CHECK_RENDERS = "generate --check, without a manifest: renders all"
ONE_FIELD = "generate, one field changed"
FLAVOURS = "flavours, cold"
FLAVOURS_UNCHANGED = "flavours, nothing changed"

_LANGUAGES = ("python", "java", "csharp")
_MARK = "Changed "


@dataclass(frozen=True)
class Bench:
    """One specification, `specs`/`regulation`, and a folder for what is made of it."""

    specs: Path
    regulation: str
    folder: Path

    def cold(self) -> Case:
        """All targets, from nothing but compiled templates."""
        return self._from_nothing(COLD, "cold")

    def cases(self) -> list[Case]:
        """All targets and each language from nothing; then runs on trees that are there, which are made here."""
        self._fill("kept", "bare", "field")
        kept = self._words("generate", "kept")
        return [
            self._from_nothing(FIRST_EVER, "first", cache="empty"),
            self.cold(),
            *(self._from_nothing(f"generate --target {name}, cold", name, "--target", name) for name in _LANGUAGES),
            self._case(UNCHANGED, kept),
            self._case(CHECK, (*kept, "--check")),
            self._check_that_renders(),
            self._one_field(),
        ]

    def flavours(self) -> list[Case]:
        """The step that follows `generate`, in a tree of its own."""
        self._fill("flavours")
        words = self._words("flavours", "flavours")
        made = self.folder / "flavours" / self.regulation / "flavours"
        cold = self._case(FLAVOURS, words)
        return [Case(cold.name, cold.command, lambda: _remove(made), cold.environment), self._case(FLAVOURS_UNCHANGED, words)]

    def _from_nothing(self, name: str, tree: str, *more: str, cache: str = "warm") -> Case:
        """A run that finds no tree and, with the cache `empty`, no compiled templates."""

        def prepare() -> None:
            _remove(self.folder / tree)
            _remove(self.folder / "empty")

        return self._case(name, (*self._words("generate", tree), *more), prepare, cache=cache)
