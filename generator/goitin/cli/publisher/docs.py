"""`goitin docs`."""

from __future__ import annotations

from pathlib import Path

from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command
from goitin.cli.options import CHECK, OUT
from goitin.cli.output import Outcomes, with_outcomes
from goitin.cli.publisher.making import make
from goitin.cli.selection import SelectedSpecifications, publisher_options
from goitin.diagnostics.message import msg

EXAMPLES = (("goitin docs", msg("open generated/<regulation>/docs/index.html")),)


@command(serves=PUBLISHERS, examples=EXAMPLES)
@publisher_options
@OUT
@CHECK
@with_outcomes
def docs(desk: SelectedSpecifications, out: Path, check: bool, outcomes: Outcomes) -> None:
    """Write the documentation site.

    Its pages work from any folder, without network.
    """
    make(desk, out, ["docs"], outcomes, check=check, step="docs")
