"""Every place of a specification where a text stands, out of the files and the declarations of `document`.

A place is found by reading the files by the classes that declare their keys, so a new key needs nothing here but to be said once in `spec/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from goitin import resources
from goitin.diagnostics.diagnostic import Diagnostics
from goitin.source import loader
from goitin.source.mapping import PART, PARTS, MappingNode
from goitin.source.yaml_reader import Node, read

SPEC = Path(__file__).parent / "spec" / "moi_cho"


@dataclass(frozen=True)
class Scalar:
    """One text of a file: the way to it, and what the declarations call it (`Field.note.vi`)."""

    file: str
    way: tuple[str | int, ...]
    key: str
    value: str


def declared() -> set[str]:
    """Class and key of every text that a file of a specification may hold, as `document` declares them."""
    found: set[str] = set()
    seen: set[type[MappingNode]] = set()
    waiting = [kind for _, kind in loader.kinds()]
    while waiting:
        kind = waiting.pop()
        if kind in seen:
            continue
        seen.add(kind)
        parts = [key for key in kind.keys.values() if key.kind in (PART, PARTS)]
        found |= {
            f"{_owner(kind.__name__, name)}.{name.rstrip('_')}"
            for name, key in kind.keys.items()
            if key not in parts
        }
        waiting += [MappingNode.kinds[key.of] for key in parts]
    return found


def _owner(called: str, name: str) -> str:
    """A field of an envelope is a field, but for its role."""
    return "Field" if called == "EnvelopeField" and name in MappingNode.kinds["Field"].keys else called


def plain(node: Node) -> object:
    """A tree of nodes as dicts, lists and texts."""
    if type(node.value) is dict:
        return {key: plain(item) for key, item in node.value.items()}
    return [plain(item) for item in node.value] if type(node.value) is list else node.value


def trees(folder: Path = SPEC) -> dict[str, object]:
    """Every file of a specification, by its path below the folder."""
    made = {}
    for path in resources.files_of(folder):
        page = read(path, path.name, Diagnostics())
        assert page is not None
        made[path.relative_to(folder).as_posix()] = plain(page.root)
    return made


def scalars(folder: Path = SPEC) -> list[Scalar]:
    """Every text of a specification, in order."""
    return [
        found
        for file, tree in trees(folder).items()
        for found in _walk(tree, loader.kind(folder / file), file, (), loader.kind(folder / file).__name__)
    ]


def _walk(
    tree: object, kind: type[MappingNode], file: str, way: tuple[str | int, ...], called: str
) -> Iterator[Scalar]:
    assert isinstance(tree, Mapping)
    for name, key in kind.keys.items():
        word = name.rstrip("_")
        if word not in tree:
            continue
        said, at, label = tree[word], (*way, word), f"{_owner(called, name)}.{word}"
        items = list(enumerate(said)) if isinstance(said, list) else [(None, said)]
        for number, item in items:
            here = at if number is None else (*at, number)
            if isinstance(item, str):
                inner = f".{key.shorthand.rstrip('_')}" if key.kind in (PART, PARTS) and key.shorthand else ""
                yield Scalar(file, here, label + inner, item)
            else:
                entity = key.kind == PARTS and key.of not in ("Bilingual", "Reading", "Allow")
                yield from _walk(item, MappingNode.kinds[key.of], file, here, key.of if entity else label)


def says(scalar: Scalar) -> str:
    """Class and key that declare a text: `Bilingual.vi` for `Field.note.vi`."""
    cls: type[MappingNode] = MappingNode.kinds[scalar.key.partition(".")[0]]
    *outer, last = scalar.key.split(".")[1:]
    for word in outer:
        key = cls.keys.get(word) or cls.keys[f"{word}_"]
        cls = MappingNode.kinds[key.of]
    return f"{cls.__name__}.{last}"


def put(tree: object, way: tuple[str | int, ...], text: str) -> None:
    """Let a text stand where another stood."""
    for step in way[:-1]:
        tree = tree[step]  # type: ignore[index]
    tree[way[-1]] = text  # type: ignore[index]


def yaml(tree: object) -> str:
    """YAML of a tree: everything quoted, what cannot be seen escaped."""
    if isinstance(tree, Mapping):
        return "{" + ", ".join(f"{key}: {yaml(item)}" for key, item in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(yaml, tree)) + "]"
    return '"' + re.sub(r"[^ !#-\[\]-~]", _escaped, str(tree)) + '"'


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    if match[0].isprintable() and match[0] not in '"\\':
        return match[0]
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"


def write(folder: Path, made: Mapping[str, object]) -> None:
    """Write a specification; what stands there already is replaced."""
    for name, tree in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml(tree), encoding="utf-8")
