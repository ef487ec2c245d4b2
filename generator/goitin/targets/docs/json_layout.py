"""A message laid out as people write JSON: a member a line; numbers keep their digits."""

from __future__ import annotations

from collections.abc import Iterator

from goitin.wire.json_codec import JSON
from goitin.wire.pointer import step
from goitin.wire.tree import Tree

_INDENT = "  "

Line = tuple[str, str]
"""The pointer of what begins on a line, and its text."""


def lines(tree: Tree) -> Iterator[Line]:
    """A message line by line."""
    return _lines(tree, "", "", "", "")


def text(tree: Tree) -> str:
    """A message as one text."""
    return "\n".join(line for _, line in lines(tree))


def _lines(tree: Tree, pointer: str, before: str, after: str, indent: str) -> Iterator[Line]:
    """`before` is the key of what stands here, `after` the comma behind it."""
    if isinstance(tree, dict) and tree:
        members = [(pointer + step(key), f"{JSON.text(key)}: ", value) for key, value in tree.items()]
        opened, closed = "{}"
    elif isinstance(tree, list) and tree:
        members = [(f"{pointer}/{at}", "", value) for at, value in enumerate(tree)]
        opened, closed = "[]"
    else:
        yield pointer, f"{indent}{before}{JSON.text(tree)}{after}"
        return
    yield pointer, f"{indent}{before}{opened}"
    for at, (inner, name, value) in enumerate(members, 1):
        yield from _lines(value, inner, name, "," if at < len(members) else "", indent + _INDENT)
    yield "", f"{indent}{closed}{after}"
