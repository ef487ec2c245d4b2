"""How far a run has come: told by its stages, shown on a person's terminal once it takes longer than a second.

Never in CI and never where standard error is no terminal, so that a log holds plain lines only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from time import monotonic
from typing import TYPE_CHECKING, Any, Self

from goitin.diagnostics.message import Message, msg, translate

if TYPE_CHECKING:
    from types import TracebackType

OnProgress = Callable[[Message, int, int], None]
"""Takes a stage, and how many of how many parts of it are done."""

READING, MAKING, JUDGING, BUILDING = msg("reading"), msg("making"), msg("judging"), msg("building")
DELAY_BEFORE_BAR = 1.0  # seconds; a run that is done before shows nothing


def no_progress(stage: Message, done: int, of: int) -> None:
    """Show nothing; an `OnProgress` for runs that nobody watches.

    Args:
        stage: What the run is doing.
        done: How many parts of the stage are done.
        of: How many parts it has.

    """


def is_for_a_person(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether somebody sits before standard error and can see a bar move."""
    return sys.stderr.isatty() and not environment.get("CI") and environment.get("TERM") != "dumb"


class Bar:
    """An `OnProgress` that draws a bar on standard error; used in a `with`, so that the cursor always comes back."""

    def __init__(self, language: str, shows: bool = True) -> None:
        self.language = language
        self._shows = shows and is_for_a_person()
        self._due = monotonic() + DELAY_BEFORE_BAR
        self._stage: str | None = None
        self._open = ExitStack()
        self._bar: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def __call__(self, stage: Message, done: int, of: int) -> None:
        """Show how far a stage is, if that is worth a bar by now."""
        if not self._shows or monotonic() < self._due:
            return
        import click

        if stage != self._stage:
            self._open.close()
            self._stage = stage
            label = translate(stage, self.language)
            self._bar = self._open.enter_context(click.progressbar(length=of, label=label, file=sys.stderr))
        self._bar.update(done - self._bar.pos)

    def clear(self) -> None:
        """Make room for a line on the same terminal; the bar comes back with the next step."""
        if self._stage is not None and sys.stdout.isatty():
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()
