"""Days, months and times as text, in the patterns of the specification.

No zone stands in the value; see `Regulation.instant`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from operator import attrgetter
from typing import Any

from ..contract import FieldEntry
from ..findings import WARNING, Severity
from ..nearness import BLANKS
from ..record_info import RecordInfo
from ..regulation import zone_minutes
from ..sentences import Pair, Told, bounded, of_type
from ..state import ReadState
from ..tree import Node, Pointer, quoted
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
_FIRST: Any = {"year": 1, "month": 1, "day": 1}  # what a pattern has no place for

_ISO = (
    "yyyy-MM-ddTHH:mm:ss",
    "yyyy-MM-dd HH:mm:ss",
    "yyyy-MM-ddTHH:mm",
    "yyyy-MM-dd HH:mm",
)
_BEHIND = r"(?P<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"
_FIRST_YEAR = "1900"
_REST = "01000000"  # day and time of a month's first second
_LAST = "31235959"


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
    second is cut off, and a time of another zone moved. Bounds are in ISO form.
    """

    def __init__(
        self,
        pattern: str,
        *,
        accepts: Sequence[Timed] = (),
        min: str | None = None,
        max: str | None = None,
        warns: str = "",
    ) -> None:
        super().__init__(warns)
        self.min, self.max = min, max
        has_bounds = min is not None or max is not None
        is_dated = has_bounds or "yyyy" in pattern
        self._low = _filled(min, _REST) if has_bounds else _FIRST_YEAR * is_dated
        self._high = _filled(max, _LAST)
        self._is_open = not has_bounds
        self._pattern = pattern
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

    def bind(self, field: FieldEntry, record: RecordInfo) -> None:
        """Learn the field, for the accepted patterns too."""
        super().bind(field, record)
        for other in self._accepts:
            other.bind(field, record)

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Give the value of a text of exactly this pattern that the calendar has."""
        if type(node) is not str:
            return self.miss("type", node, state, pointer)
        try:
            value = self.exactly(node)
        except ValueError:
            value = self._understood(node) if state.tolerant else None
            if value is None:
                return self.miss("format", node, state, pointer)
            self.inexact(state, pointer)
        if self.sizes:
            self.measure(node, state, pointer)
        if not self.is_within(f"{self.operand(value):014d}"):
            told, severity = self._beyond()
            state.add(pointer, "range", severity, told, self)
        return value

    def is_within(self, digits: str) -> bool:
        """Whether a moment (`yyyyMMddHHmmss`) is within the bounds."""
        return self._low <= digits <= self._high

    def _beyond(self) -> tuple[Told, Severity]:
        if self.min is None and self.max is None:
            return Told("range year", {"min": _FIRST_YEAR}), WARNING
        told = bounded("range", self.min, self.max, ("since", "until"))
        return told, self.severity("range")

    def _understood(self, node: str) -> Any:
        """The value of a text that is not exact, as tolerant reading takes it, or None."""
        text = node.strip(BLANKS)
        if text != node:
            try:
                return self.exactly(text)
            except ValueError:
                pass
        own = (self,) if self._pattern in _ISO else ()
        for other in (*own, *self._accepts):
            try:
                return self.adopted(other.loosely(text))
            except ValueError:
                continue
        return None

    def words(self) -> Pair:
        """The words of the type, with an example."""
        name = type(self).__name__.lower()
        if name == "datetime" and "ss" not in self._tokens:
            name = "minutes"
        example = self.plain(_EXAMPLE)
        return of_type(name, pattern=self._pattern, example=example)

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

    def loosely(self, text: str) -> datetime:
        """The moment of a text of this pattern where it is merely accepted.

        Raises `ValueError` for others.
        """
        match = (self._loose or self._compiled_loose()).fullmatch(text)
        if match is None:
            raise ValueError
        parts = match.groupdict()
        zone = parts.pop("zone", None)
        numbers = _FIRST | {unit: int(digits) for unit, digits in parts.items()}
        if numbers.get("hour", 0) > 23:
            raise ValueError
        moment = datetime(**numbers)
        if zone is None:
            return moment
        try:
            return moment + timedelta(
                minutes=zone_minutes(self.regulation.zone or "Z") - zone_minutes(zone)
            )
        except OverflowError:
            raise ValueError from None

    def adopted(self, moment: datetime) -> Any:
        """The value of a moment in an accepted form as one of this kind.

        A time loses its hours, a day begins at midnight.
        """
        raise NotImplementedError

    def write(self, value: Any) -> str:
        """Write part by part; unpadded parts stay unpadded."""
        return self._template % self._parts(value)

    def plain(self, value: Any) -> str:
        """Write it without quotes."""
        return self._text % self._parts(value)

    def operand(self, value: Any) -> Any:
        """The moment as the number `yyyyMMddHHmmss`.

        A month is its first day, a day its first second; a time of day is of the first
        of all days.
        """
        number = 0
        for unit in _UNITS:
            number = number * 100 + getattr(value, unit, _FIRST.get(unit, 0))
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

    def of_clean(self, digits: str) -> Any:
        """The same within the bounds; raises `ValueError` beyond them, too."""
        if self._is_open:
            if digits < _FIRST_YEAR:
                raise ValueError
        elif not self._low <= digits + _REST[len(digits) - 6 :] <= self._high:
            raise ValueError
        return self.of_digits(digits)

    def lost(self) -> Any:
        """What of a time of day the pattern has no place for, as zeros."""
        units = {_PARTS[token][0] for token in self._tokens if token in _PARTS}
        return {unit: 0 for unit in (*_UNITS[3:], "microsecond") if unit not in units}

    def _made(self, text: str, expression: re.Pattern[str]) -> Any:
        match = expression.fullmatch(text)
        if match is None:
            raise ValueError
        return self.value(tuple(map(int, match.group(*self._units))))

    def _expression(self) -> str:
        return "".join(
            (
                "(?P<{}>{})".format(*_PARTS[token][:2])
                if token in _PARTS
                else re.escape(token)
            )
            for token in self._tokens
        )

    def _compiled(self) -> re.Pattern[str]:
        names = [_PARTS[token][0] for token in self._tokens if token in _PARTS]
        self._units = tuple(unit for unit in _UNITS if unit in names)
        self._exact = re.compile(self._expression(), re.ASCII)
        return self._exact

    def _compiled_loose(self) -> re.Pattern[str]:
        fraction = r"(?:\.[0-9]+)?" if self._tokens[-1] == "ss" else ""
        behind = (
            _BEHIND
            if self.regulation.zone is not None and self._pattern in _ISO
            else ""
        )
        self._loose = re.compile(self._expression() + fraction + behind, re.ASCII)
        return self._loose

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
            raise ValueError(
                "Expected a date. For a date and time, use local(value).date()."
            )
        return value

    def adopted(self, moment: datetime) -> date:
        """The day of a time."""
        return moment.date()


class DateTime(Timed):
    """A day and time, naive: see `Regulation.instant` for the moment it means."""

    native = (datetime,)

    def adapted(self, value: Any) -> Any:
        """A day and time in the own zone, less what the pattern has no place for."""
        if not isinstance(value, datetime):
            return value
        if value.tzinfo is not None and self.regulation.zone is None:
            raise ValueError("The regulation names no zone: pass a time without one.")
        try:
            moment = self.regulation.local(value)
        except OverflowError:
            raise ValueError(
                f"In {self.regulation.own_zone} it is beyond the years 1 to 9999."
            ) from None
        return moment.replace(fold=0, **self.lost())

    def value(self, numbers: tuple[int, ...]) -> datetime:
        """A day and time."""
        return datetime(*numbers)  # type: ignore[arg-type]

    def of_digits(self, digits: str) -> datetime:
        """A day and time; what has no hour is midnight."""
        if digits[8:10] > "23":
            raise ValueError  # newer versions of Python take 24 for the next midnight
        return datetime.fromisoformat(f"{digits[:8]}T{digits[8:] or '00'}")

    def adopted(self, moment: datetime) -> datetime:
        """The moment itself."""
        return moment


class Month(Timed):
    """A month of a year."""

    native = (YearMonth,)

    def value(self, numbers: tuple[int, ...]) -> YearMonth:
        """A month."""
        year, month = numbers
        date(year, month, 1)
        return YearMonth(year, month)

    def adopted(self, moment: datetime) -> YearMonth:
        """The month of a time."""
        return YearMonth(moment.year, moment.month)


class Time(Timed):
    """A time of day, naive."""

    native = (time,)

    def adapted(self, value: Any) -> Any:
        """A time of day, less what the pattern has no place for."""
        if not isinstance(value, time):
            return value
        if value.tzinfo is not None:
            raise ValueError("A time of day has no zone: pass one without.")
        return value.replace(fold=0, **self.lost())

    def value(self, numbers: tuple[int, ...]) -> time:
        """A time of day."""
        hour, minute, second = (*numbers, 0)[:3]
        return time(hour, minute, second)

    def adopted(self, moment: datetime) -> time:
        """The time of a moment on the first of all days."""
        return moment.time()


_EXAMPLE = datetime(2024, 3, 12, 8, 15, 2)


def _filled(bound: str | None, rest: str) -> str:
    """A bound in ISO form as `yyyyMMddHHmmss`; none is beyond all."""
    if bound is None:
        return "" if rest is _REST else "~"
    digits = "".join(char for char in bound if char.isdigit())
    digits = digits if "-" in bound else f"00010101{digits}"  # a time of day
    return digits + rest[len(digits) - 6 :]
