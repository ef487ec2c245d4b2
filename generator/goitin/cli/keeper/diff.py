"""`goitin diff`."""

from __future__ import annotations

import click

from goitin.cli.faults import report_errors
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, echo, language, usage_error, write
from goitin.cli.options import QUIET, fail_on, formats
from goitin.cli.selection import SelectedSpecifications, keeper_options
from goitin.diagnostics.message import msg

EXAMPLES = (
    ("goitin diff HEAD~1", msg("since a revision of git")),
    ("goitin diff ../old/specs --format markdown", msg("since a copy of the folder, as a section for a changelog")),
    ("goitin diff main --fail-on breaking", msg("in CI: exit with 1 if somebody's software would have to change")),
    ("goitin diff main --fail-on breaking --for unit", msg("in CI of one of the two parties: only what breaks its software")),
)  # fmt: skip


@command(serves=KEEPERS, examples=EXAMPLES)
@click.argument("base")
@keeper_options
@formats(["text", "json", "markdown", "html"])
@fail_on(["breaking", "code", "any"], None, "Exit with 1 if there is such a change.")
@click.option("--for", "party", help="Fail only on what breaks the software of this party, by its id.")
@QUIET
def diff(
    base: str, desk: SelectedSpecifications, format: str, fail_on: str | None, party: str | None, quiet: bool
) -> None:
    """Show what changed since BASE, and whom each change breaks.

    BASE is a folder of specifications or a git revision.
    """
    from goitin import release as releases
    from goitin.targets.surface import listings

    failed = False
    for name in desk.regulations:
        try:
            with report_errors(desk.root, err=True):
                release = releases.compare(desk.root, name, base, listings)
        except releases.BaseError as error:
            raise usage_error(str(error), where="BASE") from None
        _known(party, name, [one.id for one in release.new.parties])
        text = releases.render(release, format, language(), desk.root.as_posix())
        if format == "text":
            echo(text, nl=False)
        else:
            write(text, format)
        if format == "text" and not quiet:
            echo(releases.summed_up(release), err=True)
        failed = failed or (fail_on is not None and bool(release.counted(fail_on, party)))
    if failed:
        raise SystemExit(1)


def _known(party: str | None, name: str, known: list[str]) -> None:
    if party is not None and party not in known:
        what = msg(
            "{party!r} is not a party of {name}: {known}.", party=party, name=name, known=", ".join(known)
        )
        raise usage_error(what, where="--for")
