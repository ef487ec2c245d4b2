r"""Regular expressions that mean the same, and stay linear, in the engines of every language.

The common subset: literals, `.` (any code point), classes of ASCII and of letters of the basic plane, groups, `|`, `? * + {m,n}`. No anchors, look-around,
back-references, `\d \w \s`, negated classes, lazy or possessive quantifiers. A pattern is accepted as linear when at each
point the next character decides (like an LL(1) grammar), or when one single class is all that varies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, reduce
from operator import or_

from goitin.diagnostics.message import msg
from goitin.language.patterns.parser import (
    Choice,
    Class,
    Parser,
    Part,
    PatternError,
    Repeat,
    Sequence,
    nullable,
)

__all__ = [
    "Choice",
    "Class",
    "Part",
    "PatternError",
    "Repeat",
    "Sequence",
    "check",
    "matches",
    "parse",
]

_MAX_CHOICES = 3


@lru_cache(maxsize=4096)
def check(pattern: str) -> None:
    """Raise `PatternError` unless the pattern is of the common subset and linear."""
    part = parse(pattern)
    if not _decided(part, 0) and not _nearly_straight(part):
        raise PatternError(
            msg(
                "The pattern can take too long to match: what repeats and what follows it can start with the same character. Make them start with different characters, or count exactly ({{3}})."
            )
        )


def parse(pattern: str) -> Part:
    """Take a pattern apart; raises `PatternError` where it is not of the common subset."""
    return Parser(pattern).parse()


def matches(pattern: str, text: str) -> bool:
    """Tell whether a whole text matches a pattern.

    Args:
        pattern: A pattern that `check` takes.
        text: The text.

    """
    return re.fullmatch(pattern, text, re.DOTALL) is not None


def _first(part: Part) -> int:
    match part:
        case Class(chars):
            return chars
        case Sequence(parts):
            needed = next((at for at, item in enumerate(parts) if not nullable(item)), len(parts))
            return reduce(or_, map(_first, parts[: needed + 1]), 0)
        case Choice(options):
            return reduce(or_, map(_first, options))
        case Repeat(body):
            return _first(body)


def _decided(part: Part, follow: int) -> bool:
    """Whether the next character always decides, when a character of `follow` may come behind the part."""
    match part:
        case Class():
            return True
        case Sequence(parts):
            for item in reversed(parts):
                if not _decided(item, follow):
                    return False
                follow = _first(item) | (follow if nullable(item) else 0)
            return True
        case Choice(options):
            seen = follow if nullable(part) else 0
            for item in options:
                if _first(item) & seen:
                    return False
                seen |= _first(item)
            return all(_decided(item, follow) for item in options)
        case Repeat(body, low, high):
            if low != high and _first(body) & follow:
                return False
            again = _first(body) if high != 1 else 0
            return _decided(body, again | follow)


def _nearly_straight(part: Part) -> bool:
    """Whether so little varies that trying everything stays linear: one class, a few choices, nothing nested."""
    parts = list(_all(part))
    repeats = [item for item in parts if isinstance(item, Repeat)]
    return (
        all(isinstance(item.body, Class) or item.max == 1 for item in repeats)
        and sum(item.min != item.max for item in repeats) <= 1
        and sum(isinstance(item, Choice) for item in parts) <= _MAX_CHOICES
    )


def _all(part: Part) -> Iterator[Part]:
    yield part
    match part:
        case Sequence(parts) | Choice(parts):
            for item in parts:
                yield from _all(item)
        case Repeat(body, _, _):
            yield from _all(body)
