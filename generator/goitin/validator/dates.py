"""Days, times and months: real ones of the calendar, in exactly the pattern of the type, without a zone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from goitin.model import Date, DateTime, Month, Type
from goitin.validator.suggestions import BLANKS
from goitin.validator.values import FORMAT, TYPE, Outcome, Read, Value
from goitin.wire.document import Kind, Node

Timely = Date | DateTime | Month

_TOKEN = re.compile("yyyy|MM|M|dd|d|HH|mm|ss")
_SHAPES = {
    "yyyy": "(?P<year>[0-9]{4})",
    "MM": "(?P<month>[0-9]{2})",
    "M": "(?P<month>[1-9][0-9]?)",
    "dd": "(?P<day>[0-9]{2})",
    "d": "(?P<day>[1-9][0-9]?)",
    "HH": "(?P<hour>[0-9]{2})",
    "mm": "(?P<minute>[0-9]{2})",
    "ss": "(?P<second>[0-9]{2})",
}
_FRACTION = r"(?:\.[0-9]+)?"
_ZONE = r"(?P<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"
_ISO = ("yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm")
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class _Moment(NamedTuple):
    year: int
    month: int
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0

    @property
    def is_real(self) -> bool:
        """Whether the calendar and the clock have it."""
        if not (self.year >= 1 and 1 <= self.month <= 12):
            return False
        leap = self.month == 2 and self.year % 4 == 0 and (self.year % 100 != 0 or self.year % 400 == 0)
        days = _DAYS[self.month - 1] + leap
        return 1 <= self.day <= days and self.hour <= 23 and self.minute <= 59 and self.second <= 59

    def moved(self, minutes: int) -> _Moment | None:
        """So many minutes later; None where the calendar ends before."""
        try:
            made = datetime(*self) + timedelta(minutes=minutes)  # noqa: DTZ001 - none has a zone
        except OverflowError:
            return None
        return _Moment(made.year, made.month, made.day, made.hour, made.minute, made.second)

    def written(self, kind: Timely) -> str:
        """The text in the pattern of a type."""
        parts = {
            "yyyy": f"{self.year:04}",
            "MM": f"{self.month:02}",
            "M": f"{self.month}",
            "dd": f"{self.day:02}",
            "d": f"{self.day}",
            "HH": f"{self.hour:02}",
            "mm": f"{self.minute:02}",
            "ss": f"{self.second:02}",
        }
        return _TOKEN.sub(lambda token: parts[token[0]], kind.pattern)


def reader(kind: Timely, accepts: Sequence[Type], zone: str | None) -> Read:
    """How a moment is read; `accepts` are other forms that tolerant reading takes, `zone` is that of all times, if it is known."""
    exact = re.compile(_shape(kind.pattern))
    loose = [exact]
    if kind.pattern in _ISO:
        loose.append(_with_tail(kind, zone))
    loose += [_with_tail(other, zone) for other in accepts if isinstance(other, Timely)]

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


def _moment(found: re.Match[str] | None, zone: str | None) -> _Moment | None:
    """The moment that was met, moved to the zone of all times where it names another; None where there is no such moment."""
    if found is None:
        return None
    parts = found.groupdict()
    named = parts.pop("zone", None)
    moment = _Moment(**{part: int(digits) for part, digits in parts.items()})
    if not moment.is_real:
        return None
    return moment if named is None else moment.moved(_minutes(zone or "Z") - _minutes(named))


def _minutes(zone: str) -> int:
    """How far a zone is ahead of UTC."""
    if zone == "Z":
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[4:])
    return -minutes if zone[0] == "-" else minutes


def _with_tail(kind: Timely, zone: str | None) -> re.Pattern[str]:
    """A pattern, a fraction of a second behind it where it ends in one, and a zone behind an ISO form where that says something."""
    fraction = _FRACTION if isinstance(kind, DateTime) and kind.pattern.endswith("ss") else ""
    return re.compile(_shape(kind.pattern) + fraction + (_ZONE if zone and kind.pattern in _ISO else ""))


def _shape(pattern: str) -> str:
    parts, at = [], 0
    for token in _TOKEN.finditer(pattern):
        parts += [re.escape(pattern[at : token.start()]), _SHAPES[token[0]]]
        at = token.end()
    return "".join(parts) + re.escape(pattern[at:])


def _value(moment: _Moment, kind: Timely) -> Value:
    kept = moment if isinstance(kind, DateTime) else _Moment(*moment[:3])
    return Value(kept.written(kind), "{:04}{:02}{:02}{:02}{:02}{:02}".format(*kept))
