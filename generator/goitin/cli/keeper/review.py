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
    ("goitin review --format docx --out tables.docx", msg("as a document to print and sign")),
    ("goitin review --format xlsx --out tables.xlsx", msg("as a workbook, which `goitin import` takes back")),
)


@command(serves=KEEPERS, examples=EXAMPLES)
@keeper_options
@formats(["markdown", "xlsx", "docx"])
@click.option("--out", type=FILE, help="File to write; Markdown may go to standard output.")
@click.option(
    "--words",
    type=click.Choice(["vi", "en"]),
    default="vi",
    show_default=True,
    help="Language of the words for types; everything else is in both.",
)
def review(desk: SelectedSpecifications, format: str, out: Path | None, words: str) -> None:
    """Write the tables for an expert to read and sign.

    They have the regulation's own columns, and two for decisions and remarks. `goitin import` takes a workbook (xlsx) back, and of a document (docx) what was decided.
    """
    from goitin import resolver
    from goitin import review as reviews
    from goitin.output.atomic_file import replace_file

    if out is None and format != "markdown":
        raise usage_error(msg("{format} is not text: name a file with --out.", format=format))
    with report_errors(desk.root, err=out is None):
        spec = resolver.load(desk.root / desk.single_regulation)
        made = reviews.written(reviews.build(spec, words), format)
        if out is not None:
            replace_file(out, made)
    if out is None:
        click.echo(made, nl=False)
    else:
        echo(out)
