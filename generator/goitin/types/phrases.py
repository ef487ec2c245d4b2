"""What a phrase of a type can be before names are looked up, and why one is no type."""

from __future__ import annotations

from dataclasses import dataclass

from goitin.diagnostics.message import msg
from goitin.model import Type


class PhraseError(ValueError):
    """A phrase that is no type; the message says why, and what to write."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(what)
        self.what, self.cure = what, cure


@dataclass(frozen=True, slots=True)
class NamePhrase:
    """A word to be looked up: a named type or a record."""

    id: str


@dataclass(frozen=True, slots=True)
class ListPhrase:
    """`list of X`, X not yet looked up."""

    item: Phrase


@dataclass(frozen=True, slots=True)
class JoinedPhrase:
    """`joined(;) of X`, X not yet looked up."""

    item: Phrase
    separator: str


@dataclass(frozen=True, slots=True)
class CodePhrase:
    """`code(table)`, the table not yet looked up."""

    table: str


Phrase = Type | NamePhrase | ListPhrase | JoinedPhrase | CodePhrase


def digit_count(text: str, example: str) -> int:
    """A number of digits, as a phrase has it in brackets.

    Args:
        text: What stands there.
        example: A right phrase, for the cure.

    Raises:
        PhraseError: It is no number of at most three digits.

    """
    if not (text.isascii() and text.isdigit() and len(text) <= 3):
        raise PhraseError(
            msg("{text!r} is not a number of digits.", text=text),
            msg("Write, for example, {example}.", example=example),
        )
    return int(text)


def literals(argument: str) -> list[str]:
    """What stands in brackets, cut at its commas."""
    return [part.strip() for part in argument.split(",")]
