"""YAML text → nodes: every scalar a string, every node with its place. First stage of a specification.

Built from libyaml's event stream in one pass without recursion, so depth, size and number of nodes are bounded before
anything is kept, and no implicit typing ever touches a code (`01`), a word (`no`) or a time (`12:30`).
Left: `findings`. Right: `document`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from goitin.findings import Findings, Place

MAX_BYTES = 4 << 20
MAX_DEPTH = 24
MAX_NODES = 400_000

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Node:
    """A scalar (str), sequence (list of nodes) or mapping (dict of nodes), with its line and column.

    `key_at` is where the key of this node stands, if it is a value of a mapping.
    """

    __slots__ = ("at", "file", "key_at", "value")

    value: Any

    def __init__(self, file: str, value: Any, at: tuple[int, int]) -> None:
        self.file = file
        self.value = value
        self.at = at
        self.key_at = at

    @property
    def place(self) -> Place:
        """Where the value begins."""
        return Place(self.file, *self.at)

    @property
    def key_place(self) -> Place:
        """Where its key begins."""
        return Place(self.file, *self.key_at)

    @property
    def is_scalar(self) -> bool:
        """Whether it is a text."""
        return type(self.value) is str

    def get(self, key: str) -> Node | None:
        """The value of `key` in a mapping, or None."""
        found: Node | None = self.value.get(key) if type(self.value) is dict else None
        return found


def read(path: Path, name: str, findings: Findings) -> Node | None:
    """Read one file; `name` is how findings call it. None where it cannot be read (and why is among the findings)."""
    start = Place(name)
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        findings.add(
            start,
            "unreadable",
            f"The file cannot be read ({error.strerror}).",
            "Check that it exists and may be read.",
        )
        return None
    if len(data) > MAX_BYTES:
        findings.add(
            start, "too-large", f"The file is over {MAX_BYTES} bytes.", "Split it into several files."
        )
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = Place(name, data.count(b"\n", 0, error.start) + 1)
        findings.add(place, "encoding", "The file is not UTF-8 text.", "Save it as UTF-8.")
        return None
    return parse(text, name, findings)


def parse(text: str, name: str, findings: Findings) -> Node | None:
    """Parse YAML text into nodes."""
    builder = _Builder(name, findings)
    try:
        loader = _Loader(text)
        try:
            while loader.check_event() and builder.takes(loader.get_event()):
                pass
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)
        problem = getattr(error, "problem", None) or "unreadable"
        findings.add(
            place,
            "yaml",
            f"Not valid YAML: {problem}.",
            "Check indentation, quotes and colons around this place.",
        )
        return None
    if builder.stopped:
        return None
    if builder.root is None:
        findings.add(Place(name), "empty", "The file is empty.", "Write its content or delete it.")
    return builder.root


class _Builder:
    """Takes events, one by one, and grows the tree; stops at the first thing that is out of bounds."""

    def __init__(self, name: str, findings: Findings) -> None:
        self.name = name
        self.findings = findings
        self.root: Node | None = None
        self.stopped = False
        self._open: list[Node] = []
        self._keys: list[tuple[str, tuple[int, int]] | None] = []
        self._nodes = 0

    def takes(self, event: Any) -> bool:
        """Take one event; False when it makes no sense to go on."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._add(event, event.value)
        elif kind is yaml.MappingStartEvent:
            self._add(event, {}, opens=True)
        elif kind is yaml.SequenceStartEvent:
            self._add(event, [], opens=True)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._open.pop()
            self._keys.pop()
        elif kind is yaml.AliasEvent:
            self._refuse(
                event, "anchor", "Anchors and aliases (& and *) are not used here.", "Write the text out."
            )
        elif kind is yaml.DocumentStartEvent and self.root is not None:
            self._refuse(event, "yaml", "A second document begins in the file.", "Keep one document a file.")
        return not self.stopped

    def _add(self, event: Any, value: Any, opens: bool = False) -> None:
        mark = event.start_mark
        node = Node(self.name, value, (mark.line + 1, mark.column + 1))
        self._nodes += 1
        if event.anchor is not None:
            self._refuse(
                event, "anchor", "Anchors and aliases (& and *) are not used here.", "Write the text out."
            )
        elif event.tag is not None and event.tag != "!":
            self._refuse(event, "tag", f"Tags ({event.tag}) are not used here.", "Delete the tag.")
        elif self._nodes > MAX_NODES:
            self._refuse(
                event, "too-large", f"The file has over {MAX_NODES} values.", "Split it into several files."
            )
        elif opens and len(self._open) >= MAX_DEPTH:
            self._refuse(
                event, "too-deep", f"Nested deeper than {MAX_DEPTH} levels.", "Nothing here needs that."
            )
        if not self.stopped:
            self._place(node)
            if opens:
                self._open.append(node)
                self._keys.append(None)

    def _place(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        if type(parent.value) is list:
            parent.value.append(node)
            return
        key = self._keys[-1]
        if key is None:
            self._take_key(node)
            return
        self._keys[-1] = None
        name, node.key_at = key
        if name in parent.value:
            self.findings.add(
                node.key_place,
                "repeated-key",
                f"The key {name!r} stands twice in one mapping.",
                "Keep one of the two.",
            )
            return
        parent.value[name] = node

    def _take_key(self, node: Node) -> None:
        if type(node.value) is not str:
            self.findings.add(
                node.place, "yaml", "A key must be a plain word.", "Write a word before the colon."
            )
            self.stopped = True
            return
        self._keys[-1] = (node.value, node.at)

    def _refuse(self, event: Any, rule: str, what: str, cure: str) -> None:
        mark = event.start_mark
        self.findings.add(Place(self.name, mark.line + 1, mark.column + 1), rule, what, cure)
        self.stopped = True
