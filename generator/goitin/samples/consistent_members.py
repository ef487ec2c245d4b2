"""Members of a record that obey its rules together: the examples as they are, else other values that the fields take.

A small search: each field of a rule has a few values, and a rule is asked as soon as all of its fields have one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from goitin import kinds, model, types
from goitin.language import expressions
from goitin.model import Field, Operand, Record, Rule, Spec
from goitin.types.reading import Value
from goitin.wire.tree import NULL, Tree, frozen

Members = Mapping[str, Tree]
_MOST_TRIES = 4000


def broken_rules(spec: Spec, record: Record, made: Members, rules: Sequence[Rule]) -> Rule | None:
    """The first of these rules that the members do not obey."""
    return next((rule for rule in rules if not _satisfies_rules(spec, record, rule, made)), None)


def agreed(spec: Spec, record: Record, made: Members, rules: Sequence[Rule]) -> Members | None:
    """The members with other values of the fields that rules speak of, so that all are obeyed; None where none were found."""
    return _Search(spec, record, made, rules).found()


class _Search:
    """One search: the fields in an order in which those that a rule computes come behind what it computes them from."""

    def __init__(self, spec: Spec, record: Record, made: Members, rules: Sequence[Rule]) -> None:
        self.spec, self.record, self.rules = spec, record, rules
        named = {wire for rule in rules for wire in expressions.wires(rule) if wire in made}
        computed = {
            side.text
            for rule in rules
            for side in (rule.check.left, rule.check.right)
            if isinstance(side, Operand)
        }
        fields = [field for field in record.fields if field.wire in named]
        self.fields = sorted(fields, key=lambda field: field.wire in computed)
        self.made = made
        self.settled = [
            [rule for rule in rules if _settled_by(rule, at, self.fields)] for at in range(len(fields))
        ]
        self.tries = 0

    def found(self) -> Members | None:
        """Members that obey, or None."""
        names = {field.wire for field in self.fields}
        return self._search(0, {wire: value for wire, value in self.made.items() if wire not in names})

    def _search(self, at: int, chosen: Members) -> Members | None:
        if at == len(self.fields):
            return chosen
        field = self.fields[at]
        for value in {frozen(one): one for one in self._values(field, at, chosen)}.values():
            self.tries += 1
            if self.tries > _MOST_TRIES:
                return None
            tried = {**chosen, field.wire: value}
            if broken_rules(self.spec, self.record, tried, self.settled[at]) is None:
                found = self._search(at + 1, tried)
                if found is not None:
                    return found
        return None

    def _values(self, field: Field, at: int, chosen: Members) -> Iterator[Tree]:
        yield self.made[field.wire]
        for rule in self.settled[at]:
            yield from _computed(self.spec, self.record, rule, field, chosen)
        yield from _values(self.spec, field, self.rules)


def _computed(spec: Spec, record: Record, rule: Rule, field: Field, made: Members) -> Iterator[Tree]:
    """The number that one side of a rule is, for a field that is the other."""
    from goitin.validator import cross_field

    for one, other in ((rule.check.left, rule.check.right), (rule.check.right, rule.check.left)):
        if one != Operand("field", field.wire) or field.fixed is not None or not model.is_number(field.type):
            continue
        found = cross_field.number(other, record, _looked_at(spec, record, rule, made))
        text = None if found is None else cross_field.decimal(found)
        if text is not None and types.of(field.type).takes(text, partial(kinds.holds, field)):
            yield types.of(field.type).written(text)


def _settled_by(rule: Rule, at: int, fields: Sequence[Field]) -> bool:
    places = [place for place, field in enumerate(fields) if field.wire in expressions.wires(rule)]
    return bool(places) and places[-1] == at


def _satisfies_rules(spec: Spec, record: Record, rule: Rule, made: Members) -> bool:
    from goitin.validator import cross_field

    return cross_field.holds(rule, record, _looked_at(spec, record, rule, made)) is not False


def _looked_at(spec: Spec, record: Record, rule: Rule, made: Members) -> Mapping[str, Value]:
    from goitin.validator import cross_field

    values = {
        wire: value
        for wire in expressions.wires(rule)
        if wire in made and made[wire] not in (NULL, "") and (field := record.field(wire)) is not None
        if (value := types.of(field.type).read(made[wire]).value) is not None
    }
    return cross_field.operands(rule, expressions.zeroes(spec, record, rule), values)


def _values(spec: Spec, field: Field, rules: Sequence[Rule]) -> Iterator[Tree]:
    """Values that a field takes, its examples first."""
    if field.fixed is not None:
        return
    yield from field.examples
    yield from kinds.samples(field, spec, [one.text for one in _beside(field, rules)])


def _beside(field: Field, rules: Sequence[Rule]) -> Iterator[model.Operand]:
    """The texts that rules compare a field with."""
    for rule in rules:
        for comparison in (rule.check, *rule.when):
            leaves = list(expressions.operands(comparison))
            if any(one.kind == "field" and one.text == field.wire for one in leaves):
                yield from (one for one in leaves if one.kind == "text")
