"""`goitin review`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.faults import report_errors
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, echo, usage_error
from goitin.cli.options import FILE, formats
from goitin.cli.selection import SelectedSpecifications, keeper_options
from goitin.diagnostics.message import msg

EXAMPLES = (
    ("goitin review > tables.md", msg("as Markdown")),
    ("goitin review --format xlsx --out tables.xlsx", msg("as a workbook, which `goitin import` takes back")),
)


@command(serves=KEEPERS, examples=EXAMPLES)
@keeper_options
@formats(["markdown", "xlsx", "docx"])
@click.option("--out", type=FILE, help="File to write; Markdown may go to standard output.")
def review(desk: SelectedSpecifications, format: str, out: Path | None) -> None:
    """Write the tables for an expert to read and sign.

    They have the regulation's own columns. A workbook (xlsx) can be imported again.
    """
    from goitin import resolver
    from goitin import review as reviews
    from goitin.output.atomic_file import replace_file

    if out is None and format != "markdown":
        raise usage_error(msg("{format} is not text: name a file with --out.", format=format))
    with report_errors(desk.root, err=out is None):
        made = reviews.written(reviews.build(resolver.load(desk.root / desk.single_regulation)), format)
        if out is not None:
            replace_file(out, made)
    if out is None:
        click.echo(made, nl=False)
    else:
        echo(out)
