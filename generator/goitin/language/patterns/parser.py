"""A pattern taken apart; what is not of the common subset is refused with what to write instead."""

from __future__ import annotations

from dataclasses import dataclass

from goitin.diagnostics.message import msg

_PLANE = 0x10000
_ANY = (1 << (_PLANE + 1)) - 1  # the last bit is every character beyond the basic plane, as one
_META = set("\\.[](){}*+?|^$")
_ESCAPABLE = _META | set("-/")
_MAX_REPEAT = 1000
_MAX_DEPTH = 20


class PatternError(ValueError):
    """A pattern outside the subset, or one that can run away; the message says what to write."""


@dataclass(frozen=True, slots=True)
class Class:
    """One character of a set: bit n is character n of the basic plane, the bit behind them all the rest."""

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


class Parser:
    """Reads one pattern from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0

    def parse(self) -> Part:
        """The whole pattern as parts; raises `PatternError`."""
        part = self._choice()
        if self.at < len(self.text):
            raise PatternError(msg("A `)` has no `(`. Delete it or write `\\)`."))
        return part

    def _choice(self) -> Part:
        options = [self._sequence()]
        while self._peek() == "|":
            self.at += 1
            options.append(self._sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _sequence(self) -> Part:
        parts: list[Part] = []
        while (char := self._peek()) and char not in "|)":
            parts.append(self._quantified(self._atom(char)))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _atom(self, char: str) -> Part:
        self.at += 1
        if char == "(":
            return self._group()
        if char == "[":
            return Class(self._klass())
        if char == ".":
            return Class(_ANY)
        if char == "\\":
            return Class(_bit(self._escape()))
        if char in "^$":
            raise PatternError(
                msg(
                    "`{char}` is not an anchor here: the whole text must match anyway. Omit it, or write `\\{char}` for the character itself.",
                    char=char,
                )
            )
        if char in _META:
            raise PatternError(
                msg(
                    "`{char}` is not in the common subset here. Write `\\{char}` for the character itself.",
                    char=char,
                )
            )
        return Class(_bit(char))

    def _group(self) -> Part:
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise PatternError(msg("Groups are nested too deep. Make the pattern simpler."))
        if self.text.startswith("?:", self.at):
            self.at += 2
        elif self._peek() == "?":
            raise PatternError(msg("`(?…` other than `(?:` is not in the common subset. Use plain groups."))
        part = self._choice()
        if self._peek() != ")":
            raise PatternError(msg("A `(` is not closed. Write the `)`."))
        self.at += 1
        self.depth -= 1
        return part

    def _klass(self) -> int:
        chars, previous = 0, ""
        if self._peek() == "^":
            raise PatternError(msg("Negated classes are not in the common subset. List what is allowed."))
        while (char := self._peek()) != "]":
            if not char:
                raise PatternError(msg("A `[` is not closed. Write the `]`."))
            self.at += 1
            if char == "-" and previous and self._peek() not in ("]", ""):
                chars |= _span(previous, self._member())
                previous = ""
                continue
            previous = self._escape() if char == "\\" else self._literal(char)
            chars |= _bit(previous)
        self.at += 1
        if not chars:
            raise PatternError(msg("A class is empty. Put characters between `[` and `]`."))
        return chars

    def _member(self) -> str:
        char = self._peek()
        self.at += 1
        return self._escape() if char == "\\" else self._literal(char)

    def _literal(self, char: str) -> str:
        if char in "[&~^|" or (char == "-" and self._peek() != "]" and self.text[self.at - 2] != "["):
            raise PatternError(
                msg(
                    "`{char}` in a class means different things in different engines. Write `\\{char}`.",
                    char=char,
                )
            )
        if not (" " <= char <= "~" or (char > "\x7f" and char.isalpha())):
            raise PatternError(
                msg(
                    "Classes may contain printable ASCII and letters only. Write other characters outside a class."
                )
            )
        _bit(char)
        return char

    def _escape(self) -> str:
        char = self._peek()
        if char not in _ESCAPABLE and char not in ("&", "~"):
            raise PatternError(
                msg(
                    "`\\{char}` is not in the common subset. Write classes such as [0-9] or [A-Za-z0-9_].",
                    char=char,
                )
            )
        self.at += 1
        return char

    def _quantified(self, part: Part) -> Part:
        char = self._peek()
        if char not in ("?", "*", "+", "{"):
            return part
        self.at += 1
        low, high = {"?": (0, 1), "*": (0, None), "+": (1, None)}.get(char) or self._braces()
        if self._peek() in ("?", "*", "+", "{"):
            raise PatternError(
                msg("Lazy, possessive or doubled quantifiers are not in the common subset. Keep one.")
            )
        if nullable(part):
            raise PatternError(msg("What repeats can be empty. Make it at least one character long."))
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
                msg(
                    "After `{{` comes {{m}}, {{m,}} or {{m,n}}, at most {most}. Or write `\\{{`.",
                    most=_MAX_REPEAT,
                )
            )
        self.at = end + 1
        return int(low), (int(high) if high else None) if comma else int(low)

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]


def _span(first: str, last: str) -> int:
    """The characters of a range."""
    if ord(last) < ord(first):
        raise PatternError(msg("The range `{previous}-{last}` is reversed.", previous=first, last=last))
    if ord(first) < 0xD800 <= ord(last):
        raise PatternError(
            msg(
                "The range `{first}-{last}` contains surrogates, which are not characters. Write two ranges.",
                first=first,
                last=last,
            )
        )
    return (1 << (ord(last) + 1)) - (1 << ord(first))


def _bit(char: str) -> int:
    if ord(char) >= _PLANE or 0xD800 <= ord(char) < 0xE000:
        raise PatternError(
            msg("Characters outside the basic plane are two units in some engines. Omit them.")
        )
    if ord(char) < 32:
        raise PatternError(msg("Control characters are not allowed in a pattern."))
    return 1 << ord(char)


def nullable(part: Part) -> bool:
    """Whether a part takes no text at all."""
    match part:
        case Class():
            return False
        case Sequence(parts):
            return all(map(nullable, parts))
        case Choice(options):
            return any(map(nullable, options))
        case Repeat(_, low, _):
            return low == 0
