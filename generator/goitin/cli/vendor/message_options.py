"""What packets are, as far as the caller knows: options of the commands that judge them, declared once."""

from __future__ import annotations

from collections.abc import Callable

import click

from goitin.cli.completion import RECORDS, SERVICES
from goitin.cli.options import KIND

_EDITION = click.option(
    "--edition",
    help="Edition of the regulation; default: that of the packet's own day where it counts, else the newest.",
)
_AT = click.option(
    "--at",
    help="A day, YYYY-MM-DD, that chooses the edition and the codes in force; default: the packet's own.",
)
_SERVICE = click.option(
    "--service",
    shell_complete=SERVICES,
    help="The messages' service, if you know it: its id, or its name on the wire.",
)
_KIND = click.option("--as", "kind", type=KIND, help="What the messages are.")
_RECORD = click.option(
    "--record",
    shell_complete=RECORDS,
    help="The documents are not messages but this record (its id), or lists of it.",
)


def message_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command `--edition`, `--at`, `--service`, `--as` (`kind`) and `--record`."""
    return _EDITION(_AT(_SERVICE(_KIND(_RECORD(command)))))
