"""`goitin validate`."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from goitin.cli.faults import judging
from goitin.cli.groups import VENDORS
from goitin.cli.i18n import command, echo, language, write
from goitin.cli.options import FINDINGS_FAIL, QUIET, formats
from goitin.cli.selection import SelectedSpecifications, vendor_options
from goitin.cli.vendor.message_options import message_options
from goitin.diagnostics.message import msg
from goitin.diagnostics.progress import Bar

if TYPE_CHECKING:
    from goitin.conformity import Summary

EXAMPLES = (
    ("goitin validate packets/ answer.json", msg("files, and every *.json, *.jsonl and *.ndjson below folders")),
    ("goitin sample GuiBanGhi --count 3 | goitin validate -", msg("standard input: a document, or one on each line")),
    ("goitin validate answer.json --service GuiBanGhi --as response", msg("a response that does not name its service")),
    ("goitin validate ho_so.json --record ho_so", msg("records without an envelope")),
    ("goitin validate packets/ --format junit > report.xml", msg("for a CI server; github, sarif, gitlab and json likewise")),
    ("goitin validate packets/ --report evidence.html", msg("evidence for a declaration of conformity")),
)  # fmt: skip


@command(serves=VENDORS, examples=EXAMPLES)
@click.argument("sources", metavar="PATH...", nargs=-1, required=True)
@click.option("--lines", is_flag=True, help="Each line is a document, whatever the file is called.")
@click.option("--strict/--tolerant", default=True, help="Exactly the wire form (default), or as intake does.")
@message_options
@click.option(
    "--suspicious/--no-suspicious",
    default=True,
    help="List values that look corrupted separately (default), or not.",
)
@click.option(
    "--max-bytes", type=click.IntRange(1), help="The most bytes a document may have; default: 64 MiB."
)
@click.option(
    "--catalog",
    "catalogs",
    metavar="ID=FILE.csv",
    multiple=True,
    help="A list of codes (columns code and vi) for the code table ID; may be given several times.",
)
@click.option(
    "--report",
    "reports",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Write evidence for a declaration of conformity, *.json or *.html; may be given several times.",
)
@click.option("--date", help="Date to print in the evidence, YYYY-MM-DD; default: none.")
@vendor_options
@formats(["text", "json", "github", "sarif", "junit", "gitlab"])
@FINDINGS_FAIL
@QUIET
def validate(
    sources: tuple[str, ...],
    strict: bool,
    desk: SelectedSpecifications,
    format: str,
    fail_on: str,
    quiet: bool,
    **asked: Any,
) -> None:
    """Judge packets by the specification.

    PATH is a file, a folder, or - for standard input. In *.jsonl and *.ndjson each line is a document, on standard input too where the first one is.

    Findings go to standard output, each with its place; a summary goes to standard error. Exits with 0 if everything is right, with 1 if something is wrong.
    """
    from goitin import conformity, reports
    from goitin.linter import examine

    fails = ("error", "warning") if fail_on == "warning" else ("error",)
    form = reports.form(format, "validate", reports.of_packets, fails)
    with judging(desk.root):
        spec, _ = examine.load_checked(desk.root / desk.single_regulation)
        request = conformity.ValidationRequest(sources, tolerant=not strict, **asked)
        with Bar(language(), shows=not quiet) as bar:
            summary = conformity.run(spec, request, form, partial(write, format=format), bar)
    if not quiet:
        _sum_up(summary, desk, explains=format == "text")
    if not summary.all_valid or (fail_on == "warning" and summary.warnings):
        raise SystemExit(1)


def _sum_up(summary: Summary, desk: SelectedSpecifications, *, explains: bool) -> None:
    for advice in summary.advice():
        echo(advice, err=True)
    echo(
        msg("{summary} ({source})", summary=str(summary), source=desk.display_name(desk.single_regulation)),
        err=True,
    )
    if summary.rule is not None and explains:
        echo(msg("`goitin explain {rule}` tells more about a rule.", rule=summary.rule), err=True)
