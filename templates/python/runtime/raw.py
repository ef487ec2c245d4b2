"""JSON that is kept as it came."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, repr=False)
class RawJson:
    """One JSON value, kept letter by letter.

    Its text is not in `repr`, since it may be personal.
    """

    text: str

    @classmethod
    def of(cls, value: object) -> RawJson:
        """The JSON of a plain Python value."""
        return cls(
            json.dumps(
                value, ensure_ascii=False, separators=(",", ":"), allow_nan=False
            )
        )

    def value(self) -> Any:
        """The value as Python's own JSON reader gives it."""
        return json.loads(self.text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from . import frameworks  # only pydantic needs pydantic

        return frameworks.raw_schema()

    def __repr__(self) -> str:
        return "RawJson(...)"
