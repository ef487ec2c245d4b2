"""Options that several commands have, declared once; `desk` has those that say which specifications."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

Given = Callable[[Callable[..., None]], Callable[..., None]]
"""What gives a command an option."""

FOLDER: Any = click.Path(path_type=Path, file_okay=False)
FILE: Any = click.Path(path_type=Path, dir_okay=False)

OUT = click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("generated"),
    show_default=True,
    help="Folder to write into.",
)
CHECK = click.option(
    "--check", is_flag=True, help="Write nothing; report what differs, and exit with 1 if anything does."
)
QUIET = click.option("--quiet", is_flag=True, help="Print only what is wrong.")
INTO = click.option(
    "--specs", type=FOLDER, default=Path("specs"), show_default=True, help="Folder of specifications."
)
KIND: Any = click.Choice(["request", "response"])


def formats(names: Sequence[str], help: str = "Output format.") -> Given:
    """`--format`, one of these names, the first if nothing is said."""
    return click.option("--format", type=click.Choice(names), default=names[0], show_default=True, help=help)


def fail_on(names: Sequence[str], default: str | None, help: str) -> Given:
    """`--fail-on`: what ends with 1."""
    return click.option(
        "--fail-on", type=click.Choice(names), default=default, show_default=default is not None, help=help
    )


FINDINGS_FAIL = fail_on(
    ["error", "warning"], "error", "The lowest severity that makes the command exit with 1."
)
