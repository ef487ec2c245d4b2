"""Members of a record that obey its rules together: the examples as they are, else other values that the fields take.

A small search: each field of a rule has a few values, and a rule is asked as soon as all of its fields have one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from goitin import kinds, model, types
from goitin.language import expressions, rule_fields
from goitin.model import Comparison, Expression, Field, Operand, Record, Rule, Spec
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


class _Search:
    """One search: the fields in an order in which those that a rule computes come behind what it computes them from."""

    def __init__(self, spec: Spec, record: Record, made: Members, rules: Sequence[Rule]) -> None:
        self.spec, self.record, self.rules = spec, record, rules
        named = {wire for rule in rules for wire in rule_fields.wires(record, rule) if wire in made}
        computed = {side.text for rule in rules for side, _ in _turned(rule) if isinstance(side, Operand)}
        fields = [field for field in record.fields if field.wire in named and _is_plain(field)]
        self.fields = sorted(fields, key=lambda field: field.wire in computed)
        self.made = made
        self.settled = [
            [rule for rule in rules if _settled_by(record, rule, at, self.fields)]
            for at in range(len(fields))
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


def _turned(rule: Rule) -> Iterator[tuple[Expression, Expression]]:
    """The two sides that a rule compares, either of them first; none where it compares none."""
    if isinstance(rule.check, Comparison):
        yield rule.check.left, rule.check.right
        yield rule.check.right, rule.check.left


def _is_plain(field: Field) -> bool:
    """Whether a field holds one value, and no record or list."""
    return not isinstance(field.type, model.ListOf | model.Nested)


def _computed(spec: Spec, record: Record, rule: Rule, field: Field, made: Members) -> Iterator[Tree]:
    """The number that one side of a rule is, for a field that is the other."""
    from goitin.validator import cross_field

    for one, other in _turned(rule):
        if one != Operand("field", field.wire) or field.fixed is not None or not model.is_number(field.type):
            continue
        for scope in _scopes(spec, record, rule, made):
            found = cross_field.number(other, scope)
            text = None if found is None else cross_field.decimal(found)
            if text is not None and types.of(field.type).takes(text, partial(kinds.holds, field)):
                yield types.of(field.type).written(text)


def _settled_by(record: Record, rule: Rule, at: int, fields: Sequence[Field]) -> bool:
    named = rule_fields.wires(record, rule)
    places = [place for place, field in enumerate(fields) if field.wire in named]
    return bool(places) and places[-1] == at


def _satisfies_rules(spec: Spec, record: Record, rule: Rule, made: Members) -> bool:
    from goitin.validator import cross_field

    return all(cross_field.holds(rule, scope) is not False for scope in _scopes(spec, record, rule, made))


def _scopes(spec: Spec, record: Record, rule: Rule, made: Members) -> Iterator[Scope]:
    """For what a rule of a record that is made is judged."""
    from goitin.validator import cross_field

    zeroes = rule_fields.zeroes(spec, record, rule)
    for _, scope in cross_field.scopes(rule, _seen(spec, record, made), zeroes):
        yield scope


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


def _values(spec: Spec, field: Field, rules: Sequence[Rule]) -> Iterator[Tree]:
    """Values that a field takes, its examples first."""
    if field.fixed is not None:
        return
    yield from field.examples
    yield from kinds.samples(field, spec, [one.text for one in _beside(field, rules)])


def _beside(field: Field, rules: Sequence[Rule]) -> Iterator[model.Operand]:
    """The texts that rules compare a field with."""
    for rule in rules:
        for part in expressions.every_part(rule):
            leaves = list(expressions.operands(part))
            if any(one.kind == "field" and one.text == field.wire for one in leaves):
                yield from (one for one in leaves if one.kind == "text")
