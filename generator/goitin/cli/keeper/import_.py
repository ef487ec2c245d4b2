"""`goitin import`."""

from __future__ import annotations

from pathlib import Path

import click

from goitin.cli.faults import Stop, plainly
from goitin.cli.groups import KEEPERS
from goitin.cli.i18n import command, misuse, tell
from goitin.cli.options import QUIET
from goitin.cli.selection import Desk, own
from goitin.diagnostics.message import say

EXAMPLES = (("goitin import tables.xlsx", say("what somebody changed in a workbook of `goitin review`")),)


@command("import", serves=KEEPERS, examples=EXAMPLES)
@click.argument("book", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@own
@QUIET
def import_(book: Path, desk: Desk, quiet: bool) -> None:
    """Take the tables of a workbook back into the files.

    BOOK is an XLSX file as `review` writes it. What is not understood is told by sheet and cell; then nothing is written.
    """
    from goitin import resolver
    from goitin.diagnostics import optional_packages
    from goitin.output.atomic_file import replace_file

    root, name = desk.root, desk.only
    with plainly(root):
        optional_packages.demand("review", "openpyxl", "lxml")
        spec = resolver.load(root / name)
    from goitin.review import importer, package_parts

    try:
        data = package_parts.read(book)
        with plainly(root):
            taken = importer.take(data, spec, root / name)
    except package_parts.BookError as error:
        raise misuse(str(error), where="BOOK") from None
    for note in () if quiet else taken.notes:
        tell(note, err=True)
    for found in (*taken.troubles, *taken.left):
        tell(found)
    if taken.troubles:
        raise Stop(say("Nothing was written."))
    with plainly(root):
        for path, text in taken.files.items():
            replace_file(path, text.encode())
            tell(path)
    if not taken.files and not quiet:
        tell(say("nothing changed"), err=True)
    if taken.left:
        raise Stop(say("{count} places of the workbook were not taken, see above.", count=len(taken.left)))
