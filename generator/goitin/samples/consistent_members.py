"""Members of a record that obey its rules together: the examples as they are, else other values that the fields take.

A small search: each value that a rule names, in the record or in records and rows of it, has a few that may stand for it, and a rule is
asked as soon as all of them are chosen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from goitin import kinds, model, types
from goitin.language import expressions, rule_fields
from goitin.model import Operand, Record, Rule, Spec
from goitin.samples import rule_slots
from goitin.samples.rule_slots import Judgement, Slot
from goitin.wire.pointer import step
from goitin.wire.tree import NULL, Tree, frozen

if TYPE_CHECKING:
    from goitin.validator.cross_field import Members as Seen
    from goitin.validator.cross_field import Scope

Members = Mapping[str, Tree]
_MOST_TRIES = 4000


def broken_rules(spec: Spec, record: Record, made: Members, rules: Sequence[Rule]) -> Rule | None:
    """The first of these rules that the members do not obey."""
    return next((rule for rule in rules if not _satisfies_rules(spec, record, rule, made)), None)


def agreed(spec: Spec, record: Record, made: Members, rules: Sequence[Rule]) -> Members | None:
    """The members with other values of the fields that rules speak of, so that all are obeyed; None where none were found."""
    return _Search(spec, record, made, rules).found()


def is_met(spec: Spec, record: Record, made: Members, condition: model.Condition) -> bool:
    """Whether the members meet a condition of their record."""
    from goitin.validator import cross_field

    return cross_field.is_true(condition, cross_field.Scope(_seen(spec, record, made))) is True


class _Search:
    """One search: the values that rules name, in an order in which those that a rule computes come behind what it computes them from."""

    def __init__(self, spec: Spec, record: Record, made: Members, rules: Sequence[Rule]) -> None:
        self.spec, self.record, self.made = spec, record, dict(made)
        self.judged = list(rule_slots.judgements(spec, record, rules, made))
        self.slots = _in_order(self.judged)
        places = {slot.way: at for at, slot in enumerate(self.slots)}
        self.settled: list[list[Judgement]] = [[] for _ in self.slots]
        for one in self.judged:
            if one.slots:
                self.settled[max(places[slot.way] for slot in one.slots.values())].append(one)
        self.tries = 0

    def found(self) -> Members | None:
        """Members that obey, or None."""
        return self._search(0, self.made)

    def _search(self, at: int, chosen: Members) -> Members | None:
        if at == len(self.slots):
            return chosen
        slot = self.slots[at]
        for value in {frozen(one): one for one in self._values(slot, at, chosen)}.values():
            self.tries += 1
            if self.tries > _MOST_TRIES:
                return None
            tried = _with(chosen, slot, value)
            if all(_holds(self.spec, self.record, one, tried) for one in self.settled[at]):
                found = self._search(at + 1, tried)
                if found is not None:
                    return found
        return None

    def _values(self, slot: Slot, at: int, chosen: Members) -> Iterator[Tree]:
        """Values to try: the one that is there, what rules compute, and what else the field takes."""
        yield rule_slots.value_at(self.made, slot.way)
        if slot.field.fixed is not None:
            return
        for one in self.settled[at]:
            yield from _computed(self.spec, self.record, one, slot, chosen)
        yield from slot.field.examples
        yield from kinds.samples(slot.field, self.spec, list(_beside(slot, self.judged)))


def _in_order(judged: Sequence[Judgement]) -> list[Slot]:
    """Every slot once; what is computed of others stands behind them."""
    slots = dict.fromkeys(slot for one in judged for slot in one.slots.values())
    sources: dict[Slot, set[Slot]] = {}
    for one in judged:
        for slot, other in one.turned():
            named = expressions.operands(other)
            sources.setdefault(slot, set()).update(
                one.slots[leaf.text] for leaf in named if leaf.text in one.slots
            )
    ordered: dict[Slot, None] = {}

    def place(slot: Slot, above: frozenset[Slot]) -> None:
        for source in slots:
            if source in sources.get(slot, ()) and source not in above:
                place(source, above | {slot})
        ordered.setdefault(slot)

    for slot in sorted(slots, key=lambda slot: slot in sources):
        place(slot, frozenset((slot,)))
    return list(ordered)


def _with(made: Members, slot: Slot, value: Tree) -> Members:
    """The members with another value of a slot."""
    changed = rule_slots.put(dict(made), slot.way, value)
    assert isinstance(changed, Mapping)
    return changed


def _computed(spec: Spec, record: Record, one: Judgement, slot: Slot, made: Members) -> Iterator[Tree]:
    """What the one side of a check is, for a slot that is the other."""
    from goitin.validator import cross_field

    for turned, other in one.turned():
        if turned != slot:
            continue
        same = one.slots.get(other.text) if isinstance(other, Operand) else None
        if same is not None and same.field.type == slot.field.type:
            yield rule_slots.value_at(dict(made), same.way)
        if not model.is_number(slot.field.type):
            continue
        found = cross_field.number(other, _scope(spec, record, one, made))
        text = None if found is None else cross_field.decimal(found)
        if text is not None and types.of(slot.field.type).takes(text, partial(kinds.holds, slot.field)):
            yield types.of(slot.field.type).written(text)


def _holds(spec: Spec, record: Record, one: Judgement, made: Members) -> bool:
    """Whether one judging finds nothing."""
    from goitin.validator import cross_field

    return cross_field.holds(one.rule, _scope(spec, record, one, made)) is not False


def _scope(spec: Spec, record: Record, one: Judgement, made: Members) -> Scope:
    """What the names of one judging are looked up in."""
    from goitin.validator import cross_field

    zeroes = rule_fields.zeroes(spec, record, one.rule)
    seen = _seen(spec, record, made)
    at = "".join(map(step, map(str, one.at)))
    return next(scope for place, scope in cross_field.scopes(one.rule, seen, zeroes) if place == at)


def _beside(slot: Slot, judged: Sequence[Judgement]) -> Iterator[str]:
    """The texts that rules compare a slot with."""
    for one in judged:
        paths = {path for path, found in one.slots.items() if found == slot}
        for part in expressions.every_part(one.rule):
            leaves = list(expressions.operands(part))
            if any(leaf.kind == "field" and leaf.text in paths for leaf in leaves):
                yield from (leaf.text for leaf in leaves if leaf.kind == "text")


def _satisfies_rules(spec: Spec, record: Record, rule: Rule, made: Members) -> bool:
    from goitin.validator import cross_field

    zeroes = rule_fields.zeroes(spec, record, rule)
    scopes = cross_field.scopes(rule, _seen(spec, record, made), zeroes)
    return all(cross_field.holds(rule, scope) is not False for _, scope in scopes)


def _seen(spec: Spec, record: Record, made: Members) -> Seen:
    """What rules see of a record that is made."""
    from goitin.validator import cross_field

    seen = cross_field.Members(record)
    for field in record.fields:
        tree = made.get(field.wire, NULL)
        if tree in (NULL, ""):
            continue
        trees = types.of(field.type).items(tree)
        inner = rule_fields.nested(spec, field)
        if inner is not None:
            seen.items[field.wire] = [
                _seen(spec, inner, one) if isinstance(one, Mapping) else None for one in trees
            ]
        elif isinstance(field.type, model.ListOf):
            seen.items[field.wire] = [types.of(field.type.item).read(one).value for one in trees]
        elif (value := types.of(field.type).read(tree).value) is not None:
            seen.values[field.wire] = value
    return seen
