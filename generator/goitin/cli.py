"""The command line. Thin: it finds folders, calls the stages and prints; exit 0 done, 1 a fault of the input, 2 misuse.

Heavy imports stand inside the commands that need them, so that `--help` and "nothing changed" answer at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from goitin import __version__, places
from goitin.findings import Finding, GoitinError, SpecError
from goitin.single import replace_file

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
@click.option(
    "--format",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    show_default=True,
    help="text goes to standard error, the others to standard output.",
)
def check(specs: Path | None, regulation: str | None, unconfirmed: bool, format: str) -> None:
    """Check specifications and say every fault with its place."""
    from goitin import checking, rules, telling

    root = _root(specs)
    found: list[Finding] = []
    faulty = False
    for name in _chosen(root, regulation):
        resolved, findings = checking.examine(root / name)
        found += findings
        faulty = faulty or bool(findings.errors)
        for place, what in rules.unconfirmed(resolved) if unconfirmed and resolved else ():
            click.echo(f"{root / place.file}:{place.line}:{place.column}: {what}")
    click.echo(telling.told(found, root.as_posix(), format), err=format == "text", nl=False)
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
    root = _root(specs)
    wanted = [name for name in TARGETS if name in targets or not targets]

    def run() -> None:
        differs = False
        for name in _chosen(root, regulation):
            order = generation.Run(root, name, wanted, out, Templates(templates, format))
            with _plainly(root):
                outcome = generation.check(order) if check else generation.generate(order)
            _say(root, outcome.warnings)
            _report(out / name, outcome, check)
            differs = differs or bool(outcome.differences)
        if differs:
            raise _Stop("Run `goitin generate` (here: `make generate`) and commit what it writes.")

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


@main.command()
@_SPECS
@_REGULATION
@_OUT
@_CHECK
def flavours(specs: Path | None, regulation: str | None, out: Path, check: bool) -> None:
    """Make Python models of other kinds from the OpenAPI documents, with datamodel-code-generator."""
    from goitin import flavours as made
    from goitin.generation import Outcome

    root = _root(specs)
    differs = False
    for name in _chosen(root, regulation):
        with _plainly(root):
            outcome = (
                Outcome(differences=made.check(out, name)) if check else Outcome(report=made.write(out, name))
            )
        _report(out / name / made.TARGET, outcome, check)
        differs = differs or bool(outcome.differences)
    if differs:
        raise _Stop("Run `goitin flavours` (here: `make generate`) and commit what it writes.")


@main.command()
@click.argument("name")
@click.option(
    "--specs", type=_FOLDER, default=Path("specs"), show_default=True, help="Folder of specifications."
)
def init(name: str, specs: Path) -> None:
    """Begin a new specification NAME that already passes `check`, with schemas for editors."""
    from goitin import beginning

    try:
        written = [*beginning.begin(specs, name), *beginning.write_schemas(specs)]
    except beginning.BeginError as error:
        raise click.BadParameter(str(error), param_hint="NAME") from None
    for path in written:
        click.echo(path)


@main.command()
@click.option(
    "--specs", type=_FOLDER, default=Path("specs"), show_default=True, help="Folder of specifications."
)
def schema(specs: Path) -> None:
    """Write the JSON Schemas of specification files, for editors, into SPECS/schema."""
    from goitin import beginning

    for path in beginning.write_schemas(specs):
        click.echo(path)


@main.command()
@_SPECS
@_REGULATION
@click.option(
    "--format", type=click.Choice(["markdown", "xlsx", "docx"]), default="markdown", show_default=True
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="File to write.")
def review(specs: Path | None, regulation: str | None, format: str, out: Path) -> None:
    """Write the tables in the regulation's own columns, for an expert to read and sign; XLSX can be imported again."""
    from goitin import resolve
    from goitin import review as reviews

    root = _root(specs)
    name = _only(root, regulation)
    with _plainly(root):
        made = reviews.written(reviews.paper(resolve.load(root / name)), format)
    replace_file(out, made)
    click.echo(out)


@main.command("import")
@click.argument("book", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@_SPECS
@_REGULATION
def import_(book: Path, specs: Path | None, regulation: str | None) -> None:
    """Take the tables of an XLSX file, as `review` writes it, back into specification files."""
    from goitin import resolve
    from goitin.review import sheets, taking

    root = _root(specs)
    name = _only(root, regulation)
    with _plainly(root):
        spec = resolve.load(root / name)
    try:
        taken = taking.take(book.read_bytes(), spec, root / name)
    except sheets.BookError as error:
        raise click.BadParameter(str(error), param_hint="BOOK") from None
    for trouble in taken.troubles:
        click.echo(trouble, err=True)
    if taken.troubles:
        raise _Stop("Nothing was written.")
    for path, text in taken.files.items():
        replace_file(path, text.encode())
        click.echo(path)
    if not taken.files:
        click.echo("nothing changed")


@main.command()
@click.argument("word")
@_SPECS
@_REGULATION
def explain(word: str, specs: Path | None, regulation: str | None) -> None:
    """Say what a wire name, code, record, table, service or type is, where it is used and where it comes from."""
    from goitin import explaining, resolve

    root = _root(specs)
    similar: list[str] = []
    found: list[str] = []
    for name in _chosen(root, regulation):
        with _plainly(root):
            spec = resolve.load(root / name)
        found += explaining.explain(spec, word)
        similar += explaining.near(spec, word)
    if not found:
        near = f" Did you mean {', '.join(similar)}?" if similar else ""
        raise _Stop(f"Nothing is called {word!r}.{near}")
    click.echo("\n\n".join(found))


@main.command()
@_SPECS
@_REGULATION
@click.option("--check", is_flag=True, help="Write nothing; end with 1 if a file has another form.")
def fmt(specs: Path | None, regulation: str | None, check: bool) -> None:
    """Give specification files their one canonical form; comments stay."""
    from goitin import formatting

    root = _root(specs)
    others = 0
    for name in _chosen(root, regulation):
        with _plainly(root):
            for path in formatting.folder(root / name, write=not check):
                click.echo(f"{path}: {'has another form' if check else 'formatted'}")
                others += 1
    if others and check:
        raise _Stop("Run `goitin fmt`.")


@main.command()
@click.argument("base")
@_SPECS
@_REGULATION
@click.option(
    "--format", type=click.Choice(["text", "json", "markdown", "html"]), default="text", show_default=True
)
@click.option(
    "--fail-on", type=click.Choice(["breaking", "any"]), help="End with 1 if there is such a change."
)
def diff(base: str, specs: Path | None, regulation: str | None, format: str, fail_on: str | None) -> None:
    """Compare specifications with BASE, a folder of specifications or a git revision, and say whom each change breaks."""
    from goitin import release as releases

    root = _root(specs)
    failed = False
    for name in _chosen(root, regulation):
        try:
            with _plainly(root):
                release = releases.compare(root, name, base)
        except releases.BaseError as error:
            raise click.BadParameter(str(error), param_hint="BASE") from None
        click.echo(releases.said(release, format), nl=False)
        failed = failed or (bool(release.changes) if fail_on == "any" else release.is_breaking)
    if failed and fail_on:
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


def _say(root: Path, findings: Iterable[Finding]) -> None:
    from goitin import telling

    click.echo(telling.told(list(findings), root.as_posix(), "text"), err=True, nl=False)


def _root(specs: Path | None) -> Path:
    """The folder of specifications: the one given, else ./specs, else the one that comes with goitin."""
    if specs is not None:
        if not specs.is_dir():
            raise click.BadParameter(f"{specs} is no folder.", param_hint="--specs")
        return specs
    return Path("specs") if Path("specs").is_dir() else places.specs()


def _only(root: Path, regulation: str | None) -> str:
    """The one specification to work on; misuse (exit 2) where it is not clear which."""
    names = _chosen(root, regulation)
    if len(names) > 1:
        raise click.UsageError(
            f"{root} holds several specifications ({', '.join(names)}). Say which with --regulation."
        )
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
