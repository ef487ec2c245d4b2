"""Changes of the fields and rules of the records that both specifications have: one evaluator a kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from goitin import kinds
from goitin.describe import constraints
from goitin.describe.editions import edition_range
from goitin.diff import change, constraint_impact, type_impact
from goitin.diff.change import Impact, SpecChange, SpecPair, pair_by_key
from goitin.diff.documentation import documentation_changes
from goitin.kinds.constraint import Constraint
from goitin.model import Field, Record, Rule

Evaluator = Callable[[Field, Field], tuple[Impact, str, str] | None]


def changes(pair: SpecPair) -> Iterator[SpecChange]:
    """All of them, record by record."""
    lived = {edition.id for edition in pair.old.editions}
    both = [edition.id for edition in pair.new.editions if edition.id in lived]
    for old, new in pair_by_key(pair.old.records, pair.new.records, lambda item: item.id):
        if old is not None and new is not None:
            yield from _record(old, new, both)
            yield from _weakened(pair, old, new)


def _weakened(pair: SpecPair, old: Record, new: Record) -> Iterator[SpecChange]:
    """Fields that use a code table as open, or do so no more; changes of the table itself are told there."""
    for before, after in pair_by_key(old.fields, new.fields, lambda item: item.wire):
        if before is None or after is None:
            continue
        was, now = constraints.weakening(before, pair.old), constraints.weakening(after, pair.new)
        closed, closes = type_impact.is_closed(before.type), type_impact.is_closed(after.type)
        if was != now and closed != closes:
            impact = constraint_impact.impact(less=closes, more=closed)
            yield SpecChange("field-strength", f"{new.id}/{after.wire}", impact, after.place, was, now)


def _record(old: Record, new: Record, editions: Sequence[str]) -> Iterator[SpecChange]:
    yield from documentation_changes(new.id, old, new, new.place)
    was, now = [item.wire for item in old.fields], [item.wire for item in new.fields]
    if [wire for wire in was if wire in now] != [wire for wire in now if wire in was]:
        yield SpecChange("field-order", new.id, Impact.COMPATIBLE, new.place)
    chosen, chosen_now = (_edition_by(item) for item in (old, new))
    if chosen != chosen_now:
        yield SpecChange("record-edition-by", new.id, Impact.BREAKS_WRITERS, new.place, chosen, chosen_now)
    # A field is the same if its key is; else if its name in code is, and only its key changed.
    renamed = {item.id: item for item in old.fields if item.wire not in now}
    old_fields = {item.wire: item for item in old.fields}
    for field in new.fields:
        before = old_fields.pop(field.wire, None) or renamed.get(field.id)
        if before is not None:
            old_fields.pop(before.wire, None)
        yield from _field(new.id, before, field, editions)
    for field in old_fields.values():
        yield from _field(new.id, field, None, editions)
    for was_rule, now_rule in pair_by_key(old.rules, new.rules, lambda item: item.id):
        yield from _rule(new.id, was_rule, now_rule)


def _edition_by(record: Record) -> str:
    """`NGAY_RA, a warning, D`: whose day chooses the edition, and how sure that is; empty where none does."""
    by = record.edition_by
    return "" if by is None else f"{by.field}, {constraints.grade(by.grade)}"


def _field(
    record: str, old: Field | None, new: Field | None, editions: Sequence[str]
) -> Iterator[SpecChange]:
    if old is None and new is not None:
        # What only an edition asks for that nobody has yet breaks nobody.
        known = bool(constraint_impact.editions_of(new, editions))
        impact = constraint_impact.of_new(new) if known else Impact.COMPATIBLE
        yield SpecChange("field-added", f"{record}/{new.wire}", impact, new.place, new=constraints.field(new))
    elif new is None and old is not None:
        yield SpecChange(
            "field-removed", f"{record}/{old.wire}", Impact.BREAKS_BOTH, old.place, constraints.field(old)
        )
    elif old is not None and new is not None:
        what = f"{record}/{new.wire}"
        for kind, look in EVALUATORS.items():
            found = look(old, new)
            if found is not None:
                impact, before, after = found
                yield SpecChange(kind, what, impact, new.place, before, after)
        was, now = constraints.grades(old, new)
        if was != now:
            yield SpecChange("constraint-origin", what, Impact.EDITORIAL, new.place, was, now)
        if edition_range(old) != edition_range(new):
            impact = constraint_impact.edition_impact(old, new, editions)
            yield SpecChange("field-span", what, impact, new.place, edition_range(old), edition_range(new))
        # Examples are kept as JSON, so that those of another type are others anyway.
        same = old.type == new.type
        yield from documentation_changes(
            what, old, new if same else replace(new, examples=old.examples), new.place
        )


def _rule(record: str, old: Rule | None, new: Rule | None) -> Iterator[SpecChange]:
    impact = constraint_impact.of_rule(old, new)
    if old is None and new is not None:
        yield SpecChange("rule-added", f"{record}/{new.id}", impact, new.place, new=constraints.rule(new))
    elif new is None and old is not None:
        yield SpecChange("rule-removed", f"{record}/{old.id}", impact, old.place, constraints.rule(old))
    elif old is not None and new is not None:
        yield from _changed_rule(f"{record}/{new.id}", old, new, impact)


def _changed_rule(what: str, old: Rule, new: Rule, impact: Impact) -> Iterator[SpecChange]:
    was, now = constraints.rule(old), constraints.rule(new)
    if was != now:
        says_skip = "0" not in (old.absent, new.absent)
        if says_skip and constraints.rule(replace(old, absent=new.absent)) == now:
            impact = Impact.EDITORIAL  # skip is what it was before anybody said so
        yield SpecChange("rule-changed", what, impact, new.place, was, now)
    else:
        was, now = constraints.grade(old.grade), constraints.grade(new.grade)
        if was != now:  # a source that is edited is told itself
            yield SpecChange("constraint-origin", what, Impact.EDITORIAL, new.place, was, now)
    if old.message != new.message:
        was, now = old.message.bilingual, new.message.bilingual
        yield SpecChange("label", what, Impact.EDITORIAL, new.place, was, now)


def _differs(text_of: Callable[[Field], str], weigh: Callable[[Field, Field], Impact]) -> Evaluator:
    """An evaluator of what can be said as a short text: nothing changed if the text is the same."""

    def look(old: Field, new: Field) -> tuple[Impact, str, str] | None:
        before, after = text_of(old), text_of(new)
        return None if before == after else (weigh(old, new), before, after)

    return look


def _constraint(kind: Constraint[Any]) -> Evaluator:
    """The evaluator of a kind of constraint."""
    return _differs(partial(constraints.asked, kind), partial(constraint_impact.of, kind))


def _always(impact: Impact) -> Callable[[Field, Field], Impact]:
    return lambda _old, _new: impact


def _fewer(old: Field, new: Field, name: str) -> Impact:
    """What tolerant reading took and takes no more breaks who sends it."""
    return constraint_impact.impact(not set(getattr(old, name)) <= set(getattr(new, name)), more=False)


EVALUATORS: Mapping[str, Evaluator] = {
    "field-renamed": _differs(lambda item: item.wire, _always(Impact.BREAKS_BOTH)),
    "field-id": _differs(lambda item: item.id, change.of_new_id),
    "field-was": _differs(lambda item: item.was or "", lambda old, _: change.of_former_id(old)),
    "field-type": _differs(constraints.type_of, lambda old, new: type_impact.of_type(old.type, new.type)),
    "field-form": _differs(constraints.form, lambda old, new: type_impact.of_form(old.type, new.type)),
    **{f"field-{kind.key}": _constraint(kind) for kind in kinds.CONSTRAINTS},
    "field-aliases": _differs(
        lambda item: ", ".join(item.aliases), lambda old, new: _fewer(old, new, "aliases")
    ),
    "field-accepts": _differs(constraints.accepts, lambda old, new: _fewer(old, new, "accepts")),
    "field-row": _differs(lambda item: str(item.row or ""), _always(Impact.EDITORIAL)),
    "field-role": _differs(constraints.role, _always(Impact.BREAKS_BOTH)),
    "field-code-day": _differs(lambda item: item.code_day or "", _always(Impact.BREAKS_WRITERS)),
    "field-sensitive": _differs(lambda item: "yes" if item.sensitive else "no", _always(Impact.COMPATIBLE)),
}
