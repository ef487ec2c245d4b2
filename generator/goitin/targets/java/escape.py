r"""Sinks of the Java templates: any text of a specification, made harmless for one kind of place.

javac decodes `\uXXXX` before it knows comments from strings, so a backslash never meets a `u` that it did not
bring along. Most texts are plain; one quick look says so, and they pass as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from goitin.rendering.escape import markdown, single_line, xml

WIDTH = 120
_ONE_LINE = len("/**  */")

_ODD_IN_LITERAL = re.compile(r"[^ !#-\[\]-~]")
_EXPANDED = re.compile(r"\$(?=\{)")
_METHOD = re.compile(r"( *)((?:public|private|@Override|[A-Z]).*\)) \{ (.*) \}\Z")
_CONSTANT = re.compile(r"( *)(public static final \S.*?) = (.*;)\Z")
_MARKUP = re.compile(r"[&<>@\\*]")
LONGEST_CONSTANT = 10_000  # characters of up to 6 bytes in a class file, where a constant holds 65,535
_NAMED = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\b": "\\b", "\f": "\\f", '"': '\\"', "\\": "\\\\"}


def literal(text: str) -> str:
    """Give a Java string literal, quotes included; one too long for a class file is put together."""
    if len(text) > LONGEST_CONSTANT:
        pieces = [text[at : at + LONGEST_CONSTANT] for at in range(0, len(text), LONGEST_CONSTANT)]
        return f'String.join("", {", ".join(map(literal, pieces))})'
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return f'"{_ODD_IN_LITERAL.sub(_escaped, text)}"'


def _escaped(match: re.Match[str]) -> str:
    char = match[0]
    if char in _NAMED:
        return _NAMED[char]
    code = ord(char)
    if code < 0x100 and not char.isprintable():
        return f"\\{code:03o}"
    if char.isprintable():
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


@lru_cache(maxsize=1 << 14)
def html(text: str) -> str:
    """Give text for a Javadoc comment, on one line, with nothing in it that javac or javadoc would read.

    The views call it, since their sentences hold links of our own, too; `javadoc` and `remark` lay out what they made.
    """
    return _MARKUP.sub(lambda match: f"&#{ord(match[0])};", single_line(text))


def javadoc(paragraphs: Iterable[str], tags: Iterable[tuple[str, str]] = (), indent: str = "") -> str:
    """Give a whole Javadoc comment: paragraphs, then tags such as `("@param x", "what it is")`."""
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        if number:
            lines.append("")
        lines += _wrapped(f"<p>{paragraph}" if number else paragraph, "", indent)
    blocks = [line for tag, text in tags for line in _wrapped(f"{tag} {text}", "    ", indent)]
    if blocks:
        lines += ["", *blocks]
    if len(lines) == 1 and len(indent) + len(lines[0]) + _ONE_LINE <= WIDTH:
        return f"{indent}/** {lines[0]} */"
    body = "".join([f"{indent} * {line}\n" if line else f"{indent} *\n" for line in lines])
    return f"{indent}/**\n{body}{indent} */"


def remark(text: str, indent: str = "") -> str:
    """Give a Javadoc comment of one paragraph, on one line if there is room."""
    if len(indent) + len(text) + _ONE_LINE <= WIDTH:
        return f"{indent}/** {text} */"
    return javadoc([text], (), indent)


def _wrapped(text: str, hang: str, indent: str) -> list[str]:
    room = WIDTH - len(indent) - 3
    lines: list[str] = []
    while len(text) > room:
        cut = text.rfind(" ", len(hang) + 1, room + 1)
        if cut < 0:
            cut = text.find(" ", room)
        if cut < 0:
            break
        lines.append(text[:cut])
        text = hang + text[cut + 1 :]
    lines.append(text)
    return lines


def layout(code: str) -> str:
    """Lay out a file whose methods of one statement and whose constants stand on a line each, where a line is too long."""
    return "\n".join([line if len(line) <= WIDTH else _broken(line) for line in code.split("\n")])


def _broken(line: str) -> str:
    """A method on three lines; a constant on two, or on three, its name below its type if need be."""
    if method := _METHOD.match(line):
        indent, head, body = method.groups()
        return f"{indent}{head} {{\n{indent}  {body}\n{indent}}}"
    if constant := _CONSTANT.match(line):
        indent, left, right = constant.groups()
        step = "    "
        if len(f"{indent}{left} =") > WIDTH:
            kind, _, name = left.rpartition(" ")
            left = f"{kind}\n{indent}{step}{name}"
            step += "    "
        below = f"{indent}{step}{right}"
        if len(below) > WIDTH:
            below = below.replace("(", f"(\n{indent}{step}    ", 1)
        return f"{indent}{left} =\n{below}"
    return line


def comment(text: str) -> str:
    """Give text for the rest of a `//` line; javac reads its escapes there, too."""
    return single_line(text).replace("\\u", "\\ u")


def pom(text: str) -> str:
    """Give text for between the tags of a POM, with no `${` in it: Maven would put a value there, and knows no escape."""
    return xml(_EXPANDED.sub("$ ", text))


FILTERS: dict[str, Callable[..., str]] = {
    "literal": literal,
    "javadoc": javadoc,
    "remark": remark,
    "layout": layout,
    "comment": comment,
    "xml": pom,
    "markdown": markdown,
}
