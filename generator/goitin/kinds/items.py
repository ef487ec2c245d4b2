"""`items`: bounds on the number of items of a list."""

from __future__ import annotations

from collections.abc import Iterator

from goitin import model
from goitin.diagnostics.message import Message, msg
from goitin.kinds import bounds
from goitin.kinds.bounds import Counted
from goitin.kinds.constraint import Item
from goitin.model import Label, Type


class Items(Counted[model.Items]):
    """How many items there are; judged where a list ends."""

    key = rule = "items"
    title = msg("number of items")
    changed = Label(
        "Số phần tử của {what} từ {old} thành {new}.", "The number of items of {what} from {old} to {new}."
    )
    where = msg("lists and joined texts")
    made = model.Items

    def describe(self, asked: model.Items) -> str:
        """`1 – 5 items`."""
        return bounds.long(asked, msg(" items"))

    def fits(self, kind: Type) -> bool:
        """Lists."""
        return isinstance(kind, model.ListOf)

    def idle(self, asked: model.Items, item: Item) -> Iterator[tuple[Message, Message]]:
        """No bound at all."""
        if asked.min is None and asked.max is None:
            yield msg("`items` excludes nothing."), msg("Correct the bounds, or delete them.")
