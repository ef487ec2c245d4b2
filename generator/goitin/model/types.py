"""The types of values, each with its exact form on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from goitin.model.provenance import Closedness, JsonForm
from goitin.model.value import value


@value
class Text:
    """Free text."""


class Numeric:
    """What numbers have in common: rules compute with them."""

    __slots__ = ()


@value
class Integer(Numeric):
    """A whole number of at most `digits` (≤ 18) digits, so that 64 bits hold it everywhere."""

    digits: int = 18
    form: JsonForm = JsonForm.NUMBER
    writes: JsonForm = JsonForm.NUMBER


@value
class Decimal(Numeric):
    """A decimal of at most `digits` (≤ 28) digits, `scale` of them after the decimal point; `exact`: always that many, else scale is kept."""

    digits: int
    scale: int
    form: JsonForm = JsonForm.NUMBER
    writes: JsonForm = JsonForm.NUMBER
    exact: bool = False


@value
class Percent(Numeric):
    """A decimal number as text, with (`85%`) or without (`99.07`) the sign; at most 28 digits."""

    sign: bool


@value
class Moment:
    """What days, months and times have in common: they are text in a pattern; see `language/dates`."""

    pattern: str


class Date(Moment):
    """A calendar day as text, in a pattern such as `dd/MM/yyyy`."""

    __slots__ = ()


class DateTime(Moment):
    """A day and time without zone as text, in a pattern such as `yyyyMMddHHmmss`, or without seconds."""

    __slots__ = ()


class Month(Moment):
    """A month of a year as text, in a pattern such as `M-yyyy`."""

    __slots__ = ()


class Time(Moment):
    """A time of day without zone as text, in a pattern such as `HH:mm`, or with seconds."""

    __slots__ = ()


@value
class Flag:
    """Yes or no: two text literals, or JSON booleans when both are None."""

    true: str | None = None
    false: str | None = None


@value
class Base64:
    """Bytes as text, RFC 4648 §4."""


@value
class Url:
    """The address of a file, as text."""


@value
class Json:
    """Any JSON value, kept as it came."""


@value
class Code:
    """A code of a table (by id). `strength` is the table's, or weaker where the field says so; `is_listed`: the table is a list."""

    table: str
    strength: Closedness
    form: JsonForm = JsonForm.TEXT
    writes: JsonForm = JsonForm.TEXT
    is_listed: bool = False


@value
class Nested:
    """A record inside a record (by id)."""

    record: str


@value
class ListOf:
    """A list of values of one type; never a list of lists."""

    item: Type


@value
class Joined(ListOf):
    """Several values of one type in one text on the wire, with a separator between them: `HN1;HN2`. Everywhere else it is a list."""

    separator: str


Type = Text | Integer | Decimal | Percent | Moment | Flag | Base64 | Url | Json | Code | Nested | ListOf


V = TypeVar("V")


def said_of(kind: Type, table: Mapping[type, V]) -> V:
    """What a table says of a type by its class, or else of the group that it is in, such as `Numeric`."""
    return next(table[one] for one in type(kind).__mro__ if one in table)


def item_type(kind: Type) -> Type:
    """The type of a value, or of the items where it is a list."""
    return kind.item if isinstance(kind, ListOf) else kind


def is_number(kind: Type) -> bool:
    """Whether values of a type are numbers."""
    return isinstance(kind, Numeric)
