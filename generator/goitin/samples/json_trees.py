"""Messages as trees of JSON texts, which can be changed member by member and keep the digits of their numbers."""

from __future__ import annotations

import json
from json.encoder import encode_basestring as quote
from typing import Any

from goitin.language import value_forms
from goitin.samples import records

Tree = Any
"""A message: a JSON text of a scalar, a list of trees, or a dict of wire name → tree."""


def dumped(tree: Tree) -> bytes:
    """The bytes of a message, on one line."""
    return _text(tree).encode()


def json_tree(data: bytes) -> Tree:
    """A JSON document as a tree; numbers keep their digits."""
    return _tree(value_forms.parse(data.decode()))


def _text(tree: Tree) -> str:
    if isinstance(tree, dict):
        return records.as_object({key: _text(value) for key, value in tree.items()})
    return f"[{','.join(map(_text, tree))}]" if isinstance(tree, list) else str(tree)


def _tree(value: Any) -> Tree:
    if isinstance(value, dict):
        return {key: _tree(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_tree(item) for item in value]
    if type(value) is str:
        return quote(value)
    return str(value) if isinstance(value, value_forms.Token) else json.dumps(value)
