"""The same in several languages, of which a page shows the one that a reader chose once for all pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from goitin.model import Label
from goitin.targets.docs.page import View

NAMES = {
    "curl": "cURL",
    "json": "JSON",
    "python": "Python",
    "java": "Java",
    "csharp": "C#",
    "typescript": "TypeScript",
}
"""Languages in the order of their tabs."""
_INSTEAD = {"curl": "json", "json": "curl"}
"""Where a group lacks a language, who chose it is shown this one."""
_NO_HINTS: Mapping[str, Label] = {}


def tabs(
    texts: Mapping[str, str], *, otherwise: Iterable[str] = (), hints: Mapping[str, Label] = _NO_HINTS
) -> list[View]:
    """Tabs for what there is, in their fixed order.

    Args:
        texts: By language what stands there.
        otherwise: Languages that the first tab stands for, too, beside those that `_INSTEAD` says.
        hints: By language a sentence before the text.

    """
    made: list[View] = []
    for language in (one for one in NAMES if one in texts):
        stands = [one for one in NAMES if one not in texts and _INSTEAD.get(one) == language]
        first = [] if made else list(otherwise)
        made.append(
            {
                "key": language,
                "stands_for": " ".join(dict.fromkeys([language, *stands, *first])),
                "name": NAMES[language],
                "text": texts[language],
                "has_hint": language in hints,
                "hint": hints.get(language),
            }
        )
    return made
