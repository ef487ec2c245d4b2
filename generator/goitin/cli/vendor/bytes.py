"""`goitin bytes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from goitin.cli.faults import tell_findings
from goitin.cli.groups import VENDORS
from goitin.cli.i18n import command, misuse, tell
from goitin.cli.options import QUIET
from goitin.cli.selection import Desk, any_of
from goitin.cli.vendor.message_options import meant
from goitin.diagnostics.diagnostic import GoitinError, SpecError
from goitin.diagnostics.message import Sentence, say

if TYPE_CHECKING:
    from goitin.conformity.byte_comparison import Packet, Told

EXAMPLES = (
    ("goitin bytes ours.json theirs.json", say("requests that two programs wrote")),
    ("goitin bytes a.json b.json --service GuiBanGhi --as response", say("answers of a service")),
    ("goitin bytes a.json b.json --record ho_so", say("records without an envelope")),
)


@command("bytes", serves=VENDORS, examples=EXAMPLES)
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@meant
@any_of
@QUIET
def bytes_(one: str, other: str, desk: Desk, quiet: bool, **wishes: Any) -> None:
    """Say why the bytes of two packets differ.

    First the first member in which A and B differ, then where each of them is not of the canonical form: white space, escapes, order of keys, numbers, members that are left out. No value is told.

    Ends with 0 where the bytes are the same, with 1 where they differ. A or B may be - for standard input.
    """
    from goitin.conformity import Request, byte_comparison
    from goitin.linter import examine

    try:
        whole, _ = examine.usable(desk.root / desk.only)
        first, second = byte_comparison.read(whole, (one, other), Request((), **wishes))
    except SpecError as error:
        tell_findings(desk.root, error.findings, err=True)
        raise SystemExit(2) from None
    except GoitinError as error:
        raise misuse(str(error)) from None
    if not quiet:
        desk.announce()
    if first.data == second.data:
        if not quiet:
            tell(say("The bytes are the same."), err=True)
        return
    _tell_difference(first, second)
    for packet in (first, second):
        _tell_deviations(packet, quiet)
    raise SystemExit(1)


def _tell_difference(first: Packet, second: Packet) -> None:
    from goitin.conformity import byte_comparison

    found = byte_comparison.difference(first, second)
    if found is None:
        tell(say("Both hold the same; only the form of their bytes differs."), err=True)
    else:
        here, there = found
        at = f"{second.shown}:{there.line}:{there.column}"
        tell(_line(first.shown, here, say("{what}; {place}", what=here.what, place=at)))


def _tell_deviations(packet: Packet, quiet: bool) -> None:
    for told in packet.deviations:
        tell(_line(packet.shown, told, say("{what} (×{count})", what=told.what, count=told.times)))
    if packet.canonical is None and not quiet:
        tell(
            say(
                "{file}: has no value by the specification, so only its spelling was looked at; `goitin validate` says why.",
                file=packet.shown,
            ),
            err=True,
        )


def _line(file: str, told: Told, what: Sentence) -> Sentence:
    path = f"{told.path}: " if told.path else ""
    return say("{place}: {path}{what}", place=f"{file}:{told.line}:{told.column}", path=path, what=what)
