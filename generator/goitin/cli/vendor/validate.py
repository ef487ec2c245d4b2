"""`goitin validate`."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from goitin.cli.faults import tell_findings
from goitin.cli.groups import VENDORS
from goitin.cli.i18n import command, language, misuse, put, tell
from goitin.cli.options import FINDINGS_FAIL, QUIET, formats
from goitin.cli.selection import Desk, any_of
from goitin.cli.vendor.message_options import meant
from goitin.diagnostics.diagnostic import GoitinError, SpecError
from goitin.diagnostics.message import say
from goitin.diagnostics.progress import Bar

if TYPE_CHECKING:
    from goitin.conformity import Summary

EXAMPLES = (
    ("goitin validate packets/ answer.json", say("files, and every *.json, *.jsonl and *.ndjson below folders")),
    ("goitin sample GuiBanGhi --count 3 | goitin validate -", say("standard input: a document, or one on each line")),
    ("goitin validate answer.json --service GuiBanGhi --as response", say("an answer, which does not say its service")),
    ("goitin validate ho_so.json --record ho_so", say("records without an envelope")),
    ("goitin validate packets/ --format junit > report.xml", say("for a CI server; github, sarif, gitlab and json likewise")),
    ("goitin validate packets/ --report evidence.html", say("evidence for a declaration of conformity")),
)  # fmt: skip


@command(serves=VENDORS, examples=EXAMPLES)
@click.argument("sources", metavar="PATH...", nargs=-1, required=True)
@click.option("--lines", is_flag=True, help="Each line is a document, whatever the file is called.")
@click.option("--strict/--tolerant", default=True, help="Exactly the wire form (default), or as intake does.")
@meant
@click.option(
    "--suspicious/--no-suspicious",
    default=True,
    help="List values that look destroyed apart (default), or not.",
)
@click.option(
    "--max-bytes", type=click.IntRange(1), help="The most bytes a document may have; default: 64 MiB."
)
@click.option(
    "--report",
    "reports",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Write evidence for a declaration of conformity, *.json or *.html; may be given several times.",
)
@click.option("--date", help="Date to print in the evidence, YYYY-MM-DD; default: none.")
@any_of
@formats(["text", "json", "github", "sarif", "junit", "gitlab"])
@FINDINGS_FAIL
@QUIET
def validate(
    sources: tuple[str, ...],
    strict: bool,
    desk: Desk,
    format: str,
    fail_on: str,
    quiet: bool,
    **wishes: Any,
) -> None:
    """Judge packets by the specification.

    PATH is a file, a folder, or - for standard input. In *.jsonl and *.ndjson each line is a document, on standard input too where the first one is.

    Findings go to standard output, each with its place; a summary goes to standard error. Ends with 0 where all is right, with 1 where something is wrong.
    """
    from goitin import conformity, reports
    from goitin.linter import examine

    fails = ("error", "warning") if fail_on == "warning" else ("error",)
    form = reports.form(format, "validate", reports.of_packets, fails)
    try:
        whole, _ = examine.usable(desk.root / desk.only)
        request = conformity.Request(sources, tolerant=not strict, **wishes)
        with Bar(language(), shows=not quiet) as bar:
            summary = conformity.run(whole, request, form, partial(put, format=format), bar)
    except SpecError as error:
        tell_findings(desk.root, error.findings, err=True)
        raise SystemExit(2) from None
    except GoitinError as error:
        raise misuse(str(error)) from None
    if not quiet:
        _sum_up(summary, desk, explains=format == "text")
    if not summary.all_valid or (fail_on == "warning" and summary.warnings):
        raise SystemExit(1)


def _sum_up(summary: Summary, desk: Desk, *, explains: bool) -> None:
    for advice in summary.advice():
        tell(advice, err=True)
    tell(say("{summary} ({source})", summary=str(summary), source=desk.named(desk.only)), err=True)
    if summary.rule is not None and explains:
        tell(say("`goitin explain {rule}` says more about a rule.", rule=summary.rule), err=True)
