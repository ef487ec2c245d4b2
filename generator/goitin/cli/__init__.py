"""The command line. Thin: it finds folders, calls the stages and prints. One module a command, in a package for whom it serves.

Heavy imports stand inside the commands that need them, so that `--help` and "nothing changed" answer at once.
"""

from __future__ import annotations

import os

import click

from goitin import __version__
from goitin.cli import itself, keeper, powershell, publisher, vendor
from goitin.cli.guard import Guard


@click.group(cls=Guard, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", prog_name="goitin")
@click.pass_context
def main(ctx: click.Context) -> None:
    """One YAML specification of a data-exchange regulation; SDKs in several languages.

    Exit codes: 0 done, 1 something is wrong with a file, 2 wrong use. `goitin COMMAND --help` has options and examples.
    """
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        ctx.color = False
    elif os.environ.get("FORCE_COLOR"):
        ctx.color = True


for _command in (*keeper.COMMANDS, *vendor.COMMANDS, *publisher.COMMANDS, *itself.COMMANDS):
    main.add_command(_command)
if os.environ.get("_GOITIN_COMPLETE", "").startswith(powershell.NAME):
    powershell.register()
