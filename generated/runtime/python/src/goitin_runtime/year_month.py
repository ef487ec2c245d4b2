"""A month of a year."""

from __future__ import annotations

import re
from functools import total_ordering
from typing import Any

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

_ISO = re.compile("([0-9]{4})-([0-9]{2})", re.ASCII).fullmatch


@total_ordering
class YearMonth:
    """A month of a year, from 1 to 12; months compare in order of time.

    Alone, outside a record, it is written `2024-03`.
    """

    __slots__ = ("_month", "_year")

    def __init__(self, year: int, month: int) -> None:
        if not (1 <= year <= 9999 and 1 <= month <= 12):
            raise ValueError("A month is 1 to 12 of a year 1 to 9999.")
        self._year, self._month = year, month

    @classmethod
    def fromisoformat(cls, text: str) -> YearMonth:
        """The month of a text such as `2024-03`; raises `ValueError` for others."""
        found = _ISO(text)
        if found is None:
            raise ValueError("A month is written as 2024-03.")
        return cls(int(found[1]), int(found[2]))

    @property
    def year(self) -> int:
        """The year."""
        return self._year

    @property
    def month(self) -> int:
        """The month, 1 to 12."""
        return self._month

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, YearMonth):
            return NotImplemented
        return self._key() == other._key()

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, YearMonth):
            return NotImplemented
        return self._key() < other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[int, int]:
        return self._year, self._month

    def __reduce__(self) -> tuple[Any, ...]:
        return YearMonth, self._key()

    def __repr__(self) -> str:
        return f"YearMonth({self._year}, {self._month})"

    def __str__(self) -> str:
        return f"{self._year:04d}-{self._month:02d}"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _accepted,
            serialization=core_schema.to_string_ser_schema(
                when_used="json-unless-none"
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"}


def _accepted(value: Any) -> YearMonth:
    if isinstance(value, YearMonth):
        return value
    try:
        return YearMonth.fromisoformat(value)
    except (ValueError, TypeError):
        raise PydanticCustomError("format", "A month is written as 2024-03.") from None
