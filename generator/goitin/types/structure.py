"""What holds other values: records inside a record, and lists."""

from __future__ import annotations

from collections.abc import Sequence

from goitin import model
from goitin.model import Label
from goitin.types.reading import TYPE, Outcome, Value
from goitin.types.value_type import ValueType
from goitin.wire.document import Kind, Node
from goitin.wire.tree import Tree


class RecordType(ValueType[model.Nested]):
    """A record inside a record; its members are judged as those of any record."""

    word = "record"
    label = Label("bản ghi", "record")
    form = Label("đối tượng", "object"), ""
    is_key = False
    takes_empty_text = False

    @property
    def phrase(self) -> str:
        """The record's id."""
        return self.kind.record

    def interpret(self, node: Node, _: bool) -> Outcome:
        """Any object."""
        return Outcome(Value(node.tree)) if node.kind is Kind.OBJECT else TYPE


class ListType(ValueType[model.ListOf]):
    """A list of values of one type."""

    word = "list"
    is_key = False
    takes_empty_text = False

    @property
    def phrase(self) -> str:
        """`list of integer`."""
        return f"list of {self.item.phrase}"

    @property
    def name(self) -> Label:
        """`danh sách mã`."""
        return Label(f"danh sách {self.item.label.vi}", f"list: {self.item.label.en}")

    @property
    def form(self) -> tuple[Label, str]:
        """An array of what its items are."""
        word, pattern = self.item.form
        return Label(f"mảng các {word.vi}", f"array of {word.en}"), pattern

    @property
    def misfit(self) -> Tree:
        """No list."""
        return {}

    def items(self, tree: Tree) -> Sequence[Tree]:
        """The items; none of what is no list."""
        return tree if isinstance(tree, list) else []

    def whole(self, items: Sequence[Tree]) -> Tree:
        """The list of them."""
        return list(items)

    def example(self, text: str) -> Tree:
        """A list of that one item."""
        return [self.item.example(text)]

    def interpret(self, node: Node, tolerant: bool) -> Outcome:
        """Item by item; the first that is wrong counts."""
        if node.kind is not Kind.LIST:
            return TYPE
        found = (self.item.strict(each, tolerant) for each in node.value)
        return next((one for one in found if one.fault), Outcome(Value(node.tree)))
