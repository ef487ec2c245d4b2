"""Days, times and months as text, in the patterns of the specification.

No zone stands in the value; see `instant`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from operator import attrgetter
from typing import Any

from ..judge import BAD, Judge
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
_UNITS = ("year", "month", "day", "hour", "minute", "second")

VIETNAM = timezone(timedelta(hours=7), "+07:00")
"""The zone of every time in a packet: Indochina Time, without summer time."""


def instant(moment: datetime) -> datetime:
    """The instant that a date and time of a packet means, in +07:00."""
    return moment.replace(tzinfo=VIETNAM)


class _Timed(Kind):
    """A pattern of year, month and so on: read by one expression, written part by part.

    `accepts` are patterns that tolerant reading takes besides; there a fraction of a
    second is cut off.
    """

    def __init__(self, pattern: str, *, accepts: Sequence[_Timed] = ()) -> None:
        super().__init__()
        self._tokens = _TOKENS.findall(pattern)
        self._template = quoted(
            "".join(
                _PARTS[token][2] if token in _PARTS else token for token in self._tokens
            )
        )
        self._parts = attrgetter(
            *(_PARTS[token][0] for token in self._tokens if token in _PARTS)
        )
        self._accepts = accepts
        self._exact: re.Pattern[str] | None = None
        self._loose: re.Pattern[str] | None = None
        self._units: tuple[str, ...] = ()
        self.phrase = f"{type(self).__name__.lower()}({pattern})"

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the value of a text of exactly this pattern that the calendar has."""
        if type(node) is not str:
            return self.miss("type", node, judge, spot)
        value = self._made(node, self._exact or self._compiled())
        if value is not BAD:
            return value
        for other in self._accepts if judge.tolerant else ():
            value = other.loosely(node)
            if value is not BAD:
                judge.form(spot, self)
                return self.adopted(value)
        return self.miss("format", node, judge, spot)

    def loosely(self, text: str) -> Any:
        """Give the value of a text of this pattern where it is merely accepted."""
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

    def _made(self, text: str, expression: re.Pattern[str] | None) -> Any:
        match = expression.fullmatch(text) if expression else None
        if match is None:
            return BAD
        try:
            return self.value(tuple(map(int, match.group(*self._units))))
        except ValueError:
            return BAD

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
        """Text; JSON Schema has no name for the pattern."""
        return {"type": "string", "format": self.phrase}


class Date(_Timed):
    """A calendar day."""

    native = (date,)

    def value(self, numbers: tuple[int, ...]) -> date:
        """A day."""
        return date(*numbers)

    def adopted(self, value: date) -> date:
        """The day of a time."""
        return value.date() if isinstance(value, datetime) else value


class DateTime(_Timed):
    """A day and time, naive: see `instant` for the moment it means."""

    native = (datetime,)

    def value(self, numbers: tuple[int, ...]) -> datetime:
        """A day and time."""
        return datetime(*numbers)  # type: ignore[arg-type]

    def adopted(self, value: date) -> datetime:
        """Midnight of a day."""
        if isinstance(value, datetime):
            return value
        return datetime(value.year, value.month, value.day)


class Month(_Timed):
    """A month of a year."""

    native = (YearMonth,)

    def value(self, numbers: tuple[int, ...]) -> YearMonth:
        """A month."""
        year, month = numbers
        date(year, month, 1)
        return YearMonth(year, month)
