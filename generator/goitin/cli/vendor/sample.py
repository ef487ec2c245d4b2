"""`goitin sample`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, repeat
from typing import TYPE_CHECKING

import click

from goitin.cli.completion import RULES, SERVICES
from goitin.cli.faults import report_errors
from goitin.cli.groups import VENDORS
from goitin.cli.i18n import command, echo, language, usage_error
from goitin.cli.options import KIND, QUIET
from goitin.cli.selection import SelectedSpecifications, vendor_options
from goitin.diagnostics.message import msg

if TYPE_CHECKING:
    from goitin.conformity.invalid_messages import InvalidMessage, InvalidMessages

EXAMPLES = (
    ("goitin sample GuiBanGhi --count 3", msg("three requests, one on each line")),
    ("goitin sample GuiBanGhi --as response", msg("an answer")),
    ("goitin sample GuiBanGhi --records 500 > big.jsonl", msg("one message of 500 records")),
    ("goitin sample GuiBanGhi --count 20 --invalid", msg("each invalid in one way, every kind in turn")),
    ("goitin sample GuiBanGhi --rule required", msg("invalid by a rule that you name, and by that alone")),
)  # fmt: skip


@command(serves=VENDORS, examples=EXAMPLES)
@click.argument("service", shell_complete=SERVICES)
@vendor_options
@click.option("--as", "kind", type=KIND, default="request", show_default=True, help="What the messages are.")
@click.option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same messages.")
@click.option("--count", type=click.IntRange(1), default=1, show_default=True, help="How many messages.")
@click.option("--records", type=click.IntRange(1), help="How many records each message carries.")
@click.option(
    "--invalid",
    is_flag=True,
    help="Invalid on purpose, each in one way; what `validate` finds goes to standard error.",
)
@click.option(
    "--rule",
    shell_complete=RULES,
    help="Invalid by this rule alone; `alias` is found with --tolerant only.",
)
@QUIET
def sample(
    service: str,
    desk: SelectedSpecifications,
    kind: str,
    seed: int,
    count: int,
    records: int | None,
    invalid: bool,
    rule: str | None,
    quiet: bool,
) -> None:
    """Make messages of a service, one on each line.

    SERVICE is its id, or its name on the wire. The messages are made from the specification's examples.
    """
    from goitin.conformity import invalid_messages
    from goitin.linter import examine
    from goitin.model import service_lookup
    from goitin.samples import messages

    if not quiet:
        desk.announce()
    with report_errors(desk.root, err=True):
        wholes = [examine.load_checked(desk.root / name)[0] for name in desk.regulations]
        try:
            spec, found = service_lookup.named(wholes, service)
        except service_lookup.ServiceError as error:
            raise usage_error(str(error), where="SERVICE") from None
        if not (invalid or rule):
            made = messages.MessageGenerator(spec, found, kind, seed, records)
            for _ in range(count):
                click.echo(made.valid())
            return
        wrong = invalid_messages.InvalidMessages(spec, found, kind, seed, records)
        for number, one in enumerate(islice(_wrong(wrong, rule), count), 1):
            click.echo(one.data)
            if not quiet:
                _echo(number, one)


def _wrong(wrong: InvalidMessages, rule: str | None) -> Iterator[InvalidMessage]:
    if rule is None:
        return wrong.in_turn()
    if rule not in (*wrong.rules, "rule"):
        known = ", ".join(wrong.rules)
        raise usage_error(
            msg("There is no rule {rule!r} here. There are: {known}.", rule=rule, known=known), where="--rule"
        )
    return (wrong.of(asked) for asked in repeat(rule))


def _echo(number: int, wrong: InvalidMessage) -> None:
    """What is found in one line, as `goitin validate -` tells it."""
    from goitin import reports
    from goitin.conformity import messages_of

    form = reports.form("text", "sample", reports.of_packets)
    for entry in messages_of("-", number, wrong.data, wrong.verdict, language()):
        echo(form.file("-", [entry]), err=True, nl=False)
