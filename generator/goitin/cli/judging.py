"""Commands on packets: judge them, make them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from goitin.cli.completing import RECORDS, SERVICES
from goitin.cli.language import command, language, misuse, tell
from goitin.cli.shared import REGULATION, SPECS, chosen, only, plainly, root_of, tell_findings
from goitin.findings import GoitinError, SpecError
from goitin.progress import Bar


@command()
@click.argument("source", metavar="FILE|DIR|-")
@click.option("--strict/--tolerant", default=True, help="Exactly the wire form (default), or as intake does.")
@click.option("--edition", help="Edition of the regulation; default: the newest.")
@click.option(
    "--service",
    shell_complete=SERVICES,
    help="The messages' service, if you know it: its id, or its name on the wire.",
)
@click.option("--as", "kind", type=click.Choice(["request", "response"]), help="What the messages are.")
@click.option(
    "--record", shell_complete=RECORDS, help="They are no messages but this record (its id), or lists of it."
)
@click.option(
    "--suspicious/--no-suspicious",
    default=True,
    help="List values that look destroyed apart (default), or not.",
)
@click.option(
    "--max-bytes", type=click.IntRange(1), help="The most bytes a document may have; default: 64 MiB."
)
@click.option("--format", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--report",
    "reports",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Write evidence for a declaration of conformity, *.json or *.html; may be given several times.",
)
@click.option("--date", help="Date to print in the evidence, YYYY-MM-DD; default: none.")
@SPECS
@REGULATION
def validate(
    source: str,
    strict: bool,
    format: str,
    specs: Path | None,
    regulation: str | None,
    **wishes: Any,
) -> None:
    """Judge whole messages: one FILE, every *.json below DIR, or - for standard input. A line a finding."""
    from goitin import checking, validation

    root = root_of(specs)
    line = validation.as_json if format == "json" else validation.text(language())
    try:
        whole, _ = checking.usable(root / only(root, regulation), names=())
        request = validation.Request(source, not strict, **wishes)
        with Bar(language()) as bar:
            summary = validation.run(whole, request, line, click.echo, bar)
    except SpecError as error:
        tell_findings(root, error.findings)
        raise SystemExit(2) from None
    except GoitinError as error:
        raise misuse(str(error)) from None
    for advice in summary.advice():
        tell(advice, err=True)
    tell(summary, err=True)
    if not summary.all_valid:
        raise SystemExit(1)


@command()
@click.argument("service", shell_complete=SERVICES)
@SPECS
@REGULATION
@click.option(
    "--as", "kind", type=click.Choice(["request", "response"]), default="request", show_default=True
)
@click.option("--seed", type=int, default=0, show_default=True, help="The same seed gives the same messages.")
@click.option("--count", type=click.IntRange(1), default=1, show_default=True, help="How many messages.")
@click.option(
    "--invalid", is_flag=True, help="Wrong on purpose; what is found in each goes to standard error."
)
def sample(
    service: str, specs: Path | None, regulation: str | None, kind: str, seed: int, count: int, invalid: bool
) -> None:
    """Make whole messages of SERVICE (its id, or its name on the wire), one JSON line each."""
    from goitin import checking, packets

    root = root_of(specs)
    with plainly(root):
        wholes = [checking.usable(root / name, ())[0] for name in chosen(root, regulation)]
        try:
            whole, found = packets.named(wholes, service)
        except packets.ServiceError as error:
            raise misuse(str(error), where="SERVICE") from None
        made = packets.Packets(whole, found, kind, seed)
        for number in range(1, count + 1):
            data, findings = made.invalid() if invalid else (made.valid(), ())
            click.echo(data)
            for item in findings:
                message = item.message_vi if language() == "vi" else item.message_en
                click.echo(f"{number}:{item.path}: {item.severity} {item.rule}: {message}", err=True)
