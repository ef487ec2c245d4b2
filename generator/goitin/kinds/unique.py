"""`unique`: no two items of a list of records share the value of a field, or the values of several."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goitin import model
from goitin.diagnostics.message import Message, msg
from goitin.kinds.constraint import Constraint, Given, Item
from goitin.model import Label, Type
from goitin.source import document
from goitin.types import Scope


class Unique(Constraint[model.Unique]):
    """A key of the items; judged item by item."""

    key = rule = "unique"
    title = msg("no two items share")
    changed = Label(
        "Khoá duy nhất của {what} từ {old} thành {new}.", "The unique key of {what} from {old} to {new}."
    )
    where = msg("lists of records")

    def resolve(self, doc: document.Unique, given: Given) -> Mapping[str, Any]:
        """The key; a rule of check looks for it."""
        return {"unique": model.Unique(given.grade(doc), tuple(item.value for item in doc.key_))}

    def describe(self, asked: model.Unique) -> str:
        """The key: the names of its fields."""
        return ", ".join(asked.keys)

    def fits(self, kind: Type) -> bool:
        """Lists of records."""
        return isinstance(kind, model.ListOf) and isinstance(kind.item, model.Nested)

    def idle(self, asked: model.Unique, item: Item) -> Iterator[tuple[Message, Message]]:
        """A list of one."""
        if isinstance(item, model.Field) and item.items is not None and item.items.max == 1:
            yield (
                msg("`unique` excludes nothing: the list has at most one item."),
                msg("Correct or delete it."),
            )

    def change(self, old: model.Unique | None, new: model.Unique | None) -> Scope:
        """What is unique by some fields is unique by more of them: a longer key allows more."""
        was, now = (None if asked is None else set(asked.keys) for asked in (old, new))
        return Scope(
            less=now is not None and (was is None or not was <= now),
            more=was is not None and (now is None or not now <= was),
        )
