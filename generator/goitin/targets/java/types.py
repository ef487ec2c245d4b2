"""Types of a specification in Java: what a value is, and what must be imported for it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from goitin import model
from goitin.targets.java.names import MOMENTS, class_name

_BIG_DECIMAL = "java.math.BigDecimal"


@dataclass(frozen=True, slots=True)
class JavaType:
    """A type: its name, and the imports of that name."""

    name: str
    imports: tuple[str, ...] = ()


@lru_cache(maxsize=1 << 16)
def java_type(item: model.Type) -> JavaType:
    """Say a type in Java."""
    match item:
        case model.Text() | model.Url() | model.Base64():
            return JavaType("String")
        case model.Integer():
            return JavaType("Long")
        case model.Decimal() | model.Percent():
            return JavaType("BigDecimal", (_BIG_DECIMAL,))
        case model.Moment():
            name = MOMENTS[type(item)]
            return JavaType(name, (f"java.time.{name}",))
        case model.Flag():
            return JavaType("Boolean")
        case model.Json():
            return JavaType("RawJson")
        case model.Code():
            return JavaType(class_name(item.table))
        case model.Nested():
            return JavaType(class_name(item.record))
        case model.ListOf():
            one = java_type(item.item)
            return JavaType(f"List<{one.name}>", (*one.imports, "java.util.List"))
