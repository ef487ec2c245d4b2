"""Where a finding stands in the bytes: a second look at a document, from JSON Pointers to lines and columns."""

from __future__ import annotations

from goitin.validator import Finding
from goitin.wire.document import Kind, Node


class JsonLocations:
    """Lines and columns (both from 1, in characters) in one document that begins at a line; `root` is None where it is not JSON."""

    def __init__(self, root: Node | None, line: int = 1) -> None:
        self._root = root
        self._first = line
        self._at, self._line, self._start = 0, line, 0  # where was looked last: findings come in order

    def of(self, finding: Finding) -> tuple[int, int]:
        """The value that a finding is about, or the object that lacks it; where bytes are not JSON, the break."""
        if self._root is None:
            limits = finding.phrase.limits
            if "line" in limits:
                return self._first + int(limits["line"]) - 1, int(limits["column"])
        return self.value_at(finding.path)

    def value_at(self, pointer: str) -> tuple[int, int]:
        """The value at a pointer, or the deepest one on the way that is there."""
        if self._root is None:
            return self._first, 1
        return self._place(_deepest(self._root, pointer).start)

    def of_node(self, node: Node) -> tuple[int, int]:
        """Where a node of this document begins."""
        return self._place(node.start)

    def _place(self, offset: int) -> tuple[int, int]:
        text = self._root.text if self._root is not None else ""
        if offset >= self._at:
            self._line += text.count("\n", self._at, offset)
        else:
            self._line -= text.count("\n", offset, self._at)
        if not self._start <= offset or text.find("\n", max(self._at, self._start), offset) >= 0:
            self._start = text.rfind("\n", 0, offset) + 1
        self._at = offset
        return self._line, offset - self._start + 1


def _deepest(node: Node, pointer: str) -> Node:
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        inner: Node | None = None
        if node.kind is Kind.OBJECT:
            inner = node.value.get(key)
        elif node.kind is Kind.LIST and key.isascii() and key.isdigit():
            inner = node.value[int(key)] if int(key) < len(node.value) else None
        if inner is None:
            break
        node = inner
    return node
