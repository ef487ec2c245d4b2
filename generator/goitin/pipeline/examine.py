"""All there is to say about a specification that targets are to be made of: the linter's findings, and what a target cannot take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from goitin import targets
from goitin.diagnostics.diagnostic import Findings
from goitin.diagnostics.progress import Step, silent
from goitin.linter import examine as linter
from goitin.model import Spec
from goitin.pipeline import parallel
from goitin.resolver import Resolved
from goitin.source import loader
from goitin.source.yaml_reader import Known


def examine(
    folder: Path, names: Iterable[str] = targets.NAMING, step: Step = silent, known: Known | None = None
) -> tuple[Resolved | None, Findings]:
    """Check one specification for these targets: all faults at once, but none that only follows from another."""
    return linter.examine(folder, step, known, _clashes(names), _share)


def usable(
    folder: Path, names: Iterable[str] = targets.NAMING, step: Step = silent, known: Known | None = None
) -> tuple[Spec, Findings]:
    """The specification and its warnings; raises `SpecError` where there are errors."""
    return linter.usable(folder, step, known, _clashes(names), _share)


def _clashes(names: Iterable[str]) -> Iterator[linter.Rule]:
    return (targets.load(name).faults for name in names)


def _share(
    work: Callable[[loader.Part], list[Any]], parts: Sequence[loader.Part], done: Callable[[int, int], None]
) -> list[list[Any]]:
    return parallel.share(work, parts, parallel.cores(), done)
