"""A JSON document as the tokens it was written with: numbers, escapes, repeated keys stay letter by letter, so a mutation can make anything."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

_Part = TypeVar("_Part")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}:,]|[^\s\[\]{}:,"]+|\S', re.DOTALL)
_ENDS = frozenset("]},:")


@dataclass(slots=True)
class Member:
    """A member of an object; `key` is its token, quotes included."""

    key: str
    value: Node


class Members(list[Member]):
    """An object: its members in the order of the document; keys may repeat."""


class Items(list["Node"]):
    """A list."""


Node = (
    str | Members | Items
)  # a text is the token of a value that holds no others, or anything that stands in its place


def parse(text: str) -> Node:
    """The tree of a document. ValueError where brackets and commas are not where they belong; tokens are not looked at."""
    tokens = iter(_TOKEN.findall(text))
    try:
        node = _node(_next(tokens), tokens)
    except RecursionError:
        raise ValueError("not the brackets of one document") from None
    if next(tokens, None) is not None:
        raise ValueError("more than one document")
    return node


def _node(token: str, tokens: Iterator[str]) -> Node:
    if token == "{":
        return Members(_parts("}", tokens, _member))
    if token == "[":
        return Items(_parts("]", tokens, _node))
    if token in _ENDS:
        raise ValueError(f"{token} where a value belongs")
    return token


def _member(token: str, tokens: Iterator[str]) -> Member:
    if token in _ENDS or _next(tokens) != ":":
        raise ValueError("a member without a colon")
    return Member(token, _node(_next(tokens), tokens))


def _parts(end: str, tokens: Iterator[str], part: Callable[[str, Iterator[str]], _Part]) -> Iterator[_Part]:
    token = _next(tokens)
    while token != end:
        yield part(token, tokens)
        token = _next(tokens)
        if token not in (",", end):
            raise ValueError("no comma between two parts")
        if token == ",":
            token = _next(tokens)


def _next(tokens: Iterator[str]) -> str:
    token = next(tokens, None)
    if token is None:
        raise ValueError("the document ends in the middle")
    return token


def copied(node: Node) -> Node:
    """The tree once more, to be changed."""
    if isinstance(node, Members):
        return Members([Member(member.key, copied(member.value)) for member in node])
    return Items([copied(item) for item in node]) if isinstance(node, Items) else node


def rendered(node: Node, space: Callable[[], str] = str) -> str:
    """The document; `space` gives what stands between two tokens."""
    if isinstance(node, Members):
        inner = [
            f"{space()}{member.key}{space()}:{space()}{rendered(member.value, space)}{space()}"
            for member in node
        ]
        return f"{{{','.join(inner) or space()}}}"
    if isinstance(node, Items):
        return f"[{','.join([f'{space()}{rendered(item, space)}{space()}' for item in node]) or space()}]"
    return node
