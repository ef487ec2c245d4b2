"""Whether a text has the form of a type: numbers, calendar days, flags, base64. ASCII only, the whole text.

Used to check the examples of a specification against its own constraints.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from goitin import model
from goitin.language import type_phrases
from goitin.wire.tree import Number, Tree, scalar_text

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)\Z")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?\Z")
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_PARTS = {
    "yyyy": "(?P<year>[0-9]{4})",
    "MM": "(?P<month>[0-9]{2})",
    "M": "(?P<month>[1-9][0-9]?)",
    "dd": "(?P<day>[0-9]{2})",
    "d": "(?P<day>[1-9][0-9]?)",
    "HH": "(?P<hour>[0-9]{2})",
    "mm": "(?P<minute>[0-9]{2})",
    "ss": "(?P<second>[0-9]{2})",
}
TOKEN = re.compile("yyyy|MM|M|dd|d|HH|mm|ss")
"""What a pattern of a point in time is made of; all else in it stands for itself."""

Time = tuple[int, int, int, int, int, int]
"""Year, month, day, hour, minute, second."""


def fits(value: Tree, kind: model.Type) -> bool:
    """Whether a value has exactly the form of a type; records are taken as they come."""
    match kind:
        case model.ListOf(item):
            return isinstance(value, list) and all(fits(each, item) for each in value)
        case model.Nested():
            return isinstance(value, dict)
        case model.Json():
            return True
        case model.Flag(true=None):
            return isinstance(value, bool)
        case model.Integer() | model.Decimal() | model.Code():
            return _in_form(value, kind.form) and _scalar(scalar_text(value), kind)
    return isinstance(value, str) and _scalar(value, kind)


def _in_form(value: Tree, form: model.Form) -> bool:
    number, text = isinstance(value, Number), isinstance(value, str)
    return (number and form is not model.Form.TEXT) or (text and form is not model.Form.NUMBER)


def _scalar(text: str, kind: model.Type) -> bool:
    match kind:
        case model.Integer():
            return bool(_INTEGER.match(text))
        case model.Decimal(scale=scale, exact=exact):
            return bool(_DECIMAL.match(text)) and (not exact or len(text.partition(".")[2]) >= scale)
        case model.Percent(sign):
            return bool(_DECIMAL.match(text.removesuffix("%"))) and text.endswith("%") == sign
        case model.Date(pattern) | model.DateTime(pattern) | model.Month(pattern):
            return _is_moment(text, pattern)
        case model.Flag(true, false):
            return text in (true, false)
        case model.Base64():
            return bool(_BASE64.match(text))
    return True


def takes_empty_text(kind: model.Type) -> bool:
    """Whether an empty text says that there is no value: everywhere but where no text can stand."""
    match kind:
        case model.ListOf() | model.Nested() | model.Flag(true=None):
            return False
        case model.Integer() | model.Decimal() | model.Code():
            return kind.form is not model.Form.NUMBER
    return True


def digits_fit(text: str, kind: model.Type) -> bool:
    """Whether a number has no more digits than its type allows."""
    whole, _, fraction = text.removesuffix("%").lstrip("-").partition(".")
    match kind:
        case model.Integer(digits):
            return len(whole) <= digits
        case model.Decimal(digits, scale):
            return len(fraction) <= scale and (0 if whole == "0" else len(whole)) <= digits - scale
        case model.Percent():
            return len(whole) + len(fraction) <= type_phrases.MAX_DECIMAL_DIGITS
    return True


def padded(text: str, kind: model.Type) -> str:
    """A plain number as its type writes it: with as many digits behind the point as an exact scale asks."""
    if not isinstance(kind, model.Decimal) or not kind.exact:
        return text
    whole, _, fraction = text.partition(".")
    return f"{whole}.{fraction.ljust(kind.scale, '0')}"


def number(text: str) -> Decimal:
    """The number of a text that fits."""
    return Decimal(text.removesuffix("%"))


def is_integer(text: str) -> bool:
    """Whether a text is a plain whole number, as a JSON number may be."""
    return bool(_INTEGER.match(text))


def is_number(kind: model.Type) -> bool:
    """Whether values of a type are numbers."""
    return isinstance(kind, model.Integer | model.Decimal | model.Percent)


def is_moment(kind: model.Type) -> bool:
    """Whether values of a type are points in time."""
    return isinstance(kind, model.Date | model.DateTime | model.Month)


def written(pattern: str, time: Time) -> str:
    """A point in time as text in a pattern."""
    year, month, day, hour, minute, second = time
    parts = {
        "yyyy": f"{year:04}",
        "MM": f"{month:02}",
        "M": str(month),
        "dd": f"{day:02}",
        "d": str(day),
        "HH": f"{hour:02}",
        "mm": f"{minute:02}",
        "ss": f"{second:02}",
    }
    return TOKEN.sub(lambda token: parts[token[0]], pattern)


def is_day(text: str) -> bool:
    """Whether it is a day of the calendar, written `2026-01-31`."""
    return _is_moment(text, "yyyy-MM-dd")


def digits(text: str, pattern: str) -> str:
    """A text that has a pattern as `yyyyMMddHHmmss`, so that points in time compare as texts."""
    match = _moment_regex(pattern).match(text)
    part = {name: int(found) for name, found in match.groupdict().items()} if match else {}
    year, month, day = part.get("year", 0), part.get("month", 1), part.get("day", 1)
    clock = f"{part.get('hour', 0):02}{part.get('minute', 0):02}{part.get('second', 0):02}"
    return f"{year:04}{month:02}{day:02}{clock}"


@lru_cache(maxsize=256)
def _moment_regex(pattern: str) -> re.Pattern[str]:
    parts, at = [], 0
    for token in TOKEN.finditer(pattern):
        parts += [re.escape(pattern[at : token.start()]), _PARTS[token[0]]]
        at = token.end()
    return re.compile("".join(parts) + re.escape(pattern[at:]) + r"\Z")


def _is_moment(text: str, pattern: str) -> bool:
    match = _moment_regex(pattern).match(text)
    if match is None:
        return False
    part = {name: int(found) for name, found in match.groupdict().items()}
    year, month = part["year"], part["month"]
    if not (year >= 1 and 1 <= month <= 12):
        return False
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = _MONTH_DAYS[month - 1] + leap
    return (
        1 <= part.get("day", 1) <= days
        and part.get("hour", 0) <= 23
        and part.get("minute", 0) <= 59
        and part.get("second", 0) <= 59
    )
