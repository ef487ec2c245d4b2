"""Texts in which several values stand, with a separator between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pydantic_core import CoreSchema, core_schema

from ..contract import FieldEntry
from ..document import parse
from ..expressions import UNREADABLE
from ..findings import ERROR
from ..nearness import BLANKS
from ..record_info import RecordInfo
from ..sentences import Pair, Told, bounded, of_type
from ..state import INVALID, ReadState
from ..tree import Node, Pointer, quoted
from ..validation import FROM_CODE
from .base import Kind, error

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler


class Joined(Kind):
    """A list of values of one kind, in one text."""

    native = (tuple,)
    ambiguous = (list,)
    is_list = True

    def __init__(
        self,
        item: Kind,
        separator: str,
        *,
        min_items: int | None = None,
        max_items: int | None = None,
        warns: str = "",
    ) -> None:
        super().__init__(warns)
        self.item, self.separator = item, separator
        self.phrase = f"joined({separator}) of {item.phrase}"
        self.min_items, self.max_items = min_items, max_items

    def bind(self, field: FieldEntry, record: RecordInfo) -> None:
        """Learn the field, for the items too."""
        super().bind(field, record)
        self.item.bind(field, record)

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Read every part; a text with a part that has no value has none itself."""
        if type(node) is not str:
            return self.miss("type", node, state, pointer)
        parts = self._parts(node, tolerant=state.tolerant)
        if self.separator.join(parts) != node:
            self.inexact(state, pointer)
        values = [
            self._part(part, state, (pointer, index))
            for index, part in enumerate(parts)
        ]
        size, most = len(parts), self.max_items
        if size < (self.min_items or 0) or (most is not None and size > most):
            state.add(pointer, "items", self.severity("items"), self._items(), self)
        return INVALID if any(one is INVALID for one in values) else tuple(values)

    def _parts(self, text: str, *, tolerant: bool) -> list[str]:
        """What stands between separators.

        Tolerantly less blanks around it, and less nothing at the end.
        """
        parts = text.split(self.separator)
        if tolerant:
            parts = [part.strip(BLANKS) for part in parts]
            if len(parts) > 1 and not parts[-1]:
                parts.pop()
        return parts

    def _part(self, part: str, state: ReadState, pointer: Pointer) -> Any:
        if _is_part(part):
            return self.item.read(part, state, pointer)
        told = Told("format part", {"separator": self.separator})
        state.add(pointer, "format", ERROR, told, self)
        return INVALID

    def nodes(self, node: Node, state: ReadState) -> Sequence[Node] | None:
        """The parts, None in place of one that is none."""
        if type(node) is not str or not node:
            return None
        parts = self._parts(node, tolerant=state.tolerant)
        return [part if _is_part(part) else None for part in parts]

    def seen(self, item: Any) -> Any:
        """What rules see of one part."""
        return self.item.seen(item)

    def seen_in(self, node: Node, state: ReadState) -> Any:
        """The same of one in a document."""
        return UNREADABLE if node is None else self.item.seen_in(node, state)

    def words(self) -> Pair:
        """The words of the type."""
        return of_type("joined", separator=self.separator)

    def _items(self) -> Told:
        low, high = (
            None if bound is None else str(bound)
            for bound in (self.min_items, self.max_items)
        )
        return bounded("items", low, high, ("min", "max"))

    def write(self, value: Any) -> str:
        """Write every item, and the separator between them."""
        return quoted(self.joined(value))

    def joined(self, value: Any) -> str:
        """The text of the items.

        Raises `ValueError` for an item that would be none, or two.
        """
        texts = list(map(self.item.text, value))
        if any(not text or self.separator in text for text in texts):
            raise ValueError(
                f"An item that is empty or has {self.separator} in it cannot be written."
            )
        return self.separator.join(texts)

    def _accepted(self, value: Any, *, from_code: bool) -> Any:
        if type(value) is not tuple and not (from_code and type(value) is list):
            return super()._accepted(value, from_code=from_code)
        if any(item is None for item in value):
            raise error(self.item.refused("type"))
        accept = self.item._accepted
        items = tuple(accept(item, from_code=from_code) for item in value)
        return super()._accepted(items, from_code=from_code)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema: Any = super().__get_pydantic_core_schema__(source, handler)
        # No items are no value: nothing can be written of them.
        return core_schema.with_info_before_validator_function(
            _or_nothing, schema, metadata=schema["metadata"]
        )


def _or_nothing(value: Any, info: core_schema.ValidationInfo) -> Any:
    is_list = info.context is FROM_CODE and type(value) is list
    return None if not value and (is_list or type(value) is tuple) else value


def _is_part(text: str) -> bool:
    """Whether a text can stand between separators."""
    return bool(text) and text == text.strip(BLANKS)
