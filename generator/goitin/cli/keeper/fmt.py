"""`goitin fmt`."""

from __future__ import annotations

import click

from goitin.cli.faults import Stop, plainly
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, tell
from goitin.cli.options import QUIET
from goitin.cli.selection import Desk, own
from goitin.diagnostics.message import say

EXAMPLES = (
    ("goitin fmt", say("every file of ./specs")),
    ("goitin fmt --check", say("in CI: only say which have another form, and end with 1")),
)


@command(serves=KEEPERS, examples=EXAMPLES)
@own
@click.option("--check", is_flag=True, help="Write nothing; end with 1 if a file has another form.")
@QUIET
def fmt(desk: Desk, check: bool, quiet: bool) -> None:
    """Give specification files their one canonical form.

    Comments stay, and so does what the files say.
    """
    from goitin.source import formatter

    others = 0
    for name in desk.names:
        with plainly(desk.root):
            for path in formatter.folder(desk.root / name, write=not check):
                if check:
                    tell(say("{path}: has another form", path=path))
                elif not quiet:
                    tell(say("{path}: formatted", path=path))
                others += 1
    if others and check:
        raise Stop(say("Run `goitin fmt`."))
