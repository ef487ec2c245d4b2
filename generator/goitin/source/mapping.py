"""How a mapping of YAML becomes an object: declarations of keys, and the one loader that reads them.

Unknown keys, wrong shapes and missing keys become findings with their places, and with the nearest known word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Any, ClassVar, TypeVar

from goitin.diagnostics import suggest
from goitin.diagnostics.diagnostic import Diagnostics, SourceLocation
from goitin.diagnostics.message import msg
from goitin.source.yaml_reader import Node

T = TypeVar("T", bound="MappingNode")

TEXT, TEXTS, PART, PARTS = "text", "texts", "part", "parts"

NAME, LABEL, NOTE = 100, 500, 10_000
"""Most code points of a name, of a label and of a longer text."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a mapping: what it holds (`of` names the class of its parts), and whether it is required.

    Attributes:
        shorthand: A bare text, or a list of them, may stand for a part, as its attribute of this name.
        allow_single: A single part or text may stand for a list of them.
        choices: The words that are possible; any text where there are none.
        limit: Most code points of a text; of a part, of all texts in it that say no more themselves.
        bare: A number or `yes`, which the canonical form writes without quotes; all others are text, even where they look like a number.
        editor: Keywords of JSON Schema for editors beyond those that follow from the rest.

    """

    kind: str
    of: str
    required: bool
    shorthand: str | None
    allow_single: bool
    choices: Sequence[str]
    limit: int
    bare: bool
    editor: Mapping[str, Any]
    doc: str


def key(
    kind: str = TEXT,
    of: str = "",
    *,
    required: bool = False,
    shorthand: str | None = None,
    allow_single: bool = False,
    choices: Iterable[str] = (),
    limit: int = LABEL,
    bare: bool = False,
    editor: Mapping[str, Any] = MappingProxyType({}),
    doc: str = "",
) -> Any:
    """Declare a key of a `MappingNode`.

    Args:
        kind: What it holds: `TEXT`, `TEXTS`, `PART` or `PARTS`.
        of: The name of the class of its parts; empty for texts.
        required: Whether a mapping without it is a fault.
        shorthand: The attribute of a part for which a bare text may stand; None: no text may.
        allow_single: Whether a single part or text may stand for a list of them.
        choices: The words that are possible; none: any text.
        limit: Most code points of a text; of a part, of all texts in it that say no more themselves.
        bare: Whether the canonical form writes the value without quotes.
        editor: Keywords of JSON Schema for editors beyond those that follow from the rest.
        doc: What editors show of it.

    Returns:
        A `Key`; in a mapping that was read the attribute holds a node, a part or a list of them, None or () where it is absent.

    """
    return Key(kind, of, required, shorthand, allow_single, tuple(choices), limit, bare, editor, doc)


class MappingNode:
    """Base of all kinds of mapping: the node it was read from, and an attribute for each declared key (`is_` for `is`).

    No dataclass: making thirty of them costs more than reading a specification of ten records.
    """

    node: Node
    keys: ClassVar[dict[str, Key]] = {}
    """Attribute → key."""
    words: ClassVar[dict[str, str]] = {}
    """Key as in YAML → attribute."""
    order: ClassVar[str] = ""
    """The keys in the order of the canonical form; that of their declarations where it is not given."""
    elsewhere: ClassVar[Mapping[str, str]] = {}
    """Keys that do nothing here, though others of its kind have them: what to do instead."""
    kinds: ClassVar[dict[str, type[MappingNode]]] = {}

    def __init_subclass__(cls) -> None:
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Key)}
        inherited = {name: key for base in reversed(cls.__bases__) for name, key in base.keys.items()}  # type: ignore[attr-defined]
        cls.keys = {**inherited, **own}
        cls.words = {name.rstrip("_"): name for name in cls.keys}
        for name, key in own.items():
            setattr(cls, name, () if key.kind in (TEXTS, PARTS) else None)  # what an object has that lacks it
        cls.kinds[cls.__name__] = cls

    def __init__(self, node: Node, **values: Any) -> None:
        values["node"] = node
        self.__dict__ = values

    @property
    def place(self) -> SourceLocation:
        """Where it begins."""
        return self.node.place

    def at(self, key: str) -> SourceLocation:
        """Where the value of `key` begins, or where this begins when there is none."""
        found = self.node.get(key)
        return found.place if found else self.node.place

    def _is_shorthand(self, held: Any) -> bool:
        """Whether what an attribute holds is all that was read."""
        return held is self.node or (type(held) is list and held in ([self.node], self.node.value))

    def stated(self) -> Iterator[tuple[str, Key, Any]]:
        """What it says: each key as in YAML, its declaration, and the node, part or list of them that it holds."""
        written = self.node.value
        if type(written) is dict:
            words = [word for word in written if word in self.words]
        else:  # a shorthand stands for one of its keys
            words = [word for word, name in self.words.items() if self._is_shorthand(getattr(self, name))]
        for word in words:
            name = self.words[word]
            yield word, self.keys[name], getattr(self, name)


def in_order(kind: type[MappingNode] | None, words: Iterable[str]) -> list[str]:
    """The keys of one mapping in the order of the canonical form; unknown ones stay behind, as they came."""
    known = (kind.order.split() or list(kind.words)) if kind else []
    given = dict.fromkeys(words)
    return [word for word in known if word in given] + [word for word in given if word not in known]


def load(cls: type[T], node: Node, findings: Diagnostics) -> T | None:
    """Read a node as a mapping of one class.

    Args:
        cls: The class, which declares the keys.
        node: The node.
        findings: Takes every fault.

    Returns:
        The mapping; None where the node is none, or lacks a required key.

    """
    if type(node.value) is not dict:
        misshapen(node, msg("a mapping of keys"), findings)
        return None
    readers = _readers(cls)  # type: ignore[arg-type]
    made: dict[str, Any] = {}
    for key, value in node.value.items():
        known = readers.get(key)
        if known is None:
            _unknown(key, value, readers, cls.elsewhere.get(key), findings)
        else:
            made[known[0]] = known[1](value, findings)
    missing = [key for key, name in _required(cls) if not made.get(name)]  # type: ignore[arg-type]
    for key in missing:
        if key not in node.value:
            findings.add(
                node.place, "missing-key", msg("The key {key!r} is missing.", key=key), msg("Write it here.")
            )
        elif node.value[key].value == []:
            findings.add(node.value[key].place, "empty-value", msg("The list is empty."), msg("Fill it in."))
    return None if missing else cls(node, **made)


@cache
def _readers(cls: type[MappingNode]) -> Mapping[str, tuple[str, Callable[[Node, Diagnostics], Any]]]:
    """Key → attribute and the function that reads its value."""
    return {word: (name, _reader(cls.keys[name])) for word, name in cls.words.items()}


@cache
def _required(cls: type[MappingNode]) -> list[tuple[str, str]]:
    """Keys that must be there, with their attributes."""
    return [(word, name) for word, name in cls.words.items() if cls.keys[name].required]


def _reader(key: Key) -> Callable[[Node, Diagnostics], Any]:
    if key.kind == TEXT:
        return _chosen(key.choices) if key.choices else _text
    if key.kind == TEXTS:
        return _text_or_texts if key.allow_single else _texts

    def part(node: Node, findings: Diagnostics) -> Any:
        cls = MappingNode.kinds[key.of]
        if key.shorthand and (node.is_scalar or _is_listed(node, cls.keys[key.shorthand])):
            read = _reader(cls.keys[key.shorthand])(node, findings)
            return cls(node, **{key.shorthand: read}) if read else None
        return load(cls, node, findings)

    def parts(node: Node, findings: Diagnostics) -> Any:
        if key.allow_single and (type(node.value) is dict or (key.shorthand and node.is_scalar)):
            made = [part(node, findings)]
        elif type(node.value) is list:
            made = [part(item, findings) for item in node.value]
        else:
            misshapen(node, msg("a list"), findings)
            return []
        return [item for item in made if item is not None]

    return part if key.kind == PART else parts


def _is_listed(node: Node, key: Key) -> bool:
    """Whether a node is a list of texts that may stand for a part."""
    return key.kind == TEXTS and type(node.value) is list


def _text(node: Node, findings: Diagnostics) -> Node | None:
    if type(node.value) is not str:
        misshapen(node, msg("a text"), findings)
        return None
    if not node.value:
        findings.add(
            node.place, "empty-value", msg("The value is empty."), msg("Fill it in, or delete the key.")
        )
        return None
    return node


def _chosen(choices: Sequence[str]) -> Callable[[Node, Diagnostics], Node | None]:
    def read(node: Node, findings: Diagnostics) -> Node | None:
        word = _text(node, findings)
        if word is not None and word.value not in choices:
            findings.add(
                node.place,
                "unknown-word",
                msg("{value!r} is not possible here.", value=word.value),
                suggest.suggest(word.value, choices, one_of(choices)),
            )
        return word

    return read


def one_of(choices: Sequence[str]) -> str:
    """The cure for a word that is none of these."""
    if len(choices) == 1:
        return msg("Write {word}.", word=choices[0])
    return msg("Write one of {choices}.", choices=", ".join(choices))


def _texts(node: Node, findings: Diagnostics) -> list[Node]:
    if type(node.value) is not list:
        misshapen(node, msg("a list of texts"), findings)
        return []
    return [text for item in node.value if (text := _text(item, findings)) is not None]


def _text_or_texts(node: Node, findings: Diagnostics) -> list[Node]:
    if not node.is_scalar:
        return _texts(node, findings)
    text = _text(node, findings)
    return [] if text is None else [text]


def misshapen(node: Node, wanted: str, findings: Diagnostics) -> None:
    """Report a node of another shape than the one that is wanted."""
    shape = (
        msg("a text") if node.is_scalar else msg("a list") if type(node.value) is list else msg("a mapping")
    )
    findings.add(
        node.place,
        "shape",
        msg("Expected {wanted}, got {shape}.", shape=shape, wanted=wanted),
        msg("Write it in the form that `goitin explain language` shows."),
    )


def _unknown(
    key: str, value: Node, known: Mapping[str, Any], elsewhere: str | None, findings: Diagnostics
) -> None:
    if elsewhere is not None:
        what = msg("The key {key!r} has no effect here.", key=key)
        findings.add(value.key_place, "unknown-key", what, elsewhere)
        return
    near = get_close_matches(key, known, 1)
    cure = (
        msg("Did you mean {near!r}?", near=near[0])
        if near
        else msg("Known keys: {known}.", known=", ".join(known))
    )
    findings.add(value.key_place, "unknown-key", msg("The key {key!r} is not known here.", key=key), cure)
