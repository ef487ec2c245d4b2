"""`goitin docs`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command, usage_error
from goitin.cli.options import CHECK, OUT
from goitin.cli.output import Outcomes, with_outcomes
from goitin.cli.publisher import previewing, rerunning
from goitin.cli.publisher.making import make
from goitin.cli.selection import SelectedSpecifications, publisher_options
from goitin.diagnostics.message import msg

EXAMPLES = (
    ("goitin docs", msg("open generated/<regulation>/docs/index.html")),
    ("goitin docs --packages dist", msg("with all there is to download, for publishing")),
    ("goitin docs --serve --watch", msg("beside the editor: each save is on the page at once, and so is what is wrong")),
)  # fmt: skip


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
@click.option("--serve", is_flag=True, help="Serve the site to browsers of this machine, until Ctrl-C.")
@click.option("--watch", is_flag=True, help="Go on, and write again whenever a file is saved, until Ctrl-C.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8120,
    show_default=True,
    help="Port to serve on; 0: one that is free.",
)
@with_outcomes
def docs(
    desk: SelectedSpecifications,
    out: Path,
    check: bool,
    packages: Path | None,
    serve: bool,
    watch: bool,
    port: int,
    outcomes: Outcomes,
) -> None:
    """Write the documentation site.

    Its pages work from any folder, without network. With --serve and --watch they are shown beside the editor and reload by themselves.
    """
    if check and (serve or watch):
        raise usage_error(msg("--serve and --watch write and --check does not: omit one of them."))
    memories = rerunning.caches(desk.regulations) if watch else None

    def run(some: SelectedSpecifications) -> None:
        make(some, out, ["docs"], outcomes, check=check, step="docs", memories=memories, packages=packages)

    if serve:
        previewing.serve(desk, out, outcomes, run, port, follows=watch)
    elif watch:
        rerunning.watch(lambda: run(desk), [desk.root])
    else:
        run(desk)
