"""Joined texts: several values of one type in one text, with a separator between them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from goitin import model
from goitin.diagnostics.message import msg
from goitin.model import JsonForm, Label, Type
from goitin.types.phrases import PhraseError
from goitin.types.reading import BLANKS, FORMAT, TYPE, Outcome, Value
from goitin.types.structure import ListType
from goitin.types.value_type import ValueType
from goitin.wire.document import Kind, Node
from goitin.wire.tree import Tree

_ITEMS = model.Text | model.Numeric | model.Moment | model.Code
_EXAMPLE = "joined(;) of text"


class Parts(NamedTuple):
    """The parts of a joined text, and whether they stood there in exactly that form."""

    texts: Sequence[str]
    is_exact: bool


def parts(text: str, separator: str, *, tolerant: bool) -> Parts:
    """Cut a joined text at each separator.

    Args:
        text: The text, not empty.
        separator: What stands between its parts.
        tolerant: Whether ASCII blanks around parts are left away, and the last part where it is empty and not the only one.

    """
    made = text.split(separator)
    if not tolerant:
        return Parts(made, is_exact=True)
    bare = [part.strip(BLANKS) for part in made]
    if len(bare) > 1 and not bare[-1]:
        del bare[-1]
    return Parts(bare, is_exact=bare == made)


def is_part(text: str) -> bool:
    """Whether a text can stand between separators: it is not empty, and no ASCII blank is at its ends."""
    return bool(text) and text == text.strip(BLANKS)


def of_separator(text: str) -> str:
    """The separator that a phrase has in brackets; raises `PhraseError` where it is none."""
    if len(text) == 1 and text.isascii() and text.isprintable() and not (text.isalnum() or text == " "):
        return text
    raise PhraseError(
        msg("{text!r} is no separator.", text=text),
        msg(
            "Write one character of ASCII that is no letter, no digit and no blank, such as {example}.",
            example=_EXAMPLE,
        ),
    )


class JoinedType(ListType):
    """A list of values that stands in one text."""

    word = "joined"
    takes_empty_text = True
    kind: model.Joined

    @property
    def phrase(self) -> str:
        """`joined(;) of date(yyyyMMdd)`."""
        return f"joined({self.kind.separator}) of {self.item.phrase}"

    @property
    def expected(self) -> tuple[str, dict[str, str]]:
        """With its separator."""
        return self.word, {"separator": self.kind.separator}

    @property
    def name(self) -> Label:
        """`các mã, cách nhau bằng “;”`."""
        vi, en, mark = self.item.label.vi, self.item.label.en, self.kind.separator
        return Label(f"các {vi}, cách nhau bằng “{mark}”", f"joined by “{mark}”: {en}")

    @property
    def form(self) -> tuple[Label, str]:
        """One text."""
        _, pattern = self.item.form
        mark = self.kind.separator
        return Label(f"chuỗi, các phần cách nhau bằng “{mark}”", f"string, parts joined by “{mark}”"), pattern

    @property
    def misfit(self) -> Tree:
        """A list is no text."""
        return []

    def items(self, tree: Tree) -> Sequence[Tree]:
        """The parts of a text; none of anything else."""
        return tree.split(self.kind.separator) if isinstance(tree, str) and tree else []

    def whole(self, items: Sequence[Tree]) -> Tree:
        """The text of its parts."""
        return self.kind.separator.join(map(str, items))

    def example(self, text: str) -> Tree:
        """The text as it stands."""
        return text

    def interpret(self, node: Node, tolerant: bool) -> Outcome:
        """Part by part; the first that is wrong counts."""
        if node.kind is not Kind.TEXT:
            return TYPE
        cut = parts(node.value, self.kind.separator, tolerant=tolerant)
        found = (self.item.strict(Node.of(part), tolerant) if is_part(part) else FORMAT for part in cut.texts)
        return next((one for one in found if one.fault), Outcome(Value(node.tree)))


def of(values: ValueType[Any], separator: str, codes: Collection[str] = ()) -> model.Joined:
    """The type of joined texts with values of a type in them, numbers and codes as text.

    Args:
        values: The type of the values.
        separator: What stands between them.
        codes: The codes of the table, where it is a type of codes.

    Raises:
        PhraseError: Such values cannot stand there: they are none of one text, or may have the separator in them.

    """
    item: Type = values.kind
    if not isinstance(item, _ITEMS) and not (isinstance(item, model.Flag) and item.true is not None):
        raise PhraseError(
            msg("Values of {type} cannot be joined to one text.", type=values.phrase),
            msg(
                "Join text, code, integer, decimal, percent, flag with two texts, date, datetime, month or time."
            ),
        )
    marked = next((code for code in codes if separator in code), None)
    if marked is not None or separator in values.marks:
        raise PhraseError(
            msg("Values of {type} may have {separator!r} in them.", type=values.phrase, separator=separator),
            msg("Write the character that stands between values and in none."),
        )
    if isinstance(item, model.Integer | model.Decimal | model.Code):
        item = replace(item, form=JsonForm.TEXT, writes=JsonForm.TEXT)
    return model.Joined(item, separator)
