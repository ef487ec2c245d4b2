"""Which language the command line speaks: `--lang`, else the locale's if that is Vietnamese, else English.

Every command is a `Command`, so that all of them know `--lang` and tell their help in the language chosen.
"""

from __future__ import annotations

import copy
import inspect
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any

import click

from goitin.sentences import ENGLISH, LANGUAGES, catalogue, translated
from goitin.sinks import lines

_CHOSEN = "goitin.lang"
_LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def language() -> str:
    """The language of this run."""
    context = click.get_current_context(silent=True)
    said: str | None = context.find_root().meta.get(_CHOSEN) if context else None
    return said or of_locale(os.environ)


def of_locale(environment: Mapping[str, str]) -> str:
    """The language of a locale, as gettext finds it: LANGUAGE goes before, unless the locale is C."""
    said = [environment.get(name, "") for name in _LOCALE]
    locale = next(filter(None, said[1:]), "")
    wanted = [locale] if locale.split(".")[0] in ("C", "POSIX") else [*said[0].split(":"), locale]
    named = next(filter(None, wanted), "")
    word = named.replace(".", "_").replace("@", "_").split("_")[0].lower()
    return word if word in LANGUAGES else ENGLISH


def tell(text: object, err: bool = False, nl: bool = True) -> None:
    """Print a sentence in the language of this run; on a terminal nothing in it hides or moves the cursor."""
    told = translated(str(text), language())
    stream = sys.stderr if err else sys.stdout
    click.echo(lines(told) if stream is not None and stream.isatty() else told, err=err, nl=nl)


def misuse(sentence: str, where: str | None = None) -> click.UsageError:
    """An error of the command line, told in the language of this run; `where`: the option or argument."""
    text = translated(sentence, language())
    return click.BadParameter(text, param_hint=where) if where else click.UsageError(text)


def _choose(context: click.Context, _: click.Parameter, value: str | None) -> None:
    if value is not None:
        context.find_root().meta[_CHOSEN] = value


def _option() -> click.Option:
    return click.Option(
        ["--lang"],
        type=click.Choice(LANGUAGES),
        is_eager=True,
        expose_value=False,
        callback=_choose,
        help="Language of messages; default: the locale's if that is Vietnamese, else English.",
    )


class Command(click.Command):
    """A command that knows `--lang`."""

    def __init__(self, *words: Any, **more: Any) -> None:
        super().__init__(*words, **more)
        self.params.append(_option())

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Help, in the language chosen."""
        super(Command, _told(self)).format_help(ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """What asks for help."""
        option = super().get_help_option(ctx)
        return option and _told_option(option)

    def get_short_help_str(self, limit: int = 45) -> str:
        """The line in a list of commands."""
        return super(Command, _told(self)).get_short_help_str(limit)


def command(name: str | None = None) -> Callable[[Callable[..., Any]], Command]:
    """Make a function a command of ours."""
    return click.command(name, cls=Command)


class Group(Command, click.Group):
    """A group of such commands."""


def _told(command: Any) -> Any:
    """A copy of a command whose texts are in the language of this run."""
    told = copy.copy(command)
    told.help = _word(command.help)
    told.params = [
        _told_option(param) if isinstance(param, click.Option) else param for param in command.params
    ]
    return told


def _told_option(option: click.Option) -> click.Option:
    told = copy.copy(option)
    told.help = _word(option.help)
    return told


def _word(text: str | None) -> str | None:
    if text is None or language() == ENGLISH:
        return text
    text = inspect.cleandoc(text)
    return catalogue(language()).get(text, text)
