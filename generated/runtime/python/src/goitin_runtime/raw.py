"""JSON in values of Python: what is kept as it came, and what a framework parsed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import isfinite
from typing import Any

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .document import Document, parse
from .tree import (
    MAX_ITEMS,
    MAX_LEVELS,
    MAX_NUMBER,
    Node,
    NotJson,
    NotPlain,
    Number,
)

_BITS = 340  # more than a whole number of the longest token has
_INFINITE = float("inf")


@dataclass(frozen=True, slots=True, repr=False)
class RawJson:
    """One JSON value, kept letter by letter.

    Its text is not in `repr`, since it may be personal. Raises `ValueError` if it is
    not one JSON text.
    """

    text: str

    def __post_init__(self) -> None:
        if self.text.startswith("\ufeff"):
            raise ValueError("Not exactly one valid JSON document.")
        parse(self.text, limit=max(4 * len(self.text), 1), items=len(self.text))

    @classmethod
    def of(cls, value: object) -> RawJson:
        """The JSON of a plain Python value."""
        return cls(
            json.dumps(
                value, ensure_ascii=False, separators=(",", ":"), allow_nan=False
            )
        )

    @classmethod
    def kept(cls, text: str) -> RawJson:
        """What a reader found to be JSON already."""
        made = object.__new__(cls)
        object.__setattr__(made, "text", text)
        return made

    def value(self) -> Any:
        """The value as Python's own JSON reader gives it."""
        return json.loads(self.text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_accepted)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {}

    def __repr__(self) -> str:
        return "RawJson(...)"


def plain(text: str) -> Any:
    """The plain Python value of a JSON text.

    Raises `ValueError` where a number would become another one.
    """
    return json.loads(text, parse_float=_float)


def _float(token: str) -> float:
    value = float(token)
    try:
        is_same = isfinite(value) and Decimal(token) == Decimal(repr(value))
    except ArithmeticError:
        is_same = False
    if not is_same:
        raise ValueError(
            "A number has more digits than a float can hold. Write the packet with to_json()."
        )
    return value


def from_python(
    value: object, levels: int = MAX_LEVELS, items: int = MAX_ITEMS
) -> Node:
    """The tree of a value that some framework parsed already.

    Raises `NotJson` for what JSON cannot say.
    """
    return _Taking(items).node(value, levels)


class _Taking:
    """Takes a value over; lists may hold each other, so their items are counted."""

    __slots__ = ("_left",)

    def __init__(self, items: int) -> None:
        self._left = items

    def node(self, value: object, levels: int) -> Node:
        """The node of a value, within so many levels."""
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str):
            return _whole(value)
        if isinstance(value, Number):
            return value
        if isinstance(value, int | float | Decimal):
            return _token(value)
        if levels == 0:
            raise NotPlain("a list or object at one level too many")
        if isinstance(value, Mapping):
            return self._object(value, levels - 1)
        if isinstance(value, list | tuple):
            return self._list(value, levels - 1)
        if isinstance(value, RawJson):
            try:
                return parse(value.text, levels=levels, items=self._left).root
            except NotJson:
                raise NotPlain("raw JSON at too many levels") from None
        raise NotPlain(type(value).__name__)

    def _object(self, members: Mapping[Any, object], levels: int) -> Node:
        made: dict[str, Node] = {}
        for key, item in members.items():
            if not isinstance(key, str):
                raise NotPlain(f"{type(key).__name__} as a key")
            name = _whole(key)
            try:
                made[name] = self.node(item, levels)
            except NotPlain as error:
                error.keys.append(name)
                raise
        return made

    def _list(self, values: list[Any] | tuple[Any, ...], levels: int) -> Node:
        self._left -= len(values)
        if self._left < 0:
            raise NotPlain("a list with too many items")
        made: list[Node] = []
        for item in values:
            try:
                made.append(self.node(item, levels))
            except NotPlain as error:
                error.keys.append(len(made))
                raise
        return made


def _whole(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NotPlain("text with half a pair") from None
    return str.__str__(text)


def _token(value: float | Decimal) -> Number:
    if isinstance(value, int):
        token = "" if value.bit_length() > _BITS else int.__repr__(value)
    elif isinstance(value, float):
        # A number too great for Python's floats was a number on the wire.
        token = {_INFINITE: "1e400", -_INFINITE: "-1e400"}.get(value) or float.__repr__(
            value
        )
    else:
        exponent = value.as_tuple().exponent
        is_near = isinstance(exponent, int) and abs(exponent) <= MAX_NUMBER
        token = format(value, "f") if is_near else ""
    if not token.lstrip("-")[:1].isdigit() or len(token) > MAX_NUMBER:
        raise NotPlain("a number that JSON does not have")
    return Number(token, of_float=isinstance(value, float))


def _accepted(value: Any) -> RawJson:
    """The JSON of a value that pydantic meets, such as an unknown member."""
    try:
        raw = isinstance(value, RawJson)
        document = parse(value.text) if raw else Document(from_python(value))
    except NotJson:
        raise PydanticCustomError(
            "json", "Not exactly one valid JSON document."
        ) from None
    return RawJson.kept(document.raw((), document.root))
