"""Both sides of the bounds of a field: length in code points, pattern, range, codes; as values of its leaf type."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from goitin import model
from goitin.language import dates, value_forms
from goitin.language.patterns import examples
from goitin.model import Field, Length, Period, Range, Spec
from goitin.samples.boundary_values import Probe, written
from goitin.wire.tree import Number

_WIDE = "\U0001f600"  # one code point, two UTF-16 units, four bytes
_FEW = 2  # near misses of a pattern that another field has tried in full


class Bounds:
    """Makes the probes of one specification. What many fields share, a pattern or a table, is tried in full in the first."""

    def __init__(self, whole: Spec) -> None:
        self._spec = whole
        first: dict[str, Field] = {}
        for field in (field for record in whole.records for field in record.fields):
            for what in _shared(field):
                first.setdefault(what, field)
        self._first = {(what, id(field)) for what, field in first.items()}

    def probes(self, field: Field) -> Iterator[Probe]:
        """Values of the field's leaf type on both sides of each bound it has."""
        kind = model.leaf(field.type)
        if field.length is not None:
            yield from _lengths(field, field.length)
        if field.pattern is not None:
            yield from self._patterns(field, field.pattern.regex)
        if field.range is not None:
            yield from _ranges(kind, field.range)
        if field.period is not None:
            yield from _periods(kind, field.period)
        if isinstance(kind, model.Code):
            yield from self._codes(field, kind)
        if field.fixed is not None:
            yield from _fixed(field.fixed)

    def _patterns(self, field: Field, regex: str) -> Iterator[Probe]:
        misses = examples.missing(regex)
        for text in examples.matching(regex):
            yield Probe(f"matches {text}", text)
        for text in misses if (f"pattern {regex}", id(field)) in self._first else misses[:_FEW]:
            yield Probe(f"misses {text}", text)

    def _codes(self, field: Field, kind: model.Code) -> Iterator[Probe]:
        codes = self._spec.table(kind.table).codes
        whole = (f"table {kind.table}", id(field)) in self._first
        for number, code in enumerate(codes):
            if whole or not number or code.since or code.until or code.retired:
                yield from _code(code.code)
        known = {code.code for code in codes}
        first = codes[0].code if codes else "1"
        strangers = (
            "987654",
            "?",
            f"0{first}",
            f"000{first}",
            f" {first}",
            f"\t{first}\r\n",
            f" 0{first} ",
            f"\u00a0{first}",
            "00",
            " ",
            first.swapcase(),
            f"{first}.0",
            "12345678901234567890123",
        )
        for text in dict.fromkeys(strangers):
            if text not in known:
                yield from _code(text)
        yield Probe("token 1.0", Number("1.0"))
        yield Probe("token -12.00", Number("-12.00"))
        if value_forms.is_integer(first):
            yield Probe(f"token {first}.00", Number(f"{first}.00"))
            yield Probe(f"token {first}e0", Number(f"{first}e0"))
        yield Probe("token -0", Number("-0"))


def _shared(field: Field) -> Iterator[str]:
    """What a field may have in common with others, and has too many values to try with each."""
    kind = model.leaf(field.type)
    if field.pattern is not None:
        yield f"pattern {field.pattern.regex}"
    if isinstance(kind, model.Code):
        yield f"table {kind.table}"


def _code(code: str) -> Iterator[Probe]:
    """A code as text and, where it can be one, as a number; whatever the field asks for."""
    yield Probe(f"code {code}", code)
    if value_forms.is_integer(code):
        yield Probe(f"code {code} as a number", Number(code))


def _lengths(field: Field, length: Length) -> Iterator[Probe]:
    if length.max is not None:
        yield Probe(f"{length.max} long", _text(field, length.max))
        yield Probe(f"{length.max} long, more in UTF-16", "x" * (length.max - 1) + _WIDE)
        yield Probe(f"{length.max + 1} long", _text(field, length.max + 1))
        yield Probe(f"{length.max + 1} long, decomposed", "x" * (length.max - 1) + "e\u0301")
    if length.min is not None and length.min > 1:
        yield Probe(f"{length.min} long", _text(field, length.min))
        yield Probe(f"{length.min - 1} long", _text(field, length.min - 1))
        yield Probe(f"{length.min - 1} long, more in UTF-16", _WIDE + "x" * (length.min - 2))


def _text(field: Field, size: int) -> str:
    """A text of this length, one that matches the field's pattern if there is one."""
    made = examples.of_length(field.pattern.regex, size) if field.pattern else None
    return made if made is not None else "x" * size


def _ranges(kind: model.Type, bounds: Range) -> Iterator[Probe]:
    scale = kind.scale if isinstance(kind, model.Decimal) else 0
    step = Decimal(1).scaleb(-scale)
    for bound, outward in ((bounds.min, -step), (bounds.max, step)):
        if bound is None:
            continue
        for value in (
            Decimal(bound) - outward,
            Decimal(bound),
            Decimal(bound) + outward,
            Decimal(bound) + 1000 * outward,
        ):
            yield from (Probe(f"number {probe.name}", probe.value) for probe in written(kind, f"{value:f}"))
    if isinstance(kind, model.Percent) and bounds.max is not None:
        yield from written(kind, f"{bounds.max}.000001")


def _periods(kind: model.Type, bounds: Period) -> Iterator[Probe]:
    """The bound itself and the second, day or month beyond it."""
    if not isinstance(kind, model.Moment):
        return
    for name, bound, step in (("first", bounds.first, -1), ("last", bounds.last, 1)):
        if bound is None:
            continue
        if isinstance(kind, model.Month):
            bound = f"{bound[:6]}15000000"  # noqa: PLW2901 - any day of it
        time = datetime.strptime(bound, "%Y%m%d%H%M%S")  # noqa: DTZ007
        size = timedelta(days=31 if isinstance(kind, model.Month) else 1)
        if "mm" in kind.pattern:
            size = timedelta(seconds=1 if "ss" in kind.pattern else 60)
        try:
            beyond = time + step * size
        except OverflowError:  # nothing lies before the first of all
            beyond = time
        for what, each in ((name, time), (f"beyond the {name}", beyond)):
            parts = (each.year, each.month, each.day, each.hour, each.minute, each.second)
            yield Probe(f"{what} {bound}", dates.written(kind.pattern, parts))


def _fixed(text: str) -> Iterator[Probe]:
    yield Probe("fixed", text)
    for other in (text.swapcase(), f"{text} ", text[:-1], f"{text}x"):
        if other and other != text:
            yield Probe(f"fixed, but {other}", other)
