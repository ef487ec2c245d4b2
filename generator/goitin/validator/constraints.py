"""The constraints on one value, in the order of the law: length, pattern, range, code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial

from goitin import model
from goitin.language import dates, patterns, value_forms
from goitin.model import (
    Code,
    CodeTable,
    CodeValue,
    Edition,
    Field,
    Items,
    Length,
    Pattern,
    Period,
    Range,
    Spec,
    Strength,
)
from goitin.validator.context import Context, span
from goitin.validator.coverage import Clause
from goitin.validator.messages import Said, Subject, Words
from goitin.validator.suggestions import near_code
from goitin.validator.values import Value

Judgement = Callable[[Value, str, Context], None]
"""Judges a value at a path."""

_FIRST_YEAR = "1900"


def of_value(
    record: str, field: Field, subject: Subject, whole: Spec, is_private: bool
) -> Iterator[Judgement]:
    """The judgements of a field on its value, or on each item of its list. Of private ones no code is told as near."""
    kind = model.leaf(field.type)
    if field.length is not None:
        yield length(Clause(record, field.wire, "length"), field.length, subject)
    if field.pattern is not None:
        yield pattern(Clause(record, field.wire, "pattern"), field.pattern, subject)
    if field.range is not None and value_forms.is_number(kind):
        yield range_(Clause(record, field.wire, "range"), field.range, subject)
    if field.period is not None:
        yield period(Clause(record, field.wire, "range"), field.period, subject)
    elif isinstance(kind, model.Moment) and dates.has_year(kind.pattern):
        yield year(Clause(record, field.wire, "range"), subject)
    if field.fixed is not None:
        yield fixed(Clause(record, field.wire, "code"), field.fixed, subject)
    if isinstance(kind, Code):
        table = _Table(kind, whole.table(kind.table), whole.editions, has_near=not is_private)
        yield code(Clause(record, field.wire, "code"), table, subject)


def length(clause: Clause, bounds: Length, subject: Subject) -> Judgement:
    """Code points, as they stand."""

    def judge(value: Value, path: str, context: Context) -> None:
        good = within(len(value.plain), bounds)
        context.count(clause, good)
        if not good:
            context.report.add(path, "length", bounds.grade.severity, bounded("length", bounds, subject))

    return judge


def pattern(clause: Clause, asked: Pattern, subject: Subject) -> Judgement:
    """The whole text matches."""

    def judge(value: Value, path: str, context: Context) -> None:
        good = patterns.matches(asked.regex, value.plain)
        context.count(clause, good)
        if not good:
            said = subject.say("pattern", pattern=asked.regex)
            context.report.add(path, "pattern", asked.grade.severity, said)

    return judge


def range_(clause: Clause, bounds: Range, subject: Subject) -> Judgement:
    """Bounds on a number, inclusive."""
    low = None if bounds.min is None else Fraction(bounds.min)
    high = None if bounds.max is None else Fraction(bounds.max)

    def judge(value: Value, path: str, context: Context) -> None:
        number = Fraction(value.plain)
        good = (low is None or low <= number) and (high is None or number <= high)
        context.count(clause, good)
        if not good:
            context.report.add(path, "range", bounds.grade.severity, bounded("range", bounds, subject))

    return judge


def period(clause: Clause, bounds: Period, subject: Subject) -> Judgement:
    """Bounds on a point in time, inclusive."""
    low, high = bounds.first or "", bounds.last or "~"

    def judge(value: Value, path: str, context: Context) -> None:
        good = low <= value.plain <= high
        context.count(clause, good)
        if not good:
            context.report.add(path, "range", bounds.grade.severity, bounded("range", bounds, subject))

    return judge


def year(clause: Clause, subject: Subject) -> Judgement:
    """Without bounds: the empty dates of databases lie before 1900."""

    def judge(value: Value, path: str, context: Context) -> None:
        good = value.plain >= _FIRST_YEAR
        context.count(clause, good)
        if not good:
            context.warn(path, "range", subject.say("range year", min=_FIRST_YEAR))

    return judge


def fixed(clause: Clause, text: str, subject: Subject) -> Judgement:
    """The value is always this text."""

    def judge(value: Value, path: str, context: Context) -> None:
        good = value.plain == text
        context.count(clause, good)
        if not good:
            context.fault(path, "code", subject.say("code fixed", expected=text))

    return judge


class _Table:
    """A code table as one field uses it."""

    def __init__(self, kind: Code, table: CodeTable, editions: tuple[Edition, ...], has_near: bool) -> None:
        self.id = table.id
        self.severity = "error" if kind.strength is Strength.CLOSED else "warning"
        self.has_near = has_near
        self.codes = {one.code: (one, span(editions, one.since, one.until)) for one in table.codes}
        self._places = {edition.id: place for place, edition in enumerate(editions)}

    def has(self, code: str, edition: int) -> bool:
        """Whether the code is there in an edition."""
        found = self.codes.get(code)
        return found is not None and edition in found[1]

    def is_retired(self, code: str, edition: int) -> bool:
        """Whether a code that is there is retired in an edition."""
        one: CodeValue = self.codes[code][0]
        return one.retired is not None and self._places[one.retired.since] <= edition


def code(clause: Clause, table: _Table, subject: Subject) -> Judgement:
    """The code is in the table, in this edition, and not retired there."""

    def judge(value: Value, path: str, context: Context) -> None:
        there = table.has(value.plain, context.edition)
        retired = there and table.is_retired(value.plain, context.edition)
        context.count(clause, there and not retired)
        facts: dict[str, str | Words] = {"table": table.id, "edition": context.edition_id}
        if retired:
            context.warn(path, "code", subject.say("code retired", **facts))
        elif not there:
            near = partial(near_code, value.plain, table.codes) if table.has_near else None
            context.report.add(path, "code", table.severity, subject.say("code", near, **facts))

    return judge


def within(count: int, bounds: Length | Items) -> bool:
    """Whether a number of characters or items is within its bounds."""
    return (bounds.min is None or bounds.min <= count) and (bounds.max is None or count <= bounds.max)


def bounded(rule: str, bounds: Length | Items | Range | Period, subject: Subject) -> Said:
    """The sentence of a rule with bounds: by which of them there are."""
    ends = {"min": bounds.min, "max": bounds.max}
    said: dict[str, str | Words] = {name: str(end) for name, end in ends.items() if end is not None}
    if len(said) == 2:
        return subject.say(rule, **said)
    only = next(iter(said))
    if isinstance(bounds, Period):
        only = "since" if only == "min" else "until"
    return subject.say(f"{rule}/{only}", **said)
