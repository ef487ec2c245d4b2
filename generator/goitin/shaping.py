"""How a mapping of YAML becomes an object: declarations of keys, and the one loader that reads them.

Unknown keys, wrong shapes and missing keys become findings with their places, and with the nearest known word.
Left: `reading`. Right: `document`, which declares every kind of mapping there is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from functools import cache
from typing import Any, TypeVar

from goitin.findings import Findings, Place
from goitin.reading import Node

T = TypeVar("T", bound="Said")

TEXT, TEXTS, PART, PARTS = "text", "texts", "part", "parts"


def said(  # how one key is declared
    kind: str = TEXT,
    of: str | None = None,
    needed: bool = False,
    plain: str | None = None,
    one: bool = False,
    doc: str = "",
) -> Any:
    """Declare a key: its kind, the class of its parts (by name), whether it is needed.

    `plain`: a bare text may stand for a part, as its attribute of this name. `one`: a single part may stand for a list of them.
    """
    meta = {"kind": kind, "of": of, "needed": needed, "plain": plain, "one": one, "doc": doc}
    return (
        field(default_factory=list, metadata=meta)
        if kind in (TEXTS, PARTS)
        else field(default=None, metadata=meta)
    )


@dataclass(slots=True, kw_only=True)
class Said:
    """Base of all: the node it was read from. Each subclass is known by its name, so that parts may be declared before they exist."""

    node: Node

    @property
    def place(self) -> Place:
        """Where it begins."""
        return self.node.place

    def at(self, key: str) -> Place:
        """Where the value of `key` begins, or where this begins when there is none."""
        found = self.node.get(key)
        return found.place if found else self.node.place


def load(cls: type[T], node: Node, findings: Findings) -> T | None:
    """Read `node` as a `cls`; None, with findings, where its shape is wrong."""
    if type(node.value) is not dict:
        _misshapen(node, "a mapping of keys", findings)
        return None
    readers = _readers(cls)  # type: ignore[arg-type]
    made: dict[str, Any] = {}
    for key, value in node.value.items():
        known = readers.get(key)
        if known is None:
            _unknown(key, value, readers, findings)
        else:
            made[known[0]] = known[1](value, findings)
    missing = [key for key, name in _needed(cls) if not made.get(name)]  # type: ignore[arg-type]
    for key in missing:
        if key not in node.value:
            findings.add(node.place, "missing-key", f"The key {key!r} is missing.", "Write it here.")
        elif node.value[key].value == []:
            findings.add(node.value[key].place, "empty-value", "The list is empty.", "Fill it in.")
    return None if missing else cls(node=node, **made)


@cache
def _readers(cls: type[Said]) -> Mapping[str, tuple[str, Callable[[Node, Findings], Any]]]:
    """Key → attribute and the function that reads its value."""
    return {item.name.rstrip("_"): (item.name, _reader(item.metadata)) for item in fields(cls) if item.metadata}


@cache
def _needed(cls: type[Said]) -> list[tuple[str, str]]:
    """Keys that must be there, with their attributes."""
    return [(item.name.rstrip("_"), item.name) for item in fields(cls) if item.metadata.get("needed")]


def _reader(meta: Mapping[str, Any]) -> Callable[[Node, Findings], Any]:
    if meta["kind"] == TEXT:
        return _text
    if meta["kind"] == TEXTS:
        return _texts
    of, plain = meta["of"], meta["plain"]

    def part(node: Node, findings: Findings) -> Any:
        cls = _kind(of)
        if plain and node.is_scalar:
            return cls(node=node, **{plain: node}) if node.value else _text(node, findings)
        return load(cls, node, findings)

    def parts(node: Node, findings: Findings) -> Any:
        if meta["one"] and type(node.value) is dict:
            made = [part(node, findings)]
        elif type(node.value) is list:
            made = [part(item, findings) for item in node.value]
        else:
            _misshapen(node, "a list", findings)
            return []
        return [item for item in made if item is not None]

    return part if meta["kind"] == PART else parts


@cache
def _kind(name: str) -> type[Said]:
    waiting: list[type[Said]] = [Said]
    while waiting:
        cls = waiting.pop()
        if cls.__name__ == name:
            return cls
        waiting += cls.__subclasses__()
    raise LookupError(name)


def _text(node: Node, findings: Findings) -> Node | None:
    if type(node.value) is not str:
        _misshapen(node, "a text", findings)
        return None
    if not node.value:
        findings.add(node.place, "empty-value", "The value is empty.", "Fill it in, or delete the key.")
        return None
    return node


def _texts(node: Node, findings: Findings) -> list[Node]:
    if type(node.value) is not list:
        _misshapen(node, "a list of texts", findings)
        return []
    return [text for item in node.value if (text := _text(item, findings)) is not None]


def _misshapen(node: Node, wanted: str, findings: Findings) -> None:
    shape = "a text" if node.is_scalar else "a list" if type(node.value) is list else "a mapping"
    findings.add(
        node.place,
        "shape",
        f"This is {shape}; {wanted} is asked.",
        "Write it in the form of specs/README.md.",
    )


def _unknown(key: str, value: Node, known: Mapping[str, Any], findings: Findings) -> None:
    near = get_close_matches(key, known, 1)
    cure = f"Did you mean {near[0]!r}?" if near else f"Known keys: {', '.join(known)}."
    findings.add(value.key_place, "unknown-key", f"The key {key!r} is not known here.", cure)
