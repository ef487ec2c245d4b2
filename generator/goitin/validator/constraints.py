"""The constraints on one value, in the order of the law: that of the registry of kinds, then the code."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from goitin import kinds, model
from goitin.model import Closedness, Code, CodeValue, Field, Spec
from goitin.types.reading import Value
from goitin.validator.context import Context
from goitin.validator.coverage import CheckedConstraint
from goitin.validator.messages import Subject, Words
from goitin.validator.suggestions import near_code

Check = Callable[[Value, str, Context], None]
"""Judges a value at a path."""


def of_value(record: str, field: Field, subject: Subject, spec: Spec, is_private: bool) -> Iterator[Check]:
    """The judgements of a field on its value, or on each item of its list. Of private ones no code is told as near."""
    kind = model.item_type(field.type)
    checks: dict[str, list[kinds.Check]] = {}
    for one in kinds.CONSTRAINTS:
        asked = one.of(field)
        check = one.unasked(kind) if asked is None else one.check(asked, kind)
        if check is not None:
            checks.setdefault(one.rule, []).append(check)
    for rule, found in checks.items():
        yield _judgement(CheckedConstraint(record, field.wire, rule), rule, found, subject)
    if isinstance(kind, Code):
        table = _Table(kind, spec, has_near=not is_private)
        if table.is_judged:
            yield code(CheckedConstraint(record, field.wire, "code"), table, subject)


def _judgement(
    clause: CheckedConstraint, rule: str, checks: Sequence[kinds.Check], subject: Subject
) -> Check:
    """What the checks of one rule find, counted and reported: of a value a rule says one thing at most."""

    def judge(value: Value, path: str, context: Context) -> None:
        broken = next((check for check in checks if not check.holds(value.comparable)), None)
        context.count(clause, broken is None)
        if broken is not None:
            context.report.add(path, rule, broken.severity, subject.message(broken.sentence, **broken.blanks))

    return judge


class _Table:
    """A code table as one field uses it."""

    def __init__(self, kind: Code, spec: Spec, has_near: bool) -> None:
        table = spec.table(kind.table)
        self.name = Words(table.id, (table.label.vi, table.label.en))
        self.severity = "error" if kind.strength is Closedness.CLOSED else "warning"
        rows = table.rows
        self.has_near = has_near and rows is None  # in long lists the nearest code says nothing
        self.rows = None if rows is None else rows.rows
        self.is_judged = rows is None or not rows.is_provided
        self.codes = {one.code: (one, spec.lifetime(one)) for one in table.codes}
        self._places = {edition.id: place for place, edition in enumerate(spec.editions)}

    def has(self, code: str, edition: int) -> bool:
        """Whether the code is there in an edition; the rows of a list are there in all."""
        if self.rows is not None:
            return code in self.rows
        found = self.codes.get(code)
        return found is not None and edition in found[1]

    def is_retired(self, code: str, edition: int) -> bool:
        """Whether a code that is there is retired in an edition."""
        if self.rows is not None:
            return False
        one: CodeValue = self.codes[code][0]
        return one.retired is not None and self._places[one.retired.since] <= edition


def code(clause: CheckedConstraint, table: _Table, subject: Subject) -> Check:
    """The code is in the table, in this edition, and not retired there."""

    def judge(value: Value, path: str, context: Context) -> None:
        there = table.has(value.comparable, context.edition)
        retired = there and table.is_retired(value.comparable, context.edition)
        context.count(clause, there and not retired)
        facts: dict[str, str | Words] = {"table": table.name, "edition": context.edition_id}
        if retired:
            context.warn(path, "code", subject.message("code retired", **facts))
        elif not there:
            near = partial(near_code, value.comparable, table.codes) if table.has_near else None
            context.report.add(path, "code", table.severity, subject.message("code", near, **facts))

    return judge
