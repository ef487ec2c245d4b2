"""The constraints on one value, in the order of the law: that of the registry of kinds, then the code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from goitin import kinds, model
from goitin.model import Closedness, Code, CodeValue, Field, Spec
from goitin.types.reading import Value
from goitin.validator import calendar
from goitin.validator.context import Context
from goitin.validator.coverage import CheckedConstraint
from goitin.validator.messages import Subject, Words
from goitin.validator.suggestions import near_code
from goitin.wire.document import Kind, Node

Check = Callable[[Value, Node, str, Context], None]
"""Judges a value, and the node that it was read from, at a path."""


def of_value(record: str, field: Field, subject: Subject, spec: Spec, is_private: bool) -> Iterator[Check]:
    """The judgements of a field on its value, or on each item of its list. Of private ones no code is told as near."""
    kind = model.item_type(field.type)
    is_joined = isinstance(field.type, model.Joined)
    yield from _by_rule(
        record, field, subject, (one for one in _checks(field) if not (is_joined and one[1].is_of_wire))
    )
    if isinstance(kind, Code):
        table = _Table(kind, spec, has_near=not is_private)
        yield code(CheckedConstraint(record, field.wire, "code"), table, subject)


def of_whole(record: str, field: Field, subject: Subject) -> Iterator[Check]:
    """The judgements of a field on the whole text of joined values: those of what stands on the wire."""
    yield from _by_rule(record, field, subject, (one for one in _checks(field) if one[1].is_of_wire))


def _checks(field: Field) -> Iterator[tuple[str, kinds.Check]]:
    """What a field asks of single values, with the rule of each, in the order of the law."""
    kind = model.item_type(field.type)
    for one in kinds.CONSTRAINTS:
        asked = one.of(field)
        check = one.unasked(kind) if asked is None else one.check(asked, kind)
        if check is not None:
            yield one.rule, check


def _by_rule(
    record: str, field: Field, subject: Subject, checks: Iterable[tuple[str, kinds.Check]]
) -> Iterator[Check]:
    """A judgement for each rule."""
    found: dict[str, list[kinds.Check]] = {}
    for rule, check in checks:
        found.setdefault(rule, []).append(check)
    for rule, together in found.items():
        yield _judgement(CheckedConstraint(record, field.wire, rule), rule, together, subject)


def _judgement(
    clause: CheckedConstraint, rule: str, checks: Sequence[kinds.Check], subject: Subject
) -> Check:
    """What the checks of one rule find, counted and reported: of a value a rule says one thing at most."""

    def judge(value: Value, node: Node, path: str, context: Context) -> None:
        broken = next((check for check in checks if _is_broken(check, value, node)), None)
        context.count(clause, broken is None)
        if broken is not None:
            sentence = subject.message(broken.sentence, **broken.blanks)
            context.report.add(path, rule, broken.severity, sentence)

    return judge


def _is_broken(check: kinds.Check, value: Value, node: Node) -> bool:
    """Whether a check does not hold for the plain value, or for what came, where that is a text or a number."""
    if not check.is_of_wire:
        return not check.holds(value.comparable)
    return node.kind in (Kind.TEXT, Kind.NUMBER) and not check.holds(node.value)


class _Table:
    """A code table as one field uses it."""

    def __init__(self, kind: Code, spec: Spec, has_near: bool) -> None:
        table = spec.table(kind.table)
        self.name = Words(table.id, (table.label.vi, table.label.en))
        self.severity = "error" if kind.strength is Closedness.CLOSED else "warning"
        self.has_near = has_near
        self.codes = {one.code: (one, spec.lifetime(one)) for one in table.codes}
        self._places = {edition.id: place for place, edition in enumerate(spec.editions)}

    def has(self, code: str, edition: int) -> bool:
        """Whether the code is there in an edition."""
        found = self.codes.get(code)
        return found is not None and edition in found[1]

    def authority_code(self, code: str) -> str | None:
        """What the authority calls it that a code is used outside its time; None of a code that is never there."""
        return self.codes[code][0].authority_code if code in self.codes else None
    def is_out_of_days(self, code: str, day: str | None) -> bool:
        """Whether a code that is there does not hold on a day; nobody knows where there is no day."""
        one: CodeValue = self.codes[code][0]
        return day is not None and not calendar.is_within(day, one.first_day, one.last_day)

    def is_retired(self, code: str, edition: int) -> bool:
        """Whether a code that is there is retired in an edition."""
        one: CodeValue = self.codes[code][0]
        return one.retired is not None and self._places[one.retired.since] <= edition


def code(clause: CheckedConstraint, table: _Table, subject: Subject) -> Check:
    """The code is in the table, in this edition, on this day, and not retired there."""

    def judge(value: Value, _: Node, path: str, context: Context) -> None:
        there = table.has(value.comparable, context.edition)
        retired = there and table.is_retired(value.comparable, context.edition)
        is_out = there and table.is_out_of_days(value.comparable, context.day)
        context.count(clause, there and not retired and not is_out)
        facts: dict[str, str | Words] = {"table": table.name, "edition": context.edition_id}
        authority = table.authority_code(value.comparable)
        if is_out:
            sentence = subject.message("code day", table=table.name).coded(authority)
            context.report.add(path, "code", table.severity, sentence)
        elif retired:
            context.warn(path, "code", subject.message("code retired", **facts).coded(authority))
        elif not there:
            near = partial(near_code, value.comparable, table.codes) if table.has_near else None
            sentence = subject.message("code", near, **facts).coded(authority)
            context.report.add(path, "code", table.severity, sentence)

    return judge
