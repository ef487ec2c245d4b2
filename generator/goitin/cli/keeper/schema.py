"""`goitin schema`."""

from __future__ import annotations

from pathlib import Path

from goitin.cli.faults import plainly
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, tell
from goitin.cli.options import INTO
from goitin.diagnostics.message import say

EXAMPLES = (("goitin schema", say("into specs/schema, where the first line of each file looks for them")),)


@command(serves=KEEPERS, examples=EXAMPLES)
@INTO
def schema(specs: Path) -> None:
    """Write JSON Schemas of specification files, for editors."""
    from goitin.pipeline import scaffold

    with plainly(specs):
        for path in scaffold.write_schemas(specs):
            tell(path)
