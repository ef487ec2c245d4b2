"""A document that was read: nodes that say what each value is and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, NamedTuple

from goitin.wire.tree import NULL, Number, Tree, Verbatim


class Kind(Enum):
    """What a node is."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    LIST = "list"
    OBJECT = "object"


class Node:
    """A value of a document: `value` is a str (of a number its digits), bool, None, list of nodes or dict of name to node.

    `text[start:end]` is what the sender wrote.
    """

    __slots__ = ("end", "kind", "start", "text", "value")

    def __init__(self, kind: Kind, value: Any, text: str, start: int, end: int) -> None:
        self.kind, self.value, self.text, self.start, self.end = kind, value, text, start, end

    @classmethod
    def of(cls, tree: Tree) -> Node:
        """A value as if it had been read; it stands nowhere, and nobody looks into what is kept verbatim."""
        kind, value = _parts(tree)
        return cls(kind, value, "", 0, 0)

    @property
    def verbatim(self) -> Verbatim:
        """What the sender wrote, as a value that is kept unread; a codec may leave out what says nothing."""
        return Verbatim(self.text[self.start : self.end])

    @property
    def is_filled(self) -> bool:
        """Whether it is neither null nor an empty text."""
        return self.kind is not Kind.NULL and self.value != ""

    @property
    def tree(self) -> Tree:
        """The value apart from its places."""
        if self.kind is Kind.OBJECT:
            return {name: node.tree for name, node in self.value.items()}
        if self.kind is Kind.LIST:
            return [node.tree for node in self.value]
        if self.kind is Kind.NUMBER:
            return Number(self.value)
        return NULL if self.value is None else self.value


def _parts(tree: Tree) -> tuple[Kind, Any]:
    match tree:
        case bool():
            return Kind.BOOLEAN, tree
        case str():
            return Kind.TEXT, tree
        case Number(digits):
            return Kind.NUMBER, digits
        case list():
            return Kind.LIST, [Node.of(each) for each in tree]
        case dict():
            return Kind.OBJECT, {name: Node.of(each) for name, each in tree.items()}
    return (Kind.NULL, None) if tree is NULL else (Kind.OBJECT, {})


class Remark(NamedTuple):
    """What reading saw that is no break: a path, and the sentence of the phrasebook (its first word is the rule)."""

    path: str
    sentence: str
    severity: str = "warning"


class Document(NamedTuple):
    """A document: the node of its one value, and what is to be said of how it is written."""

    root: Node
    remarks: Sequence[Remark] = ()
