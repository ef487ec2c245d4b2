"""`goitin generate`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.completion import TARGETS
from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command, usage_error
from goitin.cli.options import CHECK, OUT
from goitin.cli.output import Outcomes, with_outcomes
from goitin.cli.publisher import rerunning
from goitin.cli.publisher.making import make, wanted
from goitin.cli.selection import SelectedSpecifications, publisher_options
from goitin.diagnostics.message import msg

EXAMPLES = (
    ("goitin generate", msg("all targets of ./specs, into ./generated")),
    ("goitin generate --bundled --out sdk", msg("of the specifications that come with goitin")),
    ("goitin generate --target java --watch", msg("one target, again at each save")),
    ("goitin generate --check", msg("in CI: exit with 1 if the tree is not what the specification gives")),
)


@command(serves=PUBLISHERS, examples=EXAMPLES)
@publisher_options
@OUT
@click.option(
    "--target",
    "targets",
    multiple=True,
    shell_complete=TARGETS,
    help="Only this target; may be given several times.",
)
@click.option(
    "--templates",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Folder of your own templates, which take precedence over ours.",
)
@click.option("--black", is_flag=True, help="Format Python files as black does; for templates of your own.")
@CHECK
@click.option("--watch", is_flag=True, help="Go on, and write again whenever a file is saved, until Ctrl-C.")
@with_outcomes
def generate(
    desk: SelectedSpecifications,
    out: Path,
    targets: tuple[str, ...],
    templates: Path | None,
    black: bool,
    check: bool,
    watch: bool,
    outcomes: Outcomes,
) -> None:
    """Write SDKs and documents, completely or not at all.

    Without --target everything: the SDKs, OpenAPI, JSON Schema, the contract, flavours, vectors and docs.
    """
    from goitin import targets as registry
    from goitin.pipeline.build import Templates

    targeted = wanted(targets, tuple(registry.TARGETS))
    if watch and check:
        raise usage_error(msg("--watch writes and --check does not: give only one of them."))
    memories = rerunning.caches(desk.regulations) if watch else {}

    def run() -> None:
        ours = Templates(templates, black)
        make(desk, out, targeted, outcomes, check=check, templates=ours, memories=memories)

    if watch:
        rerunning.watch(run, [desk.root, *([templates] if templates else [])])
    else:
        run()
