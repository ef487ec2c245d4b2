"""What all numbers have in common: plain digits, ASCII only, no exponent, no more digits than the type has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import ClassVar

from goitin.types.reading import INTEGER, Outcome
from goitin.types.value_type import T, TestValue, ValueType, Wanted, named
from goitin.wire.tree import Number, Tree

MOST_DIGITS = 28
_ZEROS = re.compile(r"(-?(?:0|[1-9][0-9]*))\.0+")
_USUAL = (2, 3, 4, 0, 100, 50, 10, 5, 1)
_TOKENS = (
    "0", "-0", "7", "-7", "1.0", "-12.00", "-0.0", "1.50", "-1.5", "100.00", "1e2", "1E+2", "1e400", "12345678901234567890",
)  # fmt: skip
_NUMERALS = (
    *_TOKENS, "01", "007", "-07", " 7", "7 ", " 007 ", "\t7", "\u00a07", "+7", ".5", "5.", "٣", "７", "NaN", "Infinity", "undefined",
    "1,5", "1_0", "0x7", "--7", "-", " ", "7%", "7\n", "\v7\f", " 007.50\r",
)  # fmt: skip


def whole(token: str) -> str | None:
    """The digits of a JSON number whose fraction, if there is one, is zeros only."""
    if INTEGER.fullmatch(token):
        return token
    found = _ZEROS.fullmatch(token)
    return found[1] if found else None


class NumberType(ValueType[T]):
    """What all numbers have in common."""

    words = frozenset({"số", "number", "numeric"})
    compares_as = "number"
    marks = "-."

    def samples(self, wanted: Wanted) -> Iterator[Tree]:
        """Numbers within the range and the digits."""
        asked = wanted.field.range
        low = Decimal(asked.min) if asked and asked.min else None
        high = Decimal(asked.max) if asked and asked.max else None
        usual = low if low is not None and low > 1 else high if high is not None and high < 1 else 1
        bounds = [end + step for end in (low, high) if end is not None for step in (0, 1, -1)]
        for value in dict.fromkeys(map(Decimal, (usual, *_USUAL, *bounds, *wanted.tried()))):
            if self.takes(f"{value:f}", wanted.holds):
                yield self.written(f"{value:f}")

    _more_texts: ClassVar[Sequence[str]] = ()
    _more_numbers: ClassVar[Sequence[str]] = ()

    def tries(self, *, is_full: bool) -> Iterator[TestValue]:
        """Spellings that are none, and as many digits as there may be, and one more, before and after the decimal point."""
        numbers = map(Number, (*_TOKENS, *self._more_numbers))
        return named(_NUMERALS, self._more_texts, numbers, self._lengths())

    def _lengths(self) -> Iterator[Tree]:
        for text in self._long():
            yield from self.spellings(text, is_padded=False)

    def _long(self) -> Iterator[str]:
        whole, scale = self.room
        most = ("9" * whole or "0") + ("." + "9" * scale if scale else "")
        yield from (
            most,
            f"-{most}",
            "1" + "0" * max(whole, 1),
            ("9" * whole or "0") + "." + "0" * (scale + 1),
        )
        yield from self._rounded()
        if scale:
            yield from ("0." + "0" * (scale - 1) + "1", "0." + "0" * scale + "1", "1" if whole else "0")

    def _rounded(self) -> Iterator[str]:
        """More digits after the decimal point than there is room for, which may say nothing."""
        return iter(())


def plain_digits(text: str) -> str:
    """Plain digits: zero has no sign."""
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def beyond(reason: str, allowed: int, met: int, form: str | None) -> Outcome:
    """Too many digits: what they are told as, how many there may be, and how many were met."""
    name = "scale" if reason == "scale" else "digits"
    return Outcome(None, f"range {reason}", form, {name: str(allowed), "met": str(met)})


def form_finding(understood: bool) -> str | None:
    """The `form` finding of a number that was not of the exact form."""
    return "form" if understood else None


def counted(text: str) -> tuple[int, int]:
    """How many digits stand before and after the decimal point; a zero before it is none."""
    before, _, behind = text.lstrip("-").partition(".")
    return 0 if before == "0" else len(before), len(behind)
