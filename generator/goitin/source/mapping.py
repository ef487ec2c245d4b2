"""How a mapping of YAML becomes an object: declarations of keys, and the one loader that reads them.

Unknown keys, wrong shapes and missing keys become findings with their places, and with the nearest known word.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import Any, ClassVar, TypeVar

from goitin.diagnostics.diagnostic import Findings, Place
from goitin.diagnostics.message import say
from goitin.source.yaml_reader import Node

T = TypeVar("T", bound="Said")

TEXT, TEXTS, PART, PARTS = "text", "texts", "part", "parts"


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a mapping: what it holds (`of` names the class of its parts), and whether it is needed.

    `plain`: a bare text may stand for a part, as its attribute of this name. `one`: a single part may stand for a list of them.
    """

    kind: str
    of: str
    needed: bool
    plain: str | None
    one: bool
    doc: str


def said(
    kind: str = TEXT,
    of: str = "",
    needed: bool = False,
    plain: str | None = None,
    one: bool = False,
    doc: str = "",
) -> Any:
    """Declare a key of a `Said`; see `Key`. The attribute holds a node, a part or a list of them; None or () where it is absent."""
    return Key(kind, of, needed, plain, one, doc)


class Said:
    """Base of all kinds of mapping: the node it was read from, and an attribute for each declared key (`is_` for `is`).

    No dataclass: making thirty of them costs more than reading a specification of ten records.
    """

    node: Node
    keys: ClassVar[dict[str, Key]] = {}
    elsewhere: ClassVar[Mapping[str, str]] = {}
    """Keys that do nothing here, though others of its kind have them: what to do instead."""
    kinds: ClassVar[dict[str, type[Said]]] = {}
    _absent: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Key)}
        inherited = {name: key for base in reversed(cls.__bases__) for name, key in base.keys.items()}  # type: ignore[attr-defined]
        cls.keys = {**inherited, **own}
        cls._absent = {name: () if key.kind in (TEXTS, PARTS) else None for name, key in cls.keys.items()}
        cls.kinds[cls.__name__] = cls

    def __init__(self, node: Node, **values: Any) -> None:
        self.__dict__ = {**self._absent, **values, "node": node}

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
        _misshapen(node, say("a mapping of keys"), findings)
        return None
    readers = _readers(cls)  # type: ignore[arg-type]
    made: dict[str, Any] = {}
    for key, value in node.value.items():
        known = readers.get(key)
        if known is None:
            _unknown(key, value, readers, cls.elsewhere.get(key), findings)
        else:
            made[known[0]] = known[1](value, findings)
    missing = [key for key, name in _needed(cls) if not made.get(name)]  # type: ignore[arg-type]
    for key in missing:
        if key not in node.value:
            findings.add(
                node.place, "missing-key", say("The key {key!r} is missing.", key=key), say("Write it here.")
            )
        elif node.value[key].value == []:
            findings.add(node.value[key].place, "empty-value", say("The list is empty."), say("Fill it in."))
    return None if missing else cls(node, **made)


@cache
def _readers(cls: type[Said]) -> Mapping[str, tuple[str, Callable[[Node, Findings], Any]]]:
    """Key → attribute and the function that reads its value."""
    return {name.rstrip("_"): (name, _reader(key)) for name, key in cls.keys.items()}


@cache
def _needed(cls: type[Said]) -> list[tuple[str, str]]:
    """Keys that must be there, with their attributes."""
    return [(name.rstrip("_"), name) for name, key in cls.keys.items() if key.needed]


def _reader(key: Key) -> Callable[[Node, Findings], Any]:
    if key.kind == TEXT:
        return _text
    if key.kind == TEXTS:
        return _texts

    def part(node: Node, findings: Findings) -> Any:
        cls = Said.kinds[key.of]
        if key.plain and node.is_scalar:
            return cls(node, **{key.plain: node}) if node.value else _text(node, findings)
        return load(cls, node, findings)

    def parts(node: Node, findings: Findings) -> Any:
        if key.one and type(node.value) is dict:
            made = [part(node, findings)]
        elif type(node.value) is list:
            made = [part(item, findings) for item in node.value]
        else:
            _misshapen(node, say("a list"), findings)
            return []
        return [item for item in made if item is not None]

    return part if key.kind == PART else parts


def _text(node: Node, findings: Findings) -> Node | None:
    if type(node.value) is not str:
        _misshapen(node, say("a text"), findings)
        return None
    if not node.value:
        findings.add(
            node.place, "empty-value", say("The value is empty."), say("Fill it in, or delete the key.")
        )
        return None
    return node


def _texts(node: Node, findings: Findings) -> list[Node]:
    if type(node.value) is not list:
        _misshapen(node, say("a list of texts"), findings)
        return []
    return [text for item in node.value if (text := _text(item, findings)) is not None]


def _misshapen(node: Node, wanted: str, findings: Findings) -> None:
    shape = (
        say("a text") if node.is_scalar else say("a list") if type(node.value) is list else say("a mapping")
    )
    findings.add(
        node.place,
        "shape",
        say("This is {shape}; {wanted} is asked.", shape=shape, wanted=wanted),
        say("Write it in the form that `goitin explain language` shows."),
    )


def _unknown(
    key: str, value: Node, known: Mapping[str, Any], elsewhere: str | None, findings: Findings
) -> None:
    if elsewhere is not None:
        what = say("The key {key!r} would do nothing here.", key=key)
        findings.add(value.key_place, "unknown-key", what, elsewhere)
        return
    near = get_close_matches(key, known, 1)
    cure = (
        say("Did you mean {near!r}?", near=near[0])
        if near
        else say("Known keys: {known}.", known=", ".join(known))
    )
    findings.add(value.key_place, "unknown-key", say("The key {key!r} is not known here.", key=key), cure)
