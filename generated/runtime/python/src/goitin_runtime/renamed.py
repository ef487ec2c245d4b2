"""Names that fields had in the release before: kept for one release, and obsolete."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from typing_extensions import deprecated

if TYPE_CHECKING:
    from pydantic import BaseModel

T_co = TypeVar("T_co", covariant=True)


class Renamed(Generic[T_co]):
    """The former name of a field, which reads it and may be given for it."""

    __slots__ = ("_name", "_now")

    def __init__(self, now: str) -> None:
        self._name, self._now = "", now

    def __set_name__(self, owner: Any, name: str) -> None:
        self._name = name
        owner.__renamed__ = {**owner.__renamed__, name: self._now}

    @overload
    def __get__(self, record: None, owner: type) -> Renamed[T_co]: ...

    @overload
    @deprecated("The field has another name now; its documentation says it.")
    def __get__(self, record: BaseModel, owner: type) -> T_co: ...

    def __get__(self, record: BaseModel | None, owner: type) -> Any:
        """The value of the field."""
        if record is None:
            return self
        _warn(self._name, self._now, 3)
        return getattr(record, self._now)


def by_new_names(model: Any, members: dict[str, Any]) -> dict[str, Any]:
    """What a caller gave by name, former names replaced; a key of the wire is none."""
    names: Mapping[str, str] = model.__renamed__
    if not names or not names.keys() & members.keys():
        return members
    keys = {field.alias for field in model.__pydantic_fields__.values()}
    said = {}
    for name, value in members.items():
        is_former = name in names and name not in keys
        if is_former:
            _warn(name, names[name], 4)
        said[names[name] if is_former else name] = value
    return said


def _warn(name: str, now: str, level: int) -> None:
    said = f"{name} is called {now} now."
    warnings.warn(said, DeprecationWarning, stacklevel=level)
