"""`goitin show`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from goitin.cli.faults import echo_diagnostics
from goitin.cli.groups import VENDORS
from goitin.cli.i18n import command, echo, language, usage_error, write
from goitin.cli.options import FILE, QUIET
from goitin.cli.selection import SelectedSpecifications, vendor_options
from goitin.cli.vendor.message_options import message_options
from goitin.diagnostics.diagnostic import GoitinError, SpecError
from goitin.diagnostics.message import msg
from goitin.diagnostics.progress import Bar

if TYPE_CHECKING:
    from goitin.conformity import Summary

_STANDARD = "-"
EXAMPLES = (
    ("goitin show answer.json", msg("writes answer.json.html; personal data is masked")),
    ("goitin show ho_so.json --record ho_so --unmasked --lang vi", msg("records without an envelope, all of them, in Vietnamese")),
    ("goitin sample GuiBanGhi | goitin show - > packet.html", msg("from standard input to standard output")),
)  # fmt: skip


@command(serves=VENDORS, examples=EXAMPLES)
@click.argument("file")
@click.option("--out", type=FILE, help="File to write; default: FILE.html here, for - standard output.")
@click.option("--unmasked", is_flag=True, help="Show personal data, and values that nobody knows.")
@click.option("--lines", is_flag=True, help="Each line is a document, whatever the file is called.")
@click.option("--strict/--tolerant", default=True, help="Exactly the wire form (default), or as intake does.")
@message_options
@click.option(
    "--max-bytes", type=click.IntRange(1), help="The most bytes a document may have; default: 64 MiB."
)
@vendor_options
@QUIET
def show(
    file: str,
    out: Path | None,
    unmasked: bool,
    strict: bool,
    desk: SelectedSpecifications,
    quiet: bool,
    **asked: Any,
) -> None:
    """Draw a packet for people, as one HTML page.

    FILE is a message, a record or a list of records, or - for standard input. The page needs nothing else and can be printed: labels, codes with their names, tables, each finding at its place. It is in the language of this run.

    Exits with 0 if everything is right, with 1 if something is wrong; the page is written either way.
    """
    from goitin import conformity, picture
    from goitin.conformity import inputs
    from goitin.linter import examine
    from goitin.output.atomic_file import replace_file

    place = _place(file, out)
    try:
        if place is not None:
            inputs.assert_none_is([place], inputs.find([file]))
        spec, _ = examine.load_checked(desk.root / desk.single_regulation)
        request = conformity.ValidationRequest((), tolerant=not strict, **asked)
        with Bar(language(), shows=not quiet) as bar:
            drawn = picture.draw(spec, file, request, language(), bar, masks=not unmasked)
        if place is not None:
            replace_file(place, drawn.html.encode("utf-8"))
    except SpecError as error:
        echo_diagnostics(desk.root, error.diagnostics, err=True)
        raise SystemExit(2) from None
    except GoitinError as error:
        raise usage_error(str(error)) from None
    if place is None:
        write(drawn.html, "html")
    else:
        echo(place)
    if not quiet:
        _sum_up(drawn.summary, desk)
    if not drawn.summary.all_valid:
        raise SystemExit(1)


def _place(file: str, out: Path | None) -> Path | None:
    """The file to write; None: standard output."""
    named = out or Path(file if file == _STANDARD else f"{Path(file).name}.html")
    return None if str(named) == _STANDARD else named


def _sum_up(summary: Summary, desk: SelectedSpecifications) -> None:
    for advice in summary.advice():
        echo(advice, err=True)
    source = desk.display_name(desk.single_regulation)
    echo(msg("{summary} ({source})", summary=str(summary), source=source), err=True)
