"""Our own cases: one specification, and what a user may run on it, each from the state in which they would run it.

Cold means that no tree of files is there, but compiled templates are, since every run after the first has them. The
modules of Python are always compiled, as pip leaves them; a checkout need not have them, so they are kept aside here.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cases import Case
from process import RunError, run
from trees import retire

FIRST_EVER = "generate, five targets, cold, first run ever"
COLD = "generate, five targets, cold"
UNCHANGED = "generate, nothing changed"
CHECK = "generate --check, nothing changed"
CHECK_RENDERS = "generate --check, no manifest: renders all"
ONE_FIELD = "generate, one field changed"
WATCHED = "generate --watch, one field saved"
EVERYTHING = "generate, everything, cold"
STEPS = ("flavours", "vectors", "docs")

FIVE = ("python", "java", "csharp", "openapi", "jsonschema")
_MANIFEST = ".goitin.json"
_MARK = "Changed "


def alone(target: str) -> str:
    """The name of the case in which one of the five targets is made alone."""
    return f"generate --target {target}, cold"


@dataclass(frozen=True)
class Bench:
    """One specification, `specs`/`regulation`, a folder for what is made of it, and the caches that all of them share."""

    specs: Path
    regulation: str
    folder: Path
    caches: Path

    def cold(self) -> Case:
        """The five targets, from nothing but compiled templates."""
        return self._from_nothing(COLD, "cold")

    def cases(self) -> list[Case]:
        """The five targets and each of them from nothing; then runs on trees that are there, which are made here."""
        self._fill("kept", "bare", "field")
        (self.folder / "bare" / self.regulation / _MANIFEST).unlink(missing_ok=True)
        kept = self._five("kept")
        return [
            self._from_nothing(FIRST_EVER, "first", templates=self.folder / "empty"),
            self.cold(),
            *(
                self._from_nothing(alone(name), name, self._words("generate", name, "--target", name))
                for name in FIVE
            ),
            self._case(UNCHANGED, kept, says="nothing changed"),
            self._case(CHECK, [*kept, "--check"], says="is what the specification gives"),
            self._case(CHECK_RENDERS, [*self._five("bare"), "--check"], expected=1, says=_MANIFEST),
            self._one_field(ONE_FIELD, "field"),
        ]

    def steps(self) -> list[Case]:
        """All targets there are; then the others alone, each on a tree without what it makes, and again."""
        self._fill("plain", "followed")
        everything = self._from_nothing(EVERYTHING, "everything", self._words("generate", "everything"))
        return [everything, *(case for step in STEPS for case in self._step(step))]

    def watched(self) -> Case:
        """Not to be run but watched: it goes on, and `prepare` saves a field."""
        return self._one_field(WATCHED, "watched", "--watch")

    def _step(self, step: str) -> list[Case]:
        followed = self._words(step, "followed")
        with suppress(RunError):
            self._run(self._case("", followed))
        made = self.folder / "plain" / self.regulation / step
        return [
            self._case(
                f"{step}, cold",
                self._words(step, "plain"),
                lambda: retire(made, self.folder),
                says="files written",
            ),
            self._case(f"{step}, nothing changed", followed, says="nothing changed"),
        ]

    def _from_nothing(
        self, name: str, tree: str, words: Sequence[str] | None = None, *, templates: Path | None = None
    ) -> Case:
        """A run that finds no tree and, where a folder is given for compiled `templates`, nothing there either."""

        def prepare() -> None:
            retire(self.folder / tree, self.folder)
            if templates is not None:
                retire(templates, self.folder)

        return self._case(name, words or self._five(tree), prepare, templates, says="files written")

    def _one_field(self, name: str, tree: str, *more: str) -> Case:
        """Before each run the English label of one field of the middle record is changed, or changed back."""
        specs = self.folder / f"{tree} specs"
        shutil.copytree(self.specs / self.regulation, specs / self.regulation)
        files = sorted((specs / self.regulation / "records").glob("*.yaml"))
        file = files[len(files) // 2]

        def prepare() -> None:
            head, fields, rows = file.read_text(encoding="utf-8").partition("fields:\n")
            old, new = (f"en: {_MARK}", "en: ") if _MARK in rows else ("en: ", f"en: {_MARK}")
            file.write_text(head + fields + rows.replace(old, new, 1), encoding="utf-8")

        return self._case(name, [*self._five(tree, specs), *more], prepare, says="files written")

    def _fill(self, *trees: str) -> None:
        """Make trees, not measured. Where this fails, so does the same command when it is measured, and is reported there."""
        for tree in trees:
            with suppress(RunError):
                self._run(self._case("", self._five(tree)))

    def _run(self, case: Case) -> None:
        run(case.command, self.folder / "log", case.environment)

    def _five(self, tree: str, specs: Path | None = None) -> Sequence[str]:
        targets = (word for name in FIVE for word in ("--target", name))
        return self._words("generate", tree, *targets, specs=specs)

    def _words(self, command: str, tree: str, *more: str, specs: Path | None = None) -> Sequence[str]:
        where = ("--specs", str(specs or self.specs), "--regulation", self.regulation)
        return (command, *where, "--out", str(self.folder / tree), *more)

    def _case(
        self,
        name: str,
        words: Sequence[str],
        prepare: Callable[[], None] = lambda: None,
        templates: Path | None = None,
        *,
        expected: int = 0,
        says: str = "",
    ) -> Case:
        environment = {
            "XDG_CACHE_HOME": str(templates or self.caches / "templates"),
            "PYTHONPYCACHEPREFIX": str(self.caches / "modules"),
        }
        return Case(name, [sys.executable, "-m", "goitin", *words], prepare, environment, expected, says)
