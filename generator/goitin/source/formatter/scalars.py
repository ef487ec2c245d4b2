"""How a text is written in YAML: plain where every reader takes it for the same text, else quoted, folded or literal."""

from __future__ import annotations

import json
import re
import textwrap

import yaml

# What no eye can see, or what turns the text around it: always written as an escape.
_HIDDEN = (
    *range(0x7F, 0xA0),
    0x200E,
    0x200F,
    *range(0x2028, 0x202F),
    *range(0x2066, 0x206A),
    0xFEFF,
    0xFFFE,
    0xFFFF,
)
_ODD = re.compile(f"[\x00-\x1f{''.join(map(chr, _HIDDEN))}]")
# YAML 1.2 takes more for numbers than PyYAML, which reads YAML 1.1.
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9][0-9_]*(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0[ox][0-9a-fA-F]+")
_NEVER_PLAIN = re.compile(r"[?:]|-(?=\s|$)|[,\[\]{}#&*!|>'\"%@`\s]|---|\.\.\.")
_BREAKS_PLAIN = re.compile(r":(?=\s|$)|\s#|\s$|\n")
_BREAKS_FLOW = re.compile(r"[?,\[\]{}]|:(?=[,\[\]{}])")
_RESOLVER = yaml.SafeLoader("")
_STR = "tag:yaml.org,2002:str"


def inline(text: str, *, bare: bool, flow: bool) -> str:
    """On one line. `bare`: numbers and `yes` may stand without quotes."""
    is_text = _tag(text) == _STR and not _NUMBER.fullmatch(text)
    return text if _is_plain(text, flow) and (bare or is_text) else _quoted(text)


def block(text: str, indent: str, width: int) -> list[str] | None:
    """As folded or literal lines below the key, the first of them the indicator; None where only quotes can say it."""
    lines = text.split("\n")
    if any(_ODD.search(line) or line != line.strip() for line in lines) or not all(lines):
        return None
    if len(lines) > 1:
        return ["|-", *(indent + line for line in lines)]
    if "  " in text:
        return None
    wrapped = textwrap.wrap(
        text, max(width - len(indent), 40), break_long_words=False, break_on_hyphens=False
    )
    return [">-", *(indent + line for line in wrapped)]


def _is_plain(text: str, flow: bool) -> bool:
    if not text or _ODD.search(text) or _NEVER_PLAIN.match(text) or _BREAKS_PLAIN.search(text):
        return False
    return not (flow and _BREAKS_FLOW.search(text))


def _tag(text: str) -> str:
    """What YAML 1.1 takes a plain text for."""
    found: str = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return found


def _quoted(text: str) -> str:
    if ("\\" in text or '"' in text) and "'" not in text and not _ODD.search(text):
        return f"'{text}'"
    return json.dumps(text, ensure_ascii=False).translate(_ESCAPES)


# JSON leaves these raw.
_ESCAPES = {code: f"\\u{code:04x}" for code in _HIDDEN}
