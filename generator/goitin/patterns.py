r"""Regular expressions that mean the same, and stay linear, in the engines of every language.

The common subset: literals, `.` (any code point), classes of ASCII, groups, `|`, `? * + {m,n}`. No anchors, look-around,
back-references, `\d \w \s`, negated classes, lazy or possessive quantifiers. A pattern is accepted as linear when at each
point the next character decides (like an LL(1) grammar), or when one single class is all that varies.
Left: `sentences`. Right: `specimens`, `rules`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_

from goitin.sentences import say

OTHER = 1 << 128  # every character outside ASCII, as one
_ANY = (1 << 129) - 1
_META = set("\\.[](){}*+?|^$")
_ESCAPABLE = _META | set("-/")
_MAX_REPEAT = 1000
_MAX_DEPTH = 20
_MAX_CHOICES = 3


class PatternError(ValueError):
    """A pattern outside the subset, or one that can run away; the message says what to write."""


@dataclass(frozen=True, slots=True)
class Class:
    """One character of a set: bit n is ASCII character n, `OTHER` stands for all the rest."""

    chars: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """One part after the other."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several parts."""

    options: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part `min` to `max` times; `max` None: without end."""

    body: Part
    min: int
    max: int | None


Part = Class | Sequence | Choice | Repeat


@lru_cache(maxsize=4096)
def check(pattern: str) -> None:
    """Raise `PatternError` unless the pattern is of the common subset and linear."""
    part = parse(pattern)
    if not _decided(part, 0) and not _nearly_straight(part):
        raise PatternError(
            say(
                "The pattern can run away: what repeats and what follows it begin alike. Make them begin with different characters, or count exactly ({{3}})."
            )
        )


def parse(pattern: str) -> Part:
    """Take a pattern apart; raises `PatternError` where it is not of the common subset."""
    return _Parser(pattern).parse()


def matches(pattern: str, text: str) -> bool:
    """Whether the whole text matches a pattern that `check` takes."""
    return re.fullmatch(pattern, text, re.DOTALL) is not None


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0

    def parse(self) -> Part:
        part = self.choice()
        if self.at < len(self.text):
            raise PatternError(say("A `)` has no `(`. Delete it or write `\\)`."))
        return part

    def choice(self) -> Part:
        options = [self.sequence()]
        while self._peek() == "|":
            self.at += 1
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def sequence(self) -> Part:
        parts: list[Part] = []
        while (char := self._peek()) and char not in "|)":
            parts.append(self.quantified(self.atom(char)))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def atom(self, char: str) -> Part:
        self.at += 1
        if char == "(":
            return self.group()
        if char == "[":
            return Class(self.klass())
        if char == ".":
            return Class(_ANY)
        if char == "\\":
            return Class(_bit(self.escape()))
        if char in _META:
            raise PatternError(
                say(
                    "`{char}` is not of the common subset here. Write `\\{char}` for the character itself.",
                    char=char,
                )
            )
        return Class(_bit(char))

    def group(self) -> Part:
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise PatternError(say("Groups are nested too deep. Make the pattern simpler."))
        if self.text.startswith("?:", self.at):
            self.at += 2
        elif self._peek() == "?":
            raise PatternError(say("`(?…` other than `(?:` is not of the common subset. Use plain groups."))
        part = self.choice()
        if self._peek() != ")":
            raise PatternError(say("A `(` is not closed. Write the `)`."))
        self.at += 1
        self.depth -= 1
        return part

    def klass(self) -> int:
        chars, previous = 0, ""
        if self._peek() == "^":
            raise PatternError(say("Negated classes are not of the common subset. List what is allowed."))
        while (char := self._peek()) != "]":
            if not char:
                raise PatternError(say("A `[` is not closed. Write the `]`."))
            self.at += 1
            if char == "-" and previous and self._peek() not in ("]", ""):
                last = self._member()
                if ord(last) < ord(previous):
                    raise PatternError(
                        say("The range `{previous}-{last}` is upside down.", previous=previous, last=last)
                    )
                chars |= sum(1 << code for code in range(ord(previous), ord(last) + 1))
                previous = ""
                continue
            previous = self.escape() if char == "\\" else self._literal(char)
            chars |= _bit(previous)
        self.at += 1
        if not chars:
            raise PatternError(say("A class is empty. Put characters between `[` and `]`."))
        return chars

    def _member(self) -> str:
        char = self._peek()
        self.at += 1
        return self.escape() if char == "\\" else self._literal(char)

    def _literal(self, char: str) -> str:
        if char in "[&~^|" or (char == "-" and self._peek() != "]" and self.text[self.at - 2] != "["):
            raise PatternError(
                say(
                    "`{char}` in a class means different things in different engines. Write `\\{char}`.",
                    char=char,
                )
            )
        if ord(char) > 126 or ord(char) < 32:
            raise PatternError(
                say("Classes hold printable ASCII only. Name other characters outside a class.")
            )
        return char

    def escape(self) -> str:
        char = self._peek()
        if char not in _ESCAPABLE and char not in ("&", "~"):
            raise PatternError(
                say(
                    "`\\{char}` is not of the common subset. Write classes such as [0-9] or [A-Za-z0-9_].",
                    char=char,
                )
            )
        self.at += 1
        return char

    def quantified(self, part: Part) -> Part:
        char = self._peek()
        if char not in ("?", "*", "+", "{"):
            return part
        self.at += 1
        low, high = {"?": (0, 1), "*": (0, None), "+": (1, None)}.get(char) or self._braces()
        if self._peek() in ("?", "*", "+", "{"):
            raise PatternError(
                say("Lazy, possessive or doubled quantifiers are not of the common subset. Keep one.")
            )
        if _nullable(part):
            raise PatternError(say("What repeats can be empty. Let it hold at least one character."))
        return Repeat(part, low, high)

    def _braces(self) -> tuple[int, int | None]:
        end = self.text.find("}", self.at)
        low, comma, high = self.text[self.at : end].partition(",")
        good = (
            end > 0
            and low.isdigit()
            and (not high or high.isdigit())
            and (self.text[self.at : end]).isascii()
        )
        if not good or int(low) > _MAX_REPEAT or (high and not int(low) <= int(high) <= _MAX_REPEAT):
            raise PatternError(
                say(
                    "After `{{` comes {{m}}, {{m,}} or {{m,n}}, at most {most}. Or write `\\{{`.",
                    most=_MAX_REPEAT,
                )
            )
        self.at = end + 1
        return int(low), (int(high) if high else None) if comma else int(low)

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]


def _bit(char: str) -> int:
    if ord(char) > 0xFFFF or 0xD800 <= ord(char) < 0xE000:
        raise PatternError(
            say("Characters outside the basic plane are two units in some engines. Leave them out.")
        )
    if ord(char) < 32:
        raise PatternError(say("Control characters have no place in a pattern."))
    return 1 << ord(char) if ord(char) < 128 else OTHER


def _nullable(part: Part) -> bool:
    match part:
        case Class():
            return False
        case Sequence(parts):
            return all(map(_nullable, parts))
        case Choice(options):
            return any(map(_nullable, options))
        case Repeat(_, low, _):
            return low == 0


def _first(part: Part) -> int:
    match part:
        case Class(chars):
            return chars
        case Sequence(parts):
            needed = next((at for at, item in enumerate(parts) if not _nullable(item)), len(parts))
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
                follow = _first(item) | (follow if _nullable(item) else 0)
            return True
        case Choice(options):
            seen = follow if _nullable(part) else 0
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
