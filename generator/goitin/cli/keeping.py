"""Commands of the keeper's desk: begin, check, format, compare, explain, review, take back."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import click

from goitin.cli.completing import WORDS
from goitin.cli.language import command, language, misuse, tell
from goitin.cli.shared import FOLDER, REGULATION, SPECS, Stop, chosen, only, plainly, root_of
from goitin.findings import Finding, SpecError
from goitin.sentences import joined, say

_INTO = click.option(
    "--specs", type=FOLDER, default=Path("specs"), show_default=True, help="Folder of specifications."
)


@command()
@click.argument("name")
@_INTO
def init(name: str, specs: Path) -> None:
    """Begin a new specification NAME that already passes `check`, with schemas for editors."""
    from goitin import beginning

    try:
        beginning.assert_possible(specs, name)
        with plainly(specs):  # the specification last: where it is, everything is
            beside = [*beginning.write_schemas(specs), *beginning.write_attributes(specs)]
            written = [*beginning.begin(specs, name), *beside]
    except beginning.BeginError as error:
        raise misuse(str(error), where="NAME") from None
    for path in written:
        tell(path)
    tell(say("Edit them; `goitin check` says what is wrong, and nothing where nothing is."), err=True)


@command()
@_INTO
def schema(specs: Path) -> None:
    """Write the JSON Schemas of specification files, for editors, into SPECS/schema."""
    from goitin import beginning

    with plainly(specs):
        for path in beginning.write_schemas(specs):
            tell(path)


@command()
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
    from goitin import release as releases

    root = root_of(specs)
    found: list[Finding] = []
    faulty = False
    for name in chosen(root, regulation):
        resolved, findings = checking.examine(root / name)
        found += findings
        kept = releases.faults(root / name)
        found += kept
        faulty = faulty or bool(findings.errors or kept)
        for place, what in rules.unconfirmed(resolved) if unconfirmed and resolved else ():
            tell(f"{root / place.file}:{place.line}:{place.column}: {what}")
    told = telling.told(found, root.as_posix(), format, language(), colours=True)
    click.echo(told, err=format == "text", nl=False)
    if found and format == "text":
        tell(say("`goitin explain {rule}` says more about a rule.", rule=found[0].rule), err=True)
    if faulty:
        raise SystemExit(1)


@command()
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
                tell(
                    say("{path}: has another form", path=path)
                    if check
                    else say("{path}: formatted", path=path)
                )
                others += 1
    if others and check:
        raise Stop(say("Run `goitin fmt`."))


@command()
@click.argument("word", shell_complete=WORDS)
@SPECS
@REGULATION
def explain(word: str, specs: Path | None, regulation: str | None) -> None:
    """Say what a wire name, code, record, table, service, type or rule of check is, where it is used and where it comes from."""
    from difflib import get_close_matches

    from goitin import explaining, resolve, rulebook

    root = root_of(specs)
    similar: list[str] = []
    found: list[str] = [rulebook.page(word, language()).rstrip()] if word in rulebook.KNOWN else []
    for name in chosen(root, regulation):
        # a rule is asked for when a specification is broken; then there is nothing else to say
        with suppress(SpecError) if found else plainly(root):
            spec = resolve.load(root / name)
            found += explaining.explain(spec, word)
            similar += explaining.near(spec, word)
    if not found:
        similar += get_close_matches(word, rulebook.KNOWN, 2)
        what = say("Nothing is called {word!r}.", word=word)
        near = say("Did you mean {near}?", near=", ".join(similar))
        raise Stop(joined(" ", [what, near]) if similar else what)
    tell(joined("\n\n", found))


@command()
@click.argument("base")
@SPECS
@REGULATION
@click.option(
    "--format", type=click.Choice(["text", "json", "markdown", "html"]), default="text", show_default=True
)
@click.option(
    "--fail-on", type=click.Choice(["breaking", "code", "any"]), help="End with 1 if there is such a change."
)
@click.option("--for", "party", help="Fail only on what breaks the software of this party, by its id.")
def diff(
    base: str, specs: Path | None, regulation: str | None, format: str, fail_on: str | None, party: str | None
) -> None:
    """Compare specifications with BASE, a folder of specifications or a git revision, and say whom each change breaks."""
    from goitin import release as releases

    root = root_of(specs)
    failed = False
    for name in chosen(root, regulation):
        try:
            with plainly(root):
                release = releases.compare(root, name, base)
        except releases.BaseError as error:
            raise misuse(str(error), where="BASE") from None
        if party is not None and party not in (known := [one.id for one in release.new.parties]):
            what = say(
                "{party!r} is no party of {name}: {known}.", party=party, name=name, known=", ".join(known)
            )
            raise misuse(what, where="--for")
        tell(releases.said(release, format, language()), nl=False)
        failed = failed or (fail_on is not None and bool(release.counted(fail_on, party)))
    if failed:
        raise SystemExit(1)


@command()
@click.argument("base", required=False)
@SPECS
@REGULATION
@click.option("--date", "day", help="Day of the release, YYYY-MM-DD; default: none.")
@click.option(
    "--check", is_flag=True, help="Write nothing; say where the specification stands to its newest release."
)
def release(
    base: str | None, specs: Path | None, regulation: str | None, day: str | None, check: bool
) -> None:
    """Keep what a release changes since BASE, the folder or git revision of the release before; print it for a changelog."""
    from goitin import forms
    from goitin import release as releases

    root = root_of(specs)
    if check and (base or day):
        raise misuse(say("--check only looks at what is kept: say neither BASE nor --date."))
    if day is not None and not forms.is_day(day):
        raise misuse(say("{day} is no day such as 2026-01-31.", day=day), where="--date")
    if check:
        _tell_standings(root, chosen(root, regulation))
        return
    name = only(root, regulation)
    try:
        with plainly(root):
            path, kept, is_new = releases.keep(root, name, base, day)
    except releases.BaseError as error:
        raise misuse(str(error), where="BASE") from None
    tell(
        say("{path}: written", path=path)
        if is_new
        else say("{path}: is there already, nothing changed", path=path),
        err=True,
    )
    tell(releases.announced(kept), nl=False)


def _tell_standings(root: Path, names: list[str]) -> None:
    """Say of each specification where it stands; ends with 1 where one version would mean two things."""
    from goitin import checking
    from goitin import release as releases

    sound = True
    for name in names:
        with plainly(root):
            spec, _ = checking.usable(root / name, ())
            standing = releases.standing(root / name, spec.version)
        tell(say("{folder}: {standing}", folder=root / name, standing=releases.stated(standing)))
        sound = sound and standing.is_sound
    if not sound:
        raise Stop(say("Raise `version` in regulation.yaml; `goitin diff` says which follows."))


@command()
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
    tell(out)


@command("import")
@click.argument("book", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@SPECS
@REGULATION
def import_(book: Path, specs: Path | None, regulation: str | None) -> None:
    """Take the tables of an XLSX file, as `review` writes it, back into specification files."""
    from goitin import resolve
    from goitin.review import parts, taking
    from goitin.single import replace_file

    root = root_of(specs)
    name = only(root, regulation)
    with plainly(root):
        spec = resolve.load(root / name)
    try:
        data = parts.read(book)
        with plainly(root):
            taken = taking.take(data, spec, root / name)
    except parts.BookError as error:
        raise misuse(str(error), where="BOOK") from None
    for told in (*taken.notes, *taken.troubles, *taken.left):
        tell(told, err=True)
    if taken.troubles:
        raise Stop(say("Nothing was written."))
    with plainly(root):
        for path, text in taken.files.items():
            replace_file(path, text.encode())
            tell(path)
    if not taken.files:
        tell(say("nothing changed"))
    if taken.left:
        raise Stop(say("{count} places of the workbook were not taken, see above.", count=len(taken.left)))
