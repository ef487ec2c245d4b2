"""`goitin release`."""

from __future__ import annotations

import click

from goitin.cli.faults import InputError, report_errors
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, echo, usage_error
from goitin.cli.options import QUIET
from goitin.cli.selection import SelectedSpecifications, keeper_options
from goitin.diagnostics.message import msg

EXAMPLES = (
    ("goitin release", msg("the first release")),
    ("goitin release v0.1.0 --date 2026-11-24", msg("the next one, since a tag of git")),
    ("goitin release --check", msg("in CI: exit with 1 if one version would mean two things")),
)


@command(serves=KEEPERS, examples=EXAMPLES)
@click.argument("base", required=False)
@keeper_options
@click.option("--date", "day", help="Day of the release, YYYY-MM-DD; default: none.")
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; report how the specification compares with its newest release.",
)
@QUIET
def release(
    base: str | None, desk: SelectedSpecifications, day: str | None, check: bool, quiet: bool
) -> None:
    """Store what a release changes since BASE, and print it.

    BASE is the folder or git revision of the release before. What is printed is the section of a changelog, in both languages.
    """
    from goitin import release as releases
    from goitin.language import dates
    from goitin.targets.surface import listings

    if check and (base or day):
        raise usage_error(msg("--check only looks at what is stored: give neither BASE nor --date."))
    if day is not None and not dates.is_day(day):
        raise usage_error(msg("{day} is not a date such as 2026-01-31.", day=day), where="--date")
    if check:
        _echo_standings(desk)
        return
    try:
        with report_errors(desk.root, err=True):
            path, record, is_new = releases.record_release(
                desk.root, desk.single_regulation, base, listings, day
            )
    except releases.BaseError as error:
        raise usage_error(str(error), where="BASE") from None
    if not quiet:
        done = (
            msg("{path}: written", path=path)
            if is_new
            else msg("{path}: already exists, nothing changed", path=path)
        )
        echo(done, err=True)
    echo(releases.changelog_section(record), nl=False)


def _echo_standings(desk: SelectedSpecifications) -> None:
    """Say of each specification where it stands; ends with 1 where one version would mean two things."""
    from goitin import release as releases
    from goitin.linter import examine
    from goitin.targets.surface import listings

    sound = True
    for name in desk.regulations:
        with report_errors(desk.root):
            spec, _ = examine.load_checked(desk.root / name)
            standing = releases.standing(desk.root / name, spec, listings)
        echo(
            msg(
                "{folder}: {standing}",
                folder=desk.display_name(name),
                standing=releases.describe_standing(standing),
            )
        )
        sound = sound and standing.is_sound
    if not sound:
        raise InputError(msg("Raise `version` in regulation.yaml; `goitin diff` says which follows."))
