"""Types of a specification in Java: what a value is, and what must be imported for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from goitin import model
from goitin.targets.java.names import MOMENTS, class_name


@dataclass(frozen=True, slots=True)
class JavaType:
    """A type: its name, and the imports of that name."""

    name: str
    imports: tuple[str, ...] = ()


_PLAIN: Mapping[type, JavaType] = {
    model.Text: JavaType("String"),
    model.Url: JavaType("String"),
    model.Base64: JavaType("String"),
    model.Integer: JavaType("Long"),
    model.Numeric: JavaType("BigDecimal", ("java.math.BigDecimal",)),
    **{moment: JavaType(name, (f"java.time.{name}",)) for moment, name in MOMENTS.items()},
    model.Flag: JavaType("Boolean"),
    model.Mark: JavaType("Boolean"),
    model.Json: JavaType("RawJson"),
}
"""What a type is; numbers that are not named are decimals."""


@lru_cache(maxsize=1 << 16)
def java_type(item: model.Type) -> JavaType:
    """Say a type in Java."""
    match item:
        case model.Code():
            return JavaType(class_name(item.table))
        case model.Nested():
            return JavaType(class_name(item.record))
        case model.ListOf():
            one = java_type(item.item)
            return JavaType(f"List<{one.name}>", (*one.imports, "java.util.List"))
    return model.said_of(item, _PLAIN)
