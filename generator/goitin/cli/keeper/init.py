"""`goitin init`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.faults import plainly
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, misuse, tell
from goitin.cli.options import INTO
from goitin.diagnostics.message import say

EXAMPLES = (
    ("goitin init giuong_benh", say("begin specs/giuong_benh, to be edited")),
    ("goitin init giuong_benh --specs rules", say("in another folder than specs")),
)


@command(serves=KEEPERS, examples=EXAMPLES)
@click.argument("name")
@INTO
def init(name: str, specs: Path) -> None:
    """Begin a specification that already passes `check`.

    NAME is its name: lower-case letters of ASCII, digits and _. Schemas for editors and a .gitattributes come beside it.
    """
    from goitin.pipeline import scaffold

    try:
        scaffold.assert_possible(specs, name)
        with plainly(specs):  # the specification last: where it is, everything is
            beside = [*scaffold.write_schemas(specs), *scaffold.write_attributes(specs)]
            written = [*scaffold.begin(specs, name), *beside]
    except scaffold.BeginError as error:
        raise misuse(str(error), where="NAME") from None
    for path in written:
        tell(path)
    tell(
        say(
            "Edit them; `goitin check` says what is wrong, and `goitin explain language` what may stand there."
        ),
        err=True,
    )
