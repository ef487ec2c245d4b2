"""`goitin docs`."""

from __future__ import annotations

from pathlib import Path

from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command
from goitin.cli.options import CHECK, OUT
from goitin.cli.output import Outcomes, outcomes
from goitin.cli.publisher.making import make
from goitin.cli.selection import Desk, asked
from goitin.diagnostics.message import say

EXAMPLES = (("goitin docs", say("open generated/<regulation>/docs/index.html")),)


@command(serves=PUBLISHERS, examples=EXAMPLES)
@asked
@OUT
@CHECK
@outcomes
def docs(desk: Desk, out: Path, check: bool, told: Outcomes) -> None:
    """Write the documentation site.

    Its pages work from any folder, without network.
    """
    make(desk, out, ["docs"], told, check=check, step="docs")
