"""The little language of types: `list of code(trang_thai)`, `datetime(yyyyMMddHHmmss)`, `decimal(12, 3)`.

A phrase is parsed once, however many fields say it. Words that are no built-in type are left as `NamePhrase` for `resolver` to look up.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import pairwise

from goitin import model
from goitin.diagnostics import suggest
from goitin.diagnostics.message import Message, msg
from goitin.language import dates
from goitin.model import JsonForm

MAX_INTEGER_DIGITS = 18
MAX_DECIMAL_DIGITS = 28

_CALL = re.compile(r"([a-z][a-z0-9_]*)(?:\((.*)\))?\Z")
_TOKENS = re.compile(rf"{dates.TOKEN.pattern}|T|[^A-Za-z]")
_EXACT = "exact"
_CASE = str.maketrans("YDhS", "ydHs")
"""Letters of dates as other programs write them."""
_LONGEST = {"y": "yyyy", "M": "MM", "d": "dd", "H": "HH", "m": "mm", "s": "ss"}
_PLAIN: dict[str, model.Type] = {
    "text": model.Text(),
    "base64": model.Base64(),
    "url": model.Url(),
    "json": model.Json(),
}


WORDS = [
    "text",
    "code",
    "integer",
    "decimal",
    "percent",
    *(kind.__name__.lower() for kind in dates.LAYOUTS),
    "flag",
    "base64",
    "url",
    "json",
]


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
class CodePhrase:
    """`code(table)`, the table not yet looked up."""

    table: str


Phrase = model.Type | NamePhrase | ListPhrase | CodePhrase


@lru_cache(maxsize=4096)
def parse(text: str) -> Phrase:
    """Parse a phrase; raises `PhraseError`."""
    text = text.strip()
    if text.startswith("list of "):
        item = parse(text[len("list of ") :])
        if isinstance(item, ListPhrase):
            raise PhraseError(msg("A list of lists is not possible."), msg("Put a record in between."))
        return ListPhrase(item)
    match = _CALL.match(text)
    if match is None:
        raise PhraseError(
            msg("{text!r} is not a type.", text=text),
            msg("Write a phrase such as `text` or `list of ho_so`; `goitin explain language` has them all."),
        )
    word, argument = match.groups()
    if argument is None:
        return _bare(word)
    maker = _MAKERS.get(word)
    if maker is None:
        raise PhraseError(
            msg("{word!r} takes nothing in brackets, or is not known.", word=word),
            suggest.suggest(word, _MAKERS, msg("`goitin explain language` has all phrases.")),
        )
    return maker(argument.strip())


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
    if not isinstance(phrase, model.Integer | model.Decimal | model.Code):
        raise PhraseError(
            msg("`as` and `writes` are for code, integer and decimal only."), msg("Delete them.")
        )
    try:
        chosen = JsonForm(form) if form else phrase.form
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
    return replace(phrase, form=chosen, writes=written)


def _bare(word: str) -> Phrase:
    if word in _PLAIN:
        return _PLAIN[word]
    if word == "integer":
        return model.Integer()
    if word == "percent":
        return model.Percent(sign=False)
    if word == "flag":
        return model.Flag()
    if word in _MAKERS:
        raise PhraseError(
            msg("{word!r} needs something in brackets.", word=word),
            msg("`goitin explain language` has all phrases."),
        )
    return NamePhrase(word)


def _integer(argument: str) -> Phrase:
    digits = _number(argument, "integer(9)")
    if not 1 <= digits <= MAX_INTEGER_DIGITS:
        raise PhraseError(
            msg("An integer has 1 to {most} digits.", most=MAX_INTEGER_DIGITS),
            msg("Use decimal(p, 0) for longer ones."),
        )
    return model.Integer(digits)


def _decimal(argument: str) -> Phrase:
    parts = [part.strip() for part in argument.split(",")]
    exact = parts[-1] == _EXACT
    if len(parts) != 2 + exact:
        raise PhraseError(
            msg(
                "A decimal takes two numbers: digits in total, and digits after the decimal point; then `exact`, if it always has that many."
            ),
            msg("Write, for example, decimal(12, 3) or decimal(12, 3, exact)."),
        )
    digits, scale = (_number(part, "decimal(12, 3)") for part in parts[:2])
    if not (1 <= digits <= MAX_DECIMAL_DIGITS and 0 <= scale <= digits):
        raise PhraseError(
            msg(
                "A decimal has 1 to {most} digits in total, and no more than that after the decimal point.",
                most=MAX_DECIMAL_DIGITS,
            ),
            msg("Write, for example, decimal(12, 3)."),
        )
    if exact and not scale:
        raise PhraseError(
            msg("`exact` needs at least one digit after the decimal point."),
            msg("Write decimal({digits}, 0).", digits=digits),
        )
    return model.Decimal(digits, scale, exact=exact)


def _percent(argument: str) -> Phrase:
    if argument != "%":
        raise PhraseError(
            msg("percent({argument}) is not a form of a percentage.", argument=argument),
            msg("Write `percent(%)` for the form 85%, or `percent` for 99.07."),
        )
    return model.Percent(sign=True)


def _flag(argument: str) -> Phrase:
    parts = [part.strip() for part in argument.split(",")]
    if len(parts) != 2 or not all(parts) or parts[0] == parts[1]:
        raise PhraseError(
            msg("A flag has two different literals, yes first."),
            msg("Write, for example, flag(True, False)."),
        )
    return model.Flag(parts[0], parts[1])


def _code(argument: str) -> Phrase:
    return CodePhrase(argument)


def _moment(kind: type[model.Moment], argument: str) -> Phrase:
    layout = dates.LAYOUTS[kind]
    _pattern(argument, {*layout.needed, *(unit for unit in layout.optional if unit in argument.lower())})
    return kind(argument)


def _has(pattern: str, wanted: set[str]) -> bool:
    """Whether a pattern has each of these parts once, and no other letters."""
    tokens = _TOKENS.findall(pattern)
    letters = [token[0] for token in tokens if token[0].isalpha() and token != "T"]
    return "".join(tokens) == pattern and sorted(letters) == sorted(wanted)


def _pattern(pattern: str, wanted: set[str]) -> None:
    if not (pattern.isascii() and pattern.isprintable()):
        raise PhraseError(
            msg("{pattern!r} contains a character that is not allowed in times.", pattern=pattern),
            msg("Use ASCII separators, such as - / : or a space."),
        )
    tokens = _TOKENS.findall(pattern)
    if not _has(pattern, wanted):
        other = {ord("m"): "M"} if "H" not in wanted else {ord("M"): "m"} if "M" not in wanted else {}
        near = pattern.translate({**_CASE, **other})
        raise PhraseError(
            msg("{pattern!r} is not a pattern for this type.", pattern=pattern),
            msg("Did you mean {near!r}?", near=near)
            if _has(near, wanted)
            else _what_is_wrong(tokens, wanted),
        )
    for one, two in pairwise(tokens):
        if one in ("M", "d") and two[0].isalnum() and two != "T":
            raise PhraseError(
                msg(
                    "In {pattern!r} unpadded {one} comes directly before another number.",
                    pattern=pattern,
                    one=one,
                ),
                msg("Put a separator between them."),
            )


def _what_is_wrong(tokens: list[str], wanted: set[str]) -> Message:
    """What a pattern lacks, has twice or has too much."""
    letters = [token[0] for token in tokens if token[0].isalpha() and token != "T"]
    missing = [_LONGEST[letter] for letter in _LONGEST if letter in wanted and letter not in letters]
    surplus = [_LONGEST[letter] for letter in _LONGEST if letters.count(letter) > (letter in wanted)]
    usual = msg(
        "Use yyyy, MM or M, dd or d, HH, mm, ss, once each, as the type needs them; a time needs no ss."
    )
    if missing:
        return msg("Missing: {parts}. {usual}", parts=", ".join(missing), usual=usual)
    if surplus:
        return msg(
            "Given too often, or not usable here: {parts}. {usual}",
            parts=", ".join(surplus),
            usual=usual,
        )
    return usual


def _number(text: str, example: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 3):
        raise PhraseError(
            msg("{text!r} is not a number of digits.", text=text),
            msg("Write, for example, {example}.", example=example),
        )
    return int(text)


_MAKERS: dict[str, Callable[[str], Phrase]] = {
    "integer": _integer,
    "decimal": _decimal,
    "percent": _percent,
    "flag": _flag,
    "code": _code,
    **{kind.__name__.lower(): partial(_moment, kind) for kind in dates.LAYOUTS},
}


def text_of(kind: model.Type) -> str:
    """The phrase of a type, as findings and pages say it: `datetime(yyyyMMddHHmmss)`."""
    match kind:
        case model.ListOf(item):
            return f"list of {text_of(item)}"
        case model.Nested(record):
            return record
        case model.Code(table=table):
            return f"code({table})"
        case model.Integer(digits=digits):
            return "integer" if digits == MAX_INTEGER_DIGITS else f"integer({digits})"
        case model.Decimal(digits=digits, scale=scale, exact=exact):
            return f"decimal({digits}, {scale}{', exact' if exact else ''})"
        case model.Percent(sign):
            return "percent(%)" if sign else "percent"
        case model.Flag(true, false):
            return "flag" if true is None else f"flag({true}, {false})"
        case model.Moment(pattern):
            return f"{type(kind).__name__.lower()}({pattern})"
    return type(kind).__name__.lower()
