"""The contents of a page, read from what was rendered: whoever writes a heading with an id has it in the contents."""

from __future__ import annotations

import re
from typing import Any

_HEADING = r'<h([23])(?: class="[^"]*")? id="([^"]+)"[^>]*>(.*?)</h[23]>'
_FIELD = r'<tr id="([^"]+)"[^>]*>\n<td class="n">[^<]*</td>\n<th scope="row" class="w"><a [^>]*>(.*?)</a>'
_ENTRY = re.compile(f"{_HEADING}|{_FIELD}", re.DOTALL)
_ASIDE = re.compile(r"<small>.*?</small>|(?<=>) <code>.*?</code>", re.DOTALL)
_MARKUP = re.compile(r"<(?!/?span\b)[^>]*>")


def contents(body: str) -> dict[str, Any]:
    """List the headings of a rendered page that have an id, and the fields of its tables.

    Args:
        body: The HTML of the page's own part, as its template gave it.

    Returns:
        Whether there is enough to list, and of each heading its level (`w` of a field), its anchor and its text, escaped as it stands on
        the page, both languages in it.

    """
    entries = [
        {
            "level": level or "w",
            "anchor": anchor or row,
            "text": _MARKUP.sub("", _ASIDE.sub("", text or wire)).strip(),
        }
        for level, anchor, text, row, wire in _ENTRY.findall(body)
    ]
    return {"has_entries": len(entries) > 1, "entries": entries}
