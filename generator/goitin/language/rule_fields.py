"""The fields that rules name: where a path leads, which may be absent, which count as 0, whether numbers may be shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from goitin import model
from goitin.language import expressions
from goitin.language.expressions import ABOVE
from goitin.model import Field, Record, Rule, Spec, is_number


class Scope(NamedTuple):
    """What the names of a rule are looked up in: the row that it is judged for, if it has `each`, then the record that has it.

    `way` is the path from the record that has the rule to that row.
    """

    spec: Spec
    record: Record
    row: Record | None = None
    way: str = ""

    @classmethod
    def of(cls, spec: Spec, record: Record, rule: Rule) -> Scope:
        """The scope of a rule of a record; with several lists that of the first, whose rows the others' are like where the rule looks."""
        return next(cls.all(spec, record, rule))

    @classmethod
    def all(cls, spec: Spec, record: Record, rule: Rule) -> Iterator[Scope]:
        """The scopes of a rule of a record: one, or with `each` one a list."""
        if not rule.each:
            yield cls(spec, record)
        for each in rule.each:
            yield cls(spec, record, rows(spec, record, each), each)

    def home(self, path: str) -> tuple[Record, str]:
        """The record in which a path begins, and the path from there."""
        if path.startswith(ABOVE):
            return self.record, path.removeprefix(ABOVE)
        own = self.row is not None and self.row.field(path.partition(".")[0]) is not None
        return (self.row if own and self.row is not None else self.record), path

    def full(self, path: str) -> str:
        """A path as one from the record that has the rule."""
        home, rest = self.home(path)
        return f"{self.way}.{rest}" if self.way and home is not self.record else rest

    def inside(self, asked: model.Aggregate) -> Scope | None:
        """The scope of the rows that an aggregate goes over; None where there are none."""
        at = rows(self.spec, *self.home(asked.rows))
        return None if at is None else Scope(self.spec, self.record, at, self.full(asked.rows))

    def steps(self, path: str) -> tuple[Field, ...]:
        """The fields of a path, the first one first; none where it leads nowhere: nothing is above what is no row."""
        return () if self.row is None and path.startswith(ABOVE) else steps(self.spec, *self.home(path))

    def field(self, path: str) -> Field | None:
        """The field that a path names as a value: no list lies on its way."""
        way = self.steps(path)
        return way[-1] if way and not any(isinstance(one.type, model.ListOf) for one in way[:-1]) else None


def steps(spec: Spec, record: Record, path: str) -> tuple[Field, ...]:
    """The fields that a path goes through, lists of records among them; none where it leads nowhere."""
    found: list[Field] = []
    at: Record | None = record
    for name in path.split("."):
        field = at.field(name) if at is not None else None
        if field is None:
            return ()
        found.append(field)
        at = nested(spec, field)
    return tuple(found)


def nested(spec: Spec, field: Field) -> Record | None:
    """The record that stands in a field, alone or in a list."""
    kind = model.item_type(field.type)
    return spec.record(kind.record) if isinstance(kind, model.Nested) else None


def rows(spec: Spec, record: Record, path: str) -> Record | None:
    """The record of the rows that a path leads to; None where it leads to none."""
    way = steps(spec, record, path)
    return nested(spec, way[-1]) if way else None


def conditions(spec: Spec, record: Record, rule: Rule) -> Iterator[tuple[Scope, model.Condition]]:
    """Every condition that a rule is made of, with what its names are looked up in: those that choose rows, too."""
    for scope in Scope.all(spec, record, rule):
        yield from _conditions(scope, rule)


def _conditions(scope: Scope, rule: Rule) -> Iterator[tuple[Scope, model.Condition]]:
    for side in expressions.sides(rule):
        yield from ((scope, part) for part in expressions.parts(side))
        for one in expressions.aggregates(side):
            inside = scope.inside(one) if one.where is not None else None
            if one.where is not None and inside is not None:
                yield from ((inside, part) for part in expressions.parts(one.where))


def of_rows(spec: Spec, record: Record, rule: Rule) -> Iterator[str]:
    """The paths, from the record that has the rule, of what aggregates compute with or compare in each row, conditions aside."""
    scope = Scope.of(spec, record, rule)
    for one in (one for side in expressions.sides(rule) for one in expressions.aggregates(side)):
        inside = scope.inside(one)
        named = () if one.value is None else expressions.paths(one.value)
        for path in (*named, *([] if one.by is None else [one.by.field])):
            if inside is not None:
                yield inside.full(path)


def looked_into(*conditions: model.Condition) -> Iterator[str]:
    """Every path of some conditions, those of sums and counts too."""
    for side in conditions:
        yield from expressions.paths(side)
        yield from (one.path for one in expressions.aggregates(side))


def wires(record: Record, rule: Rule) -> tuple[str, ...]:
    """The fields of the record that a rule looks at or into, each once, in the order in which the rule names them."""
    named = (*rule.each, *condition_wires(record, *expressions.sides(rule)))
    return tuple(dict.fromkeys(wire for wire in named if record.field(wire) is not None))


def condition_wires(record: Record, *conditions: model.Condition) -> tuple[str, ...]:
    """The fields of the record that conditions look at or into, each once, in the order in which they name them."""
    named = (path.removeprefix(ABOVE).partition(".")[0] for path in looked_into(*conditions))
    return tuple(dict.fromkeys(wire for wire in named if record.field(wire) is not None))


def demanding(record: Record) -> Iterator[model.Condition]:
    """The conditions under which fields of a record are required, or forbidden."""
    for field in record.fields:
        for asked in (field.required, field.forbidden):
            for statement in asked.statements if asked is not None else ():
                if statement.condition is not None:
                    yield statement.condition


def uncertain(spec: Spec, record: Record, rule: Rule) -> Iterator[tuple[str, Field]]:
    """The paths of a rule that a record without an error may lack, in one edition or in all, each with its field.

    None of a rule about one field alone, and none of which the rule asks only whether it is there.
    """
    named = expressions.paths(*expressions.sides(rule))
    parts = [part for part in expressions.every_part(rule) if not isinstance(part, model.Presence)]
    asked = set(expressions.paths(*parts))
    if len(named) + sum(1 for side in expressions.sides(rule) for _ in expressions.aggregates(side)) < 2:
        return
    scopes = list(Scope.all(spec, record, rule))
    for path in (one for one in named if one in asked):
        ways = [way for scope in scopes if (way := scope.steps(path))]
        open_ways = [way for way in ways if not all(spec.requirement(field).is_promised for field in way)]
        if open_ways:
            yield path, open_ways[0][-1]


def zeroes(spec: Spec, record: Record, rule: Rule) -> tuple[str, ...]:
    """The paths of a rule that count as 0 where they are absent; none where the rule does not say `absent: 0`."""
    if rule.absent != "0":
        return ()
    return tuple(path for path, field in uncertain(spec, record, rule) if is_number(field.type))


def shows(spec: Spec, record: Record, rule: Rule) -> bool:
    """Whether the sentence of a rule may show the two numbers that the rule compares.

    True where it is one comparison of fields, all of them are numbers, no text is compared, and nothing is private.
    Only what it checks counts, not its conditions.
    """
    if not isinstance(rule.check, model.Comparison) or record.id in spec.private_records():
        return False
    if any(one.kind == "text" for one in expressions.operands(rule.check)):
        return False
    return all(_shows(scope, rule) for scope in Scope.all(spec, record, rule))


def _shows(scope: Scope, rule: Rule) -> bool:
    spec = scope.spec
    if scope.row is not None and scope.row.id in spec.private_records():
        return False
    ways = [scope.steps(path) for path in expressions.paths(rule.check)]
    for one in expressions.aggregates(rule.check):
        if one.value is not None:
            inside = scope.inside(one)
            through = scope.steps(one.rows)
            ways += [
                (*through, *(inside.steps(path) if inside else ())) for path in expressions.paths(one.value)
            ]
        elif one.function != "count":
            ways.append(scope.steps(one.path))
    return bool(ways) and all(way and _is_open_number(spec, way) for way in ways)


def _is_open_number(spec: Spec, way: tuple[Field, ...]) -> bool:
    through = [inner for field in way[:-1] if (inner := nested(spec, field)) is not None]
    is_open = all(inner.id not in spec.private_records() for inner in through)
    return is_open and is_number(way[-1].type) and not any(field.sensitive for field in way)
