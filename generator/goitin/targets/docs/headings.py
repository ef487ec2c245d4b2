"""The contents of a page, read from what was rendered: whoever writes a heading with an id has it in the contents."""

from __future__ import annotations

import re
from typing import Any

_HEADING = re.compile(r'<h([23])(?: class="[^"]*")? id="([^"]+)"[^>]*>(.*?)</h\1>', re.DOTALL)
_ASIDE = re.compile(r"<small>.*?</small>|(?<=>) <code>.*?</code>", re.DOTALL)
_MARKUP = re.compile(r"<(?!/?span\b)[^>]*>")


def contents(body: str) -> dict[str, Any]:
    """List the headings of a rendered page that have an id.

    Args:
        body: The HTML of the page's own part, as its template gave it.

    Returns:
        Whether there is enough to list, and of each heading its level, its anchor and its text, escaped as it stands on the page, both
        languages in it.

    """
    entries = [
        {"level": level, "anchor": anchor, "text": _MARKUP.sub("", _ASIDE.sub("", text)).strip()}
        for level, anchor, text in _HEADING.findall(body)
    ]
    return {"has_entries": len(entries) > 1, "entries": entries}
