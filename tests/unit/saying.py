"""Every text that the generator can say to a person: templates of `msg` in its sources, help of its commands, what its keys are for, click's own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import polib

from goitin import cli
from goitin.cli.i18n import paragraphs
from goitin.source import loader
from goitin.source.mapping import MappingNode

CLICK = Path(click.__file__).parent
CLICKS_MODULES = ("core", "exceptions", "formatting", "parser", "shell_completion", "types")
UNSEEN = {
    # what click says to who writes a command
    "Argument {name!r} takes {nargs} values.",
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
    "Choice({choices})",
    "Could not determine name for option with declarations {decls!r}",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}",
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}",
    "Invalid start character for option ({option})",
    "Name '{name}' defined twice",
    "No options defined but a name was passed ({name}). Did you mean to declare an argument instead? Did you mean to pass '--{name}'?",
    "Value must be an iterable.",
    "deprecated",
    # of kinds of option that we have none of
    "{value!r} does not match the format {format}.",
    "{value!r} is not a valid UUID.",
    # what is looked up when commands are declared, before there is a language
    "directory",
    "file",
    "path",
}

PACKAGE = Path(__file__).parents[2] / "generator" / "goitin"


def calls() -> Iterator[tuple[Path, ast.Call]]:
    """Each call of `msg` of `message`, with the module it stands in."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.name == "message.py" or "_data" in path.parts:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if not any(
            isinstance(node, ast.ImportFrom)
            and node.module == "goitin.diagnostics.message"
            and any(alias.name == "msg" for alias in node.names)
            for node in ast.walk(tree)
        ):
            continue  # its `msg`, if it has one, is another
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "msg":
                yield path, node


@cache
def templates() -> set[str]:
    """The templates of all calls."""
    return {node.args[0].value for _, node in calls() if isinstance(node.args[0], ast.Constant)}


@cache
def helps() -> set[str]:
    """Help of the group, of every command and of every option that is ours."""
    commands = [cli.main, *cli.main.commands.values()]
    texts = {command.help for command in commands}
    texts |= {
        option.help for command in commands for option in command.params if isinstance(option, click.Option)
    }
    return {part for text in texts if text for part in paragraphs(text)}


@cache
def keys() -> set[str]:
    """What editors show of each key of the language."""
    loader.kinds()  # whose import declares them
    own = [kind for kind in MappingNode.kinds.values() if kind.__module__.startswith("goitin.")]
    return {key.doc for kind in own for key in kind.keys.values() if key.doc}


@cache
def clicks() -> set[str]:
    """What click itself can say to a user of ours."""
    calls = (
        node
        for module in CLICKS_MODULES
        for node in ast.walk(ast.parse((CLICK / f"{module}.py").read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("_", "ngettext")
    )
    texts = {call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)}
    assert texts >= UNSEEN
    return texts - UNSEEN | {"Show this message and exit."}


def entries() -> polib.POFile:
    """The Vietnamese of it all."""
    path = str(PACKAGE / "locale" / "vi.po")
    return polib.pofile(path, encoding="utf-8", check_for_duplicates=True)
