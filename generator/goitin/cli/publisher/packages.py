"""`goitin packages`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import click

from goitin import resources
from goitin.cli.faults import report_errors
from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command, echo, language
from goitin.cli.options import FOLDER, QUIET
from goitin.cli.publisher.making import wanted
from goitin.cli.selection import SelectedSpecifications, publisher_options
from goitin.diagnostics.message import msg
from goitin.diagnostics.progress import Bar

EXAMPLES = (
    ("goitin packages", msg("after `goitin generate`: into ./dist, with checksums")),
    ("goitin packages --target python --target java", msg("without a .NET SDK")),
)


@command(serves=PUBLISHERS, examples=EXAMPLES)
@publisher_options
@click.option(
    "--from",
    "made",
    type=FOLDER,
    default=Path("generated"),
    show_default=True,
    help="Folder that `generate` wrote.",
)
@click.option("--out", type=FOLDER, default=Path("dist"), show_default=True, help="Folder to write into.")
@click.option("--target", "targets", multiple=True, help="Only this language; may be given several times.")
@click.option(
    "--csc",
    envvar="GOITIN_CSC",
    metavar="COMMAND",
    help="C# compiler that takes csc's @FILE and refers to .NET 8 itself; only used without a .NET SDK.",
)
@click.option(
    "--tsc",
    envvar="GOITIN_TSC",
    metavar="COMMAND",
    help="TypeScript compiler; default: the tsc on the PATH.",
)
@QUIET
def packages(
    desk: SelectedSpecifications,
    made: Path,
    out: Path,
    targets: tuple[str, ...],
    csc: str | None,
    tsc: str | None,
    quiet: bool,
) -> None:
    """Build wheel, jars, NuGet and npm packages.

    Builds them from what was generated, with bills of materials and checksums; the same bytes each time.
    """
    from goitin import packaging as building

    languages = wanted(targets, tuple(building.LANGUAGES))
    runtimes = building.RuntimesRequest(made / resources.RUNTIME, out, languages, csc, tsc)
    builds: list[tuple[str, Callable[[Bar], building.Outcome]]] = [
        (resources.RUNTIME, partial(building.build_runtimes, runtimes))
    ]
    for name in desk.regulations:
        order = building.PackageRequest(made / name, out, languages, csc, tsc, specification=desk.root / name)
        builds.append((name, partial(building.build, order)))
    for name, build in builds:
        with report_errors(desk.root), Bar(language(), shows=not quiet) as bar:
            outcome = build(bar)
        for path in outcome.files:
            echo(path)
        for note in () if quiet else outcome.notes:
            echo(msg("{name}: {note}", name=name, note=note), err=True)
