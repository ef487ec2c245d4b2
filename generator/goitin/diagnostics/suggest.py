"""Words that look like another: without diacritics, and the likely meaning of a misspelt name."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from unicodedata import combining, normalize

from goitin.diagnostics.message import msg


def folded(text: str) -> str:
    """Lower case without diacritics, as people type Vietnamese in haste: `Trạm đo` → `tram do`."""
    plain = normalize("NFD", text.casefold()).replace("đ", "d")
    return "".join(char for char in plain if not combining(char))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` most likely means, whatever its case; None where nothing is like it."""
    folded: dict[str, str] = {}
    for other in known:
        folded.setdefault(other.casefold(), str(other))
    found = get_close_matches(word.casefold(), folded, 1)
    return folded[found[0]] if found else None


def suggest(word: str, known: Iterable[str], otherwise: str) -> str:
    """Ask `Did you mean …?` where a known word is like this one.

    Args:
        word: The word that nobody knows.
        known: The words that are known.
        otherwise: The cure to give where no known word is like it.

    Returns:
        The question, or `otherwise`.

    """
    near = nearest(word, known)
    return msg("Did you mean {near!r}?", near=near) if near else otherwise
