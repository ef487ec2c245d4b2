"""Texts made from a pattern: the shortest and the longest that match, one of a given length, and those that just miss.

Each is tried against the pattern before it is given away.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from goitin.language.patterns import Choice, Class, Part, Repeat, Sequence, matches, parse

_LONGEST = 64  # of what has no end
_FAVOURITES = "0Aa1B"
_MISSES_INSIDE = 12
_WIDE = "\U0001f600"  # beyond the basic plane: two units in some engines


@lru_cache(maxsize=256)
def matching(pattern: str) -> tuple[str, ...]:
    """Texts that match: the shortest, the longest (of what has no end: a long one), each once."""
    sizes = sorted(_lengths(parse(pattern), _LONGEST))
    made = (of_length(pattern, size) for size in dict.fromkeys((*sizes[:2], *sizes[-1:])))
    return tuple(text for text in made if text is not None)


@lru_cache(maxsize=1024)
def of_length(pattern: str, size: int) -> str | None:
    """Make a text of a given length that matches.

    Args:
        pattern: The pattern.
        size: How many characters the text has.

    Returns:
        The text; None where none was found.

    Raises:
        PatternError: The pattern is not of the common subset.

    """
    text = _of(parse(pattern), size)
    return text if text is not None and matches(pattern, text) else None


@lru_cache(maxsize=256)
def within(pattern: str, low: int, high: int | None) -> str | None:
    """Make the shortest text that matches and is not empty.

    Args:
        pattern: The pattern.
        low: How many characters it has at least.
        high: How many characters it has at most; None: any number.

    Returns:
        The text; None where none was found among the lengths tried: the least that is possible, and 64 more.

    Raises:
        PatternError: The pattern is not of the common subset.

    """
    part = parse(pattern)
    least = max(low, _shortest(part), 1)
    most = least + _LONGEST if high is None else min(high, least + _LONGEST)
    made = (of_length(pattern, size) for size in range(least, most + 1))
    return next((text for text in made if text is not None), None)


@lru_cache(maxsize=256)
def non_matching(pattern: str) -> tuple[str, ...]:
    """Texts that nearly match: a character less, more, or just outside its class, another case, a line break behind."""
    found: dict[str, None] = {}
    for text in matching(pattern):
        found.update(dict.fromkeys(_near(text)))
    for text in matching(pattern)[:1]:
        found.update(dict.fromkeys(_beside(text)))
    return tuple(text for text in found if text and not matches(pattern, text))


def _near(text: str) -> Iterator[str]:
    yield text[1:]
    yield text[:-1]
    yield text + text[-1:]
    yield text + "\n"
    yield text[:-1] + _WIDE
    yield " " + text
    yield text.swapcase()


def _beside(text: str) -> Iterator[str]:
    """Each of the first characters made one that is just outside the usual classes."""
    for at, char in enumerate(text[:_MISSES_INSIDE]):
        for other in _outside(char):
            yield text[:at] + other + text[at + 1 :]


def _outside(char: str) -> str:
    """Neighbours of a character's usual class, and a digit or letter of another script."""
    if ord(char) > 127:
        return f"{chr(ord(char) - 1)}{chr(ord(char) + 1)}{_WIDE}"
    if char.isdigit():
        return "/:٣"
    if char.isalpha():
        return "@[`{É" if char.isupper() else "`{@["
    return "x"


@lru_cache(maxsize=4096)
def _lengths(part: Part, most: int) -> frozenset[int]:
    """How long texts of a part can be, up to `most`; of what has no end, up to the longest that is made."""
    match part:
        case Class():
            return frozenset({1} if most else ())
        case Sequence(parts):
            sizes = frozenset({0})
            for item in parts:
                sizes = _sums(sizes, _lengths(item, most), most)
            return sizes
        case Choice(options):
            return frozenset(size for item in options for size in _lengths(item, most))
        case Repeat(body, low, high):
            return _repeated(_lengths(body, most), low, most if high is None else min(high, most), most)


def _repeated(once: frozenset[int], low: int, high: int, most: int) -> frozenset[int]:
    sizes, found = frozenset({0}), set[int]()
    for count in range(high + 1):
        if count >= low:
            found |= sizes
        sizes = _sums(sizes, once, most)
    return frozenset(found)


def _sums(some: frozenset[int], others: frozenset[int], most: int) -> frozenset[int]:
    return frozenset(one + other for one in some for other in others if one + other <= most)


def _shortest(part: Part) -> int:
    """How long the shortest text of a part is."""
    match part:
        case Class():
            return 1
        case Sequence(parts):
            return sum(map(_shortest, parts))
        case Choice(options):
            return min(map(_shortest, options))
        case Repeat(body, low, _):
            return low * _shortest(body)


def _of(part: Part, size: int) -> str | None:
    """A text of exactly this length of a part, or None."""
    if size not in _lengths(part, size):
        return None
    match part:
        case Class(chars):
            return _char(chars)
        case Sequence(parts):
            return _in_turn(parts, size)
        case Choice(options):
            return next((text for item in options if (text := _of(item, size)) is not None), None)
        case Repeat(body, low, high):
            most = size if high is None else min(high, size)
            counts = range(low, max(most, low) + 1)
            turns = (_in_turn((body,) * count, size) for count in counts)
            return next((text for text in turns if text is not None), None)


def _in_turn(parts: tuple[Part, ...], size: int) -> str | None:
    """A text of several parts, each taking as little as leaves the others what they can fill."""
    behind_each = [frozenset({0})]
    for item in reversed(parts[1:]):
        behind_each.append(_sums(behind_each[-1], _lengths(item, size), size))
    made = ""
    for item, behind in zip(parts, reversed(behind_each), strict=False):
        left = size - len(made)
        fitting = [own for own in sorted(_lengths(item, size)) if left - own in behind]
        text = _of(item, fitting[0]) if fitting else None
        if text is None:
            return None
        made += text
    return made if len(made) == size else None


def _char(chars: int) -> str:
    for char in _FAVOURITES:
        if chars >> ord(char) & 1:
            return char
    return chr((chars & -chars).bit_length() - 1)
