"""Sinks of Python: each turns any text into harmless text for one kind of place.

Text of a specification may hold quotes, backslashes, line breaks, NUL, marks that reorder a line. What black measures or moves is
kept to characters one column wide, so that its form can be given without running it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from goitin.describe.doc_paragraphs import ONE_LINE
from goitin.rendering.escape import HIDDEN, escaped, single_line

# Characters of one column that no editor reorders or hides: Latin, Greek, Cyrillic, common signs.
_ODD = re.compile("[^ -~¡-¬®-\u02ff\u0370-\u0482\u1e00-\u1eff‐-‧‰-\u205e₠-\u20bf←-\u21ff∀-\u22ff]")
_TOML = re.compile(f'["\\\\{HIDDEN}]')


@lru_cache(maxsize=1 << 16)
def literal(text: str) -> str:
    """A string literal, quotes included, with the quotes black would choose."""
    if '"' not in text and "\\" not in text and not _ODD.search(text):
        return f'"{text}"'
    quote = "'" if text.count('"') > text.count("'") else '"'
    body = text.replace("\\", "\\\\").replace(quote, "\\" + quote)
    return quote + _ODD.sub(_escaped, body) + quote


def toml(text: str) -> str:
    """A basic string of TOML, quotes included."""
    return '"' + _TOML.sub(lambda match: escaped(match[0]), text) + '"'


def docstring(paragraphs: Sequence[str], indent: str = "    ") -> str:
    """A docstring, quotes included: on one line if it is one short paragraph."""
    texts = [_wrapped(_documented(item), indent) for item in paragraphs]
    text = f"\n\n{indent}".join(texts)
    return f'"""{text}\n{indent}"""' if "\n" in text else f'"""{text}"""'


def _documented(text: str) -> str:
    text = single_line(text)
    if "\\" not in text and '"' not in text:
        return text
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    text = "\\" + text if text.startswith('"') else text
    return text[:-1] + '\\"' if text.endswith('"') else text


def _wrapped(text: str, indent: str) -> str:
    if len(text) <= ONE_LINE:
        return text
    lines, start = [], 0
    while len(text) - start > ONE_LINE:
        end = text.rfind(" ", start, start + ONE_LINE + 1)
        end = text.find(" ", start + ONE_LINE) if end < 0 else end
        if end < 0:
            break
        lines.append(text[start:end])
        start = end + 1
    return f"\n{indent}".join([*lines, text[start:]])


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
