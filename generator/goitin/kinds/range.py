"""`range`: bounds on a number (`Range`), or on a point in time (`Period`), inclusive."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from goitin import model, types
from goitin.diagnostics.diagnostic import Severity
from goitin.diagnostics.message import Message, msg
from goitin.kinds import bounds
from goitin.kinds.constraint import Check, Constraint, Given, Item, Resolving, Try
from goitin.language import dates
from goitin.model import Field, Label, Moment, Period, Type
from goitin.source import document
from goitin.source.yaml_reader import Node
from goitin.types import Scope
from goitin.types.reading import DECIMAL

_EXAMPLE = (2020, 1, 31, 7, 30, 0)
_FIRST_YEAR = "1900"

Asked = model.Range | model.Period


class Range(Constraint[Asked]):
    """From the least to the most; of points in time that have no bounds a year is asked that no empty date has."""

    key = rule = "range"
    title = msg("range")
    changed = Label(
        "Khoảng giá trị của {what} từ {old} thành {new}.", "The range of {what} from {old} to {new}."
    )
    where = msg("integer, decimal and percent, and for dates, times and months")
    attributes = ("range", "period")

    def of(self, item: Item) -> Asked | None:
        """The one of the two that the type has."""
        return item.range or item.period

    def resolve(self, doc: document.Bounds, given: Given) -> Mapping[str, Any]:
        """Numbers as they are written, points in time in ISO form, whatever the pattern of the type."""
        context, inner = given.context, model.item_type(given.kind)
        grade = given.grade(doc)
        if isinstance(inner, Moment):
            first, last = (_moment(end, inner, context) for end in (doc.min, doc.max))
            made = model.Period(grade, first, last)
            is_upside_down = bool(made.first and made.last and made.first > made.last)
            _look(doc, is_upside_down, msg("Write the earlier one as min."), context)
            return {"period": made}
        low, high = (_number(end, context) for end in (doc.min, doc.max))
        is_upside_down = bool(low and high and Decimal(low) > Decimal(high))
        _look(doc, is_upside_down, msg("Write the smaller one as min."), context)
        return {"range": model.Range(grade, low, high)}

    def describe(self, asked: Asked) -> str:
        """`0 – 100`, `at least 2020-01-01`."""
        return bounds.long(asked)

    def short(self, asked: Asked) -> str:
        """`0 – 100`."""
        return bounds.short(asked)

    def fits(self, kind: Type) -> bool:
        """Numbers and points in time, or lists of them."""
        return types.of(kind).item.is_ordered

    def idle(self, asked: Asked, item: Item) -> Iterator[tuple[Message, Message]]:
        """Bounds beyond what the digits of a number leave."""
        kind = model.item_type(item.type)
        if isinstance(asked, Period) or not model.is_number(kind):
            return
        low, high = types.of(kind).limits
        if Decimal(asked.min or "-Infinity") <= low and high <= Decimal(asked.max or "Infinity"):
            what = msg("The range excludes nothing that {type} allows.", type=types.phrase(kind))
            yield what, msg("Correct the bounds, or delete them.")

    def change(self, old: Asked | None, new: Asked | None) -> Scope:
        """Narrower bounds allow less, wider ones more."""
        if isinstance(old, Period) or isinstance(new, Period):
            (first, last), (new_first, new_last) = _moments(old), _moments(new)
            return Scope(new_first > first or new_last < last, new_first < first or new_last > last)
        (low, high), (new_low, new_high) = _numbers(old), _numbers(new)
        return Scope(new_low > low or new_high < high, new_low < low or new_high > high)

    def check(self, asked: Asked, kind: Type) -> Check | None:
        """Between the bounds, computed exactly."""
        if isinstance(asked, Period):
            sentence = bounds.sentence("range", asked, ("since", "until"))
            low, high = asked.first or "", asked.last or "~"
            return Check(lambda digits: low <= digits <= high, *sentence, asked.grade.severity)
        if not model.is_number(kind):
            return None
        return Check(_within(asked), *bounds.sentence("range", asked), asked.grade.severity)

    def unasked(self, kind: Type) -> Check | None:
        """The empty dates of databases lie before 1900."""
        if not isinstance(kind, Moment) or not dates.has_year(kind.pattern):
            return None
        return Check(
            lambda digits: digits >= _FIRST_YEAR, "range year", {"min": _FIRST_YEAR}, Severity.WARNING
        )

    def tries(self, asked: Asked, field: Field, *, is_full: bool) -> Iterator[Try]:
        """The bounds themselves, and what lies on either side of them."""
        kind = model.item_type(field.type)
        if isinstance(asked, Period):
            yield from _tries_of_moments(asked, kind) if isinstance(kind, Moment) else ()
            return
        found = types.of(kind)
        step = Decimal(1).scaleb(-found.scale)
        for end, outward in ((asked.min, -step), (asked.max, step)):
            if end is not None:
                bound = Decimal(end)
                for value in (bound - outward, bound, bound + outward, bound + 1000 * outward):
                    yield Try("number ", f"{value:f}")
        _, places = found.places
        if places > found.scale and asked.max is not None:
            yield Try("", f"{Decimal(asked.max) + Decimal(1).scaleb(-places):f}")

    def breaks(self, asked: Asked, field: Field) -> Iterator[str]:
        """Numbers just beyond a bound."""
        for end, step in ((asked.max, 1), (asked.min, -1)):
            if end is not None and model.is_number(field.type):
                yield f"{Decimal(end) + step:f}"


def _within(asked: model.Range) -> Callable[[str], bool]:
    low = None if asked.min is None else Fraction(asked.min)
    high = None if asked.max is None else Fraction(asked.max)

    def holds(digits: str) -> bool:
        number = Fraction(digits)
        return (low is None or low <= number) and (high is None or number <= high)

    return holds


def _tries_of_moments(asked: Period, kind: Moment) -> Iterator[Try]:
    """The bound itself and the second, minute, day or month beyond it."""
    has_day = "d" in kind.pattern
    size = timedelta(days=1 if has_day else 31)
    if "mm" in kind.pattern:
        size = timedelta(seconds=1 if "ss" in kind.pattern else 60)
    for name, bound, step in (("first", asked.first, -1), ("last", asked.last, 1)):
        if bound is None:
            continue
        if dates.has_year(kind.pattern) and not has_day:
            bound = f"{bound[:6]}15000000"  # noqa: PLW2901 - any day of it
        time = datetime.strptime(bound, "%Y%m%d%H%M%S")  # noqa: DTZ007
        try:
            beyond = time + step * size
        except OverflowError:  # nothing lies before the first of all
            beyond = time
        for what, each in ((name, time), (f"beyond the {name}", beyond)):
            parts = (each.year, each.month, each.day, each.hour, each.minute, each.second)
            yield Try(f"{what} {bound}", dates.written(kind.pattern, parts))


def _look(doc: document.Bounds, is_upside_down: bool, order: Message, context: Resolving) -> None:
    """Report bounds that are none, or stand the wrong way round."""
    if is_upside_down:
        context.fault(doc.place, "bounds", msg("The bounds are reversed."), order)
    if doc.min is None and doc.max is None:
        context.fault(doc.place, "bounds", msg("The bounds are missing."), msg("Write min, max or both."))


def _moment(node: Node | None, kind: Moment, context: Resolving) -> str | None:
    """A bound of a point in time in ISO form; None where there is none."""
    if node is None:
        return None
    patterns = dates.LAYOUTS[type(kind)].bounds
    if all(dates.read(pattern, node.value) is None for pattern in patterns):
        examples = ", ".join(dates.written(pattern, _EXAMPLE) for pattern in patterns)
        context.fault(
            node.place,
            "bounds",
            msg("{value!r} is not a bound of {type}.", value=node.value, type=types.phrase(kind)),
            msg("Write it in ISO form, such as {examples}.", examples=examples),
        )
        return None
    return str(node.value)


def _number(node: Node | None, context: Resolving) -> str | None:
    """A plain number as it is written, or None; what is none would be no bound for anybody to compare with."""
    if node is None:
        return None
    if not DECIMAL.fullmatch(node.value):
        context.fault(
            node.place,
            "not-a-number",
            msg("{value!r} is not a number.", value=node.value),
            msg("Write plain digits, such as 0 or 99.5."),
        )
        return None
    return str(node.value)


def _numbers(asked: Asked | None) -> tuple[Decimal, Decimal]:
    low, high = (None, None) if asked is None else (asked.min, asked.max)
    return Decimal("-Infinity" if low is None else low), Decimal("Infinity" if high is None else high)


def _moments(asked: Asked | None) -> tuple[str, str]:
    """Bounds as digits, which compare as texts."""
    return (asked.first or "", asked.last or "9") if isinstance(asked, Period) else ("", "9")
