"""`goitin import`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.faults import InputError, report_errors
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, echo, usage_error
from goitin.cli.options import QUIET
from goitin.cli.selection import SelectedSpecifications, keeper_options
from goitin.diagnostics.message import msg

EXAMPLES = (("goitin import tables.xlsx", msg("what somebody changed in a workbook of `goitin review`")),)


@command("import", serves=KEEPERS, examples=EXAMPLES)
@click.argument("book", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@keeper_options
@QUIET
def import_(book: Path, desk: SelectedSpecifications, quiet: bool) -> None:
    """Import the tables of a workbook into the files.

    BOOK is an XLSX file as `review` writes it. What is not understood is reported by sheet and cell; then nothing is written.
    """
    from goitin import resolver
    from goitin.diagnostics import optional_packages
    from goitin.output.atomic_file import replace_file

    root, name = desk.root, desk.single_regulation
    with report_errors(root):
        optional_packages.demand("review", "openpyxl", "lxml")
        spec = resolver.load(root / name)
    from goitin.review import importer, package_parts

    try:
        data = package_parts.read(book)
        with report_errors(root):
            result = importer.import_workbook(data, spec, root / name)
    except package_parts.BookError as error:
        raise usage_error(str(error), where="BOOK") from None
    for note in () if quiet else result.notes:
        echo(note, err=True)
    for found in (*result.troubles, *result.not_imported):
        echo(found)
    if result.troubles:
        raise InputError(msg("Nothing was written."))
    with report_errors(root):
        for path, text in result.files.items():
            replace_file(path, text.encode())
            echo(path)
    if not result.files and not quiet:
        echo(msg("nothing changed"), err=True)
    if result.not_imported:
        raise InputError(
            msg(
                "{count} places of the workbook were not imported, see above.", count=len(result.not_imported)
            )
        )
