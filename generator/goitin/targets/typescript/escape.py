"""Sinks of TypeScript: each turns any text into harmless text for one kind of place, no line over `WIDTH` columns where text can break."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from goitin.rendering.escape import ascii_json, markdown, reveal_hidden, single_line, xml
from goitin.wire.json_writer import quote

WIDTH = 120
_IN_DOC = re.compile(r"@|(?<=\*)/|/(?=\*)")
_ENDS = re.compile(r"\*/")
_HELD = "\0"  # a blank where no line breaks
_LEADING = re.compile(r"[-+=#:]|[0-9]+[.)]")
_IN_TEMPLATE = re.compile(r"[`\\]|\$(?=\{)")


@lru_cache(maxsize=1 << 15)
def literal(text: str) -> str:
    """A text in double quotes, as TypeScript and JSON have it; what hides stands as its number."""
    return ascii_json(quote(text))


def template(text: str) -> str:
    """A text of several lines between back quotes, its lines as they are; of a document in which nothing hides."""
    return "`" + _IN_TEMPLATE.sub(r"\\\g<0>", text) + "`"


@lru_cache(maxsize=1 << 14)
def doc(text: str, code: str = "") -> str:
    """Text inside a documentation comment, on one line: no markup, no tag, no end of the comment.

    Args:
        text: Any text.
        code: What of it is code, where it stands at the end of a statement; a blank in it is `_HELD`, so that lines do not break there.

    """
    if not code or code not in text:
        return _IN_DOC.sub(r"\\\g<0>", markdown(text))
    place = next(sign for sign in map(chr, range(0xE000, 0xF900)) if sign not in text)
    marked = re.sub(rf"(?<= ){re.escape(code)}(?=[.;]| \(|\Z)", place, text)
    return doc(marked).replace(place, _code_span(code))


def _code_span(text: str) -> str:
    """A text as code, between as many back quotes as it takes."""
    shown = _ENDS.sub(r"*\/", reveal_hidden(text))
    fence = "`" * (1 + max([len(one) for one in re.findall("`+", shown)], default=0))
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}".replace(" ", _HELD)


def comment(
    paragraphs: Sequence[str], tags: Iterable[tuple[str, str]] = (), indent: str = "", code: str = ""
) -> str:
    """A documentation comment, from its indent to its end, without the line's end.

    Args:
        paragraphs: Its paragraphs, any text.
        tags: Pairs such as `("@deprecated", "what is to be said")`, each any text behind the tag.
        indent: What stands before each line.
        code: A text in the paragraphs that is code.

    """
    lines: list[str] = []
    for text in paragraphs:
        lines += ([""] if lines else []) + _wrapped(doc(text, code), indent)
    for tag, text in tags:
        lines += ([""] if lines else []) + _wrapped(f"{tag} {doc(text)}", indent)
    if len(lines) == 1 and len(indent) + len(lines[0]) + len("/**  */") <= WIDTH:
        return f"{indent}/** {lines[0]} */"
    body = "".join([f"{indent} * {line}\n" if line else f"{indent} *\n" for line in lines])
    return f"{indent}/**\n{body}{indent} */"


def _wrapped(text: str, indent: str) -> list[str]:
    """Lines of a comment, none of which begins as a list or a heading of Markdown; a word longer than a line has one of its own."""
    room = WIDTH - len(indent) - len(" * ")
    lines = []
    while len(text) > room:
        cut = text.rfind(" ", 0, room + 1)
        while cut > 0 and _LEADING.match(text, cut + 1):
            cut = text.rfind(" ", 0, cut)
        if cut <= 0:
            cut = text.find(" ", room)
        if cut < 0:
            break
        lines.append(text[:cut])
        text = text[cut + 1 :]
    return [line.replace(_HELD, " ") for line in (*lines, text)]


def imported(names: Iterable[str], module: str) -> str:
    """An import of names from a module, `type ` before those that are only types: of nothing but types it leaves no trace in JavaScript."""
    listed = sorted(names, key=lambda name: name.removeprefix("type "))
    if all(name.startswith("type ") for name in listed):
        return _bound("import type", [name.removeprefix("type ") for name in listed], module)
    return _bound("import", listed, module)


def exported(names: Sequence[str], module: str) -> str:
    """An export of names of another module."""
    return _bound("export", names, module)


def _bound(word: str, names: Sequence[str], module: str) -> str:
    """A statement on one line, or a line a name where one has no room."""
    line = f"{word} {{ {', '.join(names)} }} from {literal(module)};"
    if len(line) <= WIDTH:
        return line
    return f"{word} {{\n" + "".join(f"  {name},\n" for name in names) + f"}} from {literal(module)};"


FILTERS: dict[str, Callable[[str], str]] = {
    "comment": single_line,
    "literal": literal,
    "markdown": markdown,
    "xml": xml,
}
