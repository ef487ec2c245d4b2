"""`goitin release`."""

from __future__ import annotations

import click

from goitin.cli.faults import Stop, plainly
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, misuse, tell
from goitin.cli.options import QUIET
from goitin.cli.selection import Desk, own
from goitin.diagnostics.message import say

EXAMPLES = (
    ("goitin release", say("the first release")),
    ("goitin release v0.1.0 --date 2026-11-24", say("the next one, since a tag of git")),
    ("goitin release --check", say("in CI: end with 1 where one version would mean two things")),
)


@command(serves=KEEPERS, examples=EXAMPLES)
@click.argument("base", required=False)
@own
@click.option("--date", "day", help="Day of the release, YYYY-MM-DD; default: none.")
@click.option(
    "--check", is_flag=True, help="Write nothing; say where the specification stands to its newest release."
)
@QUIET
def release(base: str | None, desk: Desk, day: str | None, check: bool, quiet: bool) -> None:
    """Keep what a release changes since BASE, and print it.

    BASE is the folder or git revision of the release before. What is printed is the section of a changelog, in both languages.
    """
    from goitin import release as releases
    from goitin.language import dates

    if check and (base or day):
        raise misuse(say("--check only looks at what is kept: say neither BASE nor --date."))
    if day is not None and not dates.is_day(day):
        raise misuse(say("{day} is no day such as 2026-01-31.", day=day), where="--date")
    if check:
        _tell_standings(desk)
        return
    try:
        with plainly(desk.root, err=True):
            path, kept, is_new = releases.keep(desk.root, desk.only, base, day)
    except releases.BaseError as error:
        raise misuse(str(error), where="BASE") from None
    if not quiet:
        done = (
            say("{path}: written", path=path)
            if is_new
            else say("{path}: is there already, nothing changed", path=path)
        )
        tell(done, err=True)
    tell(releases.announced(kept), nl=False)


def _tell_standings(desk: Desk) -> None:
    """Say of each specification where it stands; ends with 1 where one version would mean two things."""
    from goitin import release as releases
    from goitin.linter import examine

    sound = True
    for name in desk.names:
        with plainly(desk.root):
            spec, _ = examine.usable(desk.root / name)
            standing = releases.standing(desk.root / name, spec.version)
        tell(say("{folder}: {standing}", folder=desk.named(name), standing=releases.stated(standing)))
        sound = sound and standing.is_sound
    if not sound:
        raise Stop(say("Raise `version` in regulation.yaml; `goitin diff` says which follows."))
