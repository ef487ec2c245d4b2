"""`--help`: lines that fit, commands by whom they serve, examples that can be typed."""

from __future__ import annotations

import shlex
from typing import Any

import pytest
from click.testing import CliRunner

from goitin import __version__
from goitin.cli import main
from goitin.cli.i18n import Command

WIDTH = 80
NAMES = sorted(main.commands)


def told(*words: str) -> str:
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    return done.stdout


def examples(name: str) -> list[str]:
    command = main.commands[name]
    assert isinstance(command, Command)
    return [typed for typed, _ in command.examples]


@pytest.mark.parametrize("language", ["en", "vi"])
def test_the_list_of_commands_fits_and_nothing_is_cut(language: str) -> None:
    help = told("--lang", language, "--help")

    assert "..." not in help.partition("\n")[2]
    assert max(map(len, help.splitlines())) <= WIDTH
    rows = [line for line in help.splitlines() if line[2:].split(" ")[0] in NAMES]
    assert len(rows) == len(NAMES), "each command is one line"


def test_commands_stand_in_groups() -> None:
    heads = [line for line in told("--help").splitlines() if line.endswith(":") and not line.startswith(" ")]

    assert heads == [
        "Options:", "Keep a specification:", "Judge and make packets:", "Write and publish SDKs and documents:",
        "About goitin:",
    ]  # fmt: skip
    assert "Gìn giữ đặc tả:" in told("--lang", "vi", "--help")


@pytest.mark.parametrize("name", [name for name in NAMES if name != "version"])
def test_every_command_has_examples_that_its_options_allow(name: str) -> None:
    assert examples(name)
    for language in ("en", "vi"):
        help = told("--lang", language, name, "--help").splitlines()
        assert sum(line.startswith("  # ") for line in help) == len(examples(name))
        assert (
            len(help) - 2 * len(examples(name))
            == help.index("Examples:" if language == "en" else "Ví dụ:") + 1
        )
    for example in examples(name):
        assert example in told(name, "--help")
        assert f"goitin {name}" in example
        for part in example.replace('eval "$(', "").replace(')"', "").split("|"):
            words = shlex.split(part.partition(">")[0])
            command: Any = main.commands[words[1]]
            with command.make_context(words[1], words[2:], resilient_parsing=True) as ctx:
                command.make_parser(ctx).parse_args(words[2:])


@pytest.mark.parametrize("words", [["-V"], ["--version"], ["version"]])
def test_the_version_is_told_however_it_is_asked(words: list[str]) -> None:
    assert told(*words) == f"goitin, version {__version__}\n"
