"""How commands tell faults: findings on standard output, unless that holds something else; exit 1 for the input's, 2 for misuse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from goitin.cli.i18n import language, usage_error
from goitin.diagnostics.diagnostic import Diagnostic, GoitinError, SpecError
from goitin.diagnostics.message import translate
from goitin.rendering.escape import multi_line


class InputError(click.ClickException):
    """A fault of the input, not of the command line: exit code 1, and no stack trace."""

    exit_code = 1

    def __init__(self, sentence: str) -> None:
        super().__init__(translate(sentence, language()))

    def show(self, file: Any = None) -> None:
        """Tell it without the word Error."""
        click.echo(multi_line(self.message), err=True, file=file)


@contextmanager
def report_errors(root: Path, *, err: bool = False) -> Iterator[None]:
    """Turn the faults that stages report into their findings (`err`: on standard error) and exit code 1."""
    try:
        yield
    except SpecError as error:
        echo_diagnostics(root, error.diagnostics, err=err)
        raise SystemExit(1) from None
    except GoitinError as error:
        raise InputError(str(error)) from None


@contextmanager
def judging(root: Path) -> Iterator[None]:
    """The same for a command whose exit code 1 says something about packets: a fault of anything else is misuse, 2."""
    try:
        yield
    except SpecError as error:
        echo_diagnostics(root, error.diagnostics, err=True)
        raise SystemExit(2) from None
    except GoitinError as error:
        raise usage_error(str(error)) from None


def echo_diagnostics(root: Path, findings: Iterable[Diagnostic], *, err: bool = False) -> None:
    """Tell findings as text."""
    from goitin import reports

    click.echo(reports.entries(findings, root.as_posix(), "text", language()), err=err, nl=False)
