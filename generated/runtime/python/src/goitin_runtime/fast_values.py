"""Values as schemas of pydantic's core that take clean ones only.

Texts, integers and codes are judged by the core itself; all others by their kind, with a
state that ends the pass at the first finding.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from typing import Any, TypeGuard

from pydantic_core import CoreSchema
from pydantic_core import core_schema as core

from .catalog import NONE, Catalogs
from .document import Document
from .findings import Mode
from .kinds.base import Form, Kind
from .kinds.codes import Code, ListedCode
from .kinds.numbers import Integer
from .kinds.structure import Json
from .kinds.texts import Base64, Text
from .kinds.times import Timed
from .state import ReadState
from .tree import MAX_NUMBER, Number

_GREATEST = 10 ** (MAX_NUMBER - 1)
_MINUS_ZERO = re.compile(rb"-0[ \t\n\r]*[,}\]]").search
# In a class these are operators of the core's expressions and plain characters of Python's.
_OPERATORS = ("--", "&&", "~~")


class NotClean(Exception):
    """Something is to be said about the packet."""


class Refusing(ReadState):
    """A state that keeps no finding: the first one ends the pass."""

    __slots__ = ()

    def __init__(self, edition: int, catalogs: Catalogs = NONE) -> None:
        document = Document(None, may_be_odd=False)
        super().__init__(document, Mode.STRICT, edition, catalogs=catalogs)

    def add(self, *finding: Any) -> None:
        """End the pass."""
        raise NotClean


class Place(Enum):
    """Where a value stands, which says what null and `""` mean."""

    NEEDED = 0
    OPTIONAL = 1
    ITEM = 2


def never(*values: Any) -> Any:
    """Take nothing."""
    raise NotClean


NEVER: CoreSchema = core.no_info_plain_validator_function(never)
_EMPTY = core.literal_schema([""])


def is_deferred(kind: Kind) -> TypeGuard[Timed]:
    """Whether the core takes the digits of a time, and the calendar is asked later."""
    return isinstance(kind, Timed) and kind.plain_width is not None


def value(
    kind: Kind, place: Place, state: Refusing, *, own_patterns: bool
) -> CoreSchema:
    """The schema of a kind that is no list and no record.

    `own_patterns`: Python's expressions judge the patterns, not the core's.
    """
    if isinstance(kind, Text) and _is_native(kind, own_patterns):
        schema: CoreSchema = _text(kind, place)
    elif isinstance(kind, Integer) and kind.is_plain:
        schema = _integer(kind, _read(kind, Place.NEEDED, state))
    elif is_deferred(kind) and place is not Place.ITEM:
        schema = _digits(kind, place)
    elif isinstance(kind, ListedCode) and kind.form is Form.TEXT:
        return core.no_info_plain_validator_function(_read(kind, place, state))
    elif isinstance(kind, Code) and kind.form is Form.TEXT:
        return _code(kind, state.edition, place)
    elif isinstance(kind, Code):
        reading = _code_number(_read(kind, place, state))
        return core.with_info_plain_validator_function(reading)
    else:
        return core.no_info_plain_validator_function(_read(kind, place, state))
    return core.nullable_schema(schema) if place is Place.OPTIONAL else schema


def _is_native(kind: Text, own_patterns: bool) -> bool:
    if kind.fixed is not None or isinstance(kind, Base64):
        return False
    signs = kind.pattern or ""
    return not (signs and own_patterns) and not any(
        sign in signs for sign in _OPERATORS
    )


def _text(kind: Text, place: Place) -> CoreSchema:
    least = kind.min_length or 0
    if place is Place.NEEDED or (place is Place.ITEM and not kind.takes_empty_item):
        least = max(1, least)
    may_lack = "?" if place is Place.OPTIONAL else ""
    pattern = kind.pattern
    schema = core.str_schema(
        strict=True,
        min_length=least or None,
        max_length=kind.max_length,
        pattern=None if pattern is None else rf"(?s)\A(?:{pattern}){may_lack}\z",
    )
    if may_lack and least:
        return core.union_schema([schema, _EMPTY], mode="left_to_right")
    return schema


def _read(kind: Kind, place: Place, state: Refusing) -> Callable[[Any], Any]:
    """The kind's own reading, with what null and `""` mean at the place."""
    # The letters of JSON that is kept as it came are not at hand.
    read: Callable[..., Any] = never if isinstance(kind, Json) else kind.read
    takes_empty = place is Place.ITEM and kind.takes_empty_item

    def needed(node: Any) -> Any:
        if node is None or (node == "" and not takes_empty):
            raise NotClean
        if type(node) is int:
            if not -_GREATEST < node < _GREATEST:
                raise NotClean
            node = Number(str(node))
        return read(node, state, ())

    def optional(node: Any) -> Any:
        is_absent = node is None or (node == "" and kind.empty_is_absent)
        return None if is_absent else needed(node)

    return optional if place is Place.OPTIONAL else needed


def _code(kind: Code, edition: int, place: Place) -> CoreSchema:
    """Look a code up; what is not there is a `KeyError`."""
    known: dict[Any, Any] = {**kind.good(edition)}
    known.pop("", None)
    if place is Place.OPTIONAL:
        known |= {"": None, None: None}
    return core.no_info_plain_validator_function(known.__getitem__)


def _code_number(read: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
    """The reading of a code that may be a number, told from -0 by the bytes."""

    def checked(node: Any, info: core.ValidationInfo[bytes]) -> Any:
        if type(node) is int and not node and _MINUS_ZERO(info.context):
            raise NotClean
        return read(node)

    return checked


def _digits(kind: Timed, place: Place) -> CoreSchema:
    """The digits of a time; the calendar is asked later."""
    may_lack = "?" if place is Place.OPTIONAL else ""
    pattern = rf"\A(?:[0-9]{{{kind.plain_width}}}){may_lack}\z"
    return core.str_schema(strict=True, pattern=pattern)


def _integer(kind: Integer, of_token: Callable[[Any], Any]) -> CoreSchema:
    """An integer that the core has read, or its token."""
    least, most = kind.within()
    number = core.int_schema(
        strict=True, ge=max(least, 1 - _GREATEST), le=min(most, _GREATEST - 1)
    )
    token = core.no_info_plain_validator_function(of_token)
    return core.json_or_python_schema(number, token)
