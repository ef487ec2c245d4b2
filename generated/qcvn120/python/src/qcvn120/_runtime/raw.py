"""JSON that is kept as it came."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from pydantic_core import CoreSchema, SchemaSerializer, core_schema


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
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        from .frameworks import raw_schema  # that module needs this one

        return raw_schema()

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {}

    def __repr__(self) -> str:
        return "RawJson(...)"


def _dump(raw: RawJson) -> Any:
    return raw.value()


# pydantic's writer asks the value itself where no schema tells how to write it.
RawJson.__pydantic_serializer__ = SchemaSerializer(  # type: ignore[attr-defined]
    core_schema.any_schema(
        serialization=core_schema.plain_serializer_function_ser_schema(_dump)
    )
)
