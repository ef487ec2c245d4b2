"""JSON that is kept as it came."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from math import isfinite
from typing import Any

from pydantic_core import CoreSchema


@dataclass(frozen=True, slots=True, repr=False)
class RawJson:
    """One JSON value, kept letter by letter.

    Its text is not in `repr`, since it may be personal. Raises `ValueError` if it is
    not one JSON text.
    """

    text: str

    def __post_init__(self) -> None:
        from .tree import parse  # that module needs this one

        if self.text.startswith("\ufeff"):
            raise ValueError("Not exactly one valid JSON document.")
        parse(self.text, limit=max(4 * len(self.text), 1), items=len(self.text))

    @classmethod
    def of(cls, value: object) -> RawJson:
        """The JSON of a plain Python value."""
        return cls(
            json.dumps(
                value, ensure_ascii=False, separators=(",", ":"), allow_nan=False
            )
        )

    @classmethod
    def kept(cls, text: str) -> RawJson:
        """What a reader found to be JSON already."""
        made = object.__new__(cls)
        object.__setattr__(made, "text", text)
        return made

    def value(self) -> Any:
        """The value as Python's own JSON reader gives it."""
        return json.loads(self.text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        from .frameworks import raw_schema  # that module needs this one

        return raw_schema()

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {}

    def __repr__(self) -> str:
        return "RawJson(...)"


def plain(text: str) -> Any:
    """The plain Python value of a JSON text.

    Raises `ValueError` where a number would become another one.
    """
    return json.loads(text, parse_float=_float)


def _float(token: str) -> float:
    value = float(token)
    try:
        is_same = isfinite(value) and Decimal(token) == Decimal(repr(value))
    except ArithmeticError:
        is_same = False
    if not is_same:
        raise ValueError(
            "A number has more digits than a float can hold. Write the packet with to_json()."
        )
    return value
