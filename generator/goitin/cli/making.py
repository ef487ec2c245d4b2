"""Commands that make files from specifications."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from goitin.cli.shared import (
    CHECK,
    FOLDER,
    OUT,
    REGULATION,
    SPECS,
    Stop,
    chosen,
    plainly,
    report,
    root_of,
    say,
)


@click.command()
@SPECS
@REGULATION
@OUT
@click.option("--target", "targets", multiple=True, help="Only this target; may be given several times.")
@click.option(
    "--templates",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Folder of your own templates, which go before ours.",
)
@click.option("--format", is_flag=True, help="Give Python files black's form; for templates of your own.")
@CHECK
@click.option("--watch", is_flag=True, help="Go on, and write again whenever a file is saved, until Ctrl-C.")
def generate(
    specs: Path | None,
    regulation: str | None,
    out: Path,
    targets: tuple[str, ...],
    templates: Path | None,
    format: bool,
    check: bool,
    watch: bool,
) -> None:
    """Write SDKs and documents from specifications, whole or not at all."""
    from goitin import generation, watching
    from goitin.production import Templates
    from goitin.targets import TARGETS

    wanted = _wanted(targets, tuple(TARGETS))
    if watch and check:
        raise click.UsageError("--watch writes and --check does not: say one of them.")
    root = root_of(specs)

    def run() -> None:
        differs = False
        for name in chosen(root, regulation):
            order = generation.Run(root, name, wanted, out, Templates(templates, format))
            with plainly(root):
                outcome = generation.check(order) if check else generation.generate(order)
            say(root, outcome.warnings)
            report(out / name, outcome, check)
            differs = differs or bool(outcome.differences)
        if differs:
            raise Stop("Run `goitin generate` (here: `make generate`) and commit what it writes.")

    if watch:
        watching.run_and_watch(lambda: _survived(run), [root, *([templates] if templates else [])])
    else:
        run()


def _wanted(named: tuple[str, ...], known: tuple[str, ...]) -> list[str]:
    """The targets that are named, in order of the registry; all of them if none is."""
    for name in named:
        if name not in known:
            raise click.BadParameter(
                f"There is no target {name!r}. There are: {', '.join(known)}.", param_hint="--target"
            )
    return [name for name in known if name in named or not named]


def _survived(run: Callable[[], None]) -> None:
    """One run of many: a fault is told, and the next save may mend it."""
    try:
        run()
    except click.ClickException as error:
        error.show()
    except SystemExit:
        pass  # the faults have been told


@click.command()
@SPECS
@REGULATION
@OUT
@CHECK
def flavours(specs: Path | None, regulation: str | None, out: Path, check: bool) -> None:
    """Make Python models of other kinds from the OpenAPI documents, with datamodel-code-generator."""
    from goitin import flavours as made

    _follow(made, root_of(specs), regulation, out, check)


@click.command()
@SPECS
@REGULATION
@OUT
@CHECK
@click.option("--accept", is_flag=True, help="Keep what is said now of the samples of real deployments.")
def vectors(specs: Path | None, regulation: str | None, out: Path, check: bool, accept: bool) -> None:
    """Write conformance vectors: documents with the verdicts that every reader must come to."""
    from goitin import vectors as made

    root = root_of(specs)
    for name in chosen(root, regulation) if accept else ():
        with plainly(root):
            if made.accept(root / name):
                click.echo(f"{root / name}: the verdicts of the samples are kept anew")
    _follow(made, root, regulation, out, check)


def _follow(step: Any, root: Path, regulation: str | None, out: Path, check: bool) -> None:
    """Run or check a step that follows `generate`, for each specification."""
    from goitin.generation import Outcome

    differs = False
    for name in chosen(root, regulation):
        with plainly(root):
            if check:
                outcome = Outcome(differences=step.check(root / name, out))
            else:
                outcome = Outcome(report=step.write(root / name, out))
        report(out / name / step.TARGET, outcome, check)
        differs = differs or bool(outcome.differences)
    if differs:
        raise Stop(f"Run `goitin {step.TARGET}` (here: `make generate`) and commit what it writes.")


@click.command()
@SPECS
@REGULATION
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
def packages(
    specs: Path | None,
    regulation: str | None,
    made: Path,
    out: Path,
    targets: tuple[str, ...],
    csc: str | None,
) -> None:
    """Build wheel, jars and NuGet package of what was generated, with SBOMs and checksums; the same bytes each time."""
    from goitin import packages as building

    languages = _wanted(targets, tuple(building.LANGUAGES))
    root = root_of(specs)
    for name in chosen(root, regulation):
        with plainly(root):
            outcome = building.build(building.Order(root / name, made / name, out, languages, csc))
        for path in outcome.files:
            click.echo(path)
        for note in outcome.notes:
            click.echo(f"{name}: {note}", err=True)
