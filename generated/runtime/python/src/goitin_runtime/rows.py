"""The rows of a table: the attributes of a class, each with what the contract says."""

from __future__ import annotations

from inspect import get_annotations
from typing import Any

from pydantic import BaseModel

from .contract import ContractError
from .kinds_of import kind_of, kinds_of
from .table import Field
from .wire import Wire


def rows(model: type[BaseModel]) -> tuple[Field, ...]:
    """The rows of the table of a class, its own and its ancestors'.

    Raises `ContractError` where the record has no field with such a key.
    """
    declared = _declared(model)
    names = {wire.wire: name for name, wire in declared}
    info: Any = model.__record__  # type: ignore[attr-defined]
    made = []
    for name, wire in declared:
        entry = info.fields.get(wire.wire)
        if entry is None:
            raise ContractError(f"The record {info.id} has no field {wire.wire}.")
        by_edition = kinds_of(entry, info.regulation)
        kind = by_edition[-1] if by_edition else kind_of(entry, info.regulation)
        for each in dict.fromkeys((kind, *by_edition)):
            each.bind(each.field or entry, info)
        wire.kind.found = kind
        is_needed = model.__pydantic_fields__[name].is_required()
        made.append(
            Field(
                name,
                entry,
                kind,
                info.regulation,
                names,
                always_there=is_needed,
                by_edition=by_edition,
            )
        )
    return tuple(made)


def _declared(model: type[BaseModel]) -> list[tuple[str, Wire]]:
    """The attributes that are fields on the wire, in order."""
    found: dict[str, Wire] = {}
    for ancestor in reversed(model.__mro__):
        for name, annotation in get_annotations(ancestor).items():
            metadata = getattr(annotation, "__metadata__", ())
            wire = next((item for item in metadata if isinstance(item, Wire)), None)
            if wire is not None:
                found[name] = wire
            elif name in found and name not in model.__pydantic_fields__:
                del found[name]  # taken away below: a message without a payload
    return list(found.items())
