"""Points in time: real ones of the calendar and the clock, in exactly the pattern of the type, without a zone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from goitin.language import dates
from goitin.language.dates import Parts
from goitin.model import Date, Moment, Month, Type
from goitin.validator.suggestions import BLANKS
from goitin.validator.values import FORMAT, TYPE, Outcome, Value, ValueReader
from goitin.wire.document import Kind, Node

_FRACTION = r"(?:\.[0-9]+)?"
_ZONE = r"(?P<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"
_ISO = ("yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm")


def reader(kind: Moment, accepts: Sequence[Type], zone: str | None) -> ValueReader:
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
    value = (*moment[:3], 0, 0, 0) if isinstance(kind, Date | Month) else moment
    return Value(dates.written(kind.pattern, value), dates.digits(value))
