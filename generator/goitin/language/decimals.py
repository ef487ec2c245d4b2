"""The OpenAPI document as makers of Python types are to read it: decimal numbers as `Decimal`, so that no digit is lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_DECIMALS = ("decimal(", "list of decimal(")
_ANY_DIGITS = {"type": "number", "format": "decimal"}


def exact(document: dict[str, Any], *, raw: bool) -> dict[str, Any]:
    """Give the format `decimal` to decimals that are JSON numbers.

    Args:
        document: The OpenAPI document; it is changed in place.
        raw: Whether a field that takes numbers and texts becomes the JSON as it stands, since msgspec cannot tell a `Decimal` from a text; otherwise its type is either of the two.

    Returns:
        The same document.

    """
    for field in _decimals(document):
        inner = field.get("items", field)
        types = inner.get("type")
        kinds = types if isinstance(types, list) else [types]
        if "number" in kinds and "string" not in kinds:
            inner["format"] = "decimal"
        elif "number" in kinds:
            described = {"description": inner["description"]} if "description" in inner else {}
            inner.clear()
            inner |= described
            inner |= {"customTypePath": "msgspec.Raw"} if raw else {"anyOf": _ways(kinds)}
    return document


def _ways(kinds: list[str]) -> list[dict[str, str]]:
    return [_ANY_DIGITS if kind == "number" else {"type": kind} for kind in kinds]


def _decimals(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The schema of each field that is a decimal, or a list of them."""
    for schema in document["components"]["schemas"].values():
        for field in schema.get("properties", {}).values():
            if field.get("x-type", "").startswith(_DECIMALS):
                yield field
