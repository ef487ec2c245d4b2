"""`goitin import`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.faults import InputError, report_errors
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, echo, language, usage_error
from goitin.cli.options import FILE, QUIET
from goitin.cli.selection import SelectedSpecifications, keeper_options
from goitin.diagnostics.message import msg

EXAMPLES = (
    ("goitin import tables.xlsx", msg("what somebody changed in a workbook of `goitin review`")),
    ("goitin import tables.docx --opinions opinions.md", msg("what experts decided in a document, as a list to work from")),
)  # fmt: skip


@command("import", serves=KEEPERS, examples=EXAMPLES)
@click.argument("book", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@keeper_options
@click.option(
    "--opinions", type=FILE, help="File for a list of all that experts decided and remarked, as Markdown."
)
@QUIET
def import_(book: Path, desk: SelectedSpecifications, opinions: Path | None, quiet: bool) -> None:
    """Import the tables of a workbook into the files.

    BOOK is an XLSX or DOCX file as `review` writes it. Rows that experts call wrong, and remarks, are listed with their place in the specification; of a DOCX file nothing else is imported. What is not understood is reported by sheet and cell; then nothing is written.
    """
    from goitin import resolver
    from goitin.diagnostics import optional_packages
    from goitin.output.atomic_file import replace_file

    root, name = desk.root, desk.single_regulation
    with report_errors(root):
        optional_packages.demand("review", "openpyxl", "docx", "lxml")
        spec = resolver.load(root / name)
    from goitin.review import importer, opinions_report, package_parts

    try:
        data = package_parts.read(book)
        with report_errors(root):
            result = importer.import_workbook(data, spec, root / name)
    except package_parts.BookError as error:
        raise usage_error(str(error), where="BOOK") from None
    for note in () if quiet else result.notes:
        echo(note, err=True)
    contested = list(opinions_report.contested(result.opinions))
    for found in (*contested, *result.troubles, *result.not_imported):
        echo(found)
    if not quiet and any(item.right is not None for item in result.opinions):
        echo(opinions_report.summary(result.opinions), err=True)
    if opinions is not None:
        with report_errors(root):
            replace_file(opinions, opinions_report.written(spec, result.opinions, language()))
            echo(opinions)
    if result.troubles:
        raise InputError(msg("Nothing was written."))
    with report_errors(root):
        for path, text in result.files.items():
            replace_file(path, text.encode())
            echo(path)
    if not result.files and not contested and not quiet:
        echo(msg("nothing changed"), err=True)
    left = len(result.not_imported) + len(contested)
    if left:
        raise InputError(msg("{count} places of the workbook were not imported, see above.", count=left))
