"""Points in time, by the table of `language/dates`: days, months, times; text in a pattern, without a zone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import ClassVar

from goitin import model
from goitin.diagnostics.message import Message, msg
from goitin.language import dates
from goitin.language.dates import LAYOUTS, TOKEN, Layout, Parts
from goitin.model import Label, Moment, Spec, Type
from goitin.types import moment_values
from goitin.types.phrases import Phrase, PhraseError
from goitin.types.reading import BLANKS, FORMAT, TYPE, Outcome, Value, ValueReader
from goitin.types.value_type import FORMS, TestValue, ValueType, Wanted
from goitin.wire.document import Kind, Node
from goitin.wire.tree import Tree

_EXAMPLE = (2024, 3, 12, 8, 15, 2)
_TOKENS = re.compile(rf"{dates.TOKEN.pattern}|T|[^A-Za-z]")
_CASE = str.maketrans("YDhS", "ydHs")
"""Letters of dates as other programs write them."""
_LONGEST = {"y": "yyyy", "M": "MM", "d": "dd", "H": "HH", "m": "mm", "s": "ss"}
_FRACTION = r"(?:\.[0-9]+)?"
_ZONE = r"(?P<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"
_ISO = ("yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm")


class MomentType(ValueType[model.Moment]):
    """A point in time; each row of the table has its own class of it."""

    layout: ClassVar[Layout]
    of: ClassVar[type[model.Moment]]
    takes_brackets = True

    @classmethod
    def parse(cls, argument: str) -> Phrase:
        """`date(dd/MM/yyyy)`."""
        optional = (unit for unit in cls.layout.optional if unit in argument.lower())
        _check(argument, {*cls.layout.needed, *optional})
        return cls.of(argument)

    @property
    def phrase(self) -> str:
        """`date(dd/MM/yyyy)`."""
        return f"{self.word}({self.kind.pattern})"

    @property
    def expected(self) -> tuple[str, dict[str, str]]:
        """With an example."""
        pattern = self.kind.pattern
        has_no_seconds = isinstance(self.kind, model.DateTime) and "ss" not in pattern
        blanks = {"pattern": pattern, "example": dates.written(pattern, _EXAMPLE)}
        return "minutes" if has_no_seconds else self.word, blanks

    @property
    def marks(self) -> str:
        """What stands between its numbers."""
        return "".join(piece for piece in dates.pieces(self.kind.pattern) if not TOKEN.fullmatch(piece))

    @property
    def form(self) -> tuple[Label, str]:
        """A text in its pattern."""
        return FORMS[self.json_form], self.kind.pattern

    @property
    def compares_as(self) -> str:
        """Times of day are compared with each other alone."""
        return "date" if dates.has_year(self.kind.pattern) else "time"

    def reader(self, accepts: Sequence[Type] = (), spec: Spec | None = None) -> ValueReader:
        """In exactly its pattern; tolerantly in the accepted ones, too, and with what may stand behind."""
        return _reader(self.kind, accepts, spec.zone if spec else None)

    def tries(self, *, is_full: bool) -> Iterator[TestValue]:
        """Real and unreal days, the ends of the calendar, padding, what stands around."""
        return moment_values.tries(self.kind.pattern, is_full=is_full)

    def samples(self, wanted: Wanted) -> Iterator[Tree]:
        """Points in time within bounds."""
        return moment_values.within(self.kind.pattern, wanted.field.period)


MOMENTS: list[type[MomentType]] = [
    type(
        f"{kind.__name__}Type",
        (MomentType,),
        {"word": kind.__name__.lower(), "words": row.words, "label": row.label, "layout": row, "of": kind},
    )
    for kind, row in LAYOUTS.items()
]
"""The classes of the table's rows, in its order."""


def _check(pattern: str, wanted: set[str]) -> None:
    """Refuse a pattern that no point in time of a type can be written in.

    Args:
        pattern: The pattern, such as `dd/MM/yyyy`.
        wanted: The letters of the units that it must have, once each.

    Raises:
        PhraseError: A unit is missing, too much or stands so that it cannot be read.

    """
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


def _has(pattern: str, wanted: set[str]) -> bool:
    """Whether a pattern has each of these parts once, and no other letters."""
    tokens = _TOKENS.findall(pattern)
    letters = [token[0] for token in tokens if token[0].isalpha() and token != "T"]
    return "".join(tokens) == pattern and sorted(letters) == sorted(wanted)


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
            "Given too often, or not usable here: {parts}. {usual}", parts=", ".join(surplus), usual=usual
        )
    return usual


def _reader(kind: Moment, accepts: Sequence[Type], zone: str | None) -> ValueReader:
    """How a moment is read; `accepts` are other forms that tolerant reading takes, `zone` is that of all times, if it is known."""
    exact = re.compile(dates.expression(kind.pattern))
    loose = [exact]
    if kind.pattern in _ISO:
        loose.append(_with_tail(kind, zone))
    loose += [_with_tail(other, zone) for other in accepts if isinstance(other, Moment)]

    def read(node: Node, tolerant: bool) -> Outcome:
        if node.kind is not Kind.TEXT:
            return TYPE
        text = node.value.strip(BLANKS) if tolerant else node.value
        for number, shape in enumerate(loose if tolerant else [exact]):
            moment = _moment(shape.fullmatch(text), zone)
            if moment is not None:
                is_exact = number == 0 and text == node.value
                return Outcome(_value(moment, kind), None, None if is_exact else "form")
        return FORMAT

    return read


def _moment(found: re.Match[str] | None, zone: str | None) -> Parts | None:
    """The moment that was met, moved to the zone of all times where it names another; None where there is no such moment."""
    moment = dates.parts(found)
    named = None if found is None else found.groupdict().get("zone")
    return (
        moment if moment is None or named is None else _moved(moment, _minutes(zone or "Z") - _minutes(named))
    )


def _moved(moment: Parts, minutes: int) -> Parts | None:
    """So many minutes later; None where the calendar ends before."""
    try:
        made = datetime(*moment) + timedelta(minutes=minutes)  # noqa: DTZ001 - none has a zone
    except OverflowError:
        return None
    return made.year, made.month, made.day, made.hour, made.minute, made.second


def _minutes(zone: str) -> int:
    """How far a zone is ahead of UTC."""
    if zone == "Z":
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[4:])
    return -minutes if zone[0] == "-" else minutes


def _with_tail(kind: Moment, zone: str | None) -> re.Pattern[str]:
    """A pattern, a fraction of a second behind it where it ends in one, and a zone behind an ISO form where that says something."""
    fraction = _FRACTION if kind.pattern.endswith("ss") else ""
    return re.compile(
        dates.expression(kind.pattern) + fraction + (_ZONE if zone and kind.pattern in _ISO else "")
    )


def _value(moment: Parts, kind: Moment) -> Value:
    """The value, without the hours that a day or a month has no place for."""
    value = moment if dates.has_time(kind.pattern) else (*moment[:3], 0, 0, 0)
    return Value(dates.written(kind.pattern, value), dates.digits(value))
