"""What a type of the specification is in C#."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from goitin import model
from goitin.targets.csharp.names import MOMENTS, class_name

_PLAIN: Mapping[type, str] = {
    model.Text: "string",
    model.Url: "string",
    model.Base64: "string",
    model.Integer: "long",
    model.Numeric: "decimal",
    **MOMENTS,
    model.Flag: "bool",
    model.Mark: "bool",
    model.Json: "RawJson",
}
"""What a type is; numbers that are not named are decimals."""


def is_reference(kind: model.Type) -> bool:
    """Whether its values can be null in C# without more ado."""
    return isinstance(kind, model.Nested | model.ListOf) or _PLAIN.get(type(kind)) in ("string", "RawJson")


@lru_cache(maxsize=1 << 13)
def clr_type(kind: model.Type, namespace: str) -> str:
    """The .NET type of a value that is there."""
    match kind:
        case model.Nested(record):
            return class_name(record, namespace)
        case model.Code(table=table):
            return class_name(table, namespace)
        case model.ListOf(item):
            return f"IReadOnlyList<{clr_type(item, namespace)}>"
    return model.said_of(kind, _PLAIN)
