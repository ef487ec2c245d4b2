"""What the TypeScript compiler declares of a package for others (`*.d.ts`), as lines of a listing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sdks import npm
from sdks.trees import Tree

_COMMENT = re.compile(r"/\*\*.*?\*/\s*", re.DOTALL)
_STATEMENT = re.compile(
    r"^export (?:declare )?((?:abstract )?class|type|const) (\w+)(.*?)(?=^\w|\Z)", re.DOTALL | re.MULTILINE
)
_MEMBER = re.compile(r"^ {4}(static )?(?:readonly )?(\w+)(\??)(?:: )?([^\n]*);$", re.MULTILINE)
_BOUND = re.compile(r"^export (?:type )?\{([^}]*)\} from", re.MULTILINE)
_OTHERS = " | (string & {})"


class _Statement(NamedTuple):
    """A declaration: `class`, `type` …, its name, what follows it, and what stands in its braces."""

    word: str
    name: str
    rest: str
    body: str


def typescript_package(tree: Tree) -> list[str]:
    """What the modules of the TypeScript package of a tree declare, but for the contract and a runtime inside."""
    folder = npm.package(tree) / "dist" / "esm"
    index = ",".join(_BOUND.findall((folder / "index.d.ts").read_text(encoding="utf-8")))
    names = {name.strip().removeprefix("type ") for name in index.split(",")}
    aside = {"contract", "runtime"}
    files = [
        path for path in sorted(folder.rglob("*.d.ts")) if path.relative_to(folder).parts[0] not in aside
    ]
    return [line for file in files for line in _lines(list(_statements(file)), names)]


def _statements(file: Path) -> Iterator[_Statement]:
    text = _COMMENT.sub("", file.read_text(encoding="utf-8"))
    for word, name, rest in _STATEMENT.findall(text):
        head, _, body = (rest, "", "") if word == "type" else rest.partition("{\n")
        yield _Statement(word, name, " ".join(head.split()).removesuffix(";"), body)


def _lines(found: list[_Statement], names: set[str]) -> Iterator[str]:
    """The lines of a module; the type and the constant of a code table are one thing."""
    types = {one.name: one.rest for one in found if one.word == "type"}
    constants = {one.name for one in found if one.word == "const"}
    for one in found:
        if one.name not in names or (one.word == "type" and one.name in constants):
            continue
        if one.word == "const" and one.name in types:
            others = _OTHERS if _OTHERS.strip(" |") in types[one.name] else ""
            yield f"{one.name}: union of its codes{others}; {one.rest.removeprefix(': ').removesuffix(' &')}"
        elif one.word == "type":
            yield f"{one.name}: type"
        else:
            yield f"{one.name}: {one.word}{' ' * one.rest[:1].isalpha()}{one.rest.removeprefix(':')}"
        for static, name, optional, kind in _MEMBER.findall(one.body):
            owner = f"new {one.name}" if name == "constructor" else f"{one.name}.{name}"
            yield f"{owner}: {static}{kind}{optional}"
