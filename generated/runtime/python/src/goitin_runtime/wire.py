"""How a class says which field of the regulation an attribute is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema

from .contract import FieldEntry

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler

    from .kinds.base import Kind


class Wire(FieldInfo):  # type: ignore[misc]
    """The key of a field on the wire.

    It is a `FieldInfo` of pydantic. What else there is to say of the field stands in the
    contract, and is looked up when pydantic builds the class, on its first use.
    """

    def __init__(self, wire: str) -> None:
        # What is absent is left out by pydantic's writer, too.
        super().__init__(
            alias=wire,
            validation_alias=wire,
            serialization_alias=wire,
            exclude_if=_is_absent,
        )
        self.wire = wire
        self.kind = KindLookup()
        self.metadata = [self.kind]


class KindLookup:
    """The kind of a field, which its table lends when it is made."""

    found: Kind | None = None

    @property
    def _kind(self) -> Kind:
        if self.found is None:
            raise TypeError("Wire belongs into the class of a record.")
        return self.found

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return self._kind.__get_pydantic_core_schema__(source, handler)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        made = self._kind.__get_pydantic_json_schema__(schema, handler)
        field: FieldEntry | None = self._kind.field
        if field is None:
            return made
        return made | {"title": field.vi, "description": f"{field.vi} / {field.en}"}


def Preset(*, default: Any) -> Any:  # named as what stands beside it in a class
    """Say that a field has only one value, which its record's maker need not give.

    On the wire it is required all the same, so for pydantic it has no default.
    """
    return FieldInfo()


def _is_absent(value: object) -> bool:
    return value is None
