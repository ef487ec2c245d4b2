"""`unique`: no two items of a list of records share the value of a field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goitin import model
from goitin.diagnostics.message import Sentence, say
from goitin.kinds.constraint import Constraint, Given, Item, Scope
from goitin.model import Label, Type


class Unique(Constraint[model.Unique]):
    """A key of the items; judged item by item."""

    key = rule = "unique"
    title = say("no two items share")
    changed = Label(
        "Khoá duy nhất của {what} từ {old} thành {new}.", "The unique key of {what} from {old} to {new}."
    )
    where = say("lists of records")

    def resolve(self, given: Given) -> Mapping[str, Any]:
        """The key; a rule of check looks for it."""
        said = given.field.unique if given.field else None
        return {} if said is None else {"unique": model.Unique(given.grade(said), said.key_.value)}

    def told(self, asked: model.Unique) -> str:
        """The key."""
        return asked.key

    def fits(self, kind: Type) -> bool:
        """Lists of records."""
        return isinstance(kind, model.ListOf) and isinstance(kind.item, model.Nested)

    def idle(self, asked: model.Unique, item: Item) -> Iterator[tuple[Sentence, Sentence]]:
        """A list of one."""
        if isinstance(item, model.Field) and item.items is not None and item.items.max == 1:
            yield (
                say("`unique` refuses nothing: the list has at most one item."),
                say("Correct or delete it."),
            )

    def change(self, old: model.Unique | None, new: model.Unique | None) -> Scope:
        """Another key is another constraint."""
        was, now = (asked and asked.key for asked in (old, new))
        return Scope(less=now is not None and now != was, more=was is not None and now != was)
