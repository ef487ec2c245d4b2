"""Whole numbers, decimals, and percentages with and without their sign."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, ClassVar, TypeVar

from goitin import model
from goitin.diagnostics.message import msg
from goitin.model import JsonForm, Label, Type
from goitin.types.numbers import MOST_DIGITS, NumberType, beyond, counted, form_finding, plain_digits, whole
from goitin.types.phrases import Phrase, PhraseError, digit_count, literals
from goitin.types.reading import DECIMAL, FORMAT, INTEGER, TYPE, Outcome, Value
from goitin.types.value_type import FORMS, Scope, ValueType
from goitin.wire.document import Kind, Node
from goitin.wire.tree import Number, Tree

_MOST_WHOLE = 18
_EXACT = "exact"
_PERCENTS = (
    "85%", "85.50", "85.50%", "85 %", "%", "%85", "85%%", "099.07%", " 85%", "85% ", "NaN%", "-1.5%", "100.00%", "1e2%",
)  # fmt: skip
# Nothing is tried twice, however long the text.
_LOOSE = re.compile(r"[\t-\r ]*+(-?)([0-9]++)(\.[0-9]++)?[\t-\r ]*+")


J = TypeVar("J", bound=model.Integer | model.Decimal, covariant=True)  # noqa: PLC0105 - as in `ValueType`


class _JsonNumber(NumberType[J]):
    """What whole numbers and decimals have in common: they may be JSON numbers."""

    _shape: ClassVar[re.Pattern[str]]

    def __init__(self, kind: J, item: ValueType[Type] | None = None) -> None:
        super().__init__(kind, item)
        self.room = _room(kind)
        self.scale = self.room[1]
        self.places = self.scale, self.scale

    @property
    def form(self) -> tuple[Label, str]:
        """In its form, with its digits."""
        return FORMS[self.kind.form], self.phrase if self.phrase != self.word else ""

    @property
    def limits(self) -> tuple[Decimal, Decimal]:
        """All digits nine."""
        most = (Decimal(10) ** self.kind.digits - 1).scaleb(-self.scale)
        return -most, most

    def change(self, new: Type) -> Scope | None:
        """More digits are more freedom; that there are always as many as can be is less."""
        if not isinstance(new, model.Integer | model.Decimal):
            return None
        (whole, behind), (new_whole, new_behind) = self.room, _room(new)
        exact, becomes = (getattr(one, _EXACT, False) for one in (self.kind, new))
        return Scope(
            new_whole < whole or new_behind < behind or (becomes and (not exact or new_behind != behind)),
            new_whole > whole or new_behind > behind or (exact and (not becomes or new_behind != behind)),
        )

    def interpret(self, node: Node, tolerant: bool) -> Outcome:
        """In its form; tolerantly in the other, too, and with zeros that say nothing."""
        if node.kind is Kind.NUMBER:
            return self._of_token(node.value, tolerant=tolerant)
        return self._of_text(node.value, tolerant=tolerant) if node.kind is Kind.TEXT else TYPE

    def _digits_of(self, token: str) -> str | None:
        return token if DECIMAL.fullmatch(token) else None

    def _of_token(self, token: str, *, tolerant: bool) -> Outcome:
        if self.kind.form is JsonForm.TEXT and not tolerant:
            return TYPE
        digits = self._digits_of(token)
        if digits is None or (digits != token and not tolerant):
            return TYPE
        understood = self.kind.form is JsonForm.TEXT or digits != token
        return self._scaled(plain_digits(digits), understood=understood, tolerant=tolerant)

    def _of_text(self, text: str, *, tolerant: bool) -> Outcome:
        is_exact = self._shape.fullmatch(text) is not None
        if self.kind.form is JsonForm.NUMBER:
            if not (tolerant and is_exact):
                return TYPE
            return self._scaled(plain_digits(text), understood=True, tolerant=True)
        if is_exact:
            return self._scaled(plain_digits(text), understood=False, tolerant=tolerant)
        loose = _LOOSE.fullmatch(text) if tolerant else None
        stripped = f"{loose[1]}{loose[2].lstrip('0') or '0'}{loose[3] or ''}" if loose else ""
        if not self._shape.fullmatch(stripped):
            return FORMAT
        return self._scaled(plain_digits(stripped), understood=True, tolerant=True)

    def _scaled(self, text: str, *, understood: bool, tolerant: bool) -> Outcome:
        """The value, unless it has too many digits."""
        form, (before, behind), (whole, scale) = form_finding(understood), counted(text), self.room
        if before > whole:
            return beyond(self._whole, whole, before, form)
        if behind > scale:
            return beyond("scale", scale, behind, form)
        return Outcome(Value(Number(text) if self.kind.writes is JsonForm.NUMBER else text, text), None, form)

    _whole: ClassVar[str]
    """The reason in a finding about too many digits before the point."""


class IntegerType(_JsonNumber[model.Integer]):
    """A whole number."""

    of = model.Integer
    word = "integer"
    words = frozenset({*NumberType.words, "số nguyên", "int", "nguyên"})
    bare: ClassVar[Phrase | None] = model.Integer()
    label = Label("số nguyên", "integer")
    marks = "-"
    _shape = INTEGER
    _whole = "digits"
    takes_brackets = True

    @classmethod
    def parse(cls, argument: str) -> Phrase:
        """`integer(9)`."""
        digits = digit_count(argument, "integer(9)")
        if not 1 <= digits <= _MOST_WHOLE:
            raise PhraseError(
                msg("An integer has 1 to {most} digits.", most=_MOST_WHOLE),
                msg("Use decimal(p, 0) for longer ones."),
            )
        return model.Integer(digits)

    @property
    def phrase(self) -> str:
        """`integer(9)`, or the word alone for as many digits as can be."""
        return self.word if self.kind.digits == _MOST_WHOLE else f"integer({self.kind.digits})"

    def _digits_of(self, token: str) -> str | None:
        return whole(token)


class DecimalType(_JsonNumber[model.Decimal]):
    """A number with digits after the decimal point."""

    of = model.Decimal
    word = "decimal"
    words = frozenset({*NumberType.words, "số thập phân", "số thực"})
    label = Label("số thập phân", "decimal")
    _shape = DECIMAL
    _whole = "whole"
    takes_brackets = True

    @classmethod
    def parse(cls, argument: str) -> Phrase:
        """`decimal(12, 3)`, `decimal(12, 3, exact)`."""
        parts = literals(argument)
        exact = parts[-1] == _EXACT
        if len(parts) != 2 + exact:
            raise PhraseError(
                msg(
                    "A decimal takes two numbers: digits in total, and digits after the decimal point; then `exact`, if it always has that many."
                ),
                msg("Write, for example, decimal(12, 3) or decimal(12, 3, exact)."),
            )
        digits, scale = (digit_count(part, "decimal(12, 3)") for part in parts[:2])
        if not (1 <= digits <= MOST_DIGITS and 0 <= scale <= digits):
            raise PhraseError(
                msg(
                    "A decimal has 1 to {most} digits in total, and no more than that after the decimal point.",
                    most=MOST_DIGITS,
                ),
                msg("Write, for example, decimal(12, 3)."),
            )
        if exact and not scale:
            raise PhraseError(
                msg("`exact` needs at least one digit after the decimal point."),
                msg("Write decimal({digits}, 0).", digits=digits),
            )
        return model.Decimal(digits, scale, exact=exact)

    @property
    def phrase(self) -> str:
        """`decimal(12, 3, exact)`."""
        return f"decimal({self.kind.digits}, {self.kind.scale}{', exact' if self.kind.exact else ''})"

    @property
    def expected(self) -> tuple[str, dict[str, str]]:
        """By its form; 12.5 with as many digits as it has: 12.50 where it has exactly two decimals, 0.5 where none stands before the point."""
        kind = self.kind
        whole = "12"[: kind.digits - kind.scale] or "0"
        example = f"{whole}.{self._filled('5')}" if kind.scale else whole
        return f"{'exact' if kind.exact else 'decimal'} {kind.form}", {
            "scale": str(kind.scale),
            "example": example,
        }

    def spellings(self, plain: str, *, is_padded: bool = True) -> Iterator[Tree]:
        """With as many digits after the decimal point as an exact decimal has."""
        whole, _, fraction = plain.partition(".")
        is_padded = is_padded and self.kind.exact
        return super().spellings(f"{whole}.{self._filled(fraction)}" if is_padded else plain)

    def _filled(self, fraction: str) -> str:
        return fraction.ljust(self.kind.scale, "0") if self.kind.exact else fraction

    def _scaled(self, text: str, *, understood: bool, tolerant: bool) -> Outcome:
        """First, in tolerant reading, cut or padded to the scale."""
        before, _, behind = text.partition(".")
        if len(behind) > self.scale and not behind[self.scale :].strip("0"):
            behind = behind[: self.scale]
        behind = self._filled(behind)
        scaled = f"{before}.{behind}" if behind else before
        if scaled != text and tolerant:
            return super()._scaled(scaled, understood=True, tolerant=True)
        if self.kind.exact and len(scaled) > len(text):
            return FORMAT
        return super()._scaled(text, understood=understood, tolerant=tolerant)

    def _rounded(self) -> Iterator[str]:
        scale, zeros = self.scale, "0" * (self.scale + 2)
        yield from (f"2.{zeros}", f"-0.{zeros}", f"2.{'0' * scale}01", "7", f"7.{'5' * max(scale - 1, 1)}")


class PercentType(NumberType[model.Percent]):
    """A percentage as text; its scale is free."""

    of = model.Percent
    word = "percent"
    words = DecimalType.words
    bare: ClassVar[Phrase | None] = model.Percent(sign=False)
    label = Label("phần trăm", "percentage")
    room = MOST_DIGITS - 2, 2
    places = 2, 6
    marks = "-.%"
    _more_texts = _PERCENTS
    _more_numbers = "85", "85.50"

    takes_brackets = True

    @classmethod
    def parse(cls, argument: str) -> Phrase:
        """`percent(%)`."""
        if argument != "%":
            raise PhraseError(
                msg("percent({argument}) is not a form of a percentage.", argument=argument),
                msg("Write `percent(%)` for the form 85%, or `percent` for 99.07."),
            )
        return model.Percent(sign=True)

    @property
    def phrase(self) -> str:
        """`percent(%)`, or the word alone."""
        return "percent(%)" if self.kind.sign else self.word

    @property
    def expected(self) -> tuple[str, dict[str, str]]:
        """With or without the sign."""
        return "percent sign" if self.kind.sign else self.word, {}

    @property
    def form(self) -> tuple[Label, str]:
        """A text."""
        return FORMS[JsonForm.TEXT], "85%" if self.kind.sign else "99.07"

    def spellings(self, plain: str, *, is_padded: bool = True) -> Iterator[Tree]:
        """With its sign."""
        yield f"{plain}%" if self.kind.sign else plain

    def interpret(self, node: Node, tolerant: bool) -> Outcome:
        """As a text, exactly; tolerantly with a sign more or less, or as a JSON number."""
        if node.kind is Kind.NUMBER and tolerant:
            return self._of(node.value, understood=True) if DECIMAL.fullmatch(node.value) else TYPE
        if node.kind is not Kind.TEXT:
            return TYPE
        digits = node.value.removesuffix("%")
        is_exact = (digits != node.value) == self.kind.sign
        if not DECIMAL.fullmatch(digits) or not (is_exact or tolerant):
            return FORMAT
        return self._of(digits, understood=not is_exact)

    def _of(self, digits: str, *, understood: bool) -> Outcome:
        text, form = plain_digits(digits), form_finding(understood)
        count = sum(counted(text))
        if count > MOST_DIGITS:
            return beyond("digits", MOST_DIGITS, count, form)
        return Outcome(Value(next(self.spellings(text)), text), None, form)


NUMBERS: list[type[NumberType[Any]]] = [IntegerType, DecimalType, PercentType]
"""The classes of numbers, in the order in which they are listed to people."""


def _room(kind: model.Integer | model.Decimal) -> tuple[int, int]:
    scale = getattr(kind, "scale", 0)
    return kind.digits - scale, scale
