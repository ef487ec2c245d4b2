"""The table of a record as a schema of pydantic's core that takes clean packets only.

It is nowhere wider than the kinds; where it is narrower, the careful pass has its say.
Frameworks never see it: they get the schema of the class.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, NamedTuple, TypeGuard

from pydantic_core import CoreSchema, SchemaError, SchemaValidator
from pydantic_core import core_schema as core

from .findings import Mode
from .judge import Judge
from .kinds import Base64, Code, Form, Integer, Json, Kind, ListOf, Nested, Text, Url
from .kinds.times import Timed
from .table import Field, Table
from .tree import MAX_NUMBER, Document, Number

MOST_RECORDS = 100
_GREATEST = 10 ** (MAX_NUMBER - 1)

_MINUS_ZERO = re.compile(rb"-0[ \t\n\r]*[,}\]]").search

# In a class these are operators of the core's expressions and plain characters of Python's.
_OPERATORS = ("--", "&&", "~~")


class NotClean(Exception):
    """Something is to be said about the packet."""


class Refusing(Judge):
    """A judge that keeps no finding: the first one ends the pass."""

    __slots__ = ()

    def __init__(self, edition: int) -> None:
        super().__init__(Document(None, may_combine=False), Mode.STRICT, edition)

    def add(self, *finding: Any) -> None:
        """End the pass."""
        raise NotClean


class _Place(Enum):
    """Where a value stands, which says what null and `""` mean."""

    NEEDED = 0
    OPTIONAL = 1
    ITEM = 2


class Inner(NamedTuple):
    """A field with a record, or a list of them."""

    name: str
    table: Table
    is_list: bool


def inner(table: Table) -> Iterator[Inner]:
    """The fields with records."""
    for field in table.fields:
        kind = field.kind
        item = kind.item if isinstance(kind, ListOf) else kind
        if isinstance(item, Nested):
            yield Inner(field.name, item.table, item is not kind)


def late(table: Table) -> Iterator[tuple[str, Callable[[str], Any]]]:
    """The fields of which the schema gives digits only, and what makes them values.

    That raises `ValueError` where they are none.
    """
    for field in table.fields:
        if _is_late(field.kind):
            yield field.name, field.kind.of_digits


def validator(table: Table, judge: Refusing, *, many: bool) -> SchemaValidator:
    """The validator of a record, or of a list of them."""
    try:
        return _Schemas(judge).validator(table, many)
    except SchemaError:
        # A pattern too great for the core's engine; Python's takes it.
        return _Schemas(judge, own_patterns=True).validator(table, many)


class _Schemas:
    """The schemas of a record and of those it reaches."""

    def __init__(self, judge: Refusing, *, own_patterns: bool = False) -> None:
        self._judge = judge
        self._own_patterns = own_patterns
        self._names: dict[Table, str] = {}
        self._waiting: list[Table] = []

    def validator(self, table: Table, many: bool) -> SchemaValidator:
        outer = self._reference(table)
        records = []
        for waiting in self._waiting:  # grows on the way
            records.append(self._record(waiting))
        if many:
            outer = core.tuple_variable_schema(outer)
        return SchemaValidator(core.definitions_schema(outer, records))

    def _reference(self, table: Table) -> CoreSchema:
        if table not in self._names:
            if len(self._names) == MOST_RECORDS:
                return _NEVER
            self._names[table] = str(len(self._names))
            self._waiting.append(table)
        return core.definition_reference_schema(self._names[table])

    def _record(self, table: Table) -> CoreSchema:
        model, name = table.model, self._names[table]
        if model.__pydantic_post_init__ or not table.is_plain:
            return core.no_info_plain_validator_function(_never, ref=name)
        fields = {field.name: self._field(field) for field in table.fields}
        members = core.model_fields_schema(
            fields, extra_behavior="allow", extras_schema=_NEVER
        )
        return core.model_schema(model, members, ref=name)

    def _field(self, field: Field) -> core.ModelField:
        is_known = field.in_edition(self._judge.edition)
        if is_known and field.required and not field.wired.when:
            schema = self._kind(field.kind, _Place.NEEDED)
        else:
            may_come = self._kind(field.kind, _Place.OPTIONAL) if is_known else _NEVER
            schema = core.with_default_schema(may_come, default=None)
        return core.model_field(schema, validation_alias=field.wire)

    def _kind(self, kind: Kind, place: _Place) -> CoreSchema:
        schema: CoreSchema
        if isinstance(kind, Text) and not isinstance(kind, Base64):
            schema = self._text(kind, place)
        elif isinstance(kind, ListOf):
            schema = self._list(kind)
        elif isinstance(kind, Nested):
            schema = self._reference(kind.table)
        elif isinstance(kind, Integer) and kind.form is Form.NUMBER:
            schema = _integer(kind, self._read(kind, _Place.NEEDED))
        elif _is_late(kind) and place is not _Place.ITEM:
            schema = _digits(kind, place)
        elif isinstance(kind, Timed):
            return core.no_info_plain_validator_function(_time(kind, place))
        elif isinstance(kind, Code) and kind.form is Form.TEXT:
            return _code(kind, self._judge.edition, place)
        elif isinstance(kind, Code):
            reading = _code_number(self._read(kind, place))
            return core.with_info_plain_validator_function(reading)
        else:
            return core.no_info_plain_validator_function(self._read(kind, place))
        return core.nullable_schema(schema) if place is _Place.OPTIONAL else schema

    def _text(self, kind: Text, place: _Place) -> CoreSchema:
        pattern = kind.pattern
        if kind.fixed is not None or (
            pattern is not None
            and (self._own_patterns or any(sign in pattern for sign in _OPERATORS))
        ):
            return core.no_info_plain_validator_function(self._read(kind, place))
        least = kind.min_length or 0
        if place is _Place.NEEDED or not (
            place is _Place.OPTIONAL or kind.takes_empty_item
        ):
            least = max(1, least)
        may_lack = "?" if place is _Place.OPTIONAL else ""
        schema = core.str_schema(
            strict=True,
            min_length=least or None,
            max_length=kind.max_length,
            pattern=pattern and rf"(?s)\A(?:{pattern}){may_lack}\z",
        )
        if may_lack and least:
            return core.union_schema([schema, _EMPTY], mode="left_to_right")
        return schema

    def _list(self, kind: ListOf) -> CoreSchema:
        if isinstance(kind.item, ListOf):
            return _NEVER
        schema = core.tuple_variable_schema(
            self._kind(kind.item, _Place.ITEM),
            min_length=kind.min_items,
            max_length=kind.max_items,
        )
        if kind.unique is None or not isinstance(kind.item, Nested):
            return schema
        return core.no_info_after_validator_function(_distinct(kind), schema)

    def _read(self, kind: Kind, place: _Place) -> Callable[[Any], Any]:
        """The kind's own reading, with what null and `""` mean at the place."""
        judge = self._judge
        # The letters of JSON that is kept as it came are not at hand.
        read: Callable[..., Any] = _never if isinstance(kind, Json) else kind.read
        takes_empty = place is _Place.ITEM and kind.takes_empty_item

        def needed(node: Any) -> Any:
            if node is None or (node == "" and not takes_empty):
                raise NotClean
            if type(node) is int:
                if not -_GREATEST < node < _GREATEST:
                    raise NotClean
                node = Number(str(node))
            return read(node, judge, ())

        def optional(node: Any) -> Any:
            is_absent = node is None or (node == "" and kind.empty_is_absent)
            return None if is_absent else needed(node)

        return optional if place is _Place.OPTIONAL else needed


def _is_late(kind: Kind) -> TypeGuard[Timed]:
    return isinstance(kind, Timed) and kind.plain_width is not None


def _never(*values: Any) -> Any:
    raise NotClean


_NEVER: CoreSchema = core.no_info_plain_validator_function(_never)
_EMPTY = core.literal_schema([""])


def _code(kind: Code, edition: int, place: _Place) -> CoreSchema:
    """Look a code up; what is not there is a `KeyError`."""
    known: dict[Any, Any] = {**kind.good(edition)}
    known.pop("", None)
    if place is _Place.OPTIONAL:
        known |= {"": None, None: None}
    return core.no_info_plain_validator_function(known.__getitem__)


def _code_number(read: Callable[[Any], Any]) -> Callable[[Any, Any], Any]:
    """The reading of a code that may be a number, told from -0 by the bytes."""

    def checked(node: Any, info: core.ValidationInfo[bytes]) -> Any:
        if type(node) is int and not node and _MINUS_ZERO(info.context):
            raise NotClean
        return read(node)

    return checked


def _digits(kind: Timed, place: _Place) -> CoreSchema:
    """The digits of a time; the calendar is asked later."""
    may_lack = "?" if place is _Place.OPTIONAL else ""
    pattern = rf"\A(?:[0-9]{{{kind.plain_width}}}){may_lack}\z"
    return core.str_schema(strict=True, pattern=pattern)


def _time(kind: Timed, place: _Place) -> Callable[[Any], Any]:
    """The kind's own reading of its exact form; what is not that is a `ValueError`."""
    exactly = kind.exactly

    def optional(node: Any) -> Any:
        return None if node is None or node == "" else exactly(node)

    return optional if place is _Place.OPTIONAL else exactly


def _integer(kind: Integer, of_token: Callable[[Any], Any]) -> CoreSchema:
    """An integer that the core has read, or its token."""
    least, most = kind.within()
    number = core.int_schema(
        strict=True, ge=max(least, 1 - _GREATEST), le=min(most, _GREATEST - 1)
    )
    token = core.no_info_plain_validator_function(of_token)
    return core.json_or_python_schema(number, token)


def _distinct(kind: ListOf) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    """A check that no two records of a list have the same key."""
    item: Any = kind.item
    name = kind.unique
    key = next(field.kind for field in item.table.fields if field.name == name)

    def check(values: tuple[Any, ...]) -> tuple[Any, ...]:
        found = [value.__dict__[name] for value in values]
        keys = [key.text(one) for one in found if one is not None and one != ""]
        if len(set(keys)) != len(keys):
            raise NotClean
        return values

    return check
