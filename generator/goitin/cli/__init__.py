"""The command line. Thin: it finds folders, calls the stages and prints.

Heavy imports stand inside the commands that need them, so that `--help` and "nothing changed" answer at once.
"""

from __future__ import annotations

import os

import click

from goitin import __version__
from goitin.cli import completing, judging, keeping, making
from goitin.cli.guarding import Guard


@click.group(cls=Guard, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="goitin")
@click.pass_context
def main(ctx: click.Context) -> None:
    """One YAML specification of a data-exchange regulation; SDKs in several languages."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        ctx.color = False
    elif os.environ.get("FORCE_COLOR"):
        ctx.color = True


for _command in (
    making.generate, making.flavours, making.vectors, making.docs, making.packages,
    keeping.init, keeping.check, keeping.fmt, keeping.explain, keeping.diff, keeping.release, keeping.review, keeping.import_,
    keeping.schema,
    judging.validate, judging.sample,
    completing.completion,
):  # fmt: skip
    main.add_command(_command)
