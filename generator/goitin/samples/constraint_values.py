"""Both sides of the bounds of a field: length in code points, pattern, range, codes; as values of its leaf type."""

from __future__ import annotations

from collections.abc import Iterator

from goitin import kinds, model
from goitin.language import value_forms
from goitin.model import Field, Spec
from goitin.samples.boundary_values import Probe, written
from goitin.wire.tree import Number


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
        for one, asked in kinds.asked(field):
            is_full = (f"pattern {one.told(asked)}", id(field)) in self._first
            for name, text in one.tries(asked, field, is_full=is_full):
                if value_forms.is_number(kind):
                    yield from (Probe(f"{name}{probe.name}", probe.value) for probe in written(kind, text))
                else:
                    yield Probe(name, text)
        if isinstance(kind, model.Code):
            yield from self._codes(field, kind)

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
