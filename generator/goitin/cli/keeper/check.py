"""`goitin check`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, echo, language, usage_error, write
from goitin.cli.options import FINDINGS_FAIL, QUIET, formats
from goitin.cli.selection import SelectedSpecifications, keeper_options
from goitin.diagnostics.message import Message, msg

if TYPE_CHECKING:
    from goitin.diagnostics.diagnostic import Diagnostic
    from goitin.reports import ReportEntry

EXAMPLES = (
    ("goitin check", msg("every fault of ./specs, and how many files were read")),
    ("goitin check --fail-on warning --format github", msg("in CI: warnings fail, too; annotations of a pull request")),
    ("goitin check --format sarif > check.sarif", msg("for code scanning; junit, gitlab and json likewise")),
    ("goitin check --unconfirmed", msg("all that is not of confidence A")),
)  # fmt: skip


@command(serves=KEEPERS, examples=EXAMPLES)
@keeper_options
@click.option("--unconfirmed", is_flag=True, help="List all that is not of confidence A.")
@formats(["text", "json", "github", "sarif", "junit", "gitlab"])
@FINDINGS_FAIL
@QUIET
def check(desk: SelectedSpecifications, unconfirmed: bool, format: str, fail_on: str, quiet: bool) -> None:
    """Report every fault in specifications, with its place.

    Findings go to standard output, a summary to standard error. Exits with 0 if nothing is wrong, with 1 if something is.
    """
    from goitin import linter, reports
    from goitin import release as releases
    from goitin.pipeline import target_rules

    if unconfirmed and format != "text":
        raise usage_error(msg("--unconfirmed is a list for people: omit --format."))
    fails = ("error", "warning") if fail_on == "warning" else ("error",)
    form = reports.form(format, "check", reports.described, fails)
    failed = False
    first: Diagnostic | None = None
    for name in desk.regulations:
        resolved, examined = target_rules.check_specification(desk.root / name)
        found = [*examined, *releases.faults(desk.root / name)]
        if unconfirmed and resolved:
            for place, what in linter.unconfirmed(resolved):
                echo(f"{desk.root / place.file}:{place.line}:{place.column}: {what}")
        for file, entries in _by_file(desk.root, name, found):
            write(form.file(file, entries), format)
        first = first or next(iter(found), None)
        failed = failed or any(str(one.severity) in fails for one in found)
        if not quiet:
            echo(_summary(desk, name, found), err=True)
    write(form.end(), format)
    if first is not None and format == "text" and not quiet:
        echo(msg("`goitin explain {rule}` tells more about a rule.", rule=first.rule), err=True)
    if failed:
        raise SystemExit(1)


def _by_file(root: Path, name: str, found: list[Diagnostic]) -> Iterator[tuple[str, list[ReportEntry]]]:
    """Every file of a specification with what is found in it; then whatever else findings name."""
    from goitin import reports, resources

    each: dict[str, list[ReportEntry]] = {path.as_posix(): [] for path in resources.files_of(root / name)}
    for finding in found:
        entry = reports.of_specification(finding, root.as_posix(), language())
        each.setdefault(entry.file, []).append(entry)
    yield from sorted(each.items())


def _summary(desk: SelectedSpecifications, name: str, found: list[Diagnostic]) -> Message:
    errors = sum(one.severity == "error" for one in found)
    if not found:
        return msg("{named}, no fault", named=desk.display_name(name))
    return msg(
        "{named}, errors: {errors}, warnings: {warnings}",
        named=desk.display_name(name),
        errors=errors,
        warnings=len(found) - errors,
    )
