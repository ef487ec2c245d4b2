"""Flags: yes or no, as two texts or as JSON booleans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from goitin import model
from goitin.diagnostics.message import msg
from goitin.model import Label, Spec, Type
from goitin.types.phrases import Phrase, PhraseError, literals
from goitin.types.reading import FORMAT, TYPE, Outcome, Value
from goitin.types.value_type import FORMS, TestValue, ValueType, Wanted, named
from goitin.wire.document import Kind, Node
from goitin.wire.tree import Number, Tree

_TRUE, _FALSE = ("true", "1"), ("false", "0")
_TRUTHS = ("True", "False", "true", "FALSE", "tRuE", " true", "true ", "yes", "0", "1", "2", "00", "10", "T")
_NUMBERS = ("0", "1", "2", "-0", "1.0")


class FlagType(ValueType[model.Flag]):
    """Yes or no."""

    of = model.Flag
    word = "flag"
    bare: ClassVar[Phrase | None] = model.Flag()
    label = Label("có/không", "yes/no")

    def __init__(self, kind: model.Flag, item: ValueType[Type] | None = None) -> None:
        super().__init__(kind, item)
        self._texts = () if kind.true is None or kind.false is None else (kind.true, kind.false)
        plain = self._texts or ("true", "false")
        self._values = {one.tree: one for one in (Value(self.written(text), text) for text in plain)}

    takes_brackets = True

    @classmethod
    def parse(cls, argument: str) -> Phrase:
        """`flag(True, False)`."""
        parts = literals(argument)
        if len(parts) != 2 or not all(parts) or parts[0] == parts[1]:
            raise PhraseError(
                msg("A flag has two different literals, yes first."),
                msg("Write, for example, flag(True, False)."),
            )
        return model.Flag(parts[0], parts[1])

    @property
    def phrase(self) -> str:
        """`flag(True, False)`, or the word alone."""
        return f"flag({', '.join(self._texts)})" if self._texts else self.word

    @property
    def expected(self) -> tuple[str, dict[str, str]]:
        """Its texts, if it has any."""
        return (
            ("flag text", dict(zip(("true", "false"), self._texts, strict=True)))
            if self._texts
            else ("flag", {})
        )

    @property
    def marks(self) -> str:
        """What its texts are made of."""
        return "".join(self._texts)

    @property
    def form(self) -> tuple[Label, str]:
        """Its texts, if it has any."""
        if not self._texts:
            return Label("true hoặc false", "true or false"), ""
        return FORMS[self.json_form], " / ".join(f'"{text}"' for text in self._texts)

    @property
    def takes_empty_text(self) -> bool:
        """Where it is a text."""
        return bool(self._texts)

    @property
    def misfit(self) -> Tree:
        """A text where a boolean is asked."""
        return [] if self._texts else "?"

    def written(self, plain: str) -> Tree:
        """A boolean, or its literal."""
        return plain if self._texts else plain == "true"

    def example(self, text: str) -> Tree:
        """A boolean where it is one."""
        return text if self._texts or text not in ("true", "false") else text == "true"

    def choices(self, spec: Spec) -> Sequence[str]:
        """Both."""
        return self._texts or ("true", "false")

    def samples(self, wanted: Wanted) -> Iterator[Tree]:
        """Both."""
        return map(self.written, self.choices(wanted.spec))

    def tries(self, *, is_full: bool) -> Iterator[TestValue]:
        """Words and numbers for yes and no, right and wrong."""
        return named(dict.fromkeys((*self._texts, *_TRUTHS)), (True, False), map(Number, _NUMBERS))

    def interpret(self, node: Node, tolerant: bool) -> Outcome:
        """As it is written; tolerantly in the other form, too."""
        is_one = node.kind is (Kind.TEXT if self._texts else Kind.BOOLEAN)
        found = self._values.get(node.value) if is_one else None
        if found is not None:
            return Outcome(found)
        meant = _meant(node) if tolerant else None
        if meant is not None:
            return Outcome(tuple(self._values.values())[not meant], None, "form")
        return FORMAT if is_one else TYPE


def _meant(node: Node) -> bool | None:
    """What a flag in another form says: a boolean, its word in any case, or 0 and 1; None if it is none."""
    if node.kind is Kind.BOOLEAN:
        return bool(node.value)
    if node.kind not in (Kind.TEXT, Kind.NUMBER):
        return None
    word = node.value.lower() if node.value.isascii() else node.value
    return True if word in _TRUE else False if word in _FALSE else None
