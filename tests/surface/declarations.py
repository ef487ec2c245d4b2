"""What TypeScript's own declaration files say of a package: what `index.d.ts` exports, and the members of it, as lines of a listing."""

from __future__ import annotations

import re
from pathlib import Path

_COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*$", re.DOTALL | re.MULTILINE)
_EXPORT = re.compile(r'export (?:type )?\{([^}]*)\} from "\./(.*?)\.js";')
_HEAD = r"^(?:export )?(?:declare )?((?:abstract )?class|interface|type|function|const) {name}\b"
_MEMBER = re.compile(
    r"((?:(?:static|readonly|abstract|protected|get|set) )*)(\[?[#\w.]+\]?)(\??)(.*)", re.DOTALL
)


def listed(index: Path) -> list[str]:
    """Each exported name with its kind, and each member of it, that of classes and interfaces."""
    found: dict[str, list[str]] = {}
    for names, module in _EXPORT.findall(_bare(index)):
        text = _bare(index.parent / f"{module}.d.ts")
        for name in (word.strip().removeprefix("type ") for word in names.split(",") if word.strip()):
            for key, shape in _declared(name, text):
                found.setdefault(key, []).append(shape)
    return [f"{key}: {' & '.join(shapes)}" for key, shapes in sorted(found.items())]


def _bare(file: Path) -> str:
    return _COMMENT.sub("", file.read_text(encoding="utf-8"))


def _declared(name: str, text: str) -> list[tuple[str, str]]:
    found = []
    for head in re.finditer(_HEAD.replace("{name}", name), text, re.MULTILINE):
        kind, rest = head[1], text[head.end() :]
        if kind in {"function", "const", "type"}:
            found.append((name, f"{kind} {_plain(rest[: _end(rest, ';')])}"))
            continue
        start = _end(rest, "{")
        body = rest[start + 1 : start + 1 + _end(rest[start + 1 :], "}")]
        found.append((name, f"{kind} {_plain(rest[:start])}".strip()))
        found += [member for one in _parts(body) if (member := _member(name, one)) is not None]
    assert found, f"{name} is declared nowhere."
    return found


def _member(owner: str, text: str) -> tuple[str, str] | None:
    """A member's name and shape; None for what stands for private ones."""
    match = _MEMBER.fullmatch(_plain(text))
    assert match is not None, text
    words, name, mark, rest = match.groups()
    if name == "#private" or "private " in text:
        return None
    return f"{owner}.{name}{mark}", f"{words}{rest.removeprefix(':').strip()}"


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
    level, quote = 0, ""
    for at, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
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
