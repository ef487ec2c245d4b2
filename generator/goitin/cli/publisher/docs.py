"""`goitin docs`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command
from goitin.cli.options import CHECK, OUT
from goitin.cli.output import Outcomes, with_outcomes
from goitin.cli.publisher.making import make
from goitin.cli.selection import SelectedSpecifications, publisher_options
from goitin.diagnostics.message import msg

EXAMPLES = (
    ("goitin docs", msg("open generated/<regulation>/docs/index.html")),
    ("goitin docs --packages dist", msg("with all there is to download, for publishing")),
)


@command(serves=PUBLISHERS, examples=EXAMPLES)
@publisher_options
@OUT
@CHECK
@click.option(
    "--packages",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="DIST",
    help=msg("What `goitin packages` built: the site offers it, and archives of all documents."),
)
@with_outcomes
def docs(
    desk: SelectedSpecifications, out: Path, check: bool, packages: Path | None, outcomes: Outcomes
) -> None:
    """Write the documentation site.

    Its pages work from any folder, without network.
    """
    make(desk, out, ["docs"], outcomes, check=check, step="docs", packages=packages)
