"""A bar over many files, on the terminal of a person: on standard error, never in CI, never for one file."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence

import click

from goitin.validation.inputs import Input


class Progress:
    """The inputs in turn; `clear` makes room for a line on the same terminal."""

    def __init__(self, inputs: Sequence[Input]) -> None:
        self._inputs = inputs
        self._shows = len(inputs) > 1 and sys.stderr.isatty() and not os.environ.get("CI")

    def __iter__(self) -> Iterator[Input]:
        if not self._shows:
            yield from self._inputs
            return
        with click.progressbar(self._inputs, file=sys.stderr) as bar:
            yield from bar

    def clear(self) -> None:
        """Take the bar away where lines go to the same terminal; it comes back with the next file."""
        if self._shows and sys.stdout.isatty():
            click.echo("\r\033[K", nl=False, err=True)
