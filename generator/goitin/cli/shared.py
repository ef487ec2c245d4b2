"""What the commands share: options, how folders are found, how faults are told.

Exit 0 done, 1 a fault of the input, 2 misuse.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from goitin import places
from goitin.cli.completing import REGULATIONS
from goitin.cli.language import language, misuse
from goitin.findings import Finding, GoitinError, SpecError
from goitin.sentences import say, translated
from goitin.sinks import lines

FOLDER: Any = click.Path(path_type=Path, file_okay=False)
SPECS = click.option(
    "--specs",
    type=FOLDER,
    help="Folder of specifications; default: ./specs, else those that come with goitin.",
)
REGULATION = click.option("--regulation", shell_complete=REGULATIONS, help="Only this specification.")
OUT = click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("generated"),
    show_default=True,
    help="Folder to write into.",
)
CHECK = click.option(
    "--check", is_flag=True, help="Write nothing; say what differs, and end with 1 if anything does."
)


class Stop(click.ClickException):
    """A fault of the input, not of the command line: exit code 1, and no stack trace."""

    exit_code = 1

    def __init__(self, sentence: str) -> None:
        super().__init__(translated(sentence, language()))

    def show(self, file: Any = None) -> None:
        """Tell it without the word Error."""
        click.echo(lines(self.message), err=True, file=file)


@contextmanager
def plainly(root: Path) -> Iterator[None]:
    """Turn the faults that stages report into their findings and exit code 1."""
    try:
        yield
    except SpecError as error:
        tell_findings(root, error.findings)
        raise SystemExit(1) from None
    except GoitinError as error:
        raise Stop(str(error)) from None


def tell_findings(root: Path, findings: Iterable[Finding]) -> None:
    """Tell findings on standard error."""
    from goitin import telling

    told = telling.told(list(findings), root.as_posix(), "text", language(), colours=True)
    click.echo(told, err=True, nl=False)


def root_of(specs: Path | None) -> Path:
    """The folder of specifications: the one given, else ./specs, else the one that comes with goitin."""
    if specs is not None:
        if not specs.is_dir():
            raise misuse(say("{specs} is no folder.", specs=specs), where="--specs")
        return specs
    if Path("specs").is_dir():
        return Path("specs")
    inside = Path("regulation.yaml").is_file()
    if inside or places.regulations(Path()):  # those that come with goitin are not what was meant
        raise misuse(
            say(
                "This folder holds specifications itself. Go one folder up, or say `--specs {folder}`.",
                folder=".." if inside else ".",
            )
        )
    return places.specs()


def only(root: Path, regulation: str | None) -> str:
    """The one specification to work on; misuse (exit 2) where it is not clear which."""
    names = chosen(root, regulation)
    if len(names) > 1:
        raise misuse(
            say(
                "{root} holds several specifications ({names}). Say which with --regulation.",
                root=root,
                names=", ".join(names),
            )
        )
    return names[0]


def chosen(root: Path, regulation: str | None) -> list[str]:
    """Names of the specifications to work on; misuse (exit 2) where there are none."""
    names = places.regulations(root)
    if regulation is not None:
        if regulation not in names:
            raise misuse(
                say(
                    "{root} holds no specification {regulation!r}. It holds: {names}.",
                    root=root,
                    regulation=regulation,
                    names=", ".join(names) or say("none"),
                ),
                where="--regulation",
            )
        return [regulation]
    if not names:
        raise misuse(say("{root} holds no specification: no folder in it has a regulation.yaml.", root=root))
    return names
