"""`goitin sample`."""

from __future__ import annotations

import click

from goitin.cli.completing import SERVICES
from goitin.cli.desk import Desk, any_of
from goitin.cli.faults import plainly
from goitin.cli.groups import VENDORS
from goitin.cli.language import command, language, misuse, tell
from goitin.cli.options import KIND, QUIET
from goitin.sentences import say

EXAMPLES = (
    ("goitin sample GuiBanGhi --count 3", say("three requests, one on each line")),
    ("goitin sample GuiBanGhi --as response", say("an answer")),
)


@command(serves=VENDORS, examples=EXAMPLES)
@click.argument("service", shell_complete=SERVICES)
@any_of
@click.option("--as", "kind", type=KIND, default="request", show_default=True, help="What the messages are.")
@click.option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same messages.")
@click.option("--count", type=click.IntRange(1), default=1, show_default=True, help="How many messages.")
@click.option(
    "--invalid", is_flag=True, help="Wrong on purpose; what is found in each goes to standard error."
)
@QUIET
def sample(service: str, desk: Desk, kind: str, seed: int, count: int, invalid: bool, quiet: bool) -> None:
    """Make messages of a service, one on each line.

    SERVICE is its id, or its name on the wire. The messages are made of the specification's examples.
    """
    from goitin import checking, packets

    desk.announce()
    with plainly(desk.root, err=True):
        wholes = [checking.usable(desk.root / name, ())[0] for name in desk.names]
        try:
            whole, found = packets.named(wholes, service)
        except packets.ServiceError as error:
            raise misuse(str(error), where="SERVICE") from None
        made = packets.Packets(whole, found, kind, seed)
        for number in range(1, count + 1):
            data, findings = made.invalid() if invalid else (made.valid(), ())
            click.echo(data)
            for item in () if quiet else findings:
                message = item.message_vi if language() == "vi" else item.message_en
                tell(f"{number}:{item.path}: {item.severity} {item.rule}: {message}", err=True)
