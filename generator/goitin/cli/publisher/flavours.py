"""`goitin flavours`."""

from __future__ import annotations

from pathlib import Path

from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command
from goitin.cli.options import CHECK, OUT
from goitin.cli.output import Outcomes, outcomes
from goitin.cli.publisher.making import make
from goitin.cli.selection import Desk, asked
from goitin.diagnostics.message import say

EXAMPLES = (("goitin flavours", say("dataclass, TypedDict and msgspec models")),)


@command(serves=PUBLISHERS, examples=EXAMPLES)
@asked
@OUT
@CHECK
@outcomes
def flavours(desk: Desk, out: Path, check: bool, told: Outcomes) -> None:
    """Make Python models of other kinds.

    datamodel-code-generator makes them from our OpenAPI document.
    """
    make(desk, out, ["flavours"], told, check=check, step="flavours")
