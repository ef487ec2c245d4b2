"""Members of a record that obey its rules together: the examples as they are, else other values that the fields take.

A small search: each field of a rule has a few values, and a rule is asked as soon as all of its fields have one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from goitin import model
from goitin.language import dates, expressions, value_forms
from goitin.model import Field, Operand, Record, Rule, Spec
from goitin.samples import typical_values
from goitin.wire.tree import NULL, Tree, frozen, scalar_text

if TYPE_CHECKING:
    from goitin.validator.values import Value

Members = Mapping[str, Tree]
_MOST_TRIES = 4000
_MOST_CODES = 6


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
        if (
            one != Operand("field", field.wire)
            or field.fixed is not None
            or not value_forms.is_number(field.type)
        ):
            continue
        found = cross_field.number(other, record, _looked_at(spec, record, rule, made))
        text = None if found is None else cross_field.decimal(found)
        if text is not None and typical_values.takes(field.type, field, Decimal(text)):
            yield typical_values.number(field.type, Decimal(text))


def _settled_by(rule: Rule, at: int, fields: Sequence[Field]) -> bool:
    places = [place for place, field in enumerate(fields) if field.wire in expressions.wires(rule)]
    return bool(places) and places[-1] == at


def _satisfies_rules(spec: Spec, record: Record, rule: Rule, made: Members) -> bool:
    from goitin.validator import cross_field

    return cross_field.holds(rule, record, _looked_at(spec, record, rule, made)) is not False


def _looked_at(spec: Spec, record: Record, rule: Rule, made: Members) -> Mapping[str, Value]:
    from goitin.validator import cross_field
    from goitin.validator.values import Value

    values = {
        wire: Value(made[wire], _plain(field, made[wire]))
        for wire in expressions.wires(rule)
        if wire in made and made[wire] not in (NULL, "") and (field := record.field(wire)) is not None
    }
    return cross_field.operands(rule, expressions.zeroes(spec, record, rule), values)


def _plain(field: Field, value: Tree) -> str:
    """A value of a sample as rules compare it."""
    text = scalar_text(value)
    match field.type:
        case model.Moment(pattern):
            return dates.comparable(pattern, text)
        case model.Percent():
            return text.removesuffix("%")
    return text


def _values(spec: Spec, field: Field, rules: Sequence[Rule]) -> Iterator[Tree]:
    """Values that a field takes, its examples first."""
    if field.fixed is not None:
        return
    yield from field.examples
    texts = [one.text for one in _beside(field, rules)]
    match field.type:
        case model.Integer() | model.Decimal() | model.Percent():
            yield from typical_values.numbers(field.type, field)
        case model.Moment(pattern):
            yield from typical_values.moments(pattern, field.period)
        case model.Code(table):
            yield from _codes(spec, field.type, table)
        case model.Flag():
            yield from typical_values.literals(field.type)
        case model.Text():
            yield from (text for text in texts if typical_values.fits(field.type, field, text))
            usual = typical_values.text(field.type, field)
            yield from () if usual is None else (usual,)


def _codes(spec: Spec, kind: model.Code, table: str) -> Iterator[Tree]:
    codes = [code for code in spec.table(table).codes if spec.is_current(code) and not code.retired]
    for code in codes[:_MOST_CODES]:
        yield typical_values.code(kind, code.code)


def _beside(field: Field, rules: Sequence[Rule]) -> Iterator[model.Operand]:
    """The texts that rules compare a field with."""
    for rule in rules:
        for comparison in (rule.check, *rule.when):
            leaves = list(expressions.operands(comparison))
            if any(one.kind == "field" and one.text == field.wire for one in leaves):
                yield from (one for one in leaves if one.kind == "text")
