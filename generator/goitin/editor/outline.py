"""A file of a specification, place by place: which key of which kind of mapping each value belongs to.

Made from the tree of the file alone, whatever is wrong with it, so that who is in the midst of typing is helped too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goitin.source.mapping import PART, PARTS, Key, MappingNode
from goitin.source.yaml_reader import Node


@dataclass(frozen=True, slots=True, eq=False)
class Holder:
    """A mapping of a file.

    Attributes:
        kind: The class that declares its keys.
        node: What is written.
        outer: The mapping that it belongs to; None for the whole file.
        key: The key of the outer mapping that holds it.

    """

    kind: type[MappingNode]
    node: Node
    outer: Holder | None = None
    key: str = ""

    def text(self, key: str) -> str:
        """The text of a key; empty where there is none."""
        found = self.node.get(key)
        return found.value if found is not None and found.is_scalar else ""

    def around(self, name: str) -> Holder | None:
        """The innermost mapping of a class that this one is or belongs to; a derived class counts."""
        wanted = MappingNode.kinds[name]
        at: Holder | None = self
        while at is not None and not issubclass(at.kind, wanted):
            at = at.outer
        return at


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A text of a file: the value of a key, an item of its list, or a shorthand.

    Attributes:
        holder: The mapping whose key it is.
        word: The key as it is written.
        key: Its declaration.
        node: The text, with its place.

    """

    holder: Holder
    word: str
    key: Key
    node: Node

    @property
    def meaning(self) -> tuple[type[MappingNode], str]:
        """Whose key the text is, and which: of a shorthand the key that it stands for."""
        if self.key.shorthand and self.key.of:
            part = MappingNode.kinds[self.key.of]
            return part, self.key.shorthand.rstrip("_")
        return self.holder.kind, self.word


def mappings(root: Node, kind: type[MappingNode]) -> Iterator[Holder]:
    """Every mapping of a file, outer ones before inner ones, in the order of the file.

    Args:
        root: The tree of the file.
        kind: What the file is: the class that reads it.

    """
    waiting = [Holder(kind, root)]
    while waiting:
        at = waiting.pop()
        if type(at.node.value) is dict:
            yield at
            waiting += reversed(list(_parts(at)))


def _parts(at: Holder) -> Iterator[Holder]:
    """The mappings that a mapping holds."""
    for word, node, key in _known(at):
        if key.kind not in (PART, PARTS):
            continue
        part = MappingNode.kinds[key.of]
        for item in node.value if type(node.value) is list else [node]:
            yield Holder(part, item, at, word)


def _known(at: Holder) -> Iterator[tuple[str, Node, Key]]:
    for word, node in at.node.value.items():
        name = at.kind.words.get(word)
        if name is not None:
            yield word, node, at.kind.keys[name]


def entries(at: Holder) -> Iterator[Entry]:
    """The texts of a mapping, not those of mappings in it."""
    for word, node, key in _known(at):
        for item in node.value if type(node.value) is list else [node]:
            if item.is_scalar:
                yield Entry(at, word, key, item)
