"""All there is to say about a specification that targets are to be made of: the linter's findings, and what a target cannot take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from goitin import targets
from goitin.diagnostics.diagnostic import Diagnostics
from goitin.diagnostics.progress import OnProgress, no_progress
from goitin.linter import examine as linter
from goitin.model import Spec
from goitin.pipeline import parallel
from goitin.resolver import Resolution
from goitin.source.yaml_reader import Known


def check_specification(
    folder: Path,
    names: Iterable[str] = targets.NAMING,
    step: OnProgress = no_progress,
    known: Known | None = None,
) -> tuple[Resolution | None, Diagnostics]:
    """Check one specification for these targets: all faults at once, but none that only follows from another.

    Args:
        folder: The specification.
        names: The targets whose own rules are asked, too.
        step: Is told how far the reading is.
        known: Files of an earlier reading, which are not read again as long as they hold the same; None: there are none.

    Returns:
        The specification, None where it has no readable regulation.yaml; and the findings.

    """
    return linter.check_specification(folder, step, known, _collisions(names), _share)


def load_checked(
    folder: Path,
    names: Iterable[str] = targets.NAMING,
    step: OnProgress = no_progress,
    known: Known | None = None,
) -> tuple[Spec, Diagnostics]:
    """The specification and its warnings; raises `SpecError` where there are errors."""
    return linter.passed(*check_specification(folder, names, step, known))


def _collisions(names: Iterable[str]) -> Iterator[linter.Rule]:
    return (targets.load(name).check for name in names)


def _share(
    work: Callable[[Any], list[Any]], parts: Sequence[Any], done: Callable[[int, int], None]
) -> list[list[Any]]:
    return parallel.share(work, parts, parallel.cores(), done)
