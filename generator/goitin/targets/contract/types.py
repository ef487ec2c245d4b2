"""Types as the contract has them: the phrase parsed, nothing left to look up but the names of records and code tables."""

from __future__ import annotations

from dataclasses import fields as attributes
from enum import StrEnum
from functools import lru_cache
from typing import Any

from goitin import model, types
from goitin.targets.contract.entry import Entry, without_absent
from goitin.types.numbers import MOST_DIGITS

_KINDS = {"nested": "record", "listof": "list"}


@lru_cache(maxsize=4096)
def type_entry(kind: model.Type) -> Entry:
    """Give a type as an entry, which nobody may change.

    Args:
        kind: The type.

    Returns:
        All that its phrase says; the phrase itself and `expected`, its key among the forms of the phrasebook, where they are
        not its kind; what fills the blank `example` of that form.

    """
    name = type(kind).__name__.lower()
    named = _KINDS.get(name, name)
    phrase, (expected, blanks) = types.phrase(kind), types.of(kind).expected
    return without_absent(
        kind=named,
        phrase=None if phrase == named else phrase,
        **_parts(kind),
        expected=None if expected == named else expected,
        example=blanks.get("example"),
    )


def _parts(kind: model.Type) -> Entry:
    """What a type has beside its name."""
    if isinstance(kind, model.ListOf):
        separator = kind.separator if isinstance(kind, model.Joined) else None
        return {"item": type_entry(kind.item), "separator": separator}
    named = {one.name: _plain(getattr(kind, one.name)) for one in attributes(kind)}
    if isinstance(kind, model.Code):
        named["closed"] = named.pop("strength") == model.Closedness.CLOSED
        named["listed"] = named.pop("is_listed") or None
    elif isinstance(kind, model.Decimal):
        named["exact"] = kind.exact or None
    elif isinstance(kind, model.Numeric):
        named.setdefault("digits", MOST_DIGITS)
    if named.get("form") != model.JsonForm.EITHER:
        named.pop("writes", None)
    return named


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, StrEnum) else value
