"""Messages for people: written in English where they are needed, translated by a catalogue.

A `Message` is its English text, and remembers the template and the values it was made of; so a stage need not know
which language will be asked for, and a sentence can travel between processes. It is a `str`, since it is compared, sorted, put
into JSON and into errors as any text is: a message that were none would have to be translated at each of a thousand places.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Self

ENGLISH = "en"
LANGUAGES = ("vi", ENGLISH)

DOMAIN = "goitin"
"""The name of our catalogues, as `gettext` asks for them."""

_FOLDER = Path(__file__).resolve().parents[1] / "locale"


class Message(str):
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

    def __reduce__(self) -> tuple[type[Message], tuple[str, Mapping[str, Any]]]:
        return Message, (self.template, self.values)

    def __str__(self) -> str:
        """Itself, so that an exception made of a sentence gives it back by `str`."""
        return self


def msg(template: str, /, **values: Any) -> Message:
    """A sentence of a template in English and what stands in its blanks: `msg("There is no {what}.", what="x")`."""
    return Message(template, values)


def join(separator: str, parts: Iterable[str]) -> Message:
    """Put sentences one after the other.

    Args:
        separator: What stands between them; it is never translated, and a brace in it stands doubled.
        parts: The sentences; each that is a `Message` is translated with the whole.

    """
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Message(separator.join(f"{{{name}}}" for name in values), values)


def translate(text: str, language: str) -> str:
    """Translate a sentence, and the sentences that it holds.

    Args:
        text: The sentence; a text that is no `Message` stays as it is.
        language: The language, `vi` or `en`.

    Returns:
        The sentence; it is in English as far as the catalogue lacks it.

    """
    if language == ENGLISH or not isinstance(text, Message):
        return text
    values = {name: _value(value, language) for name, value in text.values.items()}
    return looked_up(text.template, language).format_map(values)


def _value(value: Any, language: str) -> Any:
    return translate(value, language) if isinstance(value, Message) else value


def looked_up(template: str, language: str) -> str:
    """Look up a template, or a paragraph of a help text, in the catalogue of a language.

    Args:
        template: The English text as the catalogue has it, its blanks not filled; it may be empty.
        language: The language, `vi` or `en`.

    Returns:
        The text in this language, blanks not filled; the English text where the catalogue has none.

    """
    return _catalogue(language).gettext(template) if template else ""


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return gettext.translation(DOMAIN, compiled(), [language], fallback=True)


@cache
def compiled() -> Path:
    """The folder of the catalogues as `gettext` reads them.

    A wheel brings them. In a checkout each is compiled when its source has changed, so that nobody need remember to;
    where polib is missing or nothing can be written, with what there is.
    """
    for source in _FOLDER.glob("*.po"):
        made = _FOLDER / source.stem / "LC_MESSAGES" / f"{DOMAIN}.mo"
        with suppress(ImportError, OSError):
            if not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns:
                _compile(source, made)
    return _FOLDER


def _compile(source: Path, made: Path) -> None:
    import polib

    made.parent.mkdir(parents=True, exist_ok=True)
    part = made.with_suffix(f".{os.getpid()}")  # another process may read it now
    polib.pofile(str(source), encoding="utf-8").save_as_mofile(str(part))
    part.replace(made)
