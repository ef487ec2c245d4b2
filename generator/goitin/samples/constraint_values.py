"""Both sides of the bounds of a field: length in code points, pattern, range, codes; as values of its leaf type."""

from __future__ import annotations

from collections.abc import Iterator

from goitin import kinds, model, types
from goitin.model import Field, Spec
from goitin.types import TestValue
from goitin.types.reading import INTEGER
from goitin.types.value_type import named
from goitin.wire.tree import Number


class ConstraintValues:
    """Makes the probes of one specification. What many fields share, a pattern or a table, is tried in full in the first."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        first: dict[str, Field] = {}
        for field in spec.fields():
            for what in _shared(field):
                first.setdefault(what, field)
        self._first = {(what, id(field)) for what, field in first.items()}

    def probes(self, field: Field) -> Iterator[TestValue]:
        """Values of the field's leaf type on both sides of each bound it has."""
        kind = model.item_type(field.type)
        for one, asked, _ in kinds.statements(field):
            is_full = (f"pattern {one.describe(asked)}", id(field)) in self._first
            for name, text in one.tries(asked, field, is_full=is_full):
                if model.is_number(kind):
                    spelled = named(types.of(kind).spellings(text))
                    yield from (TestValue(f"{name}{spelling}", value) for spelling, value in spelled)
                else:
                    yield TestValue(name, text)
        if isinstance(kind, model.Code):
            yield from self._codes(field, kind)

    def _codes(self, field: Field, kind: model.Code) -> Iterator[TestValue]:
        table = self._spec.table(kind.table)
        codes = table.codes
        is_first = (f"table {kind.table}", id(field)) in self._first
        for number, code in enumerate(codes):
            if is_first or not number or code.since or code.until or code.retired:
                yield from _code(code.code)
        listed = types.of(kind).choices(self._spec) if table.rows is not None else ()
        for text in listed:
            yield from _code(text)
        known = {code.code for code in codes}.union(listed)
        first = codes[0].code if codes else listed[0] if listed else "1"
        unknown = (
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
        for text in dict.fromkeys(unknown):
            if text not in known:
                yield from _code(text)
        yield TestValue("token 1.0", Number("1.0"))
        yield TestValue("token -12.00", Number("-12.00"))
        if INTEGER.fullmatch(first):
            yield TestValue(f"token {first}.00", Number(f"{first}.00"))
            yield TestValue(f"token {first}e0", Number(f"{first}e0"))
        yield TestValue("token -0", Number("-0"))


def _shared(field: Field) -> Iterator[str]:
    """What a field may have in common with others, and has too many values to try with each."""
    kind = model.item_type(field.type)
    if field.pattern is not None:
        yield f"pattern {field.pattern.regex}"
    if isinstance(kind, model.Code):
        yield f"table {kind.table}"


def _code(code: str) -> Iterator[TestValue]:
    """A code as text and, where it can be one, as a number; whatever the field asks for."""
    yield TestValue(f"code {code}", code)
    if INTEGER.fullmatch(code):
        yield TestValue(f"code {code} as a number", Number(code))
