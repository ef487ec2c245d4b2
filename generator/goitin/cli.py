"""The command line. Thin: it finds folders, calls the stages and prints; exit 0 done, 1 a fault of the input, 2 misuse.

Heavy imports stand inside the commands that need them, so that `--help` and "nothing changed" answer at once.
"""

from __future__ import annotations

from pathlib import Path

import click

from goitin import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="goitin")
def main() -> None:
    """One YAML specification of a data-exchange regulation; SDKs in several languages."""


@main.command()
@click.option("--specs", type=click.Path(path_type=Path, file_okay=False), help="Folder of specifications.")
@click.option("--regulation", help="Only this specification.")
@click.option("--unconfirmed", is_flag=True, help="List all that is not of confidence A.")
def check(specs: Path | None, regulation: str | None, unconfirmed: bool) -> None:
    """Check specifications and say every fault with its place."""
    from goitin import checking, places, rules

    root = specs or places.specs()
    faulty = False
    for name in _chosen(root, regulation):
        resolved, findings = checking.examine(root / name)
        for finding in findings:
            click.echo(f"{root}/{finding}")
        if unconfirmed and resolved:
            for place, what in rules.unconfirmed(resolved):
                click.echo(f"{root}/{place}: {what}")
        faulty = faulty or bool(findings.errors)
    if faulty:
        raise SystemExit(1)


def _chosen(root: Path, regulation: str | None) -> list[str]:
    """Names of the specifications to work on; misuse (exit 2) where there are none."""
    from goitin import files

    names = files.regulations(root)
    if regulation is not None:
        if regulation not in names:
            raise click.BadParameter(
                f"{root} holds no specification {regulation!r}. It holds: {', '.join(names) or 'none'}."
            )
        return [regulation]
    if not names:
        raise click.UsageError(f"{root} holds no specification: no folder in it has a regulation.yaml.")
    return names
