"""`goitin check`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, language, misuse, put, tell
from goitin.cli.options import FINDINGS_FAIL, QUIET, formats
from goitin.cli.selection import Desk, own
from goitin.diagnostics.message import Sentence, say

if TYPE_CHECKING:
    from goitin.diagnostics.diagnostic import Finding
    from goitin.reports import Told

EXAMPLES = (
    ("goitin check", say("every fault of ./specs, and how many files were read")),
    ("goitin check --fail-on warning --format github", say("in CI: warnings fail, too; annotations of a pull request")),
    ("goitin check --format sarif > check.sarif", say("for code scanning; junit, gitlab and json likewise")),
    ("goitin check --unconfirmed", say("all that is not of confidence A")),
)  # fmt: skip


@command(serves=KEEPERS, examples=EXAMPLES)
@own
@click.option("--unconfirmed", is_flag=True, help="List all that is not of confidence A.")
@formats(["text", "json", "github", "sarif", "junit", "gitlab"])
@FINDINGS_FAIL
@QUIET
def check(desk: Desk, unconfirmed: bool, format: str, fail_on: str, quiet: bool) -> None:
    """Say every fault of specifications, with its place.

    Findings go to standard output, a summary to standard error. Ends with 0 where nothing is wrong, with 1 where something is.
    """
    from goitin import linter, reports
    from goitin import release as releases
    from goitin.pipeline import examine

    if unconfirmed and format != "text":
        raise misuse(say("--unconfirmed is a list for people: leave --format out."))
    fails = ("error", "warning") if fail_on == "warning" else ("error",)
    form = reports.form(format, "check", reports.described, fails)
    failed = False
    first: Finding | None = None
    for name in desk.names:
        resolved, examined = examine.examine(desk.root / name)
        found = [*examined, *releases.faults(desk.root / name)]
        if unconfirmed and resolved:
            for place, what in linter.unconfirmed(resolved):
                tell(f"{desk.root / place.file}:{place.line}:{place.column}: {what}")
        for file, told in _by_file(desk.root, name, found):
            put(form.file(file, told), format)
        first = first or next(iter(found), None)
        failed = failed or any(str(one.severity) in fails for one in found)
        if not quiet:
            tell(_summed_up(desk, name, found), err=True)
    put(form.end(), format)
    if first is not None and format == "text" and not quiet:
        tell(say("`goitin explain {rule}` says more about a rule.", rule=first.rule), err=True)
    if failed:
        raise SystemExit(1)


def _by_file(root: Path, name: str, found: list[Finding]) -> Iterator[tuple[str, list[Told]]]:
    """Every file of a specification with what is found in it; then whatever else findings name."""
    from goitin import reports, resources

    each: dict[str, list[Told]] = {path.as_posix(): [] for path in resources.files_of(root / name)}
    for finding in found:
        told = reports.of_specification(finding, root.as_posix(), language())
        each.setdefault(told.file, []).append(told)
    yield from sorted(each.items())


def _summed_up(desk: Desk, name: str, found: list[Finding]) -> Sentence:
    errors = sum(one.severity == "error" for one in found)
    if not found:
        return say("{named}, no fault", named=desk.named(name))
    return say(
        "{named}, errors: {errors}, warnings: {warnings}",
        named=desk.named(name),
        errors=errors,
        warnings=len(found) - errors,
    )
