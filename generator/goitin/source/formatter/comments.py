"""The comments of a YAML text, each with the value it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from goitin.source.yaml_reader import Node

_HEADER = re.compile(r"[|>][-+0-9]*[ \t]+(#.*)")

Spot = tuple[int, int]  # line and column, from 1


@dataclass(slots=True)
class Comments:
    """Comments by the value they belong to (each node is equal to itself alone): on lines of their own before it, or behind it on its line.

    `last` are those behind everything.
    """

    before: dict[Node, list[str]] = field(default_factory=dict)
    behind: dict[Node, str] = field(default_factory=dict)
    last: list[str] = field(default_factory=list)

    def inside(self, node: Node) -> bool:
        """Whether any value inside has a comment."""
        return any(item in self.before or item in self.behind for item in below(node))


def gather(text: str, root: Node) -> Comments:
    """Find every comment: one on a line of its own goes to the value that begins next, another to the one that began last.

    Args:
        text: The YAML text.
        root: The tree that was read from this very text.

    """
    found = Comments()
    if "#" not in text:
        return found
    entries = [(item.key_at, item) for item in (root, *below(root))]
    for spot, comment, alone in _comments(text):
        if not alone:
            owner = [item for at, item in entries if at < spot][-1]
            before = found.behind.get(owner)
            found.behind[owner] = f"{before} {comment}" if before else comment
            continue
        following = next((item for at, item in entries if at > spot and item is not root), None)
        if spot < root.at:
            following = root
        if following is None:
            found.last.append(comment)
        else:
            found.before.setdefault(following, []).append(comment)
    return found


def below(node: Node) -> Iterator[Node]:
    """Every value inside, in the order of the document."""
    if type(node.value) is not str:
        for item in node.value.values() if type(node.value) is dict else node.value:
            yield item
            yield from below(item)


def _comments(text: str) -> Iterator[tuple[Spot, str, bool]]:
    """Where each comment begins, its text, and whether it has its line for itself."""
    end = 0
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        yield from _in_gap(text, end, token.start_mark.index)
        end = token.end_mark.index
        header = _header(text, token)
        if header is not None:
            yield (token.start_mark.line + 1, token.start_mark.column + 2), header, False


def _in_gap(text: str, start: int, end: int) -> Iterator[tuple[Spot, str, bool]]:
    """The comments between two tokens."""
    for line in re.finditer("[^\n]+", text[start:end]):
        at = line[0].find("#")
        if at >= 0:
            begin = text.rfind("\n", 0, start + line.start()) + 1
            spot = start + line.start() + at
            number = text.count("\n", 0, begin) + 1
            yield (number, spot - begin + 1), line[0][at:].rstrip(), not text[begin:spot].strip()


def _header(text: str, token: Any) -> str | None:
    """The comment on the first line of a block scalar, which is part of its token."""
    if not isinstance(token, yaml.ScalarToken) or token.style not in ("|", ">"):
        return None
    match = _HEADER.match(text, token.start_mark.index)
    return match[1].rstrip() if match else None
