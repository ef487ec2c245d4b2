"""The command line. Thin: it finds folders, calls the stages and prints.

Heavy imports stand inside the commands that need them, so that `--help` and "nothing changed" answer at once.
"""

from __future__ import annotations

import click

from goitin import __version__
from goitin.cli import judging, keeping, making


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="goitin")
def main() -> None:
    """One YAML specification of a data-exchange regulation; SDKs in several languages."""


for _command in (
    making.generate, making.flavours, making.vectors, making.packages,
    keeping.init, keeping.check, keeping.fmt, keeping.explain, keeping.diff, keeping.review, keeping.import_, keeping.schema,
    judging.validate, judging.sample,
):  # fmt: skip
    main.add_command(_command)
