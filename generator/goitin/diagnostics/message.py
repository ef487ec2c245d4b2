"""Sentences for people: written in English where they are needed, told in another language from a catalogue.

A `Sentence` is its English text, and remembers the template and the values it was made of; so a stage need not know
which language will be asked for, and a sentence can travel between processes. Imports nothing of ours; a neighbour of `findings`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Self

ENGLISH = "en"
LANGUAGES = ("vi", ENGLISH)

_FOLDER = Path(__file__).resolve().parents[1] / "locale"


class Sentence(str):
    """A text in English that can be translated; values that are sentences are translated with it."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, values: Mapping[str, Any]) -> Self:
        """Fill the blanks of a template, which are those of `str.format`."""
        made = super().__new__(cls, template.format_map(values))
        made.template = template
        made.values = values
        return made

    def __reduce__(self) -> tuple[type[Sentence], tuple[str, Mapping[str, Any]]]:
        return Sentence, (self.template, self.values)

    def __str__(self) -> str:
        """Itself, so that an exception made of a sentence gives it back by `str`."""
        return self


def say(template: str, /, **values: Any) -> Sentence:
    """A sentence of a template in English and what stands in its blanks: `say("There is no {what}.", what="x")`."""
    return Sentence(template, values)


def joined(separator: str, parts: Iterable[str]) -> Sentence:
    """Sentences one after the other; the separator is no word."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Sentence(separator.join(f"{{{name}}}" for name in values), values)


def translated(text: str, language: str) -> str:
    """A sentence in a language, as far as the catalogue goes; any other text as it is."""
    if language == ENGLISH or not isinstance(text, Sentence):
        return text
    values = {name: _value(value, language) for name, value in text.values.items()}
    return catalogue(language).get(text.template, text.template).format_map(values)


def _value(value: Any, language: str) -> Any:
    return translated(value, language) if isinstance(value, Sentence) else value


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """English template → template in a language; polib is loaded only by who asks for another language."""
    import polib

    entries = polib.pofile(str(_FOLDER / f"{language}.po"), encoding="utf-8")
    return {entry.msgid: entry.msgstr for entry in entries if entry.msgstr}
