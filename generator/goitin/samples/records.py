"""Valid records made of a specification's own examples, and values that break one constraint each.

For documents, for the tests that SDKs carry and for whoever needs packets. Where nobody gave an example, a value is made of the
type, the pattern and the rules; of what cannot be made so, the obstacle is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from goitin import kinds, model, types
from goitin.diagnostics.diagnostic import Severity
from goitin.language import expressions
from goitin.model import Field, Record, Rule, Spec
from goitin.samples import consistent_members
from goitin.samples.obstacles import Obstacle
from goitin.wire.tree import Tree, scalar_text

_DEPTH = 2  # how deep optional records are filled; they would repeat each other's examples
_MAX_DEPTH = 12  # how deep needed ones are
_MOST_COPIES = 20

Members = Mapping[str, Tree]


class Violation(NamedTuple):
    """A value (None: the key is left out) that breaks one rule of a field, and what that weighs."""

    wire: str
    value: Tree | None
    rule: str
    severity: Severity = Severity.ERROR


class Samples:
    """Samples of one specification, valid in its newest edition; a record's is made once for each depth it stands at."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self._made: dict[tuple[str, int], Members | None] = {}
        self._obstacles: dict[str, Obstacle] = {}

    def record(self, id: str, depth: int = 0) -> Members | None:
        """Members of a valid record, by wire name.

        Args:
            id: The record.
            depth: How many records it lies inside; deep down optional fields are left out.

        Returns:
            The members; None where something needed has no sample.

        """
        key = (id, depth)
        if key not in self._made:
            self._made[key] = self._record(self.spec.record(id), depth)
        return self._made[key]

    def obstacle(self, id: str) -> Obstacle | None:
        """What keeps a record from having a sample without a finding, in the record itself or inside it."""
        self.record(id, 1)
        found = self._obstacles.get(id)
        kind = model.item_type(found.field.type) if found is not None and found.field is not None else None
        inner = self.obstacle(kind.record) if isinstance(kind, model.Nested) else None
        return inner or found

    def field(self, field: Field, depth: int = 0) -> Tree | None:
        """A valid value of a field.

        Args:
            field: The field.
            depth: How many records its own record lies inside.

        Returns:
            The value; None where none can be made.

        """
        if field.fixed is not None:
            return field.fixed
        if field.examples:
            return field.examples[0]
        if not isinstance(field.type, model.ListOf):
            return self._value(field.type, field, depth)
        least = (field.items.min if field.items else None) or 0
        item = self._value(field.type.item, field, depth) if least < 2 or field.unique is None else None
        kind = types.of(field.type)
        if item is None:
            return [] if least == 0 and not kind.takes_empty_text else None
        return kind.whole([item] * max(1, least))

    def some(self, field: Field, depth: int = 0) -> Tree:
        """A value of a field; where none is known a text, be it right or wrong.

        Args:
            field: The field.
            depth: How many records its own record lies inside.

        """
        found = self.field(field, depth)
        return "x" if found is None else found

    def violations(self, field: Field) -> Iterator[Violation]:
        """Values that break one constraint of a current field."""
        if field.required is not None and self.spec.requirement(field).is_sampled:
            yield Violation(field.wire, None, "required", field.required.grade.severity)
        elif field.present is not None:
            yield Violation(field.wire, None, "required", field.present.grade.severity)
        misfit = types.of(field.type).misfit
        if misfit is not None:
            yield Violation(field.wire, misfit, "type")
        if isinstance(field.type, model.ListOf):
            yield from self._of_list(field)
        else:
            yield from self._of_value(field)

    def _record(self, record: Record, depth: int) -> Members | None:
        strict = [rule for rule in record.rules if rule.grade.severity is Severity.ERROR]
        filled = self._filled(record, depth, _one_too_many(record))
        if filled is None or not record.rules:
            return filled
        if consistent_members.broken_rules(self.spec, record, filled, strict) is None:
            return self._obedient(record, filled, depth)
        without = self._filled(record, depth, _checked(strict))
        made = None if without is None else self._obedient(record, without, depth)
        if made is not None:
            return made
        self._obstacles.pop(record.id, None)
        return self._obedient(record, filled, depth)

    def _filled(self, record: Record, depth: int, shy: Collection[str]) -> Members | None:
        """What is needed, and what else there is a value for, but for the `shy` ones."""
        made: dict[str, Tree] = {}
        for field in record.fields:
            if not self.spec.is_current(field):
                continue
            wanted = depth <= _DEPTH and field.wire not in shy
            value = self.field(field, depth) if wanted else None
            if value is None and self.spec.requirement(field).is_sampled:
                value = None if wanted or depth > _MAX_DEPTH else self.field(field, depth)
                if value is None:
                    self._obstacles.setdefault(record.id, Obstacle(record, field, None))
                    return None
            if value is not None:
                made[field.wire] = value
        return self._fill_conditional(record, made, depth)

    def _obedient(self, record: Record, made: Members, depth: int) -> Members | None:
        """The members, or others that obey the rules; None where an error is left, a warning is only told."""
        strict = [rule for rule in record.rules if rule.grade.severity is Severity.ERROR]
        for rules in (strict, record.rules):
            rule = consistent_members.broken_rules(self.spec, record, made, rules)
            other = None if rule is None else consistent_members.agreed(self.spec, record, made, rules)
            other = None if other is None else self._fill_conditional(record, other, depth)
            if other is not None and consistent_members.broken_rules(self.spec, record, other, rules) is None:
                made = other
            elif rule is not None:
                self._obstacles.setdefault(record.id, Obstacle(record, None, rule))
                if rules is strict:
                    return None
        return made

    def _fill_conditional(self, record: Record, base: Members, depth: int) -> Members | None:
        """Leave out what the values forbid, and add what they ask for, if there are samples of it."""
        made = dict(base)
        for field in record.fields:
            demands = self.spec.demands(field.forbidden) if field.wire in made else ()
            newest = len(self.spec.editions) - 1
            if any(newest in one.editions and self._asks(record, one.statement, made) for one in demands):
                del made[field.wire]
        for field in record.fields:
            demands = () if field.wire in made else self.spec.requirement(field).current
            if any(self._asks(record, one.statement, made) for one in demands):
                value = self.field(field, depth)
                if value is None:
                    self._obstacles.setdefault(record.id, Obstacle(record, field, None))
                    return None
                made[field.wire] = value
        self._leave_out(record, made)
        for field in record.fields:
            if field.present is not None and self.spec.is_current(field):
                made.setdefault(field.wire, field.present.empty)
        return {field.wire: made[field.wire] for field in record.fields if field.wire in made}

    def _leave_out(self, record: Record, made: dict[str, Tree]) -> None:
        """Take away what the values forbid."""
        for field in record.fields:
            statements = field.forbidden.statements if field.forbidden is not None else ()
            if field.wire in made and any(self._asks(record, one, made) for one in statements):
                del made[field.wire]

    def _asks(self, record: Record, asked: model.Required, made: Members) -> bool:
        """Whether a statement asks for a field, or forbids it, under a condition that the members meet."""
        if asked.condition is not None:
            return consistent_members.is_met(self.spec, record, made, asked.condition)
        return asked.is_always or (
            asked.when is not None and scalar_text(made.get(asked.when, "")) in asked.values
        )

    def _value(self, kind: model.Type, field: Field, depth: int) -> Tree | None:
        if isinstance(kind, model.Nested):
            return self.record(kind.record, depth + 1) if depth < _MAX_DEPTH else None
        return next(kinds.samples(field, self.spec), None)

    def _of_list(self, field: Field) -> Iterator[Violation]:
        bounds = field.items
        if bounds is None:
            return
        kind = types.of(field.type)
        if bounds.min and not kind.takes_empty_text:
            yield Violation(field.wire, [], "items", bounds.grade.severity)
        sample = self.field(field)
        if bounds.max is not None and bounds.max < _MOST_COPIES and sample is not None:
            items = list(kind.items(sample)) if (bounds.min or 0) < 2 else []
            if items:
                many = kind.whole(items * (bounds.max + 1))
                yield Violation(field.wire, many, "items", bounds.grade.severity)

    def _of_value(self, field: Field) -> Iterator[Violation]:
        wrong = types.of(field.type).wrong(self.spec)
        if wrong is not None:
            yield Violation(field.wire, *wrong)
        for one, asked in kinds.asked(field):
            if field.fixed is None or one.key == "fixed":
                yield from (_breach(one, asked, field, text) for text in one.breaks(asked, field))


@lru_cache(maxsize=1)
def of(spec: Spec) -> Samples:
    """The samples of a specification, made once however many ask."""
    return Samples(spec)


def _one_too_many(record: Record) -> frozenset[str]:
    """Of fields of which exactly one has a value, all but the first."""
    asked = [rule.how_many for rule in record.rules if rule.how_many is not None and rule.how_many.is_exact]
    return frozenset(path.partition(".")[0] for one in asked for path in one.fields[1:])


def _checked(rules: Sequence[Rule]) -> frozenset[str]:
    """Fields that rules check."""
    return frozenset(path.partition(".")[0] for rule in rules for path in expressions.paths(rule.check))


def _breach(one: kinds.Constraint[Any], asked: Any, field: Field, text: str) -> Violation:
    """A value that breaks a constraint; where the type itself has no room for that many digits, that weighs more."""
    kind, severity = types.of(field.type), one.grade(asked, field).severity
    if not model.is_number(field.type):
        return Violation(field.wire, text, one.rule, severity)
    return Violation(
        field.wire, kind.written(text), one.rule, severity if kind.has_room(text) else Severity.ERROR
    )
