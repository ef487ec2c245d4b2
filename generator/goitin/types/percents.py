"""Percentages, with and without their sign."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from goitin import model
from goitin.diagnostics.message import msg
from goitin.model import JsonForm, Label
from goitin.types.decimals import DecimalType
from goitin.types.numbers import MOST_DIGITS, NumberType, beyond, counted, form_finding, plain_digits
from goitin.types.phrases import Phrase, PhraseError
from goitin.types.reading import DECIMAL, FORMAT, TYPE, Outcome, Value
from goitin.types.value_type import FORMS
from goitin.wire.document import Kind, Node
from goitin.wire.tree import Tree

_PERCENTS = (
    "85%", "85.50", "85.50%", "85 %", "%", "%85", "85%%", "099.07%", " 85%", "85% ", "NaN%", "-1.5%", "100.00%", "1e2%",
)  # fmt: skip


class PercentType(NumberType[model.Percent]):
    """A percentage as text; its scale is free."""

    word = "percent"
    words = DecimalType.words
    bare: ClassVar[Phrase | None] = model.Percent(sign=False)
    label = Label("phần trăm", "percentage")
    room = MOST_DIGITS - 2, 2
    places = 2, 6
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
