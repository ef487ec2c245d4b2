"""`goitin generate`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from goitin.cli.completion import TARGETS
from goitin.cli.faults import report_errors
from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command, usage_error
from goitin.cli.options import CHECK, OUT
from goitin.cli.output import Outcomes, with_outcomes
from goitin.cli.publisher.making import make, wanted
from goitin.cli.selection import SelectedSpecifications, publisher_options
from goitin.diagnostics.message import msg

if TYPE_CHECKING:
    from goitin.pipeline.incremental import IncrementalCache

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
    memories = _caches(desk.regulations) if watch else {}

    def run() -> None:
        ours = Templates(templates, black)
        make(desk, out, targeted, outcomes, check=check, templates=ours, memories=memories)

    if watch:
        from goitin.diagnostics import optional_packages  # whose library is slow to load

        with report_errors(desk.root):
            optional_packages.demand("watch", "watchfiles")
        _watch(run, [desk.root, *([templates] if templates else [])])
    else:
        run()


def _caches(names: list[str]) -> dict[str, IncrementalCache]:
    """What a process that goes on remembers of each specification."""
    from goitin.pipeline.incremental import IncrementalCache  # nobody else needs it

    return {name: IncrementalCache() for name in names}


def _watch(run: Callable[[], None], folders: list[Path]) -> None:
    from goitin.pipeline import watch

    watch.run_and_watch(lambda: _run_tolerantly(run), folders)


def _run_tolerantly(run: Callable[[], None]) -> None:
    """One run of many: a fault is reported, and the next save may mend it."""
    try:
        run()
    except click.ClickException as error:
        error.show()
    except SystemExit:
        pass  # the faults have been reported
