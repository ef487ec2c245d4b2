"""`goitin diff`."""

from __future__ import annotations

import click

from goitin.cli.faults import plainly
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, language, misuse, put, tell
from goitin.cli.options import QUIET, fail_on, formats
from goitin.cli.selection import Desk, own
from goitin.diagnostics.message import say

EXAMPLES = (
    ("goitin diff HEAD~1", say("since a revision of git")),
    ("goitin diff ../old/specs --format markdown", say("since a copy of the folder, as a section for a changelog")),
    ("goitin diff main --fail-on breaking", say("in CI: end with 1 if somebody's software would have to change")),
    ("goitin diff main --fail-on breaking --for unit", say("in CI of one of the two parties: only what breaks its software")),
)  # fmt: skip


@command(serves=KEEPERS, examples=EXAMPLES)
@click.argument("base")
@own
@formats(["text", "json", "markdown", "html"])
@fail_on(["breaking", "code", "any"], None, "End with 1 if there is such a change.")
@click.option("--for", "party", help="Fail only on what breaks the software of this party, by its id.")
@QUIET
def diff(base: str, desk: Desk, format: str, fail_on: str | None, party: str | None, quiet: bool) -> None:
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
        _known(party, name, [one.id for one in release.new.parties])
        said = releases.said(release, format, language(), desk.root.as_posix())
        if format == "text":
            tell(said, nl=False)
        else:
            put(said, format)
        if format == "text" and not quiet:
            tell(releases.summed_up(release), err=True)
        failed = failed or (fail_on is not None and bool(release.counted(fail_on, party)))
    if failed:
        raise SystemExit(1)


def _known(party: str | None, name: str, known: list[str]) -> None:
    if party is not None and party not in known:
        what = say(
            "{party!r} is no party of {name}: {known}.", party=party, name=name, known=", ".join(known)
        )
        raise misuse(what, where="--for")
