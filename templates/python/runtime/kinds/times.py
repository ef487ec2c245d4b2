"""Days, times and months as text, in the patterns of the specification. No zone stands in the value; see `instant`."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import Any, ClassVar

from ..judge import Judge
from ..tree import Node, Spot, quoted
from ..year_month import YearMonth
from .base import Kind

_PARTS = {
    "yyyy": ("year", "[0-9]{4}", "{:04d}"),
    "MM": ("month", "[0-9]{2}", "{:02d}"),
    "M": ("month", "[1-9][0-9]?", "{}"),
    "dd": ("day", "[0-9]{2}", "{:02d}"),
    "d": ("day", "[1-9][0-9]?", "{}"),
    "HH": ("hour", "[0-9]{2}", "{:02d}"),
    "mm": ("minute", "[0-9]{2}", "{:02d}"),
    "ss": ("second", "[0-9]{2}", "{:02d}"),
}
_TOKENS = re.compile("yyyy|MM|M|dd|d|HH|mm|ss|.", re.DOTALL)
_UNITS = ("year", "month", "day", "hour", "minute", "second")
_MAX_MONTH = 12

VIETNAM = timezone(timedelta(hours=7), "+07:00")
"""The zone of every time in a packet: Indochina Time, without summer time."""


def instant(moment: datetime) -> datetime:
    """The instant that a date and time of a packet means, in +07:00."""
    return moment.replace(tzinfo=VIETNAM)


class _Timed(Kind):
    """A pattern of year, month and so on: read by one expression, written part by part."""

    def __init__(self, pattern: str, **constraints: Any) -> None:
        super().__init__(**constraints)
        self._tokens = _TOKENS.findall(pattern)
        self._expression: re.Pattern[str] | None = None
        self._units: tuple[str, ...] = ()
        self.fraction = ""
        self.phrase = f"{type(self).__name__.lower()}({pattern})"
        for other in self.accepts:
            if isinstance(other, _Timed) and other._tokens[-1] == "ss":
                other.fraction = r"(?:\.[0-9]+)?"

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Give the day, time or month of a text of exactly this pattern that the calendar has."""
        if type(node) is not str:
            return self.miss("type", node, judge, spot)
        match = (self._expression or self._compiled()).fullmatch(node)
        if match:
            try:
                value = self.made(tuple(map(int, match.group(*self._units))))
            except ValueError:
                return self.miss("format", node, judge, spot)
            if self.constrained:
                self.check_text(node, judge, spot)
            return value
        return self.miss("format", node, judge, spot)

    def write(self, value: Any) -> str:
        """Write part by part; unpadded parts stay unpadded."""
        parts = (
            _PARTS[token][2].format(getattr(value, _PARTS[token][0])) if token in _PARTS else token
            for token in self._tokens
        )
        return quoted("".join(parts))

    def made(self, numbers: tuple[int, ...]) -> Any:
        """The value of its numbers, largest unit first; `ValueError` if the calendar has no such."""
        raise NotImplementedError

    def _compiled(self) -> re.Pattern[str]:
        names = [_PARTS[token][0] for token in self._tokens if token in _PARTS]
        self._units = tuple(unit for unit in _UNITS if unit in names)
        expression = "".join(
            "(?P<{}>{})".format(*_PARTS[token][:2]) if token in _PARTS else re.escape(token) for token in self._tokens
        )
        self._expression = re.compile(expression + self.fraction, re.ASCII)
        return self._expression

    def json_schema(self) -> dict[str, Any]:
        """Text; the pattern is in words, since JSON Schema has no name for it."""
        return {"type": "string", "description": self.phrase}


class Date(_Timed):
    """A calendar day."""

    native: ClassVar = (date,)

    def made(self, numbers: tuple[int, ...]) -> date:
        """A day."""
        return date(*numbers)

    def adapt(self, value: Any) -> Any:
        """The day of an accepted date and time."""
        return value.date() if isinstance(value, datetime) else value


class DateTime(_Timed):
    """A day and time, naive: see `instant` for the moment it means."""

    native: ClassVar = (datetime,)

    def made(self, numbers: tuple[int, ...]) -> datetime:
        """A day and time."""
        return datetime(*numbers)  # type: ignore[arg-type]  # noqa: DTZ001

    def adapt(self, value: Any) -> Any:
        """Midnight of an accepted day."""
        return value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)  # noqa: DTZ001


class Month(_Timed):
    """A month of a year."""

    native: ClassVar = (YearMonth,)

    def made(self, numbers: tuple[int, ...]) -> YearMonth:
        """A month."""
        year, month = numbers
        if not (year and 1 <= month <= _MAX_MONTH):
            raise ValueError
        return YearMonth(year, month)
