"""The command line. Thin: it finds folders, calls the stages and prints; exit 0 done, 1 a fault of the input, 2 misuse.

Heavy imports stand inside the commands that need them, so that `--help` and "nothing changed" answer at once.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from goitin import __version__, places
from goitin.findings import GoitinError, SpecError

if TYPE_CHECKING:
    from goitin.generation import Outcome

_FOLDER: Any = click.Path(path_type=Path, file_okay=False)
_SPECS = click.option(
    "--specs",
    type=_FOLDER,
    help="Folder of specifications; default: ./specs, else those that come with goitin.",
)
_REGULATION = click.option("--regulation", help="Only this specification.")
_OUT = click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("generated"),
    show_default=True,
    help="Folder to write into.",
)
_CHECK = click.option(
    "--check", is_flag=True, help="Write nothing; say what differs, and end with 1 if anything does."
)


class _Stop(click.ClickException):
    """A fault of the input, not of the command line: exit code 1, and no stack trace."""

    exit_code = 1

    def show(self, file: Any = None) -> None:
        click.echo(self.message, err=True, file=file)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="goitin")
def main() -> None:
    """One YAML specification of a data-exchange regulation; SDKs in several languages."""


@main.command()
@_SPECS
@_REGULATION
@click.option("--unconfirmed", is_flag=True, help="List all that is not of confidence A.")
def check(specs: Path | None, regulation: str | None, unconfirmed: bool) -> None:
    """Check specifications and say every fault with its place."""
    from goitin import checking, rules

    root = _root(specs)
    faulty = False
    for name in _chosen(root, regulation):
        resolved, findings = checking.examine(root / name)
        _say(root, list(findings))
        faulty = faulty or bool(findings.errors)
        for place, what in rules.unconfirmed(resolved) if unconfirmed and resolved else ():
            click.echo(f"{root / place.file}:{place.line}:{place.column}: {what}")
    if faulty:
        raise SystemExit(1)


@main.command()
@_SPECS
@_REGULATION
@_OUT
@click.option("--target", "targets", multiple=True, help="Only this target; may be given several times.")
@click.option(
    "--templates",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Folder of your own templates, which go before ours.",
)
@click.option("--format", is_flag=True, help="Give Python files black's form; for templates of your own.")
@_CHECK
def generate(
    specs: Path | None,
    regulation: str | None,
    out: Path,
    targets: tuple[str, ...],
    templates: Path | None,
    format: bool,
    check: bool,
) -> None:
    """Write SDKs and documents from specifications, whole or not at all."""
    from goitin import generation
    from goitin.production import Templates
    from goitin.targets import TARGETS

    for name in targets:
        if name not in TARGETS:
            raise click.BadParameter(
                f"There is no target {name!r}. There are: {', '.join(TARGETS)}.", param_hint="--target"
            )
    root = _root(specs)
    wanted = [name for name in TARGETS if name in targets or not targets]
    differs = False
    for name in _chosen(root, regulation):
        run = generation.Run(root, name, wanted, out, Templates(templates, format))
        with _plainly(root):
            outcome = generation.check(run) if check else generation.generate(run)
        _say(root, outcome.warnings)
        _report(out / name, outcome, check)
        differs = differs or bool(outcome.differences)
    if differs:
        raise _Stop("Run `goitin generate` (here: `make generate`) and commit what it writes.")


@main.command()
@_SPECS
@_REGULATION
@_OUT
@_CHECK
def flavours(specs: Path | None, regulation: str | None, out: Path, check: bool) -> None:
    """Make Python models of other kinds from the OpenAPI documents, with datamodel-code-generator."""
    from goitin import flavours as made

    _follow(made, _root(specs), regulation, out, check)


@main.command()
@_SPECS
@_REGULATION
@_OUT
@_CHECK
@click.option("--accept", is_flag=True, help="Keep what is said now of the samples of real deployments.")
def vectors(specs: Path | None, regulation: str | None, out: Path, check: bool, accept: bool) -> None:
    """Write conformance vectors: documents with the verdicts that every reader must come to."""
    from goitin import vectors as made

    root = _root(specs)
    for name in _chosen(root, regulation) if accept else ():
        with _plainly(root):
            if made.accept(root / name):
                click.echo(f"{root / name}: the verdicts of the samples are kept anew")
    _follow(made, root, regulation, out, check)


def _follow(step: Any, root: Path, regulation: str | None, out: Path, check: bool) -> None:
    """Run or check a step that follows `generate`, for each specification."""
    from goitin.generation import Outcome

    differs = False
    for name in _chosen(root, regulation):
        folder = root / name
        with _plainly(root):
            outcome = (
                Outcome(differences=step.check(folder, out))
                if check
                else Outcome(report=step.write(folder, out))
            )
        _report(out / name, outcome, check)
        differs = differs or bool(outcome.differences)
    if differs:
        raise _Stop(f"Run `goitin {step.TARGET}` (here: `make generate`) and commit what it writes.")


@main.command()
@click.argument("service")
@_SPECS
@_REGULATION
@click.option(
    "--as", "kind", type=click.Choice(["request", "response"]), default="request", show_default=True
)
@click.option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same messages.")
@click.option("--count", type=click.IntRange(1), default=1, show_default=True, help="How many messages.")
@click.option(
    "--invalid", is_flag=True, help="Wrong on purpose; what is found in each goes to standard error."
)
def sample(
    service: str, specs: Path | None, regulation: str | None, kind: str, seed: int, count: int, invalid: bool
) -> None:
    """Make whole messages of SERVICE (its id, or its name on the wire), one JSON line each."""
    from goitin import checking, packets

    root = _root(specs)
    with _plainly(root):
        wholes = [checking.usable(root / name, ())[0] for name in _chosen(root, regulation)]
        try:
            whole, found = packets.named(wholes, service)
        except packets.ServiceError as error:
            raise click.BadParameter(str(error), param_hint="SERVICE") from None
        made = packets.Packets(whole, found, kind, seed)
        for number in range(1, count + 1):
            data, findings = made.invalid() if invalid else (made.valid(), ())
            click.echo(data)
            for item in findings:
                click.echo(f"{number}:{item.path}: {item.severity} {item.rule}: {item.message_en}", err=True)


@main.command()
@click.argument("source", metavar="FILE|DIR|-")
@click.option("--strict/--tolerant", default=True, help="Exactly the wire form (default), or as intake does.")
@click.option("--edition", help="Edition of the regulation; default: the newest.")
@click.option("--service", help="The messages' service, if you know it: its id, or its name on the wire.")
@click.option("--as", "kind", type=click.Choice(["request", "response"]), help="What the messages are.")
@click.option("--format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--lang", type=click.Choice(["vi", "en"]), default="en", show_default=True)
@click.option(
    "--report",
    "reports",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Write evidence for a declaration of conformity, *.json or *.html; may be given several times.",
)
@click.option("--date", help="Date to print in the evidence, YYYY-MM-DD; default: none.")
@_SPECS
@_REGULATION
def validate(
    source: str,
    strict: bool,
    format: str,
    lang: str,
    specs: Path | None,
    regulation: str | None,
    **wishes: Any,
) -> None:
    """Judge whole messages: one FILE, every *.json below DIR, or - for standard input. A line a finding."""
    from goitin import checking, validation

    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    root = _root(specs)
    line = validation.as_json if format == "json" else validation.text(lang)
    try:
        whole, _ = checking.usable(root / _only(root, regulation), names=())
        summary = validation.run(whole, validation.Request(source, not strict, **wishes), line, click.echo)
    except SpecError as error:
        _say(root, error.findings)
        raise SystemExit(2) from None
    except GoitinError as error:
        raise click.UsageError(str(error)) from None
    click.echo(str(summary), err=True)
    if not summary.all_valid:
        raise SystemExit(1)


def _report(tree: Path, outcome: Outcome, check: bool) -> None:
    """Say what was done, in a line or two; every file that was kept aside."""
    for difference in outcome.differences:
        click.echo(f"{tree}/{difference}")
    if outcome.report is None:
        if not outcome.differences:
            click.echo(f"{tree}: {'is what the specification gives' if check else 'nothing changed'}")
        return
    report = outcome.report
    click.echo(
        f"{tree}: {len(report.written)} files written, {len(report.removed)} removed, {report.unchanged} unchanged"
    )
    for path, kept in report.kept_aside:
        click.echo(
            f"{tree / path}: was not as generated; what stood there is kept as {tree.parent / kept}", err=True
        )


@contextmanager
def _plainly(root: Path) -> Iterator[None]:
    """Turn the faults that stages report into their findings and exit code 1."""
    try:
        yield
    except SpecError as error:
        _say(root, error.findings)
        raise SystemExit(1) from None
    except GoitinError as error:
        raise _Stop(str(error)) from None


def _say(root: Path, findings: Any) -> None:
    for finding in findings:
        place = finding.place
        click.echo(
            f"{root / place.file}:{place.line}:{place.column}: {finding.severity} {finding.rule}: {finding.what} {finding.cure}",
            err=True,
        )


def _root(specs: Path | None) -> Path:
    """The folder of specifications: the one given, else ./specs, else the one that comes with goitin."""
    if specs is not None:
        if not specs.is_dir():
            raise click.BadParameter(f"{specs} is no folder.", param_hint="--specs")
        return specs
    return Path("specs") if Path("specs").is_dir() else places.specs()


def _only(root: Path, regulation: str | None) -> str:
    """Name of the one specification to work with; misuse where several could be meant."""
    names = _chosen(root, regulation)
    if len(names) > 1:
        raise click.UsageError(f"{root} holds {', '.join(names)}. Say which with --regulation.")
    return names[0]


def _chosen(root: Path, regulation: str | None) -> list[str]:
    """Names of the specifications to work on; misuse (exit 2) where there are none."""
    names = places.regulations(root)
    if regulation is not None:
        if regulation not in names:
            raise click.BadParameter(
                f"{root} holds no specification {regulation!r}. It holds: {', '.join(names) or 'none'}.",
                param_hint="--regulation",
            )
        return [regulation]
    if not names:
        raise click.UsageError(f"{root} holds no specification: no folder in it has a regulation.yaml.")
    return names
