"""How commands tell faults: findings on standard output, unless that holds something else; exit 1 for the input's, 2 for misuse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from goitin.cli.i18n import language
from goitin.diagnostics.diagnostic import Finding, GoitinError, SpecError
from goitin.diagnostics.message import translated
from goitin.rendering.escape import lines


class Stop(click.ClickException):
    """A fault of the input, not of the command line: exit code 1, and no stack trace."""

    exit_code = 1

    def __init__(self, sentence: str) -> None:
        super().__init__(translated(sentence, language()))

    def show(self, file: Any = None) -> None:
        """Tell it without the word Error."""
        click.echo(lines(self.message), err=True, file=file)


@contextmanager
def plainly(root: Path, *, err: bool = False) -> Iterator[None]:
    """Turn the faults that stages report into their findings (`err`: on standard error) and exit code 1."""
    try:
        yield
    except SpecError as error:
        tell_findings(root, error.findings, err=err)
        raise SystemExit(1) from None
    except GoitinError as error:
        raise Stop(str(error)) from None


def tell_findings(root: Path, findings: Iterable[Finding], *, err: bool = False) -> None:
    """Tell findings as text."""
    from goitin import reports

    click.echo(reports.told(findings, root.as_posix(), "text", language()), err=err, nl=False)
