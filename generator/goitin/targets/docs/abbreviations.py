"""Words of the glossary where a page first has them: what they stand for, and the way to the glossary."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from goitin.rendering import escape

_TAG = re.compile(r"(<[^>]*>)")
_NAME = re.compile(r"<(/?)([a-z][a-z0-9]*)")
_LANGUAGE = re.compile(r'\blang="(vi|en)"')
_LEFT_ALONE = frozenset(
    [
        "a",
        "abbr",
        "button",
        "code",
        "dfn",
        "h1",
        "h2",
        "h3",
        "kbd",
        "label",
        "option",
        "pre",
        "script",
        "style",
        "summary",
        "svg",
    ]
)
"""Elements that are names, links or code already, or whose text is told again elsewhere on the page."""
_VOID = frozenset(["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"])


def abbreviated(body: str, terms: Sequence[Mapping[str, Any]]) -> str:
    """Mark each word of the glossary where a page first has it, once in each language.

    Args:
        body: The HTML of the page's own part.
        terms: The words: `term`, `full` by language, `href`.

    Returns:
        The same with `abbr` in a link to the glossary.

    """
    known = {one["term"]: one for one in terms}
    if not known:
        return body
    longest = sorted(known, key=len, reverse=True)
    word = re.compile(rf"(?<![\w./:-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])")
    marking = _Marking(known, word)
    return "".join(
        marking.tag(part) if part.startswith("<") else marking.text(part) for part in _TAG.split(body)
    )


class _Marking:
    """Goes through a page from its beginning; knows in which elements it stands, and which words were met."""

    def __init__(self, known: Mapping[str, Mapping[str, Any]], word: re.Pattern[str]) -> None:
        self._known, self._word = known, word
        self._open: list[tuple[bool, str]] = [(False, "")]
        self._met: set[tuple[str, str]] = set()

    def tag(self, tag: str) -> str:
        """Keep where this is: whether words are left alone, and the language."""
        name = _NAME.match(tag)
        if name is None or name[2] in _VOID or tag.endswith("/>"):
            return tag
        if name[1]:
            self._open.pop()
            return tag
        is_left_alone, language = self._open[-1]
        own = _LANGUAGE.search(tag)
        self._open.append((is_left_alone or name[2] in _LEFT_ALONE, own[1] if own else language))
        return tag

    def text(self, text: str) -> str:
        """A text with the words that were not met before marked."""
        is_left_alone, language = self._open[-1]
        if is_left_alone or not language:
            return text
        return self._word.sub(lambda found: self._marked(found[0], language), text)

    def _marked(self, term: str, language: str) -> str:
        if (term, language) in self._met:
            return term
        self._met.add((term, language))
        one = self._known[term]
        title = escape.html(getattr(one["full"], language))
        return f'<a class="term" href="{escape.html(one["href"])}"><abbr title="{title}">{term}</abbr></a>'
