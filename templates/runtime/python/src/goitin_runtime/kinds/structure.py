"""What holds other values: records, lists, and JSON that nobody looks into."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any

from pydantic_core import CoreSchema, core_schema

from .. import json_schema
from ..contract import FieldEntry
from ..document import parse
from ..expressions import UNREADABLE
from ..findings import ERROR
from ..raw import RawJson
from ..record_info import RecordInfo
from ..seen import being_read, of_value
from ..sentences import Pair, Told, bounded, of_type
from ..state import INVALID, ReadState
from ..table import Table
from ..tree import Node, Pointer
from ..validation import ITEM, is_named
from .base import Kind, is_optional

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler


class Json(Kind):
    """Any JSON, kept as it came."""

    phrase = "json"
    native = (RawJson,)

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Keep the sender's JSON."""
        return state.raw(pointer, node)

    def write(self, value: Any) -> str:
        """Write the sender's JSON."""
        text: str = value.text
        return text

    def same(self, value: Any, original: Any) -> bool:
        """Whether it is JSON at all; space outside strings is no part of it."""
        return True

    def json_schema(self) -> dict[str, Any]:
        """Anything."""
        return {}


class Nested(Kind):
    """A record inside a record, by its id.

    Records may refer to each other in a circle.
    """

    empty_is_absent = False

    def __init__(self, id: str) -> None:
        super().__init__()
        self.id = id
        self.phrase = id

    @cached_property
    def table(self) -> Table:
        """The table of the record, looked up on first use."""
        return Table.of(self.regulation.find(self.id))

    holds_records = True

    def words(self) -> Pair:
        """The words of the type."""
        return of_type("record")

    def seen(self, item: Any) -> Any:
        """Its fields."""
        return of_value(item, self.table)

    def nodes(self, node: Node, state: ReadState) -> Sequence[Node] | None:
        """The object."""
        return (node,) if type(node) is dict else None

    def seen_in(self, node: Node, state: ReadState) -> Any:
        """Its fields, whatever is wrong in them."""
        if type(node) is not dict:
            return UNREADABLE
        return being_read(self.table, node, state)

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Read an object by the record's own table."""
        if type(node) is not dict:
            return self.miss("type", node, state, pointer)
        payload = state.payload
        if payload is None or payload.kind is not self:
            return self.table.read(node, state, pointer)

        def take(node: Node, state: ReadState, pointer: Pointer) -> Any:
            return payload.record(self.table, node, state, pointer, self)

        values = payload.read(
            self.table, take, [node], state, pointer, is_list=False, then=None
        )
        return INVALID if values[0] is None else values[0]

    def write(self, value: Any) -> str:
        """Write the record."""
        return self.table.write(value)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        def accept(value: Any, info: core_schema.ValidationInfo) -> Any:
            # The record's own class is built when the first value comes, so records may
            # refer to each other in chains and circles of any length.
            validator = self.table.model.__pydantic_validator__
            return validator.validate_python(
                value, context=info.context, from_attributes=is_named()
            )

        schema = core_schema.with_info_plain_validator_function(accept)
        return _optional(schema, source)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        made = json_schema.reference(self.table.model, schema, handler)
        return json_schema.with_empty(made) if self.may_be_empty() else made


class ListOf(Kind):
    """A list of values of one kind."""

    empty_is_absent = False

    def __init__(
        self,
        item: Kind,
        *,
        min_items: int | None = None,
        max_items: int | None = None,
        unique: Sequence[str] = (),
        warns: str = "",
    ) -> None:
        super().__init__(warns)
        self.item = item
        self.phrase = f"list of {item.phrase}"
        self.min_items, self.max_items = min_items, max_items
        self.unique = unique

        self.holds_records = item.holds_records

    is_list = True

    def seen(self, item: Any) -> Any:
        """What rules see of one item."""
        return self.item.seen(item)

    def nodes(self, node: Node, state: ReadState) -> Sequence[Node] | None:
        """The items; tolerantly, one record may stand for a list of it."""
        if type(node) is list:
            return node
        is_one = type(node) is dict and self.holds_records and state.tolerant
        return (node,) if is_one else None

    def seen_in(self, node: Node, state: ReadState) -> Any:
        """The same of one in a document."""
        if node == "" and not self.item.takes_empty_item:
            return UNREADABLE
        return self.item.seen_in(node, state)

    def bind(self, field: FieldEntry, record: RecordInfo) -> None:
        """Learn the field, for the items too."""
        super().bind(field, record)
        self.item.bind(field, record)

    def read(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Read every item; a list with an item that has no value has none itself."""
        if type(node) is dict and state.tolerant and isinstance(self.item, Nested):
            self.inexact(state, pointer)
            node = [node]
        if type(node) is not list:
            return self.miss("type", node, state, pointer)
        seen, muted = set[Any](), state.muted()

        def look(child: Node, index: int) -> None:
            self._judge_key(child, seen, state, muted, (pointer, index))

        payload = state.payload
        if payload is not None and payload.kind is not self:
            payload = None
        is_whole = not (state.is_rest and payload is not None)
        then = look if self.unique and is_whole else None
        values: Sequence[Any]
        if payload is not None and isinstance(self.item, Nested):
            values = payload.read(
                self.item.table,
                self._item,
                node,
                state,
                pointer,
                is_list=True,
                then=then,
            )
        else:
            values = made = []
            for index, child in enumerate(node):
                value = self._item(child, state, (pointer, index))
                made.append(None if value is INVALID else value)
                if then is not None:
                    then(child, index)
        size, most = len(node), self.max_items
        is_wrong = size < (self.min_items or 0) or (most is not None and size > most)
        if is_wrong and is_whole:
            state.add(pointer, "items", self.severity("items"), self._items(), self)
        return INVALID if any(value is None for value in values) else tuple(values)

    @cached_property
    def unique_names(self) -> Sequence[str]:
        """The attributes of the items of which no two have all the same."""
        assert isinstance(self.item, Nested)  # only lists of records have a key
        return tuple(map(self.item.table.name, self.unique))

    def _item(self, node: Node, state: ReadState, pointer: Pointer) -> Any:
        """Read one item."""
        item = self.item
        if node is None or (node == "" and not item.takes_empty_item):
            return item.miss("type", node, state, pointer)
        payload = state.payload
        if payload is not None and payload.kind is self and isinstance(item, Nested):
            return payload.record(item.table, node, state, pointer, item)
        return item.read(node, state, pointer)

    def words(self) -> Pair:
        """The words of the type."""
        return of_type("list")

    def _items(self) -> Told:
        low, high = (
            None if bound is None else str(bound)
            for bound in (self.min_items, self.max_items)
        )
        return bounded("items", low, high, ("min", "max"))

    def _judge_key(
        self,
        node: Node,
        seen: set[Any],
        state: ReadState,
        muted: ReadState,
        pointer: Pointer,
    ) -> None:
        assert isinstance(self.item, Nested)  # only lists of records have a key
        key = self.item.table.key_of(self.unique_names, node, muted)
        if key in seen:
            told = Told("unique", {"key": ", ".join(self.unique)})
            state.add(pointer, "unique", self.severity("unique"), told, self)
        elif key is not None:
            seen.add(key)

    def write(self, value: Any) -> str:
        """Write every item."""
        return "[" + ",".join(map(self.item.write, value)) + "]"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        # pydantic validates the items, the reader the whole.
        items = core_schema.tuple_variable_schema(
            handler.generate_schema(Annotated[ITEM, self.item])
        )
        if self.min_items is None and self.max_items is None and not self.unique:
            return _optional(items, source)

        def check(value: tuple[Any, ...]) -> tuple[Any, ...]:
            self.strictly(parse(self.write(value)))
            return value

        whole = core_schema.no_info_after_validator_function(check, items)
        return _optional(whole, source)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        made = handler(schema)
        if self.severity("items") is ERROR:
            within = {"minItems": self.min_items, "maxItems": self.max_items}
            listed = next(iter(made.get("anyOf", [made])))
            listed |= {key: bound for key, bound in within.items() if bound is not None}
        return json_schema.with_empty(made) if self.may_be_empty() else made


def _optional(schema: CoreSchema, source: Any) -> CoreSchema:
    """The schema, or null where the annotation allows None."""
    return core_schema.nullable_schema(schema) if is_optional(source) else schema
