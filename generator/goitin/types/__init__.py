"""The types of values, a module a group, with all facets that no language of an SDK is needed for, and their registry.

To add one: its class in `model/types`, its form in `language/phrasebook.yaml`; of a number its class in `decimals`, of a point in time
a row of `language/dates`, of anything else a class here and its place in `_TYPES`. Then what it is in each SDK.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any

from goitin import model
from goitin.diagnostics import suggest
from goitin.diagnostics.message import msg
from goitin.language import phrasebook
from goitin.model import JsonForm, Type
from goitin.types import joined
from goitin.types.codes import CodeType
from goitin.types.decimals import NUMBERS
from goitin.types.flags import FlagType
from goitin.types.joined import JoinedType
from goitin.types.moments import MOMENTS
from goitin.types.phrases import CodePhrase, JoinedPhrase, ListPhrase, NamePhrase, Phrase, PhraseError
from goitin.types.structure import ListType, RecordType
from goitin.types.texts import Base64Type, JsonType, TextType, UrlType
from goitin.types.value_type import Scope, TestValue, ValueType, Wanted, Wrong

__all__ = [
    "WORDS",
    "CodePhrase",
    "JoinedPhrase",
    "ListPhrase",
    "NamePhrase",
    "Phrase",
    "PhraseError",
    "Scope",
    "TestValue",
    "ValueType",
    "Wanted",
    "Wrong",
    "called",
    "expected",
    "joined",
    "of",
    "parse",
    "phrase",
    "with_form",
]

_TYPES: list[type[ValueType[Any]]]
_TYPES = [TextType, CodeType, *NUMBERS, *MOMENTS, FlagType, Base64Type, UrlType, JsonType]
"""All that have a word of their own in phrases, in the order in which they are listed to people."""

WORDS = [one.word for one in _TYPES]
_BY_WORD = {one.word: one for one in _TYPES}
_BY_LABEL = {text.casefold(): one.word for one in _TYPES for text in (one.label.vi, one.label.en)}
_BY_KIND = {one.of: one for one in _TYPES}
_WITH_BRACKETS = [one.word for one in _TYPES if one.takes_brackets]
_JOINED = re.compile(r"joined\((.*?)\) of (.+)\Z", re.DOTALL)
_CALL = re.compile(r"([a-z][a-z0-9_]*)(?:\((.*)\))?\Z")


@lru_cache(maxsize=4096)
def of(kind: Type) -> ValueType[Any]:
    """A type with its facets."""
    if isinstance(kind, model.Joined):
        return JoinedType(kind, of(kind.item))
    if isinstance(kind, model.ListOf):
        return ListType(kind, of(kind.item))
    return RecordType(kind) if isinstance(kind, model.Nested) else _BY_KIND[type(kind)](kind)


def phrase(kind: Type) -> str:
    """The phrase of a type, as findings and pages show it: `datetime(yyyyMMddHHmmss)`."""
    return of(kind).phrase


def called(text: str) -> str | None:
    """The word of a type that people call so, in either language; None where no type is called so."""
    return _BY_LABEL.get(text.casefold())


@lru_cache(maxsize=4096)
def expected(kind: Type) -> phrasebook.Pair:
    """A type in words: what should stand where something else stands."""
    key, values = of(kind).expected
    vi, en = phrasebook.table()["forms"][key]
    return phrasebook.filled(vi, values), phrasebook.filled(en, values)


@lru_cache(maxsize=4096)
def parse(text: str) -> Phrase:
    """Parse a phrase: `list of code(trang_thai)`, `datetime(yyyyMMddHHmmss)`.

    It is parsed once, however many fields have it.

    Args:
        text: The phrase.

    Returns:
        The type; of words that are none, and of code tables, what has to be looked up.

    Raises:
        PhraseError: It is no phrase.

    """
    text = text.strip()
    if text.startswith("list of "):
        item = parse(text[len("list of ") :])
        _check_item(item)
        return ListPhrase(item)
    several = _JOINED.match(text)
    if several is not None:
        item = parse(several[2])
        _check_item(item)
        return JoinedPhrase(item, joined.of_separator(several[1]))
    match = _CALL.match(text)
    if match is None:
        raise PhraseError(
            msg("{text!r} is not a type.", text=text),
            msg("Write a phrase such as `text` or `list of ho_so`; `goitin explain language` has them all."),
        )
    word, argument = match.groups()
    found = _BY_WORD.get(word)
    if argument is None:
        return NamePhrase(word) if found is None else _bare(found)
    if found is None or not found.takes_brackets:
        raise PhraseError(
            msg("{word!r} takes nothing in brackets, or is not known.", word=word),
            suggest.suggest(word, _WITH_BRACKETS, msg("`goitin explain language` has all phrases.")),
        )
    return found.parse(argument.strip())


def _check_item(item: Phrase) -> None:
    """Refuse lists in lists, in one text too."""
    if isinstance(item, ListPhrase | JoinedPhrase):
        raise PhraseError(msg("A list of lists is not possible."), msg("Put a record in between."))


def _bare(found: type[ValueType[Any]]) -> Phrase:
    if found.bare is None:
        raise PhraseError(
            msg("{word!r} needs something in brackets.", word=found.word),
            msg("`goitin explain language` has all phrases."),
        )
    return found.bare


def with_form(phrase: Phrase, form: str | None, writes: str | None) -> Phrase:
    """Apply `as` and `writes` to a code, integer or decimal.

    Args:
        phrase: The type.
        form: What `as` says: `text`, `number` or `either`; None: the form that the type has.
        writes: What `writes` says beside `either`: `text` or `number`; None: `text` beside `either`, else the form itself.

    Returns:
        The type in this form; the same type where both are None.

    Raises:
        PhraseError: The type takes no form, the form is not known, or the two do not go together.

    """
    if form is None and writes is None:
        return phrase
    kind: Any = phrase
    if not hasattr(kind, "form"):
        raise PhraseError(
            msg("`as` and `writes` are for code, integer and decimal only."), msg("Delete them.")
        )
    try:
        chosen = JsonForm(form) if form else kind.form
    except ValueError:
        raise PhraseError(
            msg("`as: {form}` is not known.", form=form), msg("Write text, number or either.")
        ) from None
    if writes is not None and (chosen is not JsonForm.EITHER or writes not in ("text", "number")):
        raise PhraseError(
            msg("`writes` goes with `as: either` only."),
            msg("Write `writes: text` or `writes: number` beside it."),
        )
    written = JsonForm(writes or "text") if chosen is JsonForm.EITHER else chosen
    made: Phrase = replace(kind, form=chosen, writes=written)
    return made
