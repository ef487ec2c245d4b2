"""Values for the fields of a rule: it holds, it does not, by how little, and what makes it be skipped.

For rules of numbers one field is solved for, so that both sides differ by exactly what is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import islice, product

from goitin import model, types
from goitin.language import dates, expressions
from goitin.model import Comparison, Expression, Field, Operand, Operation, Record, Rule, Spec
from goitin.samples import rule_variations
from goitin.wire.json_codec import JSON
from goitin.wire.tree import NULL, Tree

Members = Mapping[str, Tree]
Values = dict[str, Fraction]

_STARTS = ((1, 2, 4, 5, 8), (10, 20, 40, 50, 80), (30, 50, 100, 200, 400), (4, 2, 1), (100, 100, 100))
_TIMES = ((2024, 3, 12, 9, 30, 0), (2024, 3, 12, 9, 30, 1), (2024, 3, 13, 0, 0, 0), (2025, 1, 1, 0, 0, 0))
_NONE = Fraction(0)
_UNREADABLE: tuple[Tree, ...] = (NULL, "", [], "?", "9" * 32)
_MOST = 40  # combinations of values that are no numbers


def rule_vectors(spec: Spec, record: Record, rule: Rule, base: Members) -> Iterator[tuple[str, Members]]:
    """Give members to put into a valid record, so that a rule is tried.

    Args:
        spec: The specification.
        record: The record that has the rule.
        rule: The rule.
        base: Members of a full valid record.

    Returns:
        Pairs of what is tried, in words, and the members by wire name; none where no values can be found.

    """
    if not rule_variations.is_plain(rule):
        yield from rule_variations.variations(spec, record, rule, base)
        return
    crossed = _RuleValues.of(record, rule)
    found = list(crossed.numbers() if crossed.is_numeric else crossed.others())
    yield from found
    if found:
        yield from crossed.skipped(dict(found[-1][1]))
        yield from crossed.alone(dict(found[0][1]))


@dataclass(frozen=True)
class _RuleValues:
    rule: Rule
    check: Comparison
    when: tuple[Comparison, ...]
    fields: tuple[Field, ...]  # of the check, in order of use
    conditions: tuple[Field, ...]  # of `when` only

    @classmethod
    def of(cls, record: Record, rule: Rule) -> _RuleValues:
        check, *when = (side for side in expressions.sides(rule) if isinstance(side, Comparison))
        checked = expressions.paths(check)
        asked = [wire for wire in expressions.paths(*when) if wire not in checked]
        fields = {field.wire: field for field in record.fields}
        return cls(
            rule,
            check,
            tuple(when),
            tuple(fields[wire] for wire in checked),
            tuple(fields[wire] for wire in asked),
        )

    @property
    def is_numeric(self) -> bool:
        return all(model.is_number(field.type) for field in self.fields)

    def numbers(self) -> Iterator[tuple[str, Members]]:
        """Both sides alike, apart by the tolerance, by a little more, by much; zeros; then what the condition asks."""
        asked = self.rule.tolerance
        tolerance = Fraction(0 if asked is None else asked.amount or asked.up_to or 0)
        step = Fraction(1, 10 ** max(types.of(field.type).places[0] for field in self.fields))
        less = () if asked is None or asked.is_inclusive else (tolerance - step,)
        both_ways = (
            way * by for by in (*less, tolerance, tolerance + step, tolerance + 1) for way in (1, -1)
        )
        for difference in dict.fromkeys((Fraction(0), *both_ways, Fraction(50))):
            solved = self._solved(difference)
            if solved is not None:
                yield f"apart by {_spelt(difference)}", {**self._condition(True), **solved}
        if asked is not None and asked.share is not None:
            yield from self._around(Fraction(asked.share), step)
        if asked is not None and asked.up_to is not None:
            yield from self._at_the_cap(asked, step)
        wrong = self._solved(tolerance + 50) or self._solved(Fraction(1))
        for number in (0, 1):
            yield f"all {number}", {**self._condition(True), **self._all(Fraction(number))}
        for index, part in enumerate(self.when):
            for name, members in self._beside(part):
                yield f"condition {index + 1}: {name}", {**self._condition(True), **(wrong or {}), **members}

    def _around(self, share: Fraction, step: Fraction) -> Iterator[tuple[str, Members]]:
        """The sides apart by exactly a share of the right one, by a little less, and by a little more."""
        for way, more in product((1, -1), (Fraction(0), -step, step)):
            solved = self._solved(way * more, way * share)
            if solved is not None:
                yield f"apart by {way * share} and {_spelt(way * more)}", {**self._condition(True), **solved}

    def _at_the_cap(self, asked: model.Tolerance, step: Fraction) -> Iterator[tuple[str, Members]]:
        """The sides apart by the cap and by a little more, the right one so great that its share is more than that."""
        cap, share = Fraction(asked.up_to or 0), Fraction(asked.share or 0)
        if not share:
            return
        great = int(4 * cap / share) + 1
        for way, by in product((1, -1), (cap, cap + step)):
            solved = self._solved(way * by, starts=((great, great, great),))
            if solved is not None:
                yield f"apart by {_spelt(way * by)} of much", {**self._condition(True), **solved}

    def others(self) -> Iterator[tuple[str, Members]]:
        """Every combination of a few values."""
        choices = [list(self._choices(field)) for field in self.fields]
        for values in islice(product(*choices), _MOST):
            names = ", ".join(map(JSON.text, values))
            members = {field.wire: value for field, value in zip(self.fields, values, strict=True)}
            yield names, {**self._condition(True), **members}

    def skipped(self, broken: Members) -> Iterator[tuple[str, Members]]:
        """The values of a broken rule, with each operand absent or unreadable."""
        for field in (*self.fields, *self.conditions):
            for value in _UNREADABLE:
                yield f"{field.wire} is {JSON.text(value)}", {**broken, field.wire: value}

    def alone(self, values: Members) -> Iterator[tuple[str, Members]]:
        """Where an absent number counts as 0: each field without the others, and none of them."""
        if self.rule.absent != "0":
            return
        nothing: dict[str, Tree] = {field.wire: NULL for field in (*self.fields, *self.conditions)}
        yield "nothing is there", nothing
        for wire in nothing:
            if wire in values:
                yield f"{wire} alone", {**nothing, wire: values[wire]}

    def _solved(
        self, difference: Fraction, share: Fraction = _NONE, starts: Sequence[Sequence[int]] = _STARTS
    ) -> dict[str, Tree] | None:
        """Values by which left and right differ by so much, and by a share of the right one; none where no field has room for them."""
        for free, tried in product(self.fields, starts):
            rest = [field for field in self.fields if field is not free]
            values: Values = {
                field.wire: Fraction(start)
                for field, start in zip(rest, (*tried, *tried, *tried), strict=False)
            }
            found = self._root(free.wire, values, difference, share)
            text = None if found is None or found < 0 else _decimal(found, free.type)
            if text is not None:
                numbers = {**{wire: f"{value}" for wire, value in values.items()}, free.wire: text}
                return {field.wire: _value(field, numbers[field.wire]) for field in self.fields}
        return None

    def _root(self, wire: str, values: Values, difference: Fraction, share: Fraction) -> Fraction | None:
        """The value of a field for which left - right is what is asked; None where that is not linear in it."""
        points = [self._apart({**values, wire: Fraction(at)}, share) for at in (1, 2, 3)]
        if None in points:
            return None
        one, two, three = (point or Fraction(0) for point in points)
        slope = two - one
        return None if slope == 0 or three - two != slope else 1 + (difference - one) / slope

    def _apart(self, values: Values, share: Fraction) -> Fraction | None:
        left, right = _of(self.check.left, values), _of(self.check.right, values)
        return None if left is None or right is None else left - right - share * abs(right)

    def _all(self, number: Fraction) -> dict[str, Tree]:
        return {field.wire: _value(field, f"{number}") for field in self.fields}

    def _condition(self, holds: bool) -> dict[str, Tree]:
        """Values of the fields of `when` that stand in no check; they hold if a value beside the bound does."""
        made: dict[str, Tree] = {}
        for field in self.conditions:
            parts = [part for part in self.when if field.wire in expressions.paths(part)]
            texts = [
                operand.text
                for part in parts
                for operand in expressions.operands(part)
                if operand.kind != "field"
            ]
            if model.is_number(field.type):
                made[field.wire] = _value(field, f"{Decimal(texts[0]) + 1 if texts else 1}")
            elif parts and (parts[0].op == "=") == holds and texts:
                made[field.wire] = _value(field, texts[0])
        return made

    def _beside(self, part: Comparison) -> Iterator[tuple[str, dict[str, Tree]]]:
        """The first field of a condition on both sides of its number, or at its text."""
        wires = expressions.paths(part)
        field = next((item for item in (*self.fields, *self.conditions) if item.wire in wires), None)
        text = next((operand.text for operand in expressions.operands(part) if operand.kind != "field"), None)
        if field is None or text is None:
            return
        if not model.is_number(field.type):
            yield f"{field.wire} is {text}", {field.wire: _value(field, text)}
            return
        for value in (Decimal(text) - 1, Decimal(text), Decimal(text) + 1):
            yield f"{field.wire} is {value}", {field.wire: _value(field, f"{value}")}

    def _choices(self, field: Field) -> Iterator[Tree]:
        kind = field.type
        if isinstance(kind, model.Moment):
            yield from dict.fromkeys(dates.written(kind.pattern, time) for time in _TIMES)
            return
        for operand in expressions.operands(self.check):
            if operand.kind != "field":
                yield _value(field, operand.text)
        yield from field.examples[:1]
        yield _value(field, "2")


def _spelt(number: Fraction) -> str:
    """The number digit by digit, with a point: two that are apart have two names."""
    text = f"{Decimal(number.numerator) / number.denominator:f}"
    return text if "." in text else f"{text}.0"


def _of(expression: Expression, values: Values) -> Fraction | None:
    match expression:
        case Operand("field", text):
            return values[text]
        case Operand(_, text):
            return Fraction(text)
        case Operation(op, first, second):
            left, right = _of(first, values), _of(second, values)
        case _:
            return None
    if left is None or right is None or (op == "/" and right == 0):
        return None
    return {"+": left + right, "-": left - right, "*": left * right}.get(op) if op != "/" else left / right


def _decimal(number: Fraction, kind: model.Type) -> str | None:
    """A number as plain decimal text, if the type has room for all of it."""
    _, places = types.of(kind).places
    scaled = number * 10**places
    if scaled.denominator != 1:
        return None
    text = f"{Decimal(scaled.numerator).scaleb(-places).normalize():f}"
    return text if types.of(kind).has_room(text) else None


def _value(field: Field, text: str) -> Tree:
    """A number, code or text as the field writes it."""
    return types.of(field.type).written(text)
