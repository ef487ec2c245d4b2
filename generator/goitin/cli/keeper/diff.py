"""`goitin diff`."""

from __future__ import annotations

import click

from goitin.cli.desk import Desk, own
from goitin.cli.faults import plainly
from goitin.cli.groups import KEEPERS
from goitin.cli.language import command, language, misuse, put, tell
from goitin.cli.options import QUIET, fail_on, formats
from goitin.sentences import say

EXAMPLES = (
    ("goitin diff HEAD~1", say("since a revision of git")),
    ("goitin diff ../old/specs --format markdown", say("since a copy of the folder, as a section for a changelog")),
    ("goitin diff main --fail-on breaking", say("in CI: end with 1 if somebody's software would have to change")),
)  # fmt: skip


@command(serves=KEEPERS, examples=EXAMPLES)
@click.argument("base")
@own
@formats(["text", "json", "markdown", "html"])
@fail_on(["breaking", "any"], None, "End with 1 if there is such a change.")
@QUIET
def diff(base: str, desk: Desk, format: str, fail_on: str | None, quiet: bool) -> None:
    """Say what changed since BASE, and whom each change breaks.

    BASE is a folder of specifications or a git revision.
    """
    from goitin import release as releases

    failed = False
    for name in desk.names:
        try:
            with plainly(desk.root, err=True):
                release = releases.compare(desk.root, name, base)
        except releases.BaseError as error:
            raise misuse(str(error), where="BASE") from None
        said = releases.said(release, format, language(), desk.root.as_posix())
        if format == "text":
            tell(said, nl=False)
        else:
            put(said, format)
        if format == "text" and not quiet:
            tell(releases.summed_up(release), err=True)
        failed = failed or (bool(release.changes) if fail_on == "any" else release.is_breaking)
    if failed and fail_on:
        raise SystemExit(1)
