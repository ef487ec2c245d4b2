"""Points in time as text, for the whole generator: the tokens of patterns, the calendar, and what compares them.

What a pattern has no place for is the first there is: the year 1, January, the first day, midnight. So a month is its first day,
a day its first second, and a time of day stands on the first day of all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from goitin.model import Date, DateTime, Label, Moment, Month, Time

Parts = tuple[int, int, int, int, int, int]
"""Year, month, day, hour, minute, second."""

TOKEN = re.compile("yyyy|MM|M|dd|d|HH|mm|ss")
"""What a pattern is made of; all else in it stands for itself."""

_PIECE = re.compile(f"{TOKEN.pattern}|.", re.DOTALL)
_UNITS = "yMdHms"
_FIRST: Parts = (1, 1, 1, 0, 0, 0)
_SHAPES = {
    "yyyy": "(?P<y>[0-9]{4})",
    "MM": "(?P<M>[0-9]{2})",
    "M": "(?P<M>[1-9][0-9]?)",
    "dd": "(?P<d>[0-9]{2})",
    "d": "(?P<d>[1-9][0-9]?)",
    "HH": "(?P<H>[0-9]{2})",
    "mm": "(?P<m>[0-9]{2})",
    "ss": "(?P<s>[0-9]{2})",
}


class Layout(NamedTuple):
    """All that tells one type of points in time from the others, apart from the languages of SDKs.

    Attributes:
        needed: the units that its patterns have a place for; see `_UNITS`.
        optional: the units that they may have.
        numbers: which parts of a point in time make a value of the type.
        bounds: the ISO forms in which a specification writes its bounds.
        label: what people call it.
        words: what regulations call it, in small letters.
        usual: a pattern of it, where an example is asked.

    """

    needed: str
    optional: str
    numbers: slice
    bounds: tuple[str, ...]
    label: Label
    words: frozenset[str]
    usual: str


LAYOUTS: Mapping[type[Moment], Layout] = {
    Date: Layout(
        needed="yMd",
        optional="",
        numbers=slice(3),
        bounds=("yyyy-MM-dd",),
        label=Label("ngày", "date"),
        words=frozenset({"ngày", "ngày tháng", "ngày tháng năm"}),
        usual="dd/MM/yyyy",
    ),
    DateTime: Layout(
        needed="yMdHm",
        optional="s",
        numbers=slice(6),
        bounds=("yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss"),
        label=Label("ngày giờ", "date and time"),
        words=frozenset({"ngày giờ", "thời gian", "thời điểm", "ngày giờ phút"}),
        usual="yyyyMMddHHmmss",
    ),
    Month: Layout(
        needed="yM",
        optional="",
        numbers=slice(2),
        bounds=("yyyy-MM",),
        label=Label("tháng", "month"),
        words=frozenset({"tháng", "tháng năm"}),
        usual="MM/yyyy",
    ),
    Time: Layout(
        needed="Hm",
        optional="s",
        numbers=slice(3, 6),
        bounds=("HH:mm", "HH:mm:ss"),
        label=Label("giờ trong ngày", "time of day"),
        words=frozenset({"giờ", "giờ phút", "giờ trong ngày"}),
        usual="HH:mm",
    ),
}
"""The types of points in time, in the order of their phrases."""

_FAMILIES: tuple[tuple[type[Moment], ...], ...] = ((Date, DateTime),)
"""Types of which one can be accepted for the other; every other type only for itself."""


def family(kind: object) -> tuple[type[Moment], ...]:
    """The types that give the same kind of value as this one; none where it is no point in time."""
    own = (type(kind),) if isinstance(kind, Moment) else ()
    return next((kinds for kinds in _FAMILIES if isinstance(kind, kinds)), own)


def pieces(pattern: str) -> list[str]:
    """A pattern cut into its tokens and single other characters."""
    return _PIECE.findall(pattern)


def has_year(pattern: str) -> bool:
    """Whether a pattern says a year; a time of day does not."""
    return "yyyy" in pattern


def has_time(pattern: str) -> bool:
    """Whether a pattern says a time of day; a day or a month does not."""
    return "HH" in pattern


@lru_cache(maxsize=256)
def expression(pattern: str) -> str:
    """A pattern as a regular expression; the digits of each part are a group of the letter of its token."""
    return "".join([_SHAPES.get(piece) or re.escape(piece) for piece in pieces(pattern)])


def parts(found: re.Match[str] | None) -> Parts | None:
    """The point in time that an `expression` matched; None without a match, and where calendar or clock have no such."""
    if found is None:
        return None
    groups = found.groupdict()
    year, month, day, hour, minute, second = (
        int(groups[unit]) if unit in groups else first for unit, first in zip(_UNITS, _FIRST, strict=True)
    )
    made = year, month, day, hour, minute, second
    return made if is_real(made) else None


def is_real(time: Parts) -> bool:
    """Whether the calendar and the clock have it: no 30 February, no hour 24."""
    try:
        datetime(*time)  # noqa: DTZ001 - no point in time here has a zone
    except ValueError:
        return False
    return True


def read(pattern: str, text: str) -> Parts | None:
    """Read the point in time that a whole text says.

    Args:
        pattern: The pattern of the text, such as `dd/MM/yyyy`.
        text: The text.

    Returns:
        The point in time; None where the text does not fit the pattern, or calendar or clock have no such.

    """
    return parts(re.fullmatch(expression(pattern), text))


def written(pattern: str, time: Parts) -> str:
    """Write a point in time as text.

    Args:
        pattern: The pattern of the text, such as `dd/MM/yyyy`.
        time: The point in time; what the pattern has no place for is left out.

    """
    year, month, day, hour, minute, second = time
    texts = {
        "yyyy": f"{year:04}",
        "MM": f"{month:02}",
        "M": str(month),
        "dd": f"{day:02}",
        "d": str(day),
        "HH": f"{hour:02}",
        "mm": f"{minute:02}",
        "ss": f"{second:02}",
    }
    return TOKEN.sub(lambda token: texts[token[0]], pattern)


def digits(time: Parts) -> str:
    """A point in time as `yyyyMMddHHmmss`, so that texts compare as what they mean."""
    return "{:04}{:02}{:02}{:02}{:02}{:02}".format(*time)


def comparable(pattern: str, text: str) -> str:
    """Read a text as `yyyyMMddHHmmss`, so that texts of any pattern compare as what they mean.

    Args:
        pattern: The pattern of the text, such as `dd/MM/yyyy`.
        text: The text.

    Returns:
        Fourteen digits; empty where the text says no point in time in this pattern.

    """
    time = read(pattern, text)
    return "" if time is None else digits(time)


def is_day(text: str) -> bool:
    """Whether it is a day of the calendar, written `2026-01-31`."""
    return read("yyyy-MM-dd", text) is not None
