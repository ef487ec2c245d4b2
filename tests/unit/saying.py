"""Every text that the generator can say to a person: templates of `say` in its sources, and the help of its commands."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import click

from goitin import cli
from goitin.cli.i18n import paragraphs

PACKAGE = Path(__file__).parents[2] / "generator" / "goitin"


def calls() -> Iterator[tuple[Path, ast.Call]]:
    """Each call of `say` of `sentences`, with the module it stands in."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.name == "sentences.py" or "_data" in path.parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if not any(
            isinstance(node, ast.ImportFrom)
            and node.module == "goitin.diagnostics.message"
            and any(alias.name == "say" for alias in node.names)
            for node in ast.walk(tree)
        ):
            continue  # its `say`, if it has one, is another
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                yield path, node


def templates() -> set[str]:
    """The templates of all calls."""
    return {node.args[0].value for _, node in calls() if isinstance(node.args[0], ast.Constant)}


def helps() -> set[str]:
    """Help of the group, of every command and of every option that is ours."""
    commands = [cli.main, *cli.main.commands.values()]
    texts = {command.help for command in commands}
    texts |= {
        option.help for command in commands for option in command.params if isinstance(option, click.Option)
    }
    return {part for text in texts if text for part in paragraphs(text)}
