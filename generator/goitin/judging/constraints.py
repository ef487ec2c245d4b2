"""The constraints on one value, in the order of the law: length, pattern, range, code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from goitin import patterns
from goitin.judging import numbers
from goitin.judging.context import Context, span
from goitin.judging.sentences import Subject
from goitin.judging.tally import Clause
from goitin.judging.values import Value
from goitin.spec import (
    Code,
    CodeTable,
    CodeValue,
    Decimal,
    Edition,
    Field,
    Integer,
    Items,
    Length,
    Pattern,
    Percent,
    Range,
    Spec,
    Strength,
    Type,
)

Judgement = Callable[[Value, str, Context], None]
"""Judges a value at a path."""


def of_value(record: str, field: Field, kind: Type, subject: Subject, whole: Spec) -> Iterator[Judgement]:
    """The judgements of a field on its value, or on each item of its list."""
    if field.length is not None:
        yield length(Clause(record, field.wire, "length"), field.length, subject)
    if field.pattern is not None:
        yield pattern(Clause(record, field.wire, "pattern"), field.pattern, subject)
    if field.range is not None and isinstance(kind, Integer | Decimal | Percent):
        yield range_(Clause(record, field.wire, "range"), field.range, kind, subject)
    if field.fixed is not None:
        yield fixed(Clause(record, field.wire, "code"), field.fixed, subject)
    if isinstance(kind, Code):
        yield code(Clause(record, field.wire, "code"), kind, whole.table(kind.table), subject, whole.editions)


def length(clause: Clause, bounds: Length, subject: Subject) -> Judgement:
    """Code points, as they stand."""

    def judge(value: Value, path: str, context: Context) -> None:
        good = within(len(value.plain), bounds)
        context.count(clause, good)
        if not good:
            sentence = subject.say("length", **ends(bounds))
            context.report.add(path, "length", bounds.grade.severity, sentence)

    return judge


def pattern(clause: Clause, asked: Pattern, subject: Subject) -> Judgement:
    """The whole text matches."""

    def judge(value: Value, path: str, context: Context) -> None:
        good = patterns.matches(asked.regex, value.plain)
        context.count(clause, good)
        if not good:
            sentence = subject.say("pattern", pattern=asked.regex)
            context.report.add(path, "pattern", asked.grade.severity, sentence)

    return judge


def range_(clause: Clause, bounds: Range, kind: Integer | Decimal | Percent, subject: Subject) -> Judgement:
    """Bounds on a number, inclusive."""
    low = None if bounds.min is None else Fraction(bounds.min)
    high = None if bounds.max is None else Fraction(bounds.max)

    def judge(value: Value, path: str, context: Context) -> None:
        number = Fraction(value.plain)
        good = (low is None or low <= number) and (high is None or number <= high)
        context.count(clause, good)
        if not good:
            sentence = out_of_range(bounds, kind, subject)
            context.report.add(path, "range", bounds.grade.severity, sentence)

    return judge


def out_of_range(
    bounds: Range | None, kind: Integer | Decimal | Percent, subject: Subject
) -> tuple[str, str]:
    """The sentence of `range`; an open bound is what the digits of the type allow."""
    greatest = numbers.greatest(kind)
    low = bounds.min if bounds and bounds.min is not None else f"-{greatest}"
    high = bounds.max if bounds and bounds.max is not None else greatest
    return subject.say("range", min=low, max=high)


def fixed(clause: Clause, text: str, subject: Subject) -> Judgement:
    """The value is always this text."""

    def judge(value: Value, path: str, context: Context) -> None:
        good = value.plain == text
        context.count(clause, good)
        if not good:
            context.fault(path, "code", subject.say("code", table=text, edition=_edition(context)))

    return judge


def code(
    clause: Clause, kind: Code, table: CodeTable, subject: Subject, editions: tuple[Edition, ...]
) -> Judgement:
    """The code is in the table, in this edition, and not retired there."""
    known = {one.code: (one, span(editions, one.since, one.until)) for one in table.codes}
    severity = "error" if kind.strength is Strength.CLOSED else "warning"
    places = {edition.id: place for place, edition in enumerate(editions)}

    def judge(value: Value, path: str, context: Context) -> None:
        found = known.get(value.plain)
        there = found is not None and context.edition in found[1]
        retired = found is not None and there and _is_retired(found[0], context.edition, places)
        context.count(clause, there and not retired)
        if not there or retired:
            sentence = subject.say("code", table=table.id, edition=_edition(context))
            context.report.add(path, "code", "warning" if retired else severity, sentence)

    return judge


def _is_retired(one: CodeValue, edition: int, places: dict[str, int]) -> bool:
    return one.retired is not None and places[one.retired.since] <= edition


def _edition(context: Context) -> str:
    return context.editions[context.edition].id


def within(count: int, bounds: Length | Items) -> bool:
    """Whether a number of characters or items is within its bounds."""
    return (bounds.min is None or bounds.min <= count) and (bounds.max is None or count <= bounds.max)


def ends(bounds: Length | Items) -> dict[str, object]:
    """Bounds as sentences name them, an open one as `…`."""
    return {
        "min": "…" if bounds.min is None else bounds.min,
        "max": "…" if bounds.max is None else bounds.max,
    }
