"""Types of payloads: in Python, and as the contract has them."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date, datetime, time
from decimal import Decimal
from types import NoneType
from typing import Any, get_args, get_origin

from .contract import ContractError, Entry
from .raw import RawJson
from .regulation import Regulation
from .year_month import YearMonth

_PLAIN: dict[str, type] = {
    "text": str,
    "url": str,
    "base64": str,
    "integer": int,
    "decimal": Decimal,
    "percent": Decimal,
    "flag": bool,
    "json": RawJson,
    "date": date,
    "datetime": datetime,
    "month": YearMonth,
    "time": time,
}


def payload_of(document: Entry) -> Entry | None:
    """The type of a message's payload, by the document of its record; None: it has none."""
    fields = document["fields"]
    found = (one["type"] for one in fields if one.get("role") in ("data", "result"))
    return next(found, None)


def type_of(entry: Entry | None, regulation: Regulation) -> Any:
    """The type in Python; its classes are imported. Raises `ContractError`."""
    if entry is None:
        return None
    kind = entry["kind"]
    if kind == "list":
        item: Any = type_of(entry["item"], regulation)
        return tuple[item, ...]
    return regulation.find(entry[_name(kind)]) if _name(kind) else _plain(kind)


def asked(entry: Entry | None) -> Hashable:
    """What the contract asks for, to compare with `given`; nothing is imported."""
    if entry is None:
        return None
    kind = entry["kind"]
    if kind == "list":
        return kind, asked(entry["item"])
    return (kind, entry[_name(kind)]) if _name(kind) else _plain(kind)


def given(payload: Any) -> Hashable:
    """What a type of Python is, to compare with `asked`."""
    if get_origin(payload) is tuple:
        item, *more = get_args(payload)
        return ("list", given(item)) if more == [...] else payload
    for kind, place in (("record", "__record__"), ("code", "__table__")):
        if hasattr(payload, place):
            return kind, getattr(payload, place).id
    return None if payload is NoneType else payload


def shown(payload: Any) -> str:
    """A type as people write it."""
    if payload is ...:
        return "..."
    if get_origin(payload) is tuple:
        return f"tuple[{', '.join(map(shown, get_args(payload)))}]"
    return str(getattr(payload, "__name__", payload))


def _name(kind: str) -> str:
    """The key with the id of what has a class of its own."""
    return {"record": "record", "code": "table"}.get(kind, "")


def _plain(kind: str) -> type:
    if kind not in _PLAIN:
        raise ContractError(f"The contract has an unknown type: {kind}.")
    return _PLAIN[kind]
