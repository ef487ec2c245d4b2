"""`fixed`: the value is always one text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goitin import model
from goitin.diagnostics.diagnostic import Severity
from goitin.diagnostics.message import msg
from goitin.kinds.constraint import Check, Constraint, Given, Item, Try
from goitin.model import ConstraintMeta, Field, Label, Type
from goitin.source import document


class Fixed(Constraint[str]):
    """One text, such as a service's own name; as sure as its field."""

    key = "fixed"
    rule = "code"
    title = msg("always")
    changed = Label(
        "Giá trị cố định của {what} từ {old} thành {new}.", "The fixed value of {what} from {old} to {new}."
    )
    where = msg("text")

    def resolve(self, doc: document.Fixed, given: Given) -> Mapping[str, Any]:
        """The text."""
        return {"fixed": doc.is_.value}

    def grade(self, asked: str, item: Item) -> ConstraintMeta:
        """Another text is an error, whatever the field's confidence."""
        return ConstraintMeta(Severity.ERROR, item.origin.confidence)

    def describe(self, asked: str) -> str:
        """The text."""
        return asked

    def fits(self, kind: Type) -> bool:
        """A text; no list."""
        return isinstance(kind, model.Text)

    def check(self, asked: str, kind: Type) -> Check:
        """The same text."""
        return Check(lambda text: text == asked, "code fixed", {"expected": asked}, Severity.ERROR)

    def tries(self, asked: str, field: Field, *, is_full: bool) -> Iterator[Try]:
        """The text, and texts like it."""
        yield Try("fixed", asked)
        for other in (asked.swapcase(), f"{asked} ", asked[:-1], f"{asked}x"):
            if other and other != asked:
                yield Try(f"fixed, but {other}", other)

    def breaks(self, asked: str, field: Field) -> Iterator[str]:
        """Another text."""
        yield "?"
