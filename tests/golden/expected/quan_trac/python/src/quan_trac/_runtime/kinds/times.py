"""Days, times and months as text, in the patterns of the specification.

No zone stands in the value; see `instant`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from operator import attrgetter
from typing import Any

from ..judge import Judge
from ..tree import Node, Spot, quoted
from ..year_month import YearMonth
from .base import Kind

_PARTS = {
    "yyyy": ("year", "[0-9]{4}", "%04d"),
    "MM": ("month", "[0-9]{2}", "%02d"),
    "M": ("month", "[1-9][0-9]?", "%d"),
    "dd": ("day", "[0-9]{2}", "%02d"),
    "d": ("day", "[1-9][0-9]?", "%d"),
    "HH": ("hour", "[0-9]{2}", "%02d"),
    "mm": ("minute", "[0-9]{2}", "%02d"),
    "ss": ("second", "[0-9]{2}", "%02d"),
}
_TOKENS = re.compile("yyyy|MM|M|dd|d|HH|mm|ss|.", re.DOTALL)
_SIGNS = re.compile(r"[.^$*+?()\[\]{}|\\]")  # of expressions in any language
_UNITS = ("year", "month", "day", "hour", "minute", "second")

VIETNAM = timezone(timedelta(hours=7), "+07:00")
"""The zone of every time in a packet: Indochina Time, without summer time."""


def instant(moment: datetime) -> datetime:
    """The instant that a date and time of a packet means, in +07:00.

    One that has a zone already means that instant, and is turned to +07:00.
    """
    if moment.tzinfo is not None:
        return moment.astimezone(VIETNAM)
    return moment.replace(tzinfo=VIETNAM)


def local(moment: datetime) -> datetime:
    """The way back: the date and time in +07:00 of an instant, without a zone.

    One that has no zone is taken for such already. Raises `OverflowError` beyond the
    years 1 to 9999.
    """
    return instant(moment).replace(tzinfo=None)


class _Layout:
    """Where the digits and the other characters of a pattern stand."""

    __slots__ = ("_digits", "_length", "_others", "is_plain", "width")

    def __init__(self, tokens: Sequence[str]) -> None:
        places: dict[str, slice] = {}
        self._others: list[tuple[int, str]] = []
        at = 0
        for token in tokens:
            if token in _PARTS:
                places[_PARTS[token][0]] = slice(at, at + len(token))
            else:
                self._others.append((at, token))
            at += len(token)
        self._length = at
        parts = [places[unit] for unit in _UNITS if unit in places]
        self._digits = parts
        self.width = sum(part.stop - part.start for part in parts)
        self.is_plain = parts == list(places.values()) and not self._others

    @classmethod
    def of(cls, tokens: Sequence[str]) -> _Layout | None:
        """The layout of a pattern; None if its length varies or a unit is skipped."""
        units = [_PARTS[token][0] for token in tokens if token in _PARTS]
        whole = sorted(units) == sorted(_UNITS[: len(units)])
        return cls(tokens) if whole and not {"M", "d"} & set(tokens) else None

    def digits(self, text: str) -> str:
        """What stands for digits, largest unit first; `""` if the rest is not right."""
        if len(text) != self._length:
            return ""
        for at, char in self._others:
            if text[at] != char:
                return ""
        return "".join([text[part] for part in self._digits])


class Timed(Kind):
    """A pattern of year, month and so on: read by one expression, written part by part.

    `accepts` are patterns that tolerant reading takes besides; there a fraction of a
    second is cut off.
    """

    def __init__(self, pattern: str, *, accepts: Sequence[Timed] = ()) -> None:
        super().__init__()
        self._tokens = _TOKENS.findall(pattern)
        self._text = "".join(
            _PARTS[token][2] if token in _PARTS else token for token in self._tokens
        )
        self._template = quoted(self._text)
        self._parts = attrgetter(
            *(_PARTS[token][0] for token in self._tokens if token in _PARTS)
        )
        self._accepts = accepts
        self._layout = layout = _Layout.of(self._tokens)
        self.plain_width = layout.width if layout and layout.is_plain else None
        """How many digits a value is, largest unit first, where it is nothing else."""
        self._exact: re.Pattern[str] | None = None
        self._loose: re.Pattern[str] | None = None
        self._units: tuple[str, ...] = ()
        self.phrase = f"{type(self).__name__.lower()}({pattern})"

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the value of a text of exactly this pattern that the calendar has."""
        if type(node) is not str:
            return self.miss("type", node, judge, spot)
        try:
            return self.exactly(node)
        except ValueError:
            pass
        for other in self._accepts if judge.tolerant else ():
            try:
                value = other.loosely(node)
            except ValueError:
                continue
            judge.form(spot, self)
            return self.adopted(value)
        return self.miss("format", node, judge, spot)

    def exactly(self, node: Node) -> Any:
        """The value of a text of exactly this pattern; raises `ValueError` for others."""
        if type(node) is not str:
            raise ValueError
        layout = self._layout
        if layout is None:
            return self._made(node, self._exact or self._compiled())
        digits = node if layout.is_plain else layout.digits(node)
        if len(digits) == layout.width and digits.isascii() and digits.isdigit():
            return self.of_digits(digits)
        raise ValueError

    def loosely(self, text: str) -> Any:
        """The value of a text of this pattern where it is merely accepted.

        Raises `ValueError` for others.
        """
        self._compiled()
        return self._made(text, self._loose)

    def adopted(self, value: Any) -> Any:
        """The value of an accepted form as one of this kind.

        A time loses its hours, a day begins at midnight.
        """
        return value

    def write(self, value: Any) -> str:
        """Write part by part; unpadded parts stay unpadded."""
        return self._template % self._parts(value)

    def plain(self, value: Any) -> str:
        """Write it without quotes."""
        return self._text % self._parts(value)

    def operand(self, value: Any) -> Any:
        """The moment as the number `yyyyMMddHHmmss`.

        A month is its first day, a day its first second.
        """
        number = 0
        for unit in _UNITS:
            number = number * 100 + getattr(value, unit, 1 if unit == "day" else 0)
        return number

    def value(self, numbers: tuple[int, ...]) -> Any:
        """The value of its numbers, largest unit first.

        `ValueError` if the calendar has no such.
        """
        raise NotImplementedError

    def of_digits(self, digits: str) -> Any:
        """The value of the digits of its numbers, largest unit first.

        Raises `ValueError` if the calendar has no such.
        """
        rest = (int(digits[at : at + 2]) for at in range(4, len(digits), 2))
        return self.value((int(digits[:4]), *rest))

    def _made(self, text: str, expression: re.Pattern[str] | None) -> Any:
        match = expression.fullmatch(text) if expression else None
        if match is None:
            raise ValueError
        return self.value(tuple(map(int, match.group(*self._units))))

    def _compiled(self) -> re.Pattern[str]:
        names = [_PARTS[token][0] for token in self._tokens if token in _PARTS]
        self._units = tuple(unit for unit in _UNITS if unit in names)
        expression = "".join(
            (
                "(?P<{}>{})".format(*_PARTS[token][:2])
                if token in _PARTS
                else re.escape(token)
            )
            for token in self._tokens
        )
        fraction = r"(?:\.[0-9]+)?" if self._tokens[-1] == "ss" else ""
        self._loose = re.compile(expression + fraction, re.ASCII)
        self._exact = re.compile(expression, re.ASCII)
        return self._exact

    def json_schema(self) -> dict[str, Any]:
        """Text of the pattern; what the calendar has is beyond JSON Schema."""
        parts = [
            _PARTS[token][1] if token in _PARTS else _SIGNS.sub(r"\\\g<0>", token)
            for token in self._tokens
        ]
        return {"type": "string", "pattern": f"^{''.join(parts)}$"}


class Date(Timed):
    """A calendar day."""

    native = (date,)

    def value(self, numbers: tuple[int, ...]) -> date:
        """A day."""
        return date(*numbers)

    def adapted(self, value: Any) -> Any:
        """A day; a time is none, since it would lose its hours."""
        if isinstance(value, datetime):
            raise ValueError("A day is asked. Of a time it is local(value).date().")
        return value

    def adopted(self, value: date) -> date:
        """The day of a time."""
        return value.date() if isinstance(value, datetime) else value


class DateTime(Timed):
    """A day and time, naive: see `instant` for the moment it means."""

    native = (datetime,)

    def adapted(self, value: Any) -> Any:
        """A day and time in +07:00, less what the pattern has no place for."""
        if not isinstance(value, datetime):
            return value
        try:
            moment = local(value)
        except OverflowError:
            raise ValueError("In +07:00 it is beyond the years 1 to 9999.") from None
        units = {_PARTS[token][0] for token in self._tokens if token in _PARTS}
        lost: Any = {unit: 0 for unit in _UNITS[3:] if unit not in units}
        return moment.replace(microsecond=0, fold=0, **lost)

    def value(self, numbers: tuple[int, ...]) -> datetime:
        """A day and time."""
        return datetime(*numbers)  # type: ignore[arg-type]

    def of_digits(self, digits: str) -> datetime:
        """A day and time; what has no hour is midnight."""
        if digits[8:10] > "23":
            raise ValueError  # newer versions of Python take 24 for the next midnight
        return datetime.fromisoformat(f"{digits[:8]}T{digits[8:] or '00'}")

    def adopted(self, value: date) -> datetime:
        """Midnight of a day."""
        if isinstance(value, datetime):
            return value
        return datetime(value.year, value.month, value.day)


class Month(Timed):
    """A month of a year."""

    native = (YearMonth,)

    def value(self, numbers: tuple[int, ...]) -> YearMonth:
        """A month."""
        year, month = numbers
        date(year, month, 1)
        return YearMonth(year, month)
