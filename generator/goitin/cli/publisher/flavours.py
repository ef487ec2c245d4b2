"""`goitin flavours`."""

from __future__ import annotations

from pathlib import Path

from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command
from goitin.cli.options import CHECK, OUT
from goitin.cli.output import Outcomes, with_outcomes
from goitin.cli.publisher.making import make
from goitin.cli.selection import SelectedSpecifications, publisher_options
from goitin.diagnostics.message import msg

EXAMPLES = (("goitin flavours", msg("dataclass, TypedDict and msgspec models")),)


@command(serves=PUBLISHERS, examples=EXAMPLES)
@publisher_options
@OUT
@CHECK
@with_outcomes
def flavours(desk: SelectedSpecifications, out: Path, check: bool, outcomes: Outcomes) -> None:
    """Make Python models of other kinds.

    datamodel-code-generator makes them from our OpenAPI document.
    """
    make(desk, out, ["flavours"], outcomes, check=check, step="flavours")
