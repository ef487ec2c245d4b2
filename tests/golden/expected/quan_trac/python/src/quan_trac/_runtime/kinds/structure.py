"""What holds other values: records, lists, and JSON that nobody looks into."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import frameworks, json_schema
from ..findings import ERROR
from ..judge import BAD, Judge
from ..messages import bounds
from ..raw import RawJson
from ..table import Table, class_named
from ..tree import Node, Spot
from .base import Kind

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

    from ..wire import About, Wire


class Json(Kind):
    """Any JSON, kept as it came."""

    phrase = "json"
    native = (RawJson,)

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Keep the sender's JSON."""
        return judge.raw(spot, node)

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
    """A record inside a record, by the name of its class.

    Records may refer to each other in a circle.
    """

    empty_is_absent = False

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    @cached_property
    def table(self) -> Table:
        """The table of the record, looked up on first use."""
        assert (
            self.record is not None
        )  # bound by its own table, which made it reachable
        return Table.of(class_named(self.record.package, self.name))

    @property
    def phrase(self) -> str:  # type: ignore[override]
        """The record's id."""
        return self.table.about.id

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Read an object by the record's own table."""
        if type(node) is not dict:
            return self.miss("type", node, judge, spot)
        if judge.payload is not self:
            return self.table.read(node, judge, spot)
        from .. import gathering  # whose quick way needs the kinds

        alone = gathering.Gathering(judge, self.one, spot, is_list=False)
        judge.records = alone
        return alone.take(node)

    def one(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Read one record of a message's payload."""
        from .. import gathering

        return gathering.record(self.table, node, judge, spot, self)

    def write(self, value: Any) -> str:
        """Write the record."""
        return self.table.write(value)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return frameworks.optional_schema(frameworks.nested_schema(self), source)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return json_schema.reference(self.table.model, schema, handler)


class ListOf(Kind):
    """A list of values of one kind."""

    empty_is_absent = False

    def __init__(
        self,
        item: Kind,
        *,
        min_items: int | None = None,
        max_items: int | None = None,
        unique: str | None = None,
        warns: str = "",
    ) -> None:
        super().__init__(warns)
        self.item = item
        self.min_items, self.max_items = min_items, max_items
        self.unique = unique

    @property
    def phrase(self) -> str:  # type: ignore[override]
        """`list of` its items."""
        return f"list of {self.item.phrase}"

    def bind(self, field: Wire, record: About) -> None:
        """Learn the field, for the items too."""
        super().bind(field, record)
        self.item.bind(field, record)

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Read every item; a list with an item that has no value has none itself."""
        if type(node) is not list:
            return self.miss("type", node, judge, spot)
        is_payload = judge.payload is self
        gathered = None
        if is_payload:
            from .. import gathering  # whose quick way needs the kinds

            gathered = gathering.Gathering(judge, self._item, spot)
            judge.records = gathered
        values: list[Any] = []
        seen: set[str] = set()
        is_whole = True
        for index, child in enumerate(node):
            if gathered is not None:
                value = gathered.take(child)
            else:
                value = self._item(child, judge, (spot, index))
            is_whole &= value is not BAD
            values.append(value)
            if self.unique is not None:
                self._judge_key(child, seen, judge, (spot, index))
        size, most = len(node), self.max_items
        is_wrong = size < (self.min_items or 0) or (most is not None and size > most)
        if is_wrong and not (judge.is_cut and is_payload):
            judge.add(spot, "items", self.severity("items"), self)
        return tuple(values) if is_whole else BAD

    def _item(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Read one item."""
        item = self.item
        if node is None or (node == "" and not item.takes_empty_item):
            return item.miss("type", node, judge, spot)
        if judge.payload is self and isinstance(item, Nested):
            return item.one(node, judge, spot)
        return item.read(node, judge, spot)

    def facts(self) -> dict[str, str]:
        """Name the bounds, and the key that tells the items apart."""
        named = super().facts() | bounds(self.min_items, self.max_items)
        if self.unique is not None and isinstance(self.item, Nested):
            named["key"] = self.item.table.wire(self.unique)
        return named

    def _judge_key(self, node: Node, seen: set[str], judge: Judge, spot: Spot) -> None:
        assert isinstance(self.item, Nested)  # only lists of records have a key
        key = self.item.table.text_of(self.unique or "", node, judge.muted())
        if key in seen:
            judge.add(spot, "unique", self.severity("unique"), self)
        elif key is not None:
            seen.add(key)

    def write(self, value: Any) -> str:
        """Write every item."""
        return "[" + ",".join(map(self.item.write, value)) + "]"

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return frameworks.optional_schema(frameworks.list_schema(self, handler), source)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(schema)
