"""Runs that go on: again whenever a file is saved, whatever is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from goitin.cli.faults import report_errors

if TYPE_CHECKING:
    from goitin.pipeline.incremental import IncrementalCache


def caches(names: Sequence[str]) -> dict[str, IncrementalCache]:
    """What a process that goes on remembers of each specification."""
    from goitin.pipeline.incremental import IncrementalCache  # nobody else needs it

    return {name: IncrementalCache() for name in names}


def watch(run: Callable[[], None], folders: Sequence[Path]) -> None:
    """Run now, and after each change below the folders, the first of which is that of the specifications.

    Args:
        run: One run; a fault in it is told, and the next save may cure it.
        folders: Where a change counts.

    Raises:
        KeyboardInterrupt: Somebody ended the watch.

    """
    from goitin.diagnostics import optional_packages  # whose library is slow to load

    with report_errors(folders[0]):
        optional_packages.demand("watch", "watchfiles")
    from goitin.pipeline import watch

    watch.run_and_watch(lambda: tolerantly(run), folders)


def tolerantly(run: Callable[[], None]) -> None:
    """One run of many: a fault is reported, and the next save may cure it."""
    try:
        run()
    except click.ClickException as error:
        error.show()
    except SystemExit:
        pass  # the faults have been reported
