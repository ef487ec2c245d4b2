"""`pattern`: a regular expression of the common subset that the whole text matches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from goitin import model, types
from goitin.diagnostics.message import Message, msg
from goitin.kinds.constraint import Check, Constraint, Given, Item, Try
from goitin.kinds.length import TEXTUAL
from goitin.language import patterns
from goitin.language.patterns import examples
from goitin.language.patterns.inclusion import takes_all
from goitin.model import Field, Label, Type
from goitin.source import document
from goitin.types import Scope

_FEW = 2  # near misses of a pattern that another field has tried in full
_MISFITS = ("\u0001", "?", "~~~~", "A-1")


class Pattern(Constraint[model.Pattern]):
    """The whole text matches."""

    key = rule = "pattern"
    title = msg("pattern")
    changed = Label("Mẫu của {what} từ {old} thành {new}.", "The pattern of {what} from {old} to {new}.")
    where = TEXTUAL

    def resolve(self, doc: document.Pattern, given: Given) -> Mapping[str, Any]:
        """The expression as it stands; a rule of check looks at it."""
        return {"pattern": model.Pattern(given.grade(doc), doc.is_.value)}

    def describe(self, asked: model.Pattern) -> str:
        """The expression."""
        return asked.regex

    def fits(self, kind: Type) -> bool:
        """Texts of any kind, or lists of them."""
        return types.of(kind).item.is_textual

    def idle(self, asked: model.Pattern, item: Item) -> Iterator[tuple[Message, Message]]:
        """An expression that every text matches."""
        if _takes_everything(asked.regex):
            yield msg("The pattern excludes nothing."), msg("Correct or delete it.")

    def change(self, old: model.Pattern | None, new: model.Pattern | None) -> Scope:
        """One that takes all that the other takes, and more, is wider; what cannot be found out counts as both."""
        if old is None or new is None or old.regex == new.regex:
            return Scope(less=old is None and new is not None, more=new is None and old is not None)
        return Scope(less=not takes_all(new.regex, old.regex), more=not takes_all(old.regex, new.regex))

    def check(self, asked: model.Pattern, kind: Type) -> Check | None:
        """A match of the whole text; nothing of an expression that is none, which a rule of check tells."""
        try:
            patterns.check(asked.regex)
        except patterns.PatternError:
            return None
        blanks = {"pattern": asked.regex}
        return Check(partial(patterns.matches, asked.regex), "pattern", blanks, asked.grade.severity)

    def tries(self, asked: model.Pattern, field: Field, *, is_full: bool) -> Iterator[Try]:
        """Texts that match, and texts that nearly do."""
        misses = examples.non_matching(asked.regex)
        for text in examples.matching(asked.regex):
            yield Try(f"matches {text}", text)
        for text in misses if is_full else misses[:_FEW]:
            yield Try(f"misses {text}", text)

    def breaks(self, asked: model.Pattern, field: Field) -> Iterator[str]:
        """A short text that does not match; of a text that may be any."""
        if types.of(field.type).is_any_text:
            yield from [text for text in _MISFITS if not patterns.matches(asked.regex, text)][:1]


def _takes_everything(regex: str) -> bool:
    try:
        part = patterns.parse(regex)
    except patterns.PatternError:
        return False  # its own rule says so
    return (
        isinstance(part, patterns.Repeat)
        and part.min <= 1
        and part.max is None
        and part.body == patterns.parse(".")
    )
