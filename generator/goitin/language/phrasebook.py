"""The words of findings: sentences, JSON kinds and forms of types, Vietnamese and English, read once from `phrasebook.yaml`.

The reference judge says them, and targets hand the same table to their runtimes.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

Pair = tuple[str, str]
"""Vietnamese, English."""

_FILE = Path(__file__).with_suffix(".yaml")
_BLANK = re.compile(r"\{([a-z]+)\}")


@cache
def table() -> dict[str, dict[str, Pair]]:
    """All words by section: `sentences`, `additions`, `kinds`, `forms`; each a key and its two texts."""
    return {
        section: {key: (vi, en) for key, (vi, en) in entries.items()}
        for section, entries in rows(_FILE).items()
    }


def rows(path: Path) -> dict[str, Any]:
    """A file of ours with texts, as it stands there."""
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with path.open(encoding="utf-8") as file:
        found: dict[str, Any] = yaml.load(file, loader)  # noqa: S506 - a safe loader
    return found


def view() -> dict[str, list[dict[str, str]]]:
    """The table as templates get it: for each section its entries `key`, `vi`, `en`, in the file's order."""
    return {
        section: [{"key": key, "vi": vi, "en": en} for key, (vi, en) in entries.items()]
        for section, entries in table().items()
    }


@lru_cache(maxsize=1024)
def blanks(text: str) -> list[str]:
    """The names of the blanks of a sentence, each once, in order of first use."""
    return list(dict.fromkeys(_BLANK.findall(text)))


def coded(authority_code: str) -> Pair:
    """What is said of an error that the authority has a code for."""
    vi, en = table()["additions"]["authority"]
    return filled(vi, {"code": authority_code}), filled(en, {"code": authority_code})


def filled(text: str, values: dict[str, str]) -> str:
    """Fill the blanks of a sentence; what fills one is never looked at again.

    Args:
        text: The sentence, with blanks such as `{min}`.
        values: What fills each blank, by its name; more may be there.

    Raises:
        KeyError: A blank has no value.

    """
    return _BLANK.sub(lambda found: values[found[1]], text)
