"""Which language the command line speaks: `--lang`, else the locale's if that is Vietnamese, else English.

Every command is a `Command`, so that all of them know `--lang` and tell help and examples in the language chosen.
"""

from __future__ import annotations

import copy
import gettext
import inspect
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import click

from goitin.diagnostics.message import (
    DOMAIN,
    ENGLISH,
    LANGUAGES,
    Message,
    compiled,
    looked_up,
    msg,
    translate,
)
from goitin.rendering.escape import multi_line

_CHOSEN = "goitin.lang"
_EXAMPLES = msg("Examples")
_LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")

Examples = Sequence[tuple[str, Message]]
"""Commands as they are typed, each with what it does."""


def language() -> str:
    """The language of this run."""
    return chosen_language() or of_locale(os.environ)


def chosen_language() -> str | None:
    """The language that `--lang` names; None: it is left to the locale."""
    context = click.get_current_context(silent=True)
    chosen: str | None = context.find_root().meta.get(_CHOSEN) if context else None
    return chosen


def of_locale(environment: Mapping[str, str]) -> str:
    """The language of a locale, as gettext finds it: LANGUAGE goes before, unless the locale is C."""
    variables = [environment.get(name, "") for name in _LOCALE]
    locale = next(filter(None, variables[1:]), "")
    wanted = [locale] if locale.split(".")[0] in ("C", "POSIX") else [*variables[0].split(":"), locale]
    named = next(filter(None, wanted), "")
    word = named.replace(".", "_").replace("@", "_").split("_")[0].lower()
    return word if word in LANGUAGES else ENGLISH


@contextmanager
def spoken() -> Iterator[None]:
    """Let click's own words be in the language of the run: click asks `gettext`, and that asks the environment."""
    before = os.environ.get("LANGUAGE")
    _let_click_speak(of_locale(os.environ))
    try:
        yield
    finally:
        os.environ.pop("LANGUAGE", None)
        if before is not None:
            os.environ["LANGUAGE"] = before


def _let_click_speak(language: str) -> None:
    os.environ["LANGUAGE"] = language
    if language != ENGLISH:
        gettext.textdomain(DOMAIN)
        gettext.bindtextdomain(DOMAIN, compiled())


def echo(text: object, err: bool = False, nl: bool = True) -> None:
    """Print a sentence in the language of this run; on a terminal nothing in it hides or moves the cursor."""
    sentence = translate(str(text), language())
    stream = sys.stderr if err else sys.stdout
    click.echo(multi_line(sentence) if stream is not None and stream.isatty() else sentence, err=err, nl=nl)


def write(text: str, format: str) -> None:
    """Print what is ready in a format. What is no `text` is for programs: UTF-8 whatever the locale, but where a person looks on."""
    if format == "text":
        click.echo(text, nl=False)
    elif sys.stdout is not None and sys.stdout.isatty():
        click.echo(multi_line(text), nl=False)
    else:
        click.echo(text.encode("utf-8", "backslashreplace"), nl=False)


def usage_error(sentence: str, where: str | None = None) -> click.UsageError:
    """An error of the command line, told in the language of this run; `where`: the option or argument."""
    text = translate(sentence, language())
    return click.BadParameter(text, param_hint=where) if where else click.UsageError(text)


def _choose(context: click.Context, words: Sequence[str]) -> None:
    """Look for `--lang` before anything else can be wrong; the last one counts."""
    for word, following in zip(words, [*words[1:], ""], strict=False):
        name, has_value, value = word.partition("=")
        chosen = value if has_value else following
        if name == "--lang" and chosen in LANGUAGES:
            context.find_root().meta[_CHOSEN] = chosen
            _let_click_speak(chosen)


def _option() -> click.Option:
    return click.Option(
        ["--lang"],
        type=click.Choice(LANGUAGES),
        is_eager=True,
        expose_value=False,
        help="Language of messages; default: the locale's if that is Vietnamese, else English.",
    )


class Command(click.Command):
    """A command that knows `--lang`, whom it serves, and examples of itself."""

    def __init__(self, *words: Any, serves: str = "", examples: Examples = (), **more: Any) -> None:
        super().__init__(*words, **more)
        self.serves, self.examples = serves, examples
        self.params.append(_option())

    def format_help_text(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command does, in the language chosen."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(_word(self.help))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, each with its help in the language chosen."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [_localized(option).get_help_record(ctx) for option in options]
        with formatter.section(gettext.gettext("Options")):
            formatter.write_dl([record for record in records if record])

    def format_epilog(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples, each below what it does."""
        if self.examples:
            with formatter.section(translate(_EXAMPLES, language())):
                for example, what in self.examples:
                    formatter.write_text(f"# {translate(what, language())}")
                    formatter.write(f"{' ' * formatter.current_indent}{example}\n")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """What asks for help."""
        option = super().get_help_option(ctx)
        if option:  # click made it once, in the language of that time
            option.help = gettext.gettext("Show this message and exit.")
        return option

    def get_short_help_str(self, _limit: int = 45) -> str:
        """The line in a list of commands: the first paragraph of its help, which is short enough."""
        return _word(self.help).partition("\n")[0]


def command(
    name: str | None = None, serves: str = "", examples: Examples = ()
) -> Callable[[Callable[..., Any]], Command]:
    """Make a function a command of ours; `serves` is the heading of its group in the list of commands."""
    return click.command(name, cls=Command, serves=serves, examples=examples)


class Group(Command, click.Group):
    """A group of such commands, listed by whom they serve."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words, those of the command too, for the language; then all else, which may be wrong."""
        _choose(ctx, args)
        return super().parse_args(ctx, args)

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Their names, in the order in which they were added."""
        return list(self.commands)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, then the commands."""
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, each group below its heading."""
        width = max(map(len, self.commands), default=0)
        served = [getattr(command, "serves", "") for command in self.commands.values()]
        for heading in dict.fromkeys(served):
            rows = [
                (name.ljust(width), command.get_short_help_str())
                for (name, command), serves in zip(self.commands.items(), served, strict=True)
                if serves == heading
            ]
            with formatter.section(translate(heading, language())):
                formatter.write_dl(rows)


def _localized(option: click.Option) -> click.Option:
    """A copy of an option, with its help in the language of this run."""
    localized = copy.copy(option)
    localized.help = _word(option.help)
    return localized


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a help text, each on one line: what the catalogue has."""
    return [" ".join(part.split()) for part in inspect.cleandoc(text).split("\n\n")]


def _word(text: str | None) -> str:
    return "\n\n".join([looked_up(part, language()) for part in paragraphs(text or "")])
