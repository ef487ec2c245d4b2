"""Canonical JSON: texts exactly as RFC 8785 §3.2.2.2 writes them, numbers by their digits, no space outside texts.

What the standard library escapes in a text, and how, is just what RFC 8785 asks.
"""

from __future__ import annotations

from json.encoder import encode_basestring as quote

from goitin.wire.tree import Number, Tree, Verbatim

__all__ = ["quote", "text"]


def text(tree: Tree) -> str:
    """A value as canonical JSON; what is verbatim as it stands."""
    if isinstance(tree, str):
        return quote(tree)
    if isinstance(tree, dict):
        return "{" + ",".join([f"{quote(name)}:{text(value)}" for name, value in tree.items()]) + "}"
    if isinstance(tree, list):
        return "[" + ",".join([text(item) for item in tree]) + "]"
    if isinstance(tree, Number):
        return tree.digits
    if isinstance(tree, Verbatim):
        return tree.text
    return "true" if tree is True else "false" if tree is False else "null"
