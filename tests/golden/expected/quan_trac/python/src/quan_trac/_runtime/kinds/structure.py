"""What holds other values: records, lists, and JSON that nobody looks into."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import frameworks, json_schema
from ..findings import ERROR
from ..judge import BAD, Judge
from ..messages import Pair, Told, bounded, of_type
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

    def words(self) -> Pair:
        """The words of the type."""
        return of_type("record")

    def read(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Read an object by the record's own table."""
        if type(node) is not dict:
            return self.miss("type", node, judge, spot)
        if judge.payload is not self:
            return self.table.read(node, judge, spot)
        from .. import gathering  # whose quick way needs the kinds

        alone = gathering.Gathering(judge, self.table, self.one, spot, is_list=False)
        judge.records = alone
        value = alone.take_all([node])[0]
        return BAD if value is None else value

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
        if type(node) is dict and judge.tolerant and isinstance(self.item, Nested):
            judge.form(spot, self)
            node = [node]
        if type(node) is not list:
            return self.miss("type", node, judge, spot)
        seen, muted = set[Any](), judge.muted()

        def look(child: Node, index: int) -> None:
            self._judge_key(child, seen, judge, muted, (spot, index))

        is_payload = judge.payload is self and isinstance(self.item, Nested)
        is_whole = not (judge.is_rest and is_payload)
        then = look if self.unique is not None and is_whole else None
        values: Sequence[Any]
        if is_payload:
            values = self._payload(node, judge, spot, then)
        else:
            values = made = []
            for index, child in enumerate(node):
                value = self._item(child, judge, (spot, index))
                made.append(None if value is BAD else value)
                if then is not None:
                    then(child, index)
        size, most = len(node), self.max_items
        is_wrong = size < (self.min_items or 0) or (most is not None and size > most)
        if is_wrong and is_whole:
            judge.add(spot, "items", self.severity("items"), self._items(), self)
        return BAD if any(value is None for value in values) else tuple(values)

    def _payload(
        self,
        nodes: list[Node],
        judge: Judge,
        spot: Spot,
        then: Callable[[Node, int], None] | None,
    ) -> Sequence[Any]:
        """Read the records of a message, each a reading of its own."""
        from .. import gathering  # whose quick way needs the kinds

        assert isinstance(self.item, Nested)
        gathered = gathering.Gathering(judge, self.item.table, self._item, spot)
        judge.records = gathered
        return gathered.take_all(nodes, then)

    def _item(self, node: Node, judge: Judge, spot: Spot) -> Any:
        """Read one item."""
        item = self.item
        if node is None or (node == "" and not item.takes_empty_item):
            return item.miss("type", node, judge, spot)
        if judge.payload is self and isinstance(item, Nested):
            return item.one(node, judge, spot)
        return item.read(node, judge, spot)

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
        self, node: Node, seen: set[Any], judge: Judge, muted: Judge, spot: Spot
    ) -> None:
        assert isinstance(self.item, Nested)  # only lists of records have a key
        table, name = self.item.table, self.unique or ""
        key = table.key_of(name, node, muted)
        if key in seen:
            told = Told("unique", {"key": table.wire(name)})
            judge.add(spot, "unique", self.severity("unique"), told, self)
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
        made = handler(schema)
        if self.severity("items") is ERROR:
            within = {"minItems": self.min_items, "maxItems": self.max_items}
            listed = next(iter(made.get("anyOf", [made])))
            listed |= {key: bound for key, bound in within.items() if bound is not None}
        return json_schema.with_empty(made) if self.may_be_empty() else made
