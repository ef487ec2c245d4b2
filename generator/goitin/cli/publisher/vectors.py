"""`goitin vectors`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.faults import plainly
from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command, misuse
from goitin.cli.options import CHECK, OUT
from goitin.cli.output import Outcomes, outcomes
from goitin.cli.publisher.making import make
from goitin.cli.selection import Desk, asked
from goitin.diagnostics.message import say

EXAMPLES = (
    ("goitin vectors", say("cases for readers in any language")),
    (
        "goitin vectors --accept",
        say("samples of real deployments have come in, and their verdicts are right"),
    ),
)


@command(serves=PUBLISHERS, examples=EXAMPLES)
@asked
@OUT
@CHECK
@click.option("--accept", is_flag=True, help="Keep what is said now of the samples of real deployments.")
@outcomes
def vectors(desk: Desk, out: Path, check: bool, accept: bool, told: Outcomes) -> None:
    """Write conformance vectors: documents with verdicts.

    Every reader must come to them, in whatever language.
    """
    if accept and desk.is_bundled:
        raise misuse(
            say("--accept writes into the specification, and --bundled names ours: say one of them.")
        )
    if accept:
        _accept(desk, told)
    make(desk, out, ["vectors"], told, check=check, step="vectors")


def _accept(desk: Desk, told: Outcomes) -> None:
    from goitin.targets.vectors import plan

    for name in desk.names:
        with plainly(desk.root):
            if plan.accept(desk.root / name):
                told.say(say("{folder}: the verdicts of the samples are kept anew", folder=desk.root / name))
