"""Commands of the keeper's desk: begin, check, format, compare, explain, review, take back."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.shared import FOLDER, REGULATION, SPECS, Stop, chosen, only, plainly, root_of
from goitin.findings import Finding

_INTO = click.option(
    "--specs", type=FOLDER, default=Path("specs"), show_default=True, help="Folder of specifications."
)


@click.command()
@click.argument("name")
@_INTO
def init(name: str, specs: Path) -> None:
    """Begin a new specification NAME that already passes `check`, with schemas for editors."""
    from goitin import beginning

    try:
        beginning.assert_possible(specs, name)
        with plainly(specs):  # the specification last: where it is, everything is
            schemas = beginning.write_schemas(specs)
            written = [*beginning.begin(specs, name), *schemas]
    except beginning.BeginError as error:
        raise click.BadParameter(str(error), param_hint="NAME") from None
    for path in written:
        click.echo(path)


@click.command()
@_INTO
def schema(specs: Path) -> None:
    """Write the JSON Schemas of specification files, for editors, into SPECS/schema."""
    from goitin import beginning

    with plainly(specs):
        for path in beginning.write_schemas(specs):
            click.echo(path)


@click.command()
@SPECS
@REGULATION
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

    root = root_of(specs)
    found: list[Finding] = []
    faulty = False
    for name in chosen(root, regulation):
        resolved, findings = checking.examine(root / name)
        found += findings
        faulty = faulty or bool(findings.errors)
        for place, what in rules.unconfirmed(resolved) if unconfirmed and resolved else ():
            click.echo(f"{root / place.file}:{place.line}:{place.column}: {what}")
    click.echo(telling.told(found, root.as_posix(), format), err=format == "text", nl=False)
    if faulty:
        raise SystemExit(1)


@click.command()
@SPECS
@REGULATION
@click.option("--check", is_flag=True, help="Write nothing; end with 1 if a file has another form.")
def fmt(specs: Path | None, regulation: str | None, check: bool) -> None:
    """Give specification files their one canonical form; comments stay."""
    from goitin import formatting

    root = root_of(specs)
    others = 0
    for name in chosen(root, regulation):
        with plainly(root):
            for path in formatting.folder(root / name, write=not check):
                click.echo(f"{path}: {'has another form' if check else 'formatted'}")
                others += 1
    if others and check:
        raise Stop("Run `goitin fmt`.")


@click.command()
@click.argument("word")
@SPECS
@REGULATION
def explain(word: str, specs: Path | None, regulation: str | None) -> None:
    """Say what a wire name, code, record, table, service or type is, where it is used and where it comes from."""
    from goitin import explaining, resolve

    root = root_of(specs)
    similar: list[str] = []
    found: list[str] = []
    for name in chosen(root, regulation):
        with plainly(root):
            spec = resolve.load(root / name)
        found += explaining.explain(spec, word)
        similar += explaining.near(spec, word)
    if not found:
        near = f" Did you mean {', '.join(similar)}?" if similar else ""
        raise Stop(f"Nothing is called {word!r}.{near}")
    click.echo("\n\n".join(found))


@click.command()
@click.argument("base")
@SPECS
@REGULATION
@click.option(
    "--format", type=click.Choice(["text", "json", "markdown", "html"]), default="text", show_default=True
)
@click.option(
    "--fail-on", type=click.Choice(["breaking", "any"]), help="End with 1 if there is such a change."
)
def diff(base: str, specs: Path | None, regulation: str | None, format: str, fail_on: str | None) -> None:
    """Compare specifications with BASE, a folder of specifications or a git revision, and say whom each change breaks."""
    from goitin import release as releases

    root = root_of(specs)
    failed = False
    for name in chosen(root, regulation):
        try:
            with plainly(root):
                release = releases.compare(root, name, base)
        except releases.BaseError as error:
            raise click.BadParameter(str(error), param_hint="BASE") from None
        click.echo(releases.said(release, format), nl=False)
        failed = failed or (bool(release.changes) if fail_on == "any" else release.is_breaking)
    if failed and fail_on:
        raise SystemExit(1)


@click.command()
@SPECS
@REGULATION
@click.option(
    "--format", type=click.Choice(["markdown", "xlsx", "docx"]), default="markdown", show_default=True
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="File to write.")
def review(specs: Path | None, regulation: str | None, format: str, out: Path) -> None:
    """Write the tables in the regulation's own columns, for an expert to read and sign; XLSX can be imported again."""
    from goitin import resolve
    from goitin import review as reviews
    from goitin.single import replace_file

    root = root_of(specs)
    name = only(root, regulation)
    with plainly(root):
        replace_file(out, reviews.written(reviews.paper(resolve.load(root / name)), format))
    click.echo(out)


@click.command("import")
@click.argument("book", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@SPECS
@REGULATION
def import_(book: Path, specs: Path | None, regulation: str | None) -> None:
    """Take the tables of an XLSX file, as `review` writes it, back into specification files."""
    from goitin import resolve
    from goitin.review import sheets, taking
    from goitin.single import replace_file

    root = root_of(specs)
    name = only(root, regulation)
    with plainly(root):
        spec = resolve.load(root / name)
    try:
        taken = taking.take(book.read_bytes(), spec, root / name)
    except sheets.BookError as error:
        raise click.BadParameter(str(error), param_hint="BOOK") from None
    for trouble in taken.troubles:
        click.echo(trouble, err=True)
    if taken.troubles:
        raise Stop("Nothing was written.")
    with plainly(root):
        for path, text in taken.files.items():
            replace_file(path, text.encode())
            click.echo(path)
    if not taken.files:
        click.echo("nothing changed")
