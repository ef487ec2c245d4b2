"""Responses, which may have nothing in their results."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from . import reader
from .findings import Finding
from .members import Members, key_of, payload
from .options import Options
from .packet import Packet
from .readings import Reading
from .table import Table
from .tree import Source


def answer(
    model: type[Packet], bare: type[Packet], data: Source, options: Options
) -> Reading[Any]:
    """Read a response by its service's class.

    With nothing in its result, whatever stands for that, it is one of the class for such,
    and so one without a result.
    """
    reading = reader.read(model, data, options)
    field = payload(Table.of(model))
    if reading.valid or bare is model or field is None:
        return reading
    state = reader.opened(data, options)
    if isinstance(state, Finding) or type(state.root) is not dict:
        return reading
    if not Members(state.root, state.tolerant).is_bare([key_of(field)]):
        return reading
    read = reader.read(bare, data, options)
    return replace(read, value=read.value and _emptied(read.value, model, field.name))


def _emptied(value: Packet, model: type[Packet], name: str) -> Packet:
    """A response of which nobody looked into the result, as one without a result."""
    made = model.model_construct(
        _fields_set=value.model_fields_set - {name}, **{**value.__dict__, name: None}
    )
    object.__setattr__(made, "__pydantic_extra__", dict(value.unknown))
    return made
