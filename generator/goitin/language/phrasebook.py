"""The words of findings: sentences, JSON kinds and forms of types, Vietnamese and English, read once from `phrasebook.yaml`.

The reference judge says them, and targets hand the same table to their runtimes.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from goitin import model
from goitin.language import dates

Pair = tuple[str, str]
"""Vietnamese, English."""

_FILE = Path(__file__).with_suffix(".yaml")
_BLANK = re.compile(r"\{([a-z]+)\}")
_EXAMPLE = (2024, 3, 12, 8, 15, 2)


@cache
def table() -> dict[str, dict[str, Pair]]:
    """All words by section: `sentences`, `additions`, `kinds`, `forms`; each a key and its two texts."""
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with _FILE.open(encoding="utf-8") as file:
        rows = yaml.load(file, loader)  # noqa: S506 - a safe loader
    return {
        section: {key: (vi, en) for key, (vi, en) in entries.items()} for section, entries in rows.items()
    }


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


def filled(text: str, values: dict[str, str]) -> str:
    """Fill the blanks of a sentence; what fills one is never looked at again.

    Args:
        text: The sentence, with blanks such as `{min}`.
        values: What fills each blank, by its name; more may be there.

    Raises:
        KeyError: A blank has no value.

    """
    return _BLANK.sub(lambda found: values[found[1]], text)


@lru_cache(maxsize=4096)
def expected(kind: model.Type) -> Pair:
    """A type in words: what should stand where something else stands."""
    key, values = form(kind)
    vi, en = table()["forms"][key]
    return filled(vi, values), filled(en, values)


def form(kind: model.Type) -> tuple[str, dict[str, str]]:
    """The key of a type among `forms`, and what fills the blanks of its words."""
    match kind:
        case model.ListOf():
            return "list", {}
        case model.Nested():
            return "record", {}
        case model.Code(form=way) | model.Integer(form=way):
            return f"{type(kind).__name__.lower()} {way}", {}
        case model.Decimal():
            word = "exact" if kind.exact else "decimal"
            return f"{word} {kind.form}", {"scale": str(kind.scale), "example": _decimal(kind)}
        case model.Percent(sign):
            return "percent sign" if sign else "percent", {}
        case model.Flag(true, false):
            return ("flag", {}) if true is None else ("flag text", {"true": true, "false": false or ""})
        case model.Moment(pattern):
            has_no_seconds = isinstance(kind, model.DateTime) and "ss" not in pattern
            return "minutes" if has_no_seconds else type(kind).__name__.lower(), _moment(pattern)
    return type(kind).__name__.lower(), {}


def _decimal(kind: model.Decimal) -> str:
    """12.5 with as many digits as the type has: 12.50 where it has exactly two decimals, 0.5 where it has none before the point."""
    whole = "12"[: kind.digits - kind.scale] or "0"
    if not kind.scale:
        return whole
    return f"{whole}.{'5'.ljust(kind.scale, '0') if kind.exact else '5'}"


def _moment(pattern: str) -> dict[str, str]:
    """2024-03-12 08:15:02 in a pattern."""
    return {"pattern": pattern, "example": dates.written(pattern, _EXAMPLE)}
