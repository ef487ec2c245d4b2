"""`goitin bytes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from goitin.cli.faults import judging
from goitin.cli.groups import VENDORS
from goitin.cli.i18n import command, echo
from goitin.cli.options import QUIET
from goitin.cli.selection import SelectedSpecifications, vendor_options
from goitin.cli.vendor.message_options import message_options
from goitin.diagnostics.message import Message, msg

if TYPE_CHECKING:
    from goitin.conformity.byte_comparison import Difference, Packet

EXAMPLES = (
    ("goitin bytes ours.json theirs.json", msg("requests that two programs wrote")),
    ("goitin bytes a.json b.json --service GuiBanGhi --as response", msg("answers of a service")),
    ("goitin bytes a.json b.json --record ho_so", msg("records without an envelope")),
)


@command("bytes", serves=VENDORS, examples=EXAMPLES)
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@message_options
@vendor_options
@QUIET
def bytes_(one: str, other: str, desk: SelectedSpecifications, quiet: bool, **asked: Any) -> None:
    """Show why the bytes of two packets differ.

    Reports the first member in which A and B differ, then where each of them is not in canonical form: white space, escapes, order of keys, numbers, omitted members. No value is printed.

    Exits with 0 if the bytes are the same, with 1 if they differ. A or B may be - for standard input.
    """
    from goitin.conformity import ValidationRequest, byte_comparison
    from goitin.linter import examine

    with judging(desk.root):
        spec, _ = examine.load_checked(desk.root / desk.single_regulation)
        first, second = byte_comparison.read(spec, (one, other), ValidationRequest((), **asked))
    if not quiet:
        desk.announce()
    if first.data == second.data:
        if not quiet:
            echo(msg("The bytes are the same."), err=True)
        return
    _echo_difference(first, second)
    for packet in (first, second):
        _echo_deviations(packet, quiet)
    raise SystemExit(1)


def _echo_difference(first: Packet, second: Packet) -> None:
    from goitin.conformity import byte_comparison

    found = byte_comparison.difference(first, second)
    if found is None:
        echo(msg("Both hold the same; only the form of their bytes differs."), err=True)
    else:
        here, there = found
        at = f"{second.shown}:{there.line}:{there.column}"
        echo(_line(first.shown, here, msg("{what}; {place}", what=here.what, place=at)))


def _echo_deviations(packet: Packet, quiet: bool) -> None:
    for deviation in packet.deviations:
        echo(
            _line(
                packet.shown, deviation, msg("{what} (×{count})", what=deviation.what, count=deviation.times)
            )
        )
    if packet.canonical is None and not quiet:
        echo(
            msg(
                "{file}: has no value according to the specification, so only its spelling was compared; `goitin validate` says why.",
                file=packet.shown,
            ),
            err=True,
        )


def _line(file: str, difference: Difference, what: Message) -> Message:
    path = f"{difference.path}: " if difference.path else ""
    return msg(
        "{place}: {path}{what}", place=f"{file}:{difference.line}:{difference.column}", path=path, what=what
    )
