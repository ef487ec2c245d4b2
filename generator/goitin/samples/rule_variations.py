"""Members on all sides of a rule that looks into records and lists, or joins conditions: one thing varied at a time, then two.

What comes out of them the reference validator says; here they are only chosen so that each part of the rule decides somewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, islice, product

from goitin import model, types
from goitin.language import dates, expressions, rule_fields
from goitin.model import Field, Record, Rule, Spec
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Number, Tree

Members = Mapping[str, Tree]
Named = tuple[str, Tree]
_DAYS = ((2024, 3, 12, 9, 30, 0), (2024, 3, 12, 23, 0, 0), (2024, 3, 13, 0, 0, 0), (2025, 1, 1, 0, 0, 0))
_NONE: tuple[Tree, ...] = (NULL, [], "?")
_PAIRS = 60
_PAIRS_INSIDE = 12
_FIRST = 6  # of the values of a field, in pairs
_LONGEST_NAME = 60


def is_plain(rule: Rule) -> bool:
    """Whether a rule compares fields of its own record alone, all of its comparisons joined by `and`."""
    return not rule.each and all(
        isinstance(side, model.Comparison)
        and not any(expressions.aggregates(side))
        and not any("." in path for path in expressions.paths(side))
        and _is_arithmetic(side.left)
        and _is_arithmetic(side.right)
        for side in expressions.sides(rule)
    )


def _is_arithmetic(side: model.Expression) -> bool:
    if isinstance(side, model.Operation):
        return _is_arithmetic(side.left) and _is_arithmetic(side.right)
    return isinstance(side, model.Operand)


def variations(spec: Spec, record: Record, rule: Rule, base: Members) -> Iterator[tuple[str, Members]]:
    """Give members to put into a valid record, so that every part of a rule is tried.

    Args:
        spec: The specification.
        record: The record that has the rule.
        rule: The rule.
        base: Members of a full valid record; what the rule looks at begins from them.

    Returns:
        Pairs of what is tried, in words, and the members by wire name.

    """
    named = _Named.of(spec, record, rule)
    named_members = {wire: base[wire] for wire in named.inner if wire in base}
    yield "as it is", named_members
    choices = {
        wire: list(named.of_field(field, named_members.get(wire)))
        for wire in named.inner
        if (field := record.field(wire)) is not None
    }
    for wire, values in choices.items():
        for name, value in values:
            yield f"{wire} {name}", {**named_members, wire: value}
    for name, changed in islice(_pairs(choices), _PAIRS):
        yield name, {**named_members, **changed}


@dataclass(frozen=True)
class _Named:
    """The fields that a rule names from one record on: of each what it is compared with, and what is named inside of it."""

    spec: Spec
    literals: Mapping[str, Sequence[str]]
    inner: Mapping[str, _Named]

    @classmethod
    def of(cls, spec: Spec, record: Record, rule: Rule) -> _Named:
        """What a rule of a record names."""
        found: dict[str, list[str]] = {}
        for scope, part in rule_fields.conditions(spec, record, rule):
            leaves = list(expressions.operands(part))
            literals = [leaf.text for leaf in leaves if leaf.kind != "field"]
            for path in expressions.paths(part):
                found.setdefault(scope.full(path), []).extend(literals)
        for path in rule_fields.looked_into(*expressions.sides(rule)):
            for scope in rule_fields.Scope.all(spec, record, rule):
                found.setdefault(scope.full(path), [])
        for path in rule_fields.of_rows(spec, record, rule):
            found.setdefault(path, [])
        for each in rule.each:
            found.setdefault(each, [])
        return cls._tree(spec, found)

    @classmethod
    def _tree(cls, spec: Spec, found: Mapping[str, Sequence[str]]) -> _Named:
        below: dict[str, dict[str, Sequence[str]]] = {}
        for path, literals in found.items():
            first, _, rest = path.partition(".")
            inside = below.setdefault(first, {})
            if rest:
                inside[rest] = literals
        own = {path: tuple(dict.fromkeys(literals)) for path, literals in found.items() if "." not in path}
        return cls(spec, own, {first: cls._tree(spec, inside) for first, inside in below.items()})

    def of_field(self, field: Field, example: Tree | None) -> Iterator[Named]:
        """Values of a field, its own example aside."""
        inner, wire = rule_fields.nested(self.spec, field), field.wire
        if inner is None:
            yield from self._of_value(field)
        elif isinstance(field.type, model.ListOf):
            yield from self.inner[wire].of_rows(inner, example if isinstance(example, list) else [])
        elif isinstance(example, Mapping):
            yield from self.inner[wire].of_object(inner, example)
        for value in _NONE:
            yield f"is {JSON.text(value)}", value

    def of_rows(self, record: Record, rows: Sequence[Tree]) -> Iterator[Named]:
        """Values of a list of records: fewer rows, more, and each with something else in it."""
        first = next((row for row in rows if isinstance(row, Mapping)), None)
        if first is None:
            return
        yield "has one row", [first]
        yield "has a row twice", [*rows, first]
        for name, changed in self.of_object(record, first):
            yield f"row {name}", [changed, *rows[1:]]
            yield f"last row {name}", [*rows, changed]
        yield "has a row that is none", [*rows, Number("7")]

    def of_object(self, record: Record, members: Members) -> Iterator[Named]:
        """A record, each of the fields that are named in it varied."""
        choices = {
            wire: list(self.of_field(field, members.get(wire)))
            for wire in self.inner
            if (field := record.field(wire)) is not None
        }
        for wire, values in choices.items():
            for name, value in values:
                yield f"with {wire} {name}", {**members, wire: value}
        for name, changed in islice(_pairs(choices), _PAIRS_INSIDE):
            yield f"with {name}", {**members, **changed}

    def _of_value(self, field: Field) -> Iterator[Named]:
        whole, kind = types.of(field.type).whole, types.of(model.item_type(field.type))
        plain = list(self._plain(field))
        for text in dict.fromkeys(plain):
            value = kind.written(text)
            yield _named(value), whole([value])
        if isinstance(field.type, model.ListOf) and plain:
            yield "has all of them", whole([kind.written(text) for text in plain])

    def _plain(self, field: Field) -> Iterator[str]:
        kind = model.item_type(field.type)
        if isinstance(kind, model.Moment):
            yield from (dates.written(kind.pattern, time) for time in _DAYS)
            return
        literals = self.literals.get(field.wire, ())
        if model.is_number(kind):
            near = [Decimal(text) + by for text in (literals or ("1",)) for by in (0, 1, -1)]
            yield from (f"{number:f}" for number in (*near, Decimal(0), Decimal(100)) if number >= 0)
            return
        yield from literals
        single = (one for one in field.examples if not isinstance(one, list))
        parts = (part for one in single for part in types.of(field.type).items(one))
        yield from map(types.of(kind).plain, parts)
        yield "2"


def _pairs(choices: Mapping[str, Sequence[Named]]) -> Iterator[tuple[str, Members]]:
    """Two fields changed together: the first values of each in turn, then the next ones."""
    both = (
        (at + second, one, other, choices[one][at], choices[other][second])
        for one, other in combinations(choices, 2)
        for at, second in product(range(_FIRST), range(_FIRST))
        if at < len(choices[one]) and second < len(choices[other])
    )
    for _, one, other, (name, value), (beside, second_value) in sorted(both, key=lambda pair: pair[0]):
        yield f"{one} {name}, {other} {beside}", {one: value, other: second_value}


def _named(value: Tree) -> str:
    text = JSON.text(value)
    return f"is {text}" if len(text) <= _LONGEST_NAME else "is its example"
