"""`goitin vectors`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.faults import report_errors
from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command, usage_error
from goitin.cli.options import CHECK, OUT
from goitin.cli.output import Outcomes, with_outcomes
from goitin.cli.publisher.making import make
from goitin.cli.selection import SelectedSpecifications, publisher_options
from goitin.diagnostics.message import msg

EXAMPLES = (
    ("goitin vectors", msg("cases for readers in any language")),
    (
        "goitin vectors --accept",
        msg("samples of real deployments were added, and their verdicts are right"),
    ),
)


@command(serves=PUBLISHERS, examples=EXAMPLES)
@publisher_options
@OUT
@CHECK
@click.option("--accept", is_flag=True, help="Store the current verdicts on the samples of real deployments.")
@with_outcomes
def vectors(desk: SelectedSpecifications, out: Path, check: bool, accept: bool, outcomes: Outcomes) -> None:
    """Write conformance vectors: documents with verdicts.

    Every reader, in any language, must produce the same results.
    """
    if accept and desk.is_bundled:
        raise usage_error(
            msg("--accept writes into the specification, and --bundled names ours: give only one of them.")
        )
    if accept:
        _accept(desk, outcomes)
    make(desk, out, ["vectors"], outcomes, check=check, step="vectors")


def _accept(desk: SelectedSpecifications, outcomes: Outcomes) -> None:
    from goitin.targets.vectors import plan

    for name in desk.regulations:
        with report_errors(desk.root):
            if plan.accept(desk.root / name):
                outcomes.note(
                    msg("{folder}: the verdicts of the samples are stored again", folder=desk.root / name)
                )
