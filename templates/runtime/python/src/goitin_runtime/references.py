"""Which records a record refers to, and all of them in one JSON Schema.

They get imported on first use. The first record that is asked for lists all the others:
so chains and circles of any length are flat.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel
from pydantic_core import CoreSchema, core_schema

from .json_schema import built
from .kinds.structure import Nested
from .table import Table

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler

_LISTING = ContextVar("listing", default=False)


def referred(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """The classes of the records that a class refers to."""
    table = Table.of(model)
    for field in table.fields:
        kind: Any = getattr(field.kind, "item", field.kind)
        if isinstance(kind, Nested):
            yield kind.table.model


def reachable(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Those, the ones they refer to, and so on, each once."""
    found = dict.fromkeys(referred(model))
    waiting = list(found)
    while waiting:
        other = waiting.pop()
        yield other
        for another in referred(other):
            if another not in found:
                found[another] = None
                waiting.append(another)


def described(
    model: type[BaseModel], schema: CoreSchema, handler: GetJsonSchemaHandler
) -> dict[str, Any]:
    """Describe a record, and put all that it refers to among the definitions."""
    made = handler(schema)
    if not _LISTING.get():
        token = _LISTING.set(True)
        try:
            for other in reachable(model):
                # A handler leaves out the outermost schema's own name, hence a cover.
                handler(core_schema.nullable_schema(built(other)))
        finally:
            _LISTING.reset(token)
    return made
