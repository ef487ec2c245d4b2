"""What TypeScript's own declaration files say of a package: what `index.d.ts` exports, and the members of it, as lines of a listing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from sdks import npm
from sdks.trees import Tree

_COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*$", re.DOTALL | re.MULTILINE)
_EXPORT = re.compile(r'export (?:type )?\{([^}]*)\} from "\./(.*?)\.js";')
_HEAD = r"^(?:export )?(?:declare )?((?:abstract )?class|interface|type|function|const) {name}\b"
_MEMBER = re.compile(
    r"((?:(?:static|readonly|abstract|protected|get|set) )*)(\[?[#\w.]+\]?)(\??)(.*)", re.DOTALL
)
_BODIES = ("class", "abstract class", "interface")
_OTHERS = " | (string & {})"


class Member(NamedTuple):
    """A member: `static readonly `, its name, `?` where it may be missing, and its type or what it takes."""

    words: str
    name: str
    mark: str
    shape: str


class Declaration(NamedTuple):
    """A statement: `class`, `type` …, its name, all that follows it, what of that stands before its braces, and what in them."""

    kind: str
    name: str
    whole: str
    head: str
    members: tuple[Member, ...]


def typescript_runtime() -> list[str]:
    """What the TypeScript runtime exports: each name with its kind, and each member of it, that of classes and interfaces."""
    found: dict[str, list[str]] = {}
    for one in _exported(npm.runtime() / "dist" / "esm" / "index.d.ts"):
        has_body = one.kind in _BODIES
        found.setdefault(one.name, []).append(f"{one.kind} {one.head if has_body else one.whole}".strip())
        for item in one.members if has_body else ():
            found.setdefault(f"{one.name}.{item.name}{item.mark}", []).append(f"{item.words}{item.shape}")
    return [f"{key}: {' & '.join(shapes)}" for key, shapes in sorted(found.items())]


def typescript_package(tree: Tree) -> list[str]:
    """What the TypeScript package of a tree exports, but for what is the runtime's: a code table's type and constant are one thing."""
    found = _exported(npm.package(tree) / "dist" / "esm" / "index.d.ts")
    each = groupby(found, key=lambda one: one.name)
    return [line for _, declared in each for line in _lines(list(declared))]


def _lines(declared: list[Declaration]) -> Iterator[str]:
    """The lines of one name, as listings have them."""
    types = [one for one in declared if one.kind == "type"]
    for one in declared:
        if one.kind == "type":
            yield from () if len(declared) > 1 else [f"{one.name}: type"]
        elif types:
            others = _OTHERS if _OTHERS.strip(" |") in types[0].whole else ""
            yield f"{one.name}: union of its codes{others}; {one.head.removeprefix(': ').removesuffix(' &')}"
        else:
            yield f"{one.name}: {one.kind}{' ' * one.head[:1].isalpha()}{one.head.removeprefix(':')}"
        for item in one.members:
            owner = f"new {one.name}" if item.name == "constructor" else f"{one.name}.{item.name}"
            yield f"{owner}: {item.words.replace('readonly ', '')}{item.shape}{item.mark}"


def _exported(index: Path) -> Iterator[Declaration]:
    """The declarations of each name that an index exports of modules of its own, but for those of a runtime inside."""
    for names, module in _EXPORT.findall(_bare(index)):
        if module.startswith("runtime/"):
            continue
        text = _bare(index.parent / f"{module}.d.ts")
        for name in (word.strip().removeprefix("type ") for word in names.split(",") if word.strip()):
            found = list(_declared(name, text))
            assert found or re.search(rf"^import .*\b{name}\b", text, re.MULTILINE), name
            yield from found


def _bare(file: Path) -> str:
    return _COMMENT.sub("", file.read_text(encoding="utf-8"))


def _declared(name: str, text: str) -> Iterator[Declaration]:
    for head in re.finditer(_HEAD.replace("{name}", name), text, re.MULTILINE):
        kind, rest = head[1], text[head.end() :]
        start = _end(rest, "{")
        if kind not in _BODIES:
            rest = rest[: _end(rest, ";")]
            start = _end(rest, "{") if kind == "const" else len(rest)
        body = rest[start + 1 : start + 1 + _end(rest[start + 1 :], "}")]
        members = [member for part in _parts(body) if (member := _member(part)) is not None]
        yield Declaration(kind, name, _plain(rest), _plain(rest[:start]), tuple(members))


def _member(text: str) -> Member | None:
    """A member; None for what stands for private ones."""
    match = _MEMBER.fullmatch(_plain(text))
    assert match is not None, text
    words, name, mark, rest = match.groups()
    if name == "#private" or "private " in text:
        return None
    return Member(words, name, mark, rest.removeprefix(":").strip())


def _parts(body: str) -> list[str]:
    """The members of a body: what stands between semicolons that are in no brackets."""
    found = []
    while body.strip():
        end = _end(body, ";")
        found.append(body[:end])
        body = body[end + 1 :]
    return [one for one in found if one.strip()]


def _end(text: str, sign: str) -> int:
    """Where a sign stands first outside brackets and texts; the end where it does nowhere."""
    level, quote, is_escaped = 0, "", False
    for at, char in enumerate(text):
        if quote:
            quote = "" if char == quote and not is_escaped else quote
            is_escaped = char == "\\" and not is_escaped
        elif char in "\"'`":
            quote = char
        elif level == 0 and char == sign:
            return at
        elif char in "([{":
            level += 1
        elif char in ")]}":
            level -= 1
    return len(text)


def _plain(text: str) -> str:
    return " ".join(text.split())
