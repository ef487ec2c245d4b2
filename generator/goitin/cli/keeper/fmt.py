"""`goitin fmt`."""

from __future__ import annotations

import click

from goitin.cli.faults import InputError, report_errors
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, echo
from goitin.cli.options import QUIET
from goitin.cli.selection import SelectedSpecifications, keeper_options
from goitin.diagnostics.message import msg

EXAMPLES = (
    ("goitin fmt", msg("every file of ./specs")),
    ("goitin fmt --check", msg("in CI: only report which have another form, and exit with 1")),
)


@command(serves=KEEPERS, examples=EXAMPLES)
@keeper_options
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file has another form.")
@QUIET
def fmt(desk: SelectedSpecifications, check: bool, quiet: bool) -> None:
    """Give specification files their one canonical form.

    Comments stay, and so does what the files say.
    """
    from goitin.source import formatter

    others = 0
    for name in desk.regulations:
        with report_errors(desk.root):
            for path in formatter.folder(desk.root / name, write=not check):
                if check:
                    echo(msg("{path}: is not in canonical form", path=path))
                elif not quiet:
                    echo(msg("{path}: formatted", path=path))
                others += 1
    if others and check:
        raise InputError(msg("Run `goitin fmt`."))
