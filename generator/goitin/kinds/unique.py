"""`unique`: no two items of a list of records share the value of a field."""

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
        return {"unique": model.Unique(given.grade(doc), doc.key_.value)}

    def describe(self, asked: model.Unique) -> str:
        """The key."""
        return asked.key

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
        """Another key is another constraint."""
        was, now = (asked and asked.key for asked in (old, new))
        return Scope(less=now is not None and now != was, more=was is not None and now != was)
