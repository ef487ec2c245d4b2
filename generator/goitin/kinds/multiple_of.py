"""`multiple_of`: a number that a value is a whole multiple of, computed exactly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from goitin.diagnostics.message import say
from goitin.kinds.constraint import Check, Constraint, Given, Scope, Try
from goitin.kinds.range import NUMBER
from goitin.language import value_forms
from goitin.model import Field, Label, Type, leaf
from goitin.model.constraints import MultipleOf as Asked


class MultipleOf(Constraint[Asked]):
    """No rest is left; asked of what is in range."""

    key = "multiple_of"
    rule = "range"
    title = say("multiple of")
    changed = Label(
        "Bội số của {what} từ {old} thành {new}.", "What {what} is a multiple of from {old} to {new}."
    )
    where = say("integer, decimal and percent")

    def resolve(self, given: Given) -> Mapping[str, Any]:
        """A plain number above zero."""
        said = given.said.multiple_of
        if said is None:
            return {}
        text = said.is_.value
        if not NUMBER.match(text) or Fraction(text) <= 0:
            given.context.fault(
                said.is_.place,
                "not-a-number",
                say("{value!r} is no number.", value=text),
                say("Write plain digits, such as 0 or 99.5."),
            )
            return {}
        return {"multiple_of": Asked(given.grade(said), text)}

    def told(self, asked: Asked) -> str:
        """The number."""
        return asked.number

    def fits(self, kind: Type) -> bool:
        """Numbers, or lists of them."""
        return value_forms.is_number(leaf(kind))

    def change(self, old: Asked | None, new: Asked | None) -> Scope:
        """Every multiple of a multiple of a number is one of the number."""
        was, now = (None if asked is None else Fraction(asked.number) for asked in (old, new))
        less = now is not None and (was is None or (was / now).denominator != 1)
        return Scope(less, more=was is not None and (now is None or (now / was).denominator != 1))

    def check(self, asked: Asked, kind: Type) -> Check | None:
        """A whole number of times."""
        if not self.fits(kind):
            return None
        number = Fraction(asked.number)
        return Check(
            lambda digits: (Fraction(digits) / number).denominator == 1,
            "range multiple",
            {"number": asked.number},
            asked.grade.severity,
        )

    def tries(self, asked: Asked, field: Field, *, is_full: bool) -> Iterator[Try]:
        """Multiples, and what lies beside them."""
        number = Decimal(asked.number)
        for value in (number, -number, 7 * number, number / 2, number + 1):
            yield Try("multiple ", f"{value:f}")

    def breaks(self, asked: Asked, field: Field) -> Iterator[str]:
        """Half of it."""
        yield f"{Decimal(asked.number) / 2:f}"
