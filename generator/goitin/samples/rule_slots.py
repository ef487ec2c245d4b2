"""The values that rules name in a record that is made: its own, those of records in it, and those of its rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from goitin import model
from goitin.language import expressions
from goitin.language.rule_fields import Scope
from goitin.model import Comparison, Expression, Field, Operand, Record, Rule, Spec
from goitin.wire.tree import Tree

Way = tuple[str | int, ...]
"""The keys and places from a record to a value in it."""


class Slot(NamedTuple):
    """A value that is there, and its field."""

    way: Way
    field: Field


@dataclass(frozen=True, slots=True)
class Judgement:
    """One judging of a rule: of the record (`at` is empty), or of a row that stands `at`; and the slots that it names, by their paths."""

    rule: Rule
    at: Way
    slots: Mapping[str, Slot]

    def turned(self) -> Iterator[tuple[Slot, Expression]]:
        """Each slot that alone is one side of the check, and the other side; of two slots the left one."""
        check = self.rule.check
        if not isinstance(check, Comparison):
            return
        for one, other in ((check.left, check.right), (check.right, check.left)):
            slot = self.slots.get(one.text) if isinstance(one, Operand) and one.kind == "field" else None
            if slot is not None:
                yield slot, other
                if isinstance(other, Operand) and other.text in self.slots:
                    return


def judgements(
    spec: Spec, record: Record, rules: Sequence[Rule], made: Mapping[str, Tree]
) -> Iterator[Judgement]:
    """Every judging of rules of a record that is made."""
    for rule in rules:
        for scope in Scope.all(spec, record, rule):
            for at in _places(record, scope.way, made):
                yield Judgement(rule, at, dict(_slots(scope, rule, at, made)))


def value_at(made: Tree, way: Way) -> Tree:
    """What stands at the end of a way."""
    for step in way:
        made = made[step]  # type: ignore[index]
    return made


def put(made: Tree, way: Way, value: Tree) -> Tree:
    """The same with another value at the end of a way."""
    if not way:
        return value
    first, *rest = way
    if isinstance(made, list):
        return [put(one, tuple(rest), value) if at == first else one for at, one in enumerate(made)]
    if isinstance(made, Mapping):
        return {key: put(one, tuple(rest), value) if key == first else one for key, one in made.items()}
    return made


def _places(record: Record, wire: str, made: Mapping[str, Tree]) -> Iterator[Way]:
    """Where a rule is judged: the record itself, or the rows that stand in a field."""
    field = record.field(wire)
    if field is None:
        yield ()
    elif isinstance(field.type, model.ListOf):
        rows = made.get(wire)
        yield from ((wire, at) for at in range(len(rows) if isinstance(rows, list) else 0))
    elif wire in made:
        yield (wire,)


def _slots(scope: Scope, rule: Rule, at: Way, made: Mapping[str, Tree]) -> Iterator[tuple[str, Slot]]:
    """The plain values that a rule names, where they are there."""
    for path in expressions.paths(*expressions.sides(rule)):
        field = scope.field(path)
        home, rest = scope.home(path)
        way: Way = (*(() if home is scope.record else at), *rest.split("."))
        if field is None or isinstance(field.type, model.ListOf | model.Nested):
            continue
        try:
            value_at(dict(made), way)
        except (KeyError, TypeError):
            continue
        yield path, Slot(way, field)
