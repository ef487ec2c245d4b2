"""`goitin init`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.faults import report_errors
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, echo, usage_error
from goitin.cli.options import INTO
from goitin.diagnostics.message import msg

EXAMPLES = (
    ("goitin init giuong_benh", msg("start specs/giuong_benh, to be edited")),
    ("goitin init giuong_benh --specs rules", msg("in another folder than specs")),
)


@command(serves=KEEPERS, examples=EXAMPLES)
@click.argument("name")
@INTO
def init(name: str, specs: Path) -> None:
    """Start a specification that already passes `check`.

    NAME is its name: lower-case letters of ASCII, digits and _. Schemas for editors and a .gitattributes come beside it.
    """
    from goitin.pipeline import scaffold

    try:
        scaffold.assert_possible(specs, name)
        with report_errors(specs):  # the specification last: where it is, everything is
            beside = [*scaffold.write_schemas(specs), *scaffold.write_attributes(specs)]
            written = [*scaffold.begin(specs, name), *beside]
    except scaffold.BeginError as error:
        raise usage_error(str(error), where="NAME") from None
    for path in written:
        echo(path)
    echo(
        msg(
            "Edit them; `goitin check` reports what is wrong, and `goitin explain language` shows what may be written."
        ),
        err=True,
    )
