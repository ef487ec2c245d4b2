"""`goitin packages`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.faults import plainly
from goitin.cli.groups import PUBLISHERS
from goitin.cli.i18n import command, language, tell
from goitin.cli.options import FOLDER, QUIET
from goitin.cli.publisher.making import wanted
from goitin.cli.selection import Desk, asked
from goitin.diagnostics.message import say
from goitin.diagnostics.progress import Bar

EXAMPLES = (
    ("goitin packages", say("after `goitin generate`: into ./dist, with checksums")),
    ("goitin packages --target python --target java", say("without a .NET SDK")),
)


@command(serves=PUBLISHERS, examples=EXAMPLES)
@asked
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
@QUIET
def packages(
    desk: Desk,
    made: Path,
    out: Path,
    targets: tuple[str, ...],
    csc: str | None,
    quiet: bool,
) -> None:
    """Build wheel, jars and NuGet package.

    Of what was generated, with bills of materials and checksums; the same bytes each time.
    """
    from goitin import packaging as building

    languages = wanted(targets, tuple(building.LANGUAGES))
    for name in desk.names:
        with plainly(desk.root), Bar(language(), shows=not quiet) as bar:
            order = building.Order(desk.root / name, made / name, out, languages, csc)
            outcome = building.build(order, bar)
        for path in outcome.files:
            tell(path)
        for note in () if quiet else outcome.notes:
            tell(say("{name}: {note}", name=name, note=note), err=True)
