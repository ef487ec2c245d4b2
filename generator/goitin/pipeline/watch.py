"""Runs again whenever a specification or a template is saved."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from pathlib import Path

from goitin import resources

_SETTLE_MS = 20  # editors save in several steps
_TICK_MS = 50
_DATA = (".json", ".jsonl")


def run_and_watch(run: Callable[[], None], folders: Sequence[Path]) -> None:
    """Run now, and after each change below the folders.

    Args:
        run: One run; it tells its own faults, for what it raises ends the watch.
        folders: Where a change of a specification, its samples, its releases or a template counts.

    Raises:
        KeyboardInterrupt: Somebody ended the watch; nothing else does.

    """
    from watchfiles import watch

    first = True
    # The watch begins before the first run, so that no save in between is missed; its first timeout starts that run.
    for changes in watch(
        *folders,
        debounce=_TICK_MS,
        step=_SETTLE_MS,
        rust_timeout=_TICK_MS,
        yield_on_timeout=True,
        watch_filter=_matters,
    ):
        if changes or first:
            first = False
            run()
            gc.collect()  # a run switches collection off, and this process lives on


def _matters(_change: object, path: str) -> bool:
    """Specification files, what lies beside them, and templates; not what editors write there."""
    file = Path(path)
    is_beside = file.parent.name in (resources.SAMPLES, resources.RELEASES) and file.suffix in _DATA
    return (is_beside or file.suffix in (*resources.SPECIFIED, ".jinja")) and not file.name.startswith(".")
