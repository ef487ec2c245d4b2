"""Values that a field takes, made of its type and constraints alone where nobody gave an example."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from goitin import kinds, model
from goitin.language import dates, value_forms
from goitin.language.patterns import examples
from goitin.model import Field, JsonForm
from goitin.wire.tree import Number, Tree

_TIME = (2024, 3, 12, 9, 30, 0)
_ADDRESS = "https://example.vn/a"
_BYTES = "R29pdGlu"  # three bytes in each four letters
_BLANKS = "\u00a0\u2000\u200b\u202f\u205f\u2060\u3000\ufeff \t"


def text(kind: model.Type, field: Field) -> str | None:
    """A text that keeps to length and pattern: of the label if that does, else of the pattern; None where none does."""
    low = (field.length.min if field.length else None) or 0
    high = field.length.max if field.length else None
    usual = _usual(kind, field, low, high)
    if usual.strip(_BLANKS) and fits(kind, field, usual):
        return usual
    made = examples.within(field.pattern.regex, low, high) if field.pattern else None
    return None if made is None or not made.strip(_BLANKS) or not fits(kind, field, made) else made


def _usual(kind: model.Type, field: Field, low: int, high: int | None) -> str:
    match kind:
        case model.Url():
            return _ADDRESS[:high].ljust(low, "a")
        case model.Base64():
            size = max(len(_BYTES) if high is None else min(len(_BYTES), high // 4 * 4), -(-low // 4) * 4)
            return (_BYTES * (size // len(_BYTES) + 1))[:size]
    return field.label.vi[:high].ljust(low, "x")


def fits(kind: model.Type, field: Field, value: str) -> bool:
    """Whether a text has the form of a type, and keeps to the constraints of its field."""
    return kinds.holds(field, value) and value_forms.matches_type(value, kind)


def number(kind: model.Type, value: Decimal) -> Tree:
    """A number as its type writes it."""
    written = value_forms.padded(f"{value:f}", kind)
    if isinstance(kind, model.Percent):
        return f"{written}%" if kind.sign else written
    return Number(written) if getattr(kind, "writes", None) is JsonForm.NUMBER else written


def numbers(kind: model.Type, field: Field) -> Iterator[Tree]:
    """Numbers within the range and the digits: the usual one first."""
    low = Decimal(field.range.min) if field.range and field.range.min else None
    high = Decimal(field.range.max) if field.range and field.range.max else None
    usual = low if low is not None and low > 1 else high if high is not None and high < 1 else Decimal(1)
    bounds = [end + step for end in (low, high) if end is not None for step in (0, 1, -1)]
    tried = [
        Decimal(one.text)
        for other, asked in kinds.asked(field)
        for one in other.tries(asked, field, is_full=False)
    ]
    for value in dict.fromkeys((usual, *map(Decimal, (2, 3, 4, 0, 100, 50, 10, 5, 1)), *bounds, *tried)):
        if takes(kind, field, value):
            yield number(kind, value)


def takes(kind: model.Type, field: Field, value: Decimal) -> bool:
    """Whether a number keeps to the constraints and the digits of a field."""
    is_whole = not isinstance(kind, model.Integer) or value == int(value)
    digits = f"{value:f}"
    return is_whole and kinds.holds(field, digits) and value_forms.within_digits(digits, kind)


def moments(pattern: str, period: model.Period | None) -> Iterator[str]:
    """Points in time within bounds: the usual one, else the bound that it would break; then some before and behind."""
    first, last = (period.first, period.last) if period else (None, None)
    usual = dates.comparable(pattern, dates.written(pattern, _TIME))
    chosen = first if first and usual < first else last if last and usual > last else usual
    year, month, day, hour, minute, second = (
        int(chosen[start:end]) for start, end in ((0, 4), (4, 6), (6, 8), (8, 10), (10, 12), (12, 14))
    )
    yield dates.written(pattern, (year, month, day, hour, minute, second))
    step = timedelta(days=1) if dates.has_year(pattern) else timedelta(minutes=1)
    for steps in (1, -1, 2, -2, 40, -40, 400, -400):
        try:
            moved = datetime(year, month, min(day, 28), hour, minute, second) + steps * step  # noqa: DTZ001
        except OverflowError:
            continue
        digits = f"{moved:%Y%m%d%H%M%S}".zfill(14)
        if (first or "") <= digits <= (last or digits):
            yield dates.written(pattern, moved.timetuple()[:6])


def code(kind: model.Code, value: str) -> Tree:
    """A code as its field writes it."""
    return Number(value) if kind.writes is JsonForm.NUMBER and value_forms.is_integer(value) else value


def literals(kind: model.Flag) -> tuple[Tree, Tree]:
    """Both values of a flag."""
    return (True, False) if kind.true is None else (kind.true, str(kind.false))
