"""Which specifications a command works on, and that it says so.

Commands of keepers need `./specs` or `--specs`; those of vendors fall back on the specifications that come with goitin, and tell;
those of publishers take these if they are asked to (`--bundled`). Nothing that comes along is ever judged or written unasked.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from goitin import resources
from goitin.cli.completion import REGULATIONS
from goitin.cli.i18n import echo, usage_error
from goitin.cli.locate import root_of
from goitin.cli.options import FOLDER
from goitin.diagnostics.message import Message, msg

_REGULATION = click.option("--regulation", shell_complete=REGULATIONS, help="Only this specification.")
_BUNDLED = click.option("--bundled", is_flag=True, help="Use the specifications that come with goitin.")
_OWN = click.option("--specs", type=FOLDER, help="Folder of specifications; default: ./specs.")
_ANY = click.option(
    "--specs",
    type=FOLDER,
    help="Folder of specifications; default: ./specs, else those that come with goitin.",
)

_KEEPER = msg(
    "Go to the folder that contains it, give `--specs FOLDER`, or start a specification with `goitin init NAME`."
)
_PUBLISHER = msg(
    "Go to the folder that contains it, give `--specs FOLDER`, or `--bundled` for those that come with goitin."
)


class SelectedSpecifications:
    """The specifications of one run: a folder of them, and which are meant."""

    def __init__(self, root: Path, regulation: str | None, *, is_bundled: bool = False) -> None:
        self.root, self.is_bundled = root, is_bundled
        self._regulation = regulation

    @property
    def regulations(self) -> list[str]:
        """Names of the specifications to work on; misuse (exit 2) where there are none."""
        names = resources.regulations(self.root)
        if self._regulation is not None:
            if self._regulation not in names:
                raise usage_error(
                    msg(
                        "{root} contains no specification {regulation!r}. It contains: {names}.",
                        root=self.root,
                        regulation=self._regulation,
                        names=", ".join(names) or msg("none"),
                    ),
                    where="--regulation",
                )
            return [self._regulation]
        if not names:
            raise usage_error(
                msg(
                    "{root} contains no specification: no folder in it has a regulation.yaml.", root=self.root
                )
            )
        return names

    @property
    def single_regulation(self) -> str:
        """The one specification to work on; misuse (exit 2) where it is not clear which."""
        names = self.regulations
        if len(names) > 1:
            raise usage_error(
                msg(
                    "{root} contains several specifications ({names}). Choose one with --regulation.",
                    root=self.root,
                    names=", ".join(names),
                )
            )
        return names[0]

    def display_name(self, name: str) -> Message:
        """A specification as a person knows it, with the number of its files."""
        count = len(resources.files_of(self.root / name))
        if self.is_bundled:
            return msg("{name} as it comes with goitin, {count} files", name=name, count=count)
        return msg("{folder}, {count} files", folder=self.root / name, count=count)

    def announce(self) -> None:
        """Say on standard error that specifications are meant which nobody named."""
        if self.is_bundled:
            for name in self.regulations:
                echo(msg("Specification: {named}.", named=self.display_name(name)), err=True)


def keeper_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a keeper's command `--specs` and `--regulation`, and `desk`, which is never what comes along."""
    return _OWN(_REGULATION(_with_desk(command, _KEEPER)))


def publisher_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a publisher's command `--bundled`, too."""
    return _OWN(_REGULATION(_BUNDLED(_with_desk(command, _PUBLISHER))))


def vendor_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a vendor's command the same; without a folder of specifications it takes what comes along."""
    return _ANY(_REGULATION(_BUNDLED(_with_desk(command, None))))


def _with_desk(command: Callable[..., None], cure: Message | None) -> Callable[..., None]:
    @wraps(command)
    def with_desk(specs: Path | None, regulation: str | None, bundled: bool = False, **options: Any) -> None:
        root = root_of(specs, bundled=bundled, cure=cure)
        is_ours = specs is None and root == resources.specs()
        command(desk=SelectedSpecifications(root, regulation, is_bundled=is_ours), **options)

    return with_desk
