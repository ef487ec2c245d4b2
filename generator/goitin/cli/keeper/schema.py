"""`goitin schema`."""

from __future__ import annotations

from pathlib import Path

from goitin.cli.faults import report_errors
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, echo
from goitin.cli.options import INTO
from goitin.diagnostics.message import msg

EXAMPLES = (("goitin schema", msg("into specs/schema, where the first line of each file looks for them")),)


@command(serves=KEEPERS, examples=EXAMPLES)
@INTO
def schema(specs: Path) -> None:
    """Write JSON Schemas of specification files, for editors."""
    from goitin.pipeline import scaffold

    with report_errors(specs):
        for path in scaffold.write_schemas(specs):
            echo(path)
