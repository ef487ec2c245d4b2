"""What pydantic is told besides the values it validates."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

FROM_CODE = object()
"""The context of validation when a packet is made by calling its class.

There an `int` is a number, not a JSON token.
"""

OPTIONAL = "goitin_optional"
"""Marks the schema of a value that may be absent."""

ITEM: Any = object
"""The annotation of an item of a list, which may not be absent."""

_NAMED = ContextVar("named", default=False)


def is_named() -> bool:
    """Whether a framework hands over members by their names in code."""
    return _NAMED.get()


@contextmanager
def naming(by_name: bool | None) -> Iterator[None]:
    """Whether members come by their names in code, for as long as it is asked."""
    token = _NAMED.set(bool(by_name))
    try:
        yield
    finally:
        _NAMED.reset(token)
