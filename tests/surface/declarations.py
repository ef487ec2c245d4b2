"""What the TypeScript compiler declares for others (`*.d.ts`), as lines of a listing; what is marked as internal is nobody's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_COMMENT = re.compile(r" *(/\*\*(?:(?!\*/).)*\*/)\s*?\n( {4}[^\n]*\{\n.*?\n {4}\};?\n|[^\n]*\n)", re.DOTALL)
_STATEMENT = re.compile(
    r"^export (?:declare )?((?:abstract )?class|interface|type|const|function) (\w+)(.*?)(?=^\w|\Z)",
    re.DOTALL | re.MULTILINE,
)
_MEMBER = re.compile(
    r"^ {4}(static )?((?:protected |private |abstract |declare |readonly |get )*)(\w+)(\??)"
    r"([:(<](?:[^\n]*[^{\n]|[^\n]*\{\n.*?\n {4}\}[^\n]*));$",
    re.DOTALL | re.MULTILINE,
)
_BOUND = re.compile(r"^export (?:type )?\{([^}]*)\} from", re.MULTILINE)


class Statement(NamedTuple):
    """A declaration: `class`, `type` …, its name, what follows it, and what stands in its braces."""

    word: str
    name: str
    rest: str
    body: str


def exported(index: Path) -> set[str]:
    """The names that an index hands on."""
    listed = ",".join(_BOUND.findall(index.read_text(encoding="utf-8"))).split(",")
    return {name.strip().removeprefix("type ") for name in listed if name.strip()}


def statements(file: Path) -> Iterator[Statement]:
    """The declarations of a module."""
    text = _COMMENT.sub(
        lambda found: "" if "@internal" in found[1] else found[2], file.read_text(encoding="utf-8")
    )
    for word, name, rest in _STATEMENT.findall(text):
        head, _, body = rest.partition("{\n") if word != "type" else (rest, "", "")
        yield Statement(word, name, flat(head).removesuffix(";"), body)


def members(one: Statement) -> Iterator[str]:
    """What others can use of a class, an interface or an object, a line a member."""
    for static, words, name, optional, rest in _MEMBER.findall(one.body):
        if "private" not in words and "protected" not in words:
            kind = flat(rest).removeprefix(": ")
            yield f"{one.name}.{name}: {static}{kind}{optional}"


def flat(text: str) -> str:
    """A declaration on one line."""
    return " ".join(text.split())
