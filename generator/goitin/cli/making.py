"""Commands that make files from specifications."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from goitin.cli.completing import TARGETS
from goitin.cli.language import command, misuse, tell
from goitin.cli.outcomes import Outcomes, outcomes
from goitin.cli.shared import CHECK, FOLDER, OUT, REGULATION, SPECS, chosen, plainly, root_of
from goitin.sentences import say

if TYPE_CHECKING:
    from goitin.remembering import Memory


@command()
@SPECS
@REGULATION
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
    help="Folder of your own templates, which go before ours.",
)
@click.option("--format", is_flag=True, help="Give Python files black's form; for templates of your own.")
@CHECK
@click.option("--watch", is_flag=True, help="Go on, and write again whenever a file is saved, until Ctrl-C.")
@outcomes
def generate(
    specs: Path | None,
    regulation: str | None,
    out: Path,
    targets: tuple[str, ...],
    templates: Path | None,
    format: bool,
    check: bool,
    watch: bool,
    told: Outcomes,
) -> None:
    """Write SDKs and documents from specifications, whole or not at all."""
    from goitin import generation, watching
    from goitin import targets as registry
    from goitin.production import Templates

    wanted = _wanted(targets, tuple(registry.TARGETS))
    if watch and check:
        raise misuse(say("--watch writes and --check does not: say one of them."))
    root = root_of(specs)

    memories = _memories(chosen(root, regulation)) if watch else {}

    def run() -> None:
        with told.run(say("Run `goitin generate` (here: `make generate`) and commit what it writes.")):
            for name in chosen(root, regulation):
                order = generation.Run(root, name, wanted, out, Templates(templates, format))
                with told.of(root, out / name, name) as step:
                    outcome = (
                        generation.check(order, step)
                        if check
                        else generation.generate(order, step, memories.get(name))
                    )
                told.tell(root, out / name, outcome, check)

    if watch:
        watching.run_and_watch(lambda: _survived(run), [root, *([templates] if templates else [])])
    else:
        run()


def _memories(names: list[str]) -> dict[str, Memory]:
    """What a process that goes on remembers of each specification."""
    from goitin.remembering import Memory  # nobody else needs it

    return {name: Memory() for name in names}


def _wanted(named: tuple[str, ...], known: tuple[str, ...]) -> list[str]:
    """The targets that are named, in order of the registry; all of them if none is."""
    for name in named:
        if name not in known:
            raise misuse(
                say("There is no target {name!r}. There are: {known}.", name=name, known=", ".join(known)),
                where="--target",
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


@command()
@SPECS
@REGULATION
@OUT
@CHECK
@outcomes
def flavours(specs: Path | None, regulation: str | None, out: Path, check: bool, told: Outcomes) -> None:
    """Make Python models of other kinds from the OpenAPI documents, with datamodel-code-generator."""
    from goitin import flavours as made

    _follow(made, root_of(specs), regulation, out, check, told)


@command()
@SPECS
@REGULATION
@OUT
@CHECK
@click.option("--accept", is_flag=True, help="Keep what is said now of the samples of real deployments.")
@outcomes
def vectors(
    specs: Path | None, regulation: str | None, out: Path, check: bool, accept: bool, told: Outcomes
) -> None:
    """Write conformance vectors: documents with the verdicts that every reader must come to."""
    from goitin import vectors as made

    root = root_of(specs)
    for name in chosen(root, regulation) if accept else ():
        with plainly(root):
            if made.accept(root / name):
                told.say(say("{folder}: the verdicts of the samples are kept anew", folder=root / name))
    _follow(made, root, regulation, out, check, told)


@command()
@SPECS
@REGULATION
@OUT
@CHECK
@outcomes
def docs(specs: Path | None, regulation: str | None, out: Path, check: bool, told: Outcomes) -> None:
    """Write the documentation site: pages that work from any folder, without network."""
    from goitin import docs as made

    _follow(made, root_of(specs), regulation, out, check, told)


def _follow(step: Any, root: Path, regulation: str | None, out: Path, check: bool, told: Outcomes) -> None:
    """Run or check a step that follows `generate`, for each specification."""
    from goitin.generation import Outcome

    cure = say("Run `goitin {step}` (here: `make generate`) and commit what it writes.", step=step.TARGET)
    with told.run(cure):
        for name in chosen(root, regulation):
            tree = out / name / step.TARGET
            with told.of(root, tree, name) as bar:
                if check:
                    outcome = Outcome(differences=step.check(root / name, out, bar))
                else:
                    outcome = Outcome(report=step.write(root / name, out, bar))
            told.tell(root, tree, outcome, check)


@command()
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
            tell(path)
        for note in outcome.notes:
            tell(say("{name}: {note}", name=name, note=note), err=True)
