"""Commands about goitin itself: what a shell needs to complete its words, and its version."""

from __future__ import annotations

import click

from goitin import __version__
from goitin.cli import powershell
from goitin.cli.groups import ITSELF
from goitin.cli.i18n import command
from goitin.diagnostics.message import msg

_COMPLETE = (
    ('eval "$(goitin completion bash)"', msg("in ~/.bashrc; zsh likewise in ~/.zshrc")),
    ("goitin completion fish > ~/.config/fish/completions/goitin.fish", msg("for fish")),
    ("goitin completion powershell >> $PROFILE", msg("for PowerShell")),
)


@command(serves=ITSELF, examples=_COMPLETE)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish", powershell.NAME]))
def completion(shell: str) -> None:
    """Print what a shell needs to complete words.

    Commands, options, and the words of your specifications. SHELL is bash, zsh, fish or powershell.
    """
    from click.shell_completion import get_completion_class

    powershell.register()
    made = get_completion_class(shell)
    assert made is not None  # each of them is known
    root = click.get_current_context().find_root()
    click.echo(made(root.command, {}, "goitin", "_GOITIN_COMPLETE").source())


@command(serves=ITSELF)
def version() -> None:
    """State which version this is."""
    click.echo(f"goitin, version {__version__}")


COMMANDS = (completion, version)
