"""Commands that make files from specifications."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from goitin.cli.shared import CHECK, OUT, REGULATION, SPECS, Stop, chosen, plainly, report, root_of, say


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

    for name in targets:
        if name not in TARGETS:
            raise click.BadParameter(
                f"There is no target {name!r}. There are: {', '.join(TARGETS)}.", param_hint="--target"
            )
    if watch and check:
        raise click.UsageError("--watch writes and --check does not: say one of them.")
    root = root_of(specs)
    wanted = [name for name in TARGETS if name in targets or not targets]

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
    from goitin.generation import Outcome

    root = root_of(specs)
    differs = False
    for name in chosen(root, regulation):
        with plainly(root):
            outcome = (
                Outcome(differences=made.check(out, name)) if check else Outcome(report=made.write(out, name))
            )
        report(out / name / made.TARGET, outcome, check)
        differs = differs or bool(outcome.differences)
    if differs:
        raise Stop("Run `goitin flavours` (here: `make generate`) and commit what it writes.")


@click.command()
@SPECS
@REGULATION
@OUT
@CHECK
@click.option("--accept", is_flag=True, help="Keep what is said now of the samples of real deployments.")
def vectors(specs: Path | None, regulation: str | None, out: Path, check: bool, accept: bool) -> None:
    """Write conformance vectors: documents with the verdicts that every reader must come to."""
    from goitin import vectors as made
    from goitin.generation import Outcome

    root = root_of(specs)
    differs = False
    for name in chosen(root, regulation):
        folder = root / name
        with plainly(root):
            if accept and made.accept(folder):
                click.echo(f"{folder}: the verdicts of the samples are kept anew")
            outcome = (
                Outcome(differences=made.check(folder, out))
                if check
                else Outcome(report=made.write(folder, out))
            )
        report(out / name, outcome, check)
        differs = differs or bool(outcome.differences)
    if differs:
        raise Stop("Run `goitin vectors` (here: `make generate`) and commit what it writes.")
