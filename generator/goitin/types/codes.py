"""Codes of a table."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from goitin import model
from goitin.diagnostics.diagnostic import Severity
from goitin.model import Closedness, JsonForm, Label, Spec, Type
from goitin.types.numbers import whole
from goitin.types.phrases import CodePhrase, Phrase
from goitin.types.reading import BLANKS, INTEGER, TYPE, Outcome, Value, ValueReader
from goitin.types.texts import TEXT_WORDS
from goitin.types.value_type import ValueType, Wanted, Wrong
from goitin.wire.document import Kind, Node
from goitin.wire.tree import Number, Tree

_MOST_SAMPLES, _MOST_CHOICES = 6, 20
_OF_NOBODY = ("1",)
"""What stands for a code of a list that only who reads has."""


class CodeType(ValueType[model.Code]):
    """A code of a table."""

    of = model.Code
    word = "code"
    words = TEXT_WORDS
    label = Label("mã", "code")
    compares_as = "text"

    takes_brackets = True

    @classmethod
    def parse(cls, argument: str) -> Phrase:
        """`code(table)`."""
        return CodePhrase(argument)

    @property
    def phrase(self) -> str:
        """`code(table)`."""
        return f"code({self.kind.table})"

    def spellings(self, plain: str, *, is_padded: bool = True) -> Iterator[Tree]:
        """As a number only where it is one."""
        if INTEGER.fullmatch(plain):
            return super().spellings(plain)
        return iter((plain,))

    def choices(self, spec: Spec) -> Sequence[str]:
        """All codes of the table; of a list the first ones."""
        table = spec.table(self.kind.table)
        if table.rows is not None:
            return [*islice(table.rows.rows, _MOST_CHOICES)]
        return [code.code for code in table.codes]

    def samples(self, wanted: Wanted) -> Iterator[Tree]:
        """The first codes that are in use."""
        table = wanted.spec.table(self.kind.table)
        found: Iterable[str] = codes_in_use(wanted.spec, self.kind.table)
        if table.rows is not None:
            found = _OF_NOBODY if table.rows.is_provided else table.rows.rows
            if self.kind.form is JsonForm.NUMBER:
                found = filter(INTEGER.fullmatch, found)
        return map(self.written, islice(found, _MOST_SAMPLES))

    def wrong(self, spec: Spec) -> Wrong | None:
        """A code that no table has; none of a list that was not given."""
        rows = spec.table(self.kind.table).rows
        if rows is not None and rows.is_provided:
            return None
        code = _unknown(spec, self.kind.table)
        weight = Severity.ERROR if self.kind.strength is Closedness.CLOSED else Severity.WARNING
        return Wrong(Number(code) if self.kind.form is JsonForm.NUMBER else code, "code", weight)

    def reader(self, accepts: Sequence[Type] = (), spec: Spec | None = None) -> ValueReader:
        """In its form; tolerantly in the other, too, and as the code of the table that it nearly is."""
        form, known = self.kind.form, _known(spec, self.kind.table) if spec else frozenset[str]()

        def read(node: Node, tolerant: bool) -> Outcome:
            if node.kind is Kind.NUMBER:
                code = whole(node.value)
                is_exact = code == node.value and form is not JsonForm.TEXT
            elif node.kind is Kind.TEXT:
                code = _mended(node.value, known) if tolerant else node.value
                is_exact = code == node.value and form is not JsonForm.NUMBER
                if form is JsonForm.NUMBER and code not in known and not INTEGER.fullmatch(code):
                    code = None
            else:
                code, is_exact = None, False
            if code is None or not (is_exact or tolerant):
                return TYPE
            return Outcome(Value(self.written(code), code), None, None if is_exact else "form")

        return read


def codes_in_use(spec: Spec, table: str) -> Iterator[str]:
    """The codes of a table that the newest edition has and has not retired."""
    return (code.code for code in spec.table(table).codes if spec.is_current(code) and not code.retired)


@lru_cache(maxsize=64)
def _unknown(spec: Spec, table: str) -> str:
    """A code that a table does not have; looked for once, however many fields are of the table."""
    known = _known(spec, table)
    return next(number for number in map(str, range(987_654, 10_000_000)) if number not in known)


def _known(spec: Spec, table: str) -> Container[str]:
    """The codes of a table; none of a list that was not given."""
    found = spec.table(table)
    return frozenset(code.code for code in found.codes) if found.rows is None else found.rows.rows


def without_zeros(text: str) -> str:
    """A code without its leading zeros; the last character stays."""
    return text[:-1].lstrip("0") + text[-1:]


def _mended(text: str, known: Container[str]) -> str:
    """A code without blanks around it, and without leading zeros, if that is in the table and it is not itself."""
    bare = text.strip(BLANKS)
    found = (code for code in (text, bare, without_zeros(bare)) if code in known)
    return next(found, text)
