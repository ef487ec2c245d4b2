"""How the values of a specification are declared: frozen, and cheap to make, as classes and as objects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """Make a class one of values: made of its attributes, compared and hashed by them, never changed.

    That they are never changed is for mypy to see. Where the interpreter watches over it, too, a field takes four times as long to make,
    and a third of all the time that resolving takes. Nor is source compiled for each class to compare and hash its objects: importing
    the fifty of the model would take three times as long.
    """
    make: Callable[..., Any] = dataclass(slots=True, eq=False, repr=False)
    made = make(cls)
    compared = [one.name for one in fields(made) if one.compare]
    parts: Callable[[Any], object] = attrgetter(*compared) if compared else lambda _: ()

    def is_equal(self: object, other: object) -> bool:
        return parts(self) == parts(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(parts(self))

    made.__eq__, made.__hash__, made.__repr__ = is_equal, hashed, _shown
    found: type[T] = made
    return found


def _shown(self: Any) -> str:
    parts = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self))
    return f"{type(self).__qualname__}({parts})"
