"""Sets keys of one entry of a specification file: a field or a code; how sure a constraint is stays where nobody says another grade."""

from __future__ import annotations

from typing import Any

from goitin.model import Field
from goitin.review.cell_parser import Keys, Value
from goitin.source.yaml_reader import Node

_PLAIN = {"length": "max", "required": "when", "pattern": "is", "range": ""}
"""Constraints that cells change, and the key that may stand alone for the whole."""
_GRADE = ("confidence", "source", "severity", "because", "authority_code")


def change(node: Node, keys: Keys, known: Field | None) -> None:
    """Set keys, take away those that are None; `known` is the field as it is now."""
    for key, value in keys.items():
        outer, _, inner = key.partition(".")
        if inner:
            old = node.value.get(outer)
            before = dict(old.value) if old is not None and type(old.value) is dict else {}
            _put(before, inner, None if value is None else made(value))
            if value is None or before:
                _put(node.value, outer, Node("", before) if before else None)
        elif key in _PLAIN and isinstance(value, dict):
            _put(node.value, key, made(_graded(node.value.get(key), key, value, known)))
        else:
            _put(node.value, key, None if value is None else made(value))


def made(value: Value) -> Node:
    """A node of a value."""
    if isinstance(value, dict):
        return Node("", {key: made(item) for key, item in value.items()})
    if isinstance(value, list):
        return Node("", [made(item) for item in value])
    return Node("", value)


def _graded(old: Node | None, key: str, value: dict[str, Value], known: Field | None) -> Value:
    """A constraint with the grade it had; short where nothing but its plain key is said."""
    before: dict[str, Value] = {}
    if old is not None and type(old.value) is dict:
        before = {name: old.value[name].value for name in _GRADE if name in old.value}
    constraint: Any = (known and (getattr(known, key) or (known.period if key == "range" else None))) or None
    if "confidence" not in before and constraint is not None and known is not None:
        sure = constraint.grade.confidence
        if sure != known.origin.confidence:
            before["confidence"] = str(sure)
    merged = {**before, **value}
    plain = _PLAIN[key]
    return merged[plain] if plain and set(merged) == {plain} else merged


def _put(keys: dict[str, Node], key: str, value: Node | None) -> None:
    if value is None:
        keys.pop(key, None)
    else:
        keys[key] = value
