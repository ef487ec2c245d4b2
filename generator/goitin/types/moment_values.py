"""Points in time to try, in any date pattern: real and unreal days, the ends of the calendar, padding, what stands around."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from goitin.language.dates import TOKEN, Parts, comparable, has_year, written
from goitin.model import Period
from goitin.types.value_type import TestValue

_USUAL = (2024, 3, 12, 9, 30, 0)
_NOON = (12, 30, 45)
_TIMES: dict[str, Parts] = {
    "usual": (2024, 3, 12, 9, 5, 7),
    "leap day": (2024, 2, 29, *_NOON),
    "leap day of a century": (2000, 2, 29, *_NOON),
    "no leap day": (2023, 2, 29, *_NOON),
    "no leap day of a century": (1900, 2, 29, *_NOON),
    "30 February": (2024, 2, 30, *_NOON),
    "31 April": (2024, 4, 31, *_NOON),
    "31 December": (2024, 12, 31, *_NOON),
    "32 December": (2024, 12, 32, *_NOON),
    "day 0": (2024, 3, 0, *_NOON),
    "month 0": (2024, 0, 12, *_NOON),
    "month 13": (2024, 13, 12, *_NOON),
    "year 0": (0, 1, 1, *_NOON),
    "first of all": (1, 1, 1, 0, 0, 0),
    "1899": (1899, 12, 31, 23, 59, 59),
    "1900": (1900, 1, 1, 0, 0, 0),
    "last of all": (9999, 12, 31, 23, 59, 59),
    "hour 24": (2024, 3, 12, 24, 0, 0),
    "minute 60": (2024, 3, 12, 23, 60, 0),
    "second 60": (2024, 3, 12, 23, 59, 60),
}
_FEW = {
    "usual",
    "no leap day",
    "month 13",
    "first of all",
    "hour 24",
    "space behind",
    "cut short",
    "ISO time with a zone",
}


def tries(pattern: str, *, is_full: bool = True) -> Iterator[TestValue]:
    """Each point in time; what a pattern has no place for is left away, repeated texts too.

    Not in full where another field has tried them all: then only a few.
    """
    seen = set[str]()
    for name, text in (*_all(pattern), *_around(pattern), *_zones(pattern)):
        if text not in seen and (is_full or name in _FEW):
            seen.add(text)
            yield TestValue(name, text)


def within(pattern: str, period: Period | None) -> Iterator[str]:
    """Points in time within bounds: the usual one, else the bound that it would break; then some before and behind."""
    first, last = (period.first, period.last) if period else (None, None)
    usual = comparable(pattern, written(pattern, _USUAL))
    chosen = first if first and usual < first else last if last and usual > last else usual
    year, month, day, hour, minute, second = (
        int(chosen[start:end]) for start, end in ((0, 4), (4, 6), (6, 8), (8, 10), (10, 12), (12, 14))
    )
    yield written(pattern, (year, month, day, hour, minute, second))
    step = timedelta(days=1) if has_year(pattern) else timedelta(minutes=1)
    for steps in (1, -1, 2, -2, 40, -40, 400, -400):
        try:
            moved = datetime(year, month, min(day, 28), hour, minute, second) + steps * step  # noqa: DTZ001
        except OverflowError:
            continue
        digits = f"{moved:%Y%m%d%H%M%S}".zfill(14)
        if (first or "") <= digits <= (last or digits):
            yield written(pattern, moved.timetuple()[:6])


def _all(pattern: str) -> Iterator[tuple[str, str]]:
    return ((name, written(pattern, time)) for name, time in _TIMES.items())


def _around(pattern: str) -> Iterator[tuple[str, str]]:
    usual = _TIMES["usual"]
    good = written(pattern, usual)
    swapped = {"MM": "M", "M": "MM", "dd": "d", "d": "dd"}
    yield (
        "padded the other way",
        written(TOKEN.sub(lambda token: swapped.get(token[0], token[0]), pattern), usual),
    )
    yield "space behind", good + " "
    yield "space before", " " + good
    yield "line break behind", good + "\n"
    yield "cut short", good[:-1]
    yield "a digit more", good + "0"
    yield "digits of another script", good.replace("2", "٢")
    yield "a zone", good + "Z"
    yield "an offset", good + "+07:00"
    yield "blanks around", f"\t{good}\r\n"
    yield "a fraction", good + ".123"
    yield "a point", good + "."
    yield "a sign", "-" + good
    yield "ISO day", "2024-03-12"
    yield "ISO time", "2024-03-12T09:05:07"
    yield "ISO time with a fraction", "2024-03-12T09:05:07.123456789"
    yield "ISO time with a comma", "2024-03-12T09:05:07,5"
    yield "ISO time with a point", "2024-03-12T09:05:07."
    yield "ISO time with a zone", "2024-03-12T09:05:07Z"
    yield "ISO time with a fraction and a zone", "2024-03-12T09:05:07.1Z"
    yield "Vietnamese day", "12/03/2024"
    yield "compact day", "20240312"


def _zones(pattern: str) -> Iterator[tuple[str, str]]:
    """Zones, offsets and fractions behind it, and ISO forms that are near."""
    good = written(pattern, _TIMES["usual"])
    yield "an offset behind", good + "-05:30"
    yield "the farthest offset", good + "+14:00"
    yield "too far an offset", good + "+14:01"
    yield "an offset without a colon", good + "+0700"
    yield "a small zone", good + "z"
    yield "a fraction and a zone", good + ".999Z"
    yield "a zone beyond the last year", written(pattern, _TIMES["last of all"]) + "Z"
    yield "a zone before the first year", written(pattern, _TIMES["first of all"]) + "+14:00"
    yield "a blank of another kind before", "\u00a0" + good
    yield "ISO time with an offset, into the day before", "2024-03-01T00:30:00+08:00"
    yield "ISO time without seconds", "2024-03-12T09:05"
    yield "ISO time without seconds, with a zone", "2024-03-12T09:05Z"
    yield "ISO time with a blank and a zone", "2024-03-12 09:05:07Z"
